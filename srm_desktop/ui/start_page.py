"""What the program opens with: start, go on, or look at the demo; and the model in few words."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from srm_desktop.model.catalog import ModelText
from srm_desktop.paths import resources_dir
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import XL, XS, L, M, S, Theme
from srm_desktop.ui.widgets.card import Card
from srm_desktop.ui.widgets.layouts import empty
from srm_desktop.ui.widgets.text_label import text_label

MAX_WIDTH = 1040
_MARK, _ICON = 48, 20


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
        self._reopening: list[_Recent] = []
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
        layout.setContentsMargins(XL, L, XL, L)
        layout.setSpacing(XS)
        layout.addStretch(1)
        layout.addLayout(self._head())
        layout.addSpacing(L)
        layout.addLayout(columns)
        layout.addStretch(3)
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

    def _head(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(QIcon(str(resources_dir() / "icons" / "srm-desktop.svg")).pixmap(_MARK, _MARK))
        said = self.tr("Assess the customer's half of the AWS Shared Responsibility Model, offline.")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(self.tr("SRM Desktop"), "title"))
        words.addWidget(text_label(said, "muted"))
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addWidget(mark)
        row.addLayout(words, 1)
        return row

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(S)
        self._new = self._big(self.tr("New assessment..."), "file-plus", self.new_requested)
        self._new.setProperty("role", "start-first")
        left.addWidget(self._new)
        left.addWidget(self._big(self.tr("Open an assessment..."), "folder-open", self.open_requested))
        left.addWidget(self._big(self.tr("Open the demo"), "play", self.demo_requested))
        left.addWidget(
            self._big(self.tr("Verify a document..."), "shield-question-mark", self.verify_requested)
        )
        left.addSpacing(L)
        left.addWidget(text_label(self.tr("Recent"), "section"))
        left.addLayout(self._recent)
        left.addStretch(1)
        return left

    def _big(self, text: str, icon_name: str, signal: object) -> QPushButton:
        button = QPushButton(f" {text}")
        button.setProperty("role", "start")
        button.clicked.connect(signal)
        self._buttons.append((button, icon_name))
        return button

    def _model_card(self, model: ModelText) -> QFrame:
        card = Card((L, L), M)
        card.body.addWidget(text_label(self.tr("The AWS Shared Responsibility Model"), "heading"))
        card.body.addWidget(text_label(model.summary[0]))
        card.body.addSpacing(XS)
        card.body.addWidget(self._half("yours", model.customer_title, "user", model.customer[0]))
        card.body.addWidget(self._half("theirs", model.aws_title, "cloud", model.aws[0]))
        card.body.addSpacing(XS)
        card.body.addLayout(self._titled(model.analogy_title, "house"))
        card.body.addWidget(text_label(" ".join(model.analogy), "muted"))
        card.body.addStretch(1)
        return card

    def _half(self, role: str, title: str, icon_name: str, text: str) -> QFrame:
        """One half of the model: the customer's stands on AWS's."""
        half = QFrame()
        half.setProperty("role", role)
        column = QVBoxLayout(half)
        column.setContentsMargins(M, M, M, M)
        column.setSpacing(XS)
        column.addLayout(self._titled(title, icon_name))
        column.addWidget(text_label(text))
        return half

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
        for recent in self._reopening:
            recent.theme = theme
            recent.update()
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

    def _recent_button(self, path: Path) -> _Recent:
        exists = path.exists()
        folder = str(path.parent).replace(str(Path.home()), "~", 1)
        button = _Recent(path.stem, folder if exists else self.tr("not found"), self._theme)
        button.setEnabled(exists)
        button.setToolTip(f"<p>{escape(str(path))}</p>")
        button.setAccessibleName(self.tr("Open {0} in {1}").format(path.stem, folder))
        button.clicked.connect(lambda: self.recent_chosen.emit(path))
        return button

    def focus_first(self) -> None:
        """The assessment that was open last, or else a new one."""
        first = next((button for button in self._reopening if button.isEnabled()), self._new)
        first.show()  # its layout would do so later, and only what is shown takes the focus
        first.setFocus()


class _Recent(QPushButton):
    """A name, and below it where the file is; what is too long ends in dots or begins with them."""

    def __init__(self, name: str, where: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._name, self._where = name, where
        self.setProperty("role", "list")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * self.fontMetrics().height() + 2 * S)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        line = self.fontMetrics().height()
        mark = QRect(S, 0, _ICON, _ICON)
        mark.moveTop((self.height() - _ICON) // 2)
        text = self.rect().adjusted(2 * S + _ICON, (self.height() - 2 * line) // 2, -S, 0)
        right_to_left = self.isRightToLeft()
        if right_to_left:
            mark.moveRight(self.width() - S)
            text = text.adjusted(-S - _ICON, 0, -S - _ICON, 0)
        icon("file-check", self.theme.muted).paint(painter, mark)
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(self.theme.text if self.isEnabled() else self.theme.muted))
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, side | Qt.AlignmentFlag.AlignTop, name)
        painter.setPen(QColor(self.theme.muted))
        where = painter.fontMetrics().elidedText(self._where, Qt.TextElideMode.ElideLeft, text.width())
        painter.drawText(text.adjusted(0, line, 0, 0), side | Qt.AlignmentFlag.AlignTop, where)
        painter.end()
