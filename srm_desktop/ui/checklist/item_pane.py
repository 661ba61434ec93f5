"""The right-hand side: one responsibility, several, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.catalog import Responsibility, Service, Severity
from srm_desktop.model.change import Batch
from srm_desktop.services.catalog.catalog_upgrade import judged_wording
from srm_desktop.services.catalog.scoping import concerned, in_use
from srm_desktop.services.findings.findings import FollowedFindings
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.answer_form import AnswerForm
from srm_desktop.ui.checklist.guidance import Guidance
from srm_desktop.ui.checklist.item_history import ItemHistory
from srm_desktop.ui.checklist.reliance_list import RelianceList
from srm_desktop.ui.checklist.target_list import TargetList
from srm_desktop.ui.dialogs.catalog_upgrade import WordingSides
from srm_desktop.ui.evidence.section import EvidenceSection, evidence_paths
from srm_desktop.ui.findings.section import FindingsSection
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.tokens import XS, L, M, S, Theme
from srm_desktop.ui.turns import Turns
from srm_desktop.ui.widgets.layouts import laid_out_once
from srm_desktop.ui.widgets.scroll_column import ScrollColumn
from srm_desktop.ui.widgets.text_label import line, text_label
from srm_desktop.ui.writing import MANY

_REST_MS = 120


class ItemPane(ScrollColumn):
    """`verdict` asks for a result for what is shown; `target_chosen` for one target of the scope."""

    verdict = Signal(Result)
    failed = Signal(object)
    target_chosen = Signal(str)

    def __init__(
        self, session: Session, findings: FollowedFindings, theme: Theme, author: Callable[[], str]
    ) -> None:
        super().__init__(steady=True)
        self._session = session
        self._theme = theme
        self._items: list[Responsibility] = []
        self._targets: list[str] = []
        self._keys: list[AnswerKey] = []
        self._breadcrumb = text_label("", "small")
        self._title = text_label("", "heading", selectable=True)
        self._severity, self._class = (text_label("", "chip", wrap=False) for _ in range(2))
        self._statement = text_label("", selectable=True)
        self._hint = text_label("", "muted")
        self.form = AnswerForm(session, theme, author)
        self.evidence = EvidenceSection(session, theme, author)
        self._reliance = RelianceList(session, theme, author)
        self._reworded = text_label(self.tr("Reworded since it was judged: assess it again."), "warning")
        self._wordings = WordingSides(self.tr("When judged"), self.tr("Today"))
        self._in_targets = text_label(self.tr("In each target"), "section")
        self._target_list = TargetList(session, theme)
        self.findings = FindingsSection(session, findings, theme, author)
        self._guidance = Guidance(theme)
        self._body = QWidget()
        self._history_title = text_label(self.tr("History"), "section")
        self._history = ItemHistory(session)
        self._turns = Turns(self)
        # What is below the fold, and reading the log, waits until the keys rest: they never wait for it.
        self._guidance_soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._guidance_soon.timeout.connect(lambda: self._turns.add_pieces(self._guidance_pieces()))
        self._history_soon = QTimer(self, singleShot=True, interval=2 * _REST_MS)
        self._history_soon.timeout.connect(self._show_history)
        self._build()
        self._connect()

    def _build(self) -> None:
        for surface in (self, self._body):
            surface.setProperty("role", "surface")
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(L, M, L, L)
        layout.setSpacing(S)
        chips = QHBoxLayout()
        chips.setSpacing(XS)
        chips.addWidget(self._severity)
        chips.addWidget(self._class)
        chips.addStretch(1)
        layout.addWidget(self._breadcrumb)
        layout.addWidget(self._title)
        layout.addLayout(chips)
        layout.addWidget(self._statement)
        layout.addWidget(self._hint)
        layout.addSpacing(XS)
        layout.addWidget(self._reworded)
        layout.addWidget(self._wordings)
        layout.addWidget(self.form)
        layout.addWidget(self.evidence)
        layout.addWidget(self._reliance)
        layout.addWidget(self._in_targets)
        layout.addWidget(self._target_list)
        layout.addWidget(self.findings)
        self._line = line()
        layout.addWidget(self._line)
        layout.addWidget(self._guidance)
        layout.addWidget(self._history_title)
        layout.addWidget(self._history)
        layout.addStretch(1)
        self.setWidget(self._body)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAcceptDrops(True)
        for field in self._body.findChildren(QWidget):
            if field.acceptDrops():
                field.installEventFilter(self)
        self._history_title.setContentsMargins(0, M, 0, 0)

    def _connect(self) -> None:
        self.form.verdict.connect(self.verdict)
        self.form.failed.connect(self.failed)
        self.evidence.failed.connect(self.failed)
        self._reliance.failed.connect(self.failed)
        self.findings.failed.connect(self.failed)
        self._target_list.target_chosen.connect(self.target_chosen)

    def set_theme(self, theme: Theme) -> None:
        self._theme = self._reliance.theme = theme
        self._target_list.set_theme(theme)
        self.form.set_theme(theme)
        self.findings.set_theme(theme)
        self.evidence.set_theme(theme)
        self._guidance.set_theme(theme)
        self.show_items(self._items, self._targets)

    def answer_keys(self) -> list[AnswerKey]:
        return self._keys

    def edit(self, field: str) -> None:
        """A field of the form, brought into view."""
        self.form.edit(field)
        if (focused := self.form.focusWidget()) is not None:
            self.ensureWidgetVisible(focused)

    def show_items(self, items: list[Responsibility], targets: list[str]) -> None:
        """One: everything about it. Several: what can be set for all of them. None: what to do."""
        is_new = [i.id for i in items] != [i.id for i in self._items]
        self._items, self._targets = items, targets
        self._keys = [AnswerKey(t, i.id) for i in items if not i.is_inherited for t in targets]
        one = items[0] if len(items) == 1 else None
        with laid_out_once(self._body):
            self._show_head(one)
            self.form.show_answers(self._keys, self._applies())
            self.form.setVisible(bool(self._keys))
            self.evidence.show_answers(self._keys)
            self.evidence.setVisible(bool(self._keys))
            self._show_details(one)
        if is_new:
            self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """The same items, after a batch touched them."""
        self.form.refresh()
        if len(self._items) == 1:
            self._show_details(self._items[0])

    def refresh_after(self, batch: Batch) -> None:
        """Hundreds of answers are painted in the tree first, and shown here in the next turn of the loop."""
        if len(batch.answers) >= MANY:
            self._turns.add(self.refresh)
        else:
            self.refresh()

    def refresh_evidence(self) -> None:
        self.evidence.refresh()
        if len(self._items) == 1:
            self._history_soon.start()

    def _show_head(self, one: Responsibility | None) -> None:
        for label in (self._breadcrumb, self._statement, self._severity, self._class):
            label.setVisible(one is not None)
        if one is None:
            several = self.tr("{0} responsibilities selected").format(len(self._items))
            self._title.setText(several if self._items else self.tr("Choose a responsibility"))
            self._say(
                self._hint, "" if self._items else self.tr("Its guidance, result and note appear here.")
            )
            return
        self._title.setText(f"{one.id}  {one.title}")
        self._breadcrumb.setText(self._path(one))
        self._statement.setText(one.statement)
        self._show_chips(one)
        self._say(self._hint, self._hint_for(one))

    def _show_chips(self, one: Responsibility) -> None:
        self._severity.setHidden(one.severity is Severity.UNRATED)
        self._severity.setText(self.tr("{0} severity").format(word(one.severity)))
        loud = one.severity in (Severity.CRITICAL, Severity.HIGH) and not one.is_inherited
        self._severity.setStyleSheet(f"color: {self._theme.severity(one.severity)};" if loud else "")
        self._class.setText(word(one.control_class))

    def _path(self, one: Responsibility) -> str:
        domain = self._session.catalog.domain(one.domain_id)
        if one.topic_id == domain.id:
            return domain.title
        topic = next(t for t in domain.topics if t.id == one.topic_id)
        return f"{domain.title} \u203a {topic.title}"

    def _hint_for(self, one: Responsibility) -> str:
        if one.is_inherited:
            return self.tr(
                "Inherited from AWS. It is not assessed here; you rely on it through AWS's reports."
            )
        if not self._targets:
            return self.tr("Add a target to record results.")
        if self._session.read_only:
            return self.tr("This assessment is open read-only.")
        return ""

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _applies(self) -> str:
        items, targets = len(self._items), len(self._targets)
        if items > 1 and targets > 1:
            return self.tr("Applies to {0} responsibilities in {1} targets").format(items, targets)
        if targets > 1:
            return self.tr("Applies to all {0} targets").format(targets)
        return self.tr("Applies to {0} responsibilities").format(items) if items > 1 else ""

    def _show_details(self, one: Responsibility | None) -> None:
        self._turns.drop()  # what was begun for another item
        self._show_reworded(one)
        inherited = one is not None and one.is_inherited
        self._reliance.setVisible(inherited)
        per_target = one is not None and not one.is_inherited and len(self._targets) > 1
        self._in_targets.setVisible(per_target)
        self._target_list.setVisible(per_target)
        self.findings.setVisible(False)
        with_history = one is not None and bool(self._keys)
        if one is None:
            self._guidance.hide()  # seen again when it says what is to be seen
        self._line.setVisible(one is not None)
        self._history_title.setVisible(with_history)
        self._history.setVisible(with_history)
        if one is None:
            return
        if inherited:
            self._reliance.show_item(one)
        if not inherited:
            self.findings.show_item(one.id, self._targets)
        if per_target:
            self._target_list.show_item(one.id, self._targets)
        if self._guidance.visibleRegion().isEmpty():
            self._guidance_soon.start()
        else:
            self._guidance_soon.stop()
            self._turns.add_pieces(self._guidance_pieces())
            self._turns.finish()
        self._history_soon.start()

    def _show_reworded(self, one: Responsibility | None) -> None:
        """The two wordings side by side, where an answer shown here was given on the earlier one."""
        state = self._session.state
        judged = [a for key in self._keys if (a := state.answer(key)).judged_under] if one else []
        before = judged_wording(self._session, judged[0]) if judged else None
        self._reworded.setVisible(before is not None)
        self._wordings.setVisible(before is not None)
        if before is not None:
            self._wordings.show_pair(before, one)

    def _in_use(self, one: Responsibility) -> list[Service]:
        """The services of the targets shown that the responsibility is about."""
        boundary, targets = self._session.catalog.boundary, self._session.state.targets
        if boundary is None:
            return []
        shown = [targets[id_] for id_ in self._targets if id_ in targets]
        return concerned(boundary, one, in_use(boundary, shown))

    def leave(self) -> None:
        for timer in (self._guidance_soon, self._history_soon):
            timer.stop()
        self._turns.drop()
        self.evidence.leave()

    # Files dropped anywhere on what is shown are its evidence

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fields would take a file's path as text: they let it pass to what is around them."""
        if isinstance(event, QDropEvent) and evidence_paths(event.mimeData()):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.evidence.takes_files and evidence_paths(event.mimeData()):
            self.ensureWidgetVisible(self.evidence)
            self.evidence.show_dropping(True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.evidence.show_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.evidence.show_dropping(False)
        if self.evidence.take_drop(event.mimeData()):
            event.acceptProposedAction()

    def _guidance_pieces(self) -> Iterator[None]:
        if len(self._items) == 1:
            one = self._items[0]
            yield from self._guidance.made(self._session.catalog, one, self._in_use(one))
            self._guidance.show()

    def _show_history(self) -> None:
        if len(self._items) == 1:
            self._history.show_item(self._items[0].id, self._targets)
