"""Choosing the services in use, and accepting what then does not apply."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.model.assessment import Target
from srm_desktop.model.catalog import Boundary, ServiceModel
from srm_desktop.services.catalog.scoping import Proposal
from srm_desktop.ui.dialogs.form_dialog import FormDialog
from srm_desktop.ui.language import number, spoken, word
from srm_desktop.ui.theme.tokens import XL, XS
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.whole_text import WholeText

_COLUMNS = 3
_LIST = 320
_FORM = 420
_WIDTH = 680


class ServicesDialog(FormDialog):
    """After acceptance `services`: names by target id. Names the catalog does not know are kept.

    For several targets a box that only some have ticked stays as it is in each, until it is clicked.
    """

    def __init__(self, boundary: Boundary, targets: list[Target], parent: QWidget | None = None) -> None:
        one = targets[0].label if len(targets) == 1 else ""
        title = self.tr("Services in use")
        intro = one or self.tr("In {0} targets").format(len(targets))
        super().__init__(title, intro, self.tr("Save"), parent)
        self._boundary, self._targets = boundary, targets
        self._named = {t.id: {boundary.service_id(name) for name in t.services} for t in targets}
        self.services: dict[str, tuple[str, ...]] = {}
        self._boxes: dict[str, QCheckBox] = {}
        for model in ServiceModel:
            self.form.addRow(self._group(model))
        self.setMinimumWidth(max(_WIDTH, self.form.sizeHint().width() + 4 * XL))
        self.scroll_form(_FORM)

    def _group(self, model: ServiceModel) -> QWidget:
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, XS)
        layout.setSpacing(XS)
        layout.addWidget(text_label(word(model), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(XL)
        grid.setVerticalSpacing(2)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        services = sorted((s for s in self._boundary.services if s.model is model), key=lambda s: s.title)
        rows = -(-len(services) // _COLUMNS)
        for position, service in enumerate(services):
            box = QCheckBox(service.title)
            self._boxes[service.id] = box
            self._tick(box, service.id)
            grid.addWidget(box, position % rows, position // rows)
        layout.addLayout(grid)
        return group

    def _tick(self, box: QCheckBox, service_id: str) -> None:
        having = sum(service_id in named for named in self._named.values())
        if 0 < having < len(self._targets):
            box.setTristate(True)
            box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            box.setChecked(having > 0)

    def take(self) -> None:
        self.services = {target.id: self._services_of(target) for target in self._targets}

    def _services_of(self, target: Target) -> tuple[str, ...]:
        named = self._named[target.id]
        others = tuple(name for name in target.services if self._boundary.service_id(name) not in self._boxes)
        return others + tuple(
            id_
            for id_, box in self._boxes.items()
            if box.checkState() is Qt.CheckState.Checked
            or (box.checkState() is Qt.CheckState.PartiallyChecked and id_ in named)
        )


class ProposalsDialog(FormDialog):
    """After acceptance `chosen` are the proposals that were ticked."""

    def __init__(
        self, proposals: list[Proposal], labels: dict[str, str], parent: QWidget | None = None
    ) -> None:
        intro = self.tr(
            "By the services in use these do not apply. Each ticked one becomes Not applicable with its "
            "reason, as one step that can be undone. Nothing that was judged is touched."
        )
        super().__init__(
            self.tr("Proposed as not applicable"), intro, self.tr("Set as not applicable"), parent
        )
        self.chosen: list[Proposal] = []
        self._proposals = proposals
        self._list = QListWidget()
        self._list.setItemDelegate(WholeText(self._list))
        self._list.setMinimumHeight(_LIST)
        self._list.setSpacing(2)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Proposals"))
        self.setMinimumWidth(720)
        for proposal in proposals:
            where = f" \u00b7 {labels[proposal.key.target]}" if len(labels) > 1 else ""
            row = QListWidgetItem(f"{proposal.key.item}  {proposal.title}{where}\n{spoken(proposal.reason)}")
            row.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            )
            row.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(row)
        self._count = text_label("", "muted")
        self.form.addRow(self._list)
        self.form.addRow(self._count)
        self._list.itemChanged.connect(lambda _: self._say())
        self._say()

    def _ticked(self) -> list[Proposal]:
        rows = (self._list.item(n) for n in range(self._list.count()))
        return [
            p
            for p, row in zip(self._proposals, rows, strict=True)
            if row.checkState() is Qt.CheckState.Checked
        ]

    def _say(self) -> None:
        ticked = len(self._ticked())
        self._count.setText(self.tr("{0} of {1} ticked").format(number(ticked), number(len(self._proposals))))
        self.accept_button.setEnabled(ticked > 0)

    def take(self) -> None:
        self.chosen = self._ticked()
