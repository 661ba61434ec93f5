"""Below the matrix: what the chosen cell says, or what several come to."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from srm_desktop.model.answer import Answer, AnswerKey, Result
from srm_desktop.model.progress import Counts
from srm_desktop.services.session import Session
from srm_desktop.ui.language import day, listed, number, word
from srm_desktop.ui.theme.glyphs import result_icon
from srm_desktop.ui.theme.tokens import XS, M, S, Theme
from srm_desktop.ui.widgets.elided_label import ElidedLabel
from srm_desktop.ui.widgets.text_label import text_label

_GLYPH = 18
_MAX_NOTE = 400
_LINES = 3


class Strip(QFrame):
    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "strip")
        self._pictures: dict[tuple[Result, str], QPixmap] = {}
        self._glyph = QLabel()
        self._glyph.setFixedSize(_GLYPH, _GLYPH)
        self._title = ElidedLabel("", "section")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said = text_label("")
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        top = QHBoxLayout()
        top.setSpacing(S)
        top.addWidget(self._glyph)
        top.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(M, S, M, S)
        layout.setSpacing(XS)
        layout.addLayout(top)
        layout.addWidget(self._said)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._said.setFixedHeight(_LINES * self._said.fontMetrics().lineSpacing())

    def show_heading(self, said: str) -> None:
        self._show(None, said, "")

    def show_answer(self, key: AnswerKey) -> None:
        answer = self._session.state.answer(key)
        item, target = self._session.catalog.by_id[key.item], self._session.state.targets[key.target]
        parts = [word(answer.result)]
        if answer.owner:
            parts.append(answer.owner)
        if answer.due:
            parts.append(self.tr("due {0}").format(day(answer.due)))
        title = f"{item.id}  {item.title} \u00b7 {target.label}"
        said = " \u00b7 ".join(parts)
        self._show(answer.result, title, f"{said}\n{self._note_of(answer)}")

    def _note_of(self, answer: Answer) -> str:
        said = " ".join(filter(None, (answer.reason, answer.note))).split()
        text = " ".join(said)
        if not text:
            return self.tr("No note. Enter opens the item.")
        return text if len(text) <= _MAX_NOTE else text[: _MAX_NOTE - 1] + "\u2026"

    def show_several(self, counts: Counts) -> None:
        title = self.tr("{0} answers chosen").format(number(counts.total))
        said = listed(
            f"{number(counts.of(result))} {word(result).lower()}" for result in Result if counts.of(result)
        )
        self._show(None, title, self.tr("{0}. The keys 1 to 5 set them all at once.").format(said))

    def _show(self, result: Result | None, title: str, said: str) -> None:
        self._glyph.setVisible(result is not None)
        if result is not None:
            self._glyph.setPixmap(self._picture(result))
        self._title.setText(title)
        self._said.setText(said)
        self._said.setToolTip(f"<p>{escape(said)}</p>")

    def _picture(self, result: Result) -> QPixmap:
        """Made once: the strip follows every key."""
        key = (result, self.theme.name)
        if key not in self._pictures:
            side = QSize(_GLYPH, _GLYPH)
            self._pictures[key] = result_icon(result, self.theme, _GLYPH).pixmap(side)
        return self._pictures[key]
