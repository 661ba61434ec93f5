"""What scans found on one responsibility, and what that suggests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.finding import Finding
from srm_desktop.services.findings.findings import FollowedFindings, in_order, tally
from srm_desktop.services.findings.suggesting import Suggestion, accept, suggest
from srm_desktop.services.session import Session
from srm_desktop.ui.findings.finding_list import MAX_ROWS, FindingList, resource_name
from srm_desktop.ui.findings.words import age_text, counts_text, is_old, shortened
from srm_desktop.ui.language import day, spoken, word
from srm_desktop.ui.theme.glyphs import result_icon
from srm_desktop.ui.theme.tokens import XS, S, Theme
from srm_desktop.ui.widgets.text_label import text_label

_GLYPH = 16
_LONGEST = 4_000


class FindingsSection(QWidget):
    """`review` asks for the list of suggestions; `failed` carries the error of an edit."""

    review = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, findings: FollowedFindings, theme: Theme, author: Callable[[], str]
    ) -> None:
        super().__init__()
        self._session, self._followed, self._theme, self._author = session, findings, theme, author
        self._item = ""
        self._targets: list[str] = []
        self._found: list[Finding] = []
        self._suggestions: list[Suggestion] = []
        self._counts = text_label("", selectable=True)
        self._age = text_label("", "muted")
        self._glyph = QLabel()
        self._suggested = text_label("")
        self._reason = text_label("", "muted", selectable=True)
        self.accept_button = QPushButton(self.tr("Accept"))
        self._review = QPushButton(self.tr("Review suggestions..."))
        self.search = QLineEdit()
        self.list = FindingList(theme)
        self._none_match = text_label(self.tr("No finding has these words."), "muted")
        self._title = text_label("", selectable=True)
        self._detail = text_label("", "muted", selectable=True)
        self._source = text_label("", "small", selectable=True)
        self._build()

    def _build(self) -> None:
        self._glyph.setFixedWidth(_GLYPH)
        self.accept_button.setToolTip(
            self.tr("Makes it your answer, with where it comes from below the note; undo takes it back")
        )
        self.accept_button.clicked.connect(self.accept)
        self._review.clicked.connect(self.review)
        self.search.setPlaceholderText(self.tr("Search these findings"))
        self.search.setAccessibleName(self.tr("Search these findings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._show_found())
        self.list.chosen.connect(self._show_one)
        suggestion = QHBoxLayout()
        suggestion.setSpacing(S)
        suggestion.addWidget(self._glyph)
        suggestion.addWidget(self._suggested, 1)
        suggestion.addWidget(self.accept_button)
        suggestion.addWidget(self._review)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(text_label(self.tr("Findings"), "section"))
        layout.addWidget(self._counts)
        layout.addWidget(self._age)
        layout.addSpacing(XS)
        layout.addLayout(suggestion)
        layout.addWidget(self._reason)
        layout.addSpacing(XS)
        for widget in (self.search, self.list, self._none_match, self._title, self._detail, self._source):
            layout.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.list.set_theme(theme)
        self._show_suggestion()

    def show_item(self, item: str, targets: list[str]) -> None:
        """Hidden where nothing was found."""
        if item != self._item:
            self.search.clear()
        self._item, self._targets = item, targets
        index = self._followed.index
        keys = [key for target in targets if index.of(key := AnswerKey(target, item))]
        found = [finding for key in keys for finding in index.of(key)]
        self.setVisible(bool(found))
        self._found = in_order(found)
        today = date.today()
        made = (suggest(index, key, self._session.state.answer(key), today) for key in keys)
        self._suggestions = [suggestion for suggestion in made if suggestion]
        self._show_counts()
        self._show_suggestion()
        self._show_found()

    def _show_counts(self) -> None:
        self._counts.setText(counts_text(tally(self._found)))
        ages = [suggestion.age for suggestion in self._suggestions]
        self._age.setVisible(bool(ages))
        if not ages:
            return
        said = age_text(max(ages))
        if is_old(max(ages)):
            said = self.tr("{0}: too long ago to rely on").format(said)
        self._age.setText(said[:1].upper() + said[1:])
        self._age.setProperty("role", "warning" if is_old(max(ages)) else "muted")
        self._age.style().polish(self._age)

    # What is suggested

    def _show_suggestion(self) -> None:
        one = self._suggestions[0] if len(self._suggestions) == 1 else None
        open_ones = [s for s in self._suggestions if s.is_open or s.differs]
        several = len(self._suggestions) > 1
        self._glyph.setVisible(one is not None and one.result is not None)
        self._suggested.setVisible(bool(self._suggestions))
        self._reason.setVisible(one is not None)
        writable = not self._session.read_only
        self.accept_button.setVisible(one is not None and one in open_ones)
        differs = one is not None and one.differs
        self.accept_button.setText(self.tr("Replace the answer") if differs else self.tr("Accept"))
        self.accept_button.setEnabled(writable)
        self._review.setVisible(several and bool(open_ones))
        if one is not None:
            self._say_one(one)
        elif several:
            said = self.tr("{0} of {1} targets have a suggestion that is not their answer")
            self._suggested.setText(said.format(len(open_ones), len(self._suggestions)))

    def _say_one(self, one: Suggestion) -> None:
        reason = spoken(one.reason)
        if one.result is None:
            self._suggested.setText(self.tr("Nothing suggested"))
        else:
            self._glyph.setPixmap(result_icon(one.result, self._theme).pixmap(_GLYPH, _GLYPH))
            said = self.tr("Your answer agrees: {0}") if one.agrees else self.tr("Suggested: {0}")
            self._suggested.setText(said.format(word(one.result)))
        if one.differs and one.is_answered_since:
            reason = self.tr("{0} Answered since the scan.").format(reason)
        self._reason.setText(reason)

    def accept(self) -> None:
        try:
            index = self._followed.index
            accept(self._session, index, self._suggestions[:1], self._author(), overwrite=True)
        except UserError as error:
            self.failed.emit(error)

    # What was found

    def _show_found(self) -> None:
        words = self.search.text().casefold().split()
        shown = [finding for finding in self._found if _says(finding, words)]
        targets = self._session.state.targets
        names = {targets[id_].identifier: targets[id_].name for id_ in self._targets if id_ in targets}
        self.list.show_findings(shown, names)
        self.list.setVisible(bool(shown))
        self.search.setVisible(len(self._found) > MAX_ROWS)
        self._none_match.setVisible(not shown and bool(words))
        self._show_one(None)

    def _show_one(self, finding: Finding | None) -> None:
        for label in (self._title, self._detail, self._source):
            label.setVisible(finding is not None)
        if finding is None:
            return
        said, seen = finding.told, finding.seen
        self._title.setText(f"{shortened(said.title, _LONGEST)} ({word(said.severity)})")
        text = "\n".join(filter(None, (said.detail, said.resource, *said.also)))
        self._detail.setText(shortened(text, _LONGEST))
        scan = self._session.state.scans.get(seen.scan) if seen else None
        if seen and scan:
            on = day(seen.at)
            self._source.setText(self.tr("{0}, {1}, from {2}").format(scan.tool, on, scan.name))


def _says(finding: Finding, words: list[str]) -> bool:
    if not words:
        return True
    said = finding.told
    text = "\n".join((finding.id, resource_name(finding), said.resource, said.title, said.detail)).casefold()
    return all(word in text for word in words)
