"""What the program opens with: start, go on, or look at the demo; and the model in few words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from srm_desktop.model.catalog import ModelText
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XL, XS, L, M, S, Theme
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.layouts import empty
from srm_desktop.ui.widgets.text_label import text_label

MAX_WIDTH = 1040
MAX_FOLDER = 52


class StartPage(QScrollArea):
    new_requested = Signal()
    open_requested = Signal()
    demo_requested = Signal()
    verify_requested = Signal()
    recent_chosen = Signal(Path)

    def __init__(self, theme: Theme, model: ModelText) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: list[tuple[QPushButton, str]] = []
        self._reopening: list[QPushButton] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._icons: list[tuple[QLabel, str]] = []
        self._build(model)
        self.set_theme(theme)

    def _build(self, model: ModelText) -> None:
        page = QWidget()
        page.setMaximumWidth(MAX_WIDTH)
        columns = QHBoxLayout()
        columns.setSpacing(XL)
        columns.addLayout(self._left(), 5)
        columns.addWidget(self._model_card(model), 6)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(XS)
        layout.addWidget(text_label(self.tr("SRM Desktop"), "title"))
        said = self.tr("Assess the customer's half of the AWS Shared Responsibility Model, offline.")
        layout.addWidget(text_label(said, "muted"))
        layout.addSpacing(L)
        layout.addLayout(columns)
        layout.addStretch(1)
        outer = QWidget()
        centred = QHBoxLayout(outer)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(page, 100)
        centred.addStretch(1)
        self.setWidget(outer)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(S)
        self._new = self._big(self.tr("New assessment..."), "file-plus", self.new_requested)
        self._new.setProperty("role", "primary")
        left.addWidget(self._new)
        left.addWidget(self._big(self.tr("Open an assessment..."), "folder-open", self.open_requested))
        left.addWidget(self._big(self.tr("Open the demo"), "play", self.demo_requested))
        left.addWidget(
            self._big(self.tr("Verify a document..."), "shield-question-mark", self.verify_requested)
        )
        left.addSpacing(M)
        left.addWidget(text_label(self.tr("Recent"), "section"))
        left.addLayout(self._recent)
        left.addStretch(1)
        return left

    def _big(self, text: str, icon_name: str, signal: object) -> QPushButton:
        button = QPushButton(f" {text}")
        button.setMinimumHeight(36)
        button.clicked.connect(signal)
        self._buttons.append((button, icon_name))
        return button

    def _model_card(self, model: ModelText) -> QFrame:
        card = Card((L, L))
        layout = card.body
        layout.addWidget(text_label(self.tr("The AWS Shared Responsibility Model"), "heading"))
        layout.addWidget(text_label(model.summary[0]))
        for title, name, texts in (
            (model.customer_title, "user", model.customer[:1]),
            (model.aws_title, "cloud", model.aws[:1]),
            (model.analogy_title, "house", model.analogy),
        ):
            layout.addSpacing(XS)
            layout.addLayout(self._titled(title, name))
            for text in texts:
                layout.addWidget(text_label(text))
        layout.addStretch(1)
        return card

    def _titled(self, title: str, icon_name: str) -> QHBoxLayout:
        picture = QLabel()
        self._icons.append((picture, icon_name))
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(picture)
        row.addWidget(text_label(title, "section"), 1)
        return row

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for button, name in self._buttons:
            primary = button is self._new
            button.setIcon(icon(name, theme.accent_text if primary else theme.text))
        for label, name in self._icons:
            label.setPixmap(icon(name, theme.accent).pixmap(20, 20))

    def show_recent(self, paths: list[Path]) -> None:
        empty(self._recent)
        if not paths:
            said = self.tr("Assessments you open appear here. You can also drop a file on this window.")
            self._recent.addWidget(text_label(said, "muted"))
        self._reopening = [self._recent_button(path) for path in paths]
        for button in self._reopening:
            self._recent.addWidget(button)

    def _recent_button(self, path: Path) -> QPushButton:
        exists = path.exists()
        folder = str(path.parent).replace(str(Path.home()), "~", 1)
        where = folder if exists else self.tr("not found")
        shown = where if len(where) < MAX_FOLDER else "\u2026" + where[-MAX_FOLDER:]
        button = QPushButton(f"{path.stem}\n{shown}")
        button.setProperty("role", "list")
        button.setEnabled(exists)
        button.setToolTip(str(path))
        button.setAccessibleName(self.tr("Open {0} in {1}").format(path.stem, folder))
        button.clicked.connect(lambda: self.recent_chosen.emit(path))
        return button

    def focus_first(self) -> None:
        """The assessment that was open last, or else a new one."""
        first = next((button for button in self._reopening if button.isEnabled()), self._new)
        first.show()  # its layout would do so later, and only what is shown takes the focus
        first.setFocus()
