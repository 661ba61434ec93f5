"""The checklist's tree as Qt sees it, repainted only where a batch says something changed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from srm_desktop.model.answer import Answer, AnswerKey
from srm_desktop.model.catalog import Party
from srm_desktop.model.change import Batch, Entity
from srm_desktop.model.progress import Counts
from srm_desktop.services.copying import MOST
from srm_desktop.services.evidence.evidence import by_cell
from srm_desktop.services.findings.findings import FollowedFindings, Tally
from srm_desktop.services.findings.suggesting import is_open
from srm_desktop.services.reliance import best_age
from srm_desktop.services.session import Session
from srm_desktop.ui.answers_data import FORMAT, answers_data
from srm_desktop.ui.checklist.nodes import Node, build
from srm_desktop.ui.findings.words import counts_text, short_counts
from srm_desktop.ui.language import day, number, word

Index = QModelIndex | QPersistentModelIndex

NODE = Qt.ItemDataRole.UserRole
COUNTS = Qt.ItemDataRole.UserRole + 1
SUGGESTED = Qt.ItemDataRole.UserRole + 2
"""Whether scans suggest a result that is not the answer."""


class Column(IntEnum):
    TITLE = 0
    RESULT = 1
    FINDINGS = 2
    EVIDENCE = 3
    OWNER = 4
    DUE = 5


_COLUMNS = len(Column)


class TreeModel(QAbstractItemModel):
    """`targets` are the ids in scope; with several of them a row shows the roll-up."""

    def __init__(
        self, session: Session, targets: list[str], findings: FollowedFindings | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._findings = findings or FollowedFindings(session)
        self._shown_findings: dict[str, tuple[Tally, bool]] = {}
        self._root, self._nodes = build(
            session.catalog,
            {
                Party.CUSTOMER: self.tr("Security in the cloud: your half"),
                Party.AWS: self.tr("Security of the cloud: AWS's half"),
            },
        )
        self._targets: list[str] = []
        self._today = date.today()
        self._shown_work: dict[str, tuple[str, str]] = {}
        self._evidence: Counter[str] = Counter()
        self._to_judge_again = _to_judge_again(session)
        self._reworded: frozenset[str] = frozenset()
        self._rollup = session.rollup(())
        self.set_targets(targets)

    def set_targets(self, targets: list[str]) -> None:
        self._targets = targets
        self._shown_work.clear()
        self._shown_findings.clear()
        self._rollup = self._session.rollup(targets)
        self._count_evidence()
        self._find_reworded()
        self._repaint_all()

    def show_findings(self) -> None:
        """After there are more or others."""
        self._shown_findings.clear()
        self._repaint_all()

    @property
    def has_findings(self) -> bool:
        return bool(self._session.state.findings)

    @property
    def has_reworded(self) -> bool:
        """Whether a newer catalog left something in the scope to assess again."""
        return bool(self._reworded)

    @property
    def has_evidence(self) -> bool:
        return bool(self._evidence)

    def _count_evidence(self) -> None:
        """The pieces of evidence of each responsibility, in the targets in scope."""
        scope = set(self._targets)
        found: dict[str, set[str]] = defaultdict(set)
        for cell, kept in by_cell(self._session.state).items():
            key = AnswerKey.parse(cell)
            if key.target in scope:
                found[key.item].update(one.id for one in kept)
        self._evidence = Counter({item: len(ids) for item, ids in found.items()})

    def _find_reworded(self) -> None:
        scope = set(self._targets)
        self._reworded = frozenset(key.item for key in self._to_judge_again if key.target in scope)

    def follow(self, batch: Batch) -> None:
        """After the session's state has followed the batch."""
        touched: dict[str, None] = {}
        if any(change.entity is Entity.RELIANCE for change in batch.changes):
            touched |= dict.fromkeys(item.id for item in self._session.catalog.inherited)
        touched |= dict.fromkeys(key.item for key in batch.answers)
        if any(change.entity is Entity.EVIDENCE for change in batch.changes):
            before = self._evidence
            self._count_evidence()
            touched |= dict.fromkeys(before.keys() | self._evidence.keys())
        if any(change.field == "judged_under" for change in batch.changes):
            self._to_judge_again = _to_judge_again(self._session)
            self._find_reworded()
        self._repaint(touched)

    def _repaint(self, items: Iterable[str]) -> None:
        nodes: dict[Node, None] = {}
        for item in items:
            self._shown_work.pop(item, None)
            self._shown_findings.pop(item, None)
            if node := self._nodes.get(item):
                nodes |= dict.fromkeys((node, *node.ancestors))
        for node in nodes:
            first = self.createIndex(node.row, 0, node)
            self.dataChanged.emit(first, first.siblingAtColumn(_COLUMNS - 1))

    def _repaint_all(self) -> None:
        """A view paints all that it shows where more than one cell changed."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, _COLUMNS - 1))

    # What is asked of it

    def node(self, index: Index) -> Node:
        return index.internalPointer() if index.isValid() else self._root

    def index_of(self, id_: str) -> QModelIndex:
        node = self._nodes.get(id_)
        return self.createIndex(node.row, 0, node) if node is not None and node.parent else QModelIndex()

    def counts(self, node: Node) -> Counts:
        return self._rollup.of_items(node.items)

    def leaves(self) -> list[Node]:
        """Every responsibility, top to bottom."""
        return [self._nodes[item.id] for item in self._root.items]

    def with_branches(self, leaves: set[str]) -> set[str]:
        """The ids of the leaves and of everything above them."""
        above = {branch.id for id_ in leaves for branch in self._nodes[id_].ancestors}
        return leaves | above

    # QAbstractItemModel

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        children = self.node(parent).children
        if 0 <= row < len(children) and 0 <= column < _COLUMNS and parent.column() <= 0:
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        parent = self.node(index).parent if index.isValid() else None
        if parent is None or parent is self._root:
            return QModelIndex()
        return self.createIndex(parent.row, 0, parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        node = self.node(index)
        is_answered = node.item is not None and not node.is_inherited
        return flags | Qt.ItemFlag.ItemIsDragEnabled if is_answered else flags

    def mimeTypes(self) -> list[str]:
        return [FORMAT, "text/html", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is dragged: the answers of the rows, in every target of the scope."""
        nodes = {self.node(index).id: None for index in indexes}
        items = [node.id for node in self.leaves() if node.id in nodes and not node.is_inherited]
        keys = [AnswerKey(target, item) for item in items for target in self._targets]
        return answers_data(self._session, keys[:MOST])

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not shown or orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Responsibility"),
            self.tr("Result"),
            self.tr("Findings"),
            self.tr("Evidence"),
            self.tr("Owner"),
            self.tr("Due"),
        )
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(node, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(node)
            case _ if role == NODE:
                return node
            case _ if role == COUNTS:
                return self.counts(node)
            case _ if role == SUGGESTED:
                return node.item is not None and self._found(node)[1]
        return None

    def _text(self, node: Node, column: int) -> str:
        match column:
            case Column.TITLE:
                return f"{node.id}  {node.title}" if node.item else node.title
            case Column.RESULT:
                return self.result_text(node)
            case Column.FINDINGS:
                return short_counts(self._found(node)[0]) if node.item else ""
            case Column.EVIDENCE:
                return str(self._evidence[node.id] or "") if node.item else ""
            case Column.OWNER:
                return self._work(node)[0] if node.item else ""
            case _:
                return self._work(node)[1] if node.item else ""

    @property
    def shared_text(self) -> str:
        """The longest that may follow a result: how many of the targets share it."""
        count = len(self._targets)
        return self.tr("{0}: {1} of {2}").format("", count, count) if count > 1 else ""

    def result_text(self, node: Node) -> str:
        """The word of the result; how many share it in a roll-up; how much is assessed in a branch."""
        if node.is_inherited:
            return self._reliance_text(node)
        counts = self.counts(node)
        if not node.item:
            return self.tr("{0} of {1}").format(number(counts.assessed), number(counts.total))
        if not counts.total:
            return ""
        text = word(counts.worst)
        if counts.uniform is None:
            text = self.tr("{0}: {1} of {2}").format(text, counts.of(counts.worst), counts.total)
        return self.tr("{0}, reworded").format(text) if node.id in self._reworded else text

    def _reliance_text(self, node: Node) -> str:
        """AWS's half is relied on, not assessed: whether a report was read, and how old it is."""
        ages = [best_age(self._session.state, item.id, self._today) for item in node.items]
        read = sum(age is not None for age in ages)
        if not node.item:
            return self.tr("{0} of {1} relied on").format(read, len(ages))
        return self.tr("Relied on: {0}").format(word(ages[0]).lower()) if ages[0] else self.tr("Inherited")

    def _work(self, node: Node) -> tuple[str, str]:
        """Owner and due date as they are shown; asked at every paint, found anew after a change."""
        if node.id not in self._shown_work:
            keys = [AnswerKey(target, node.id) for target in self._targets]
            found = list(filter(None, map(self._session.state.answers.get, keys)))
            self._shown_work[node.id] = (self._owner(found), self._due(found))
        return self._shown_work[node.id]

    def _found(self, node: Node) -> tuple[Tally, bool]:
        """What scans found in the targets of the scope, and whether that suggests another answer."""
        if node.id not in self._shown_findings:
            index = self._findings.index
            keys = [AnswerKey(target, node.id) for target in self._targets]
            suggested = any(is_open(index, key, self._session.state.answer(key)) for key in keys)
            self._shown_findings[node.id] = (index.tally_over(node.id, self._targets), suggested)
        return self._shown_findings[node.id]

    def _owner(self, answers: list[Answer]) -> str:
        owners = {answer.owner for answer in answers} - {""}
        return self.tr("{0} owners").format(len(owners)) if len(owners) > 1 else "".join(owners)

    def _due(self, answers: list[Answer]) -> str:
        dates = sorted(answer.due for answer in answers if answer.due)
        return day(dates[0]) if dates else ""

    def _sentence(self, node: Node) -> str:
        if node.item is None:
            said = self.result_text(node) or self.tr("inherited from AWS")
            return f"{node.title}: {said}"
        parts = [f"{node.id}, {node.title}: {self.result_text(node)}", word(node.item.severity)]
        tally, suggested = self._found(node)
        if found := counts_text(tally):
            parts.append(self.tr("findings: {0}").format(found))
        if suggested:
            parts.append(self.tr("with a suggestion"))
        if kept := self._evidence[node.id]:
            parts.append(self.tr("evidence: {0}").format(number(kept)))
        owner, due = self._work(node)
        if owner:
            parts.append(self.tr("owner {0}").format(owner))
        if due:
            parts.append(self.tr("due {0}").format(due))
        return ", ".join(parts)


def _to_judge_again(session: Session) -> list[AnswerKey]:
    """The answers that were given on wording which a newer catalog has changed."""
    return [answer.key for answer in session.state.answers.values() if answer.judged_under]


class VisibleRows(QSortFilterProxyModel):
    """Leaves that match the filter, with their branches."""

    def __init__(self, model: TreeModel) -> None:
        super().__init__()
        self._model = model
        self.leaves: set[str] | None = None
        self._visible: set[str] | None = None
        self.setSourceModel(model)

    def show_only(self, leaves: set[str] | None) -> None:
        """None shows everything."""
        self.beginFilterChange()
        self.leaves = leaves
        self._visible = None if leaves is None else self._model.with_branches(leaves)
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return self._visible is None or self._model.node(parent).children[row].id in self._visible
