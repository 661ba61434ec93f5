"""What the window does about the palette: it gathers what there is, and does what was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from srm_desktop.ui.actions import LANGUAGE_ACTIONS, SPECS, THEME_ACTIONS, Spec
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.palette.entries import Entry, Kind

# The palette is loaded when it is first used.
if TYPE_CHECKING:
    from srm_desktop.ui.workspace import Workspace

_TEACHES_MS = 6_000
_LEFT_OUT = ("palette",)


class PaletteFlow(Flow):
    def slots(self) -> Slots:
        return {
            "palette": self.open,
        }

    def open(self) -> None:
        from srm_desktop.ui.palette.palette import Palette

        window = self._window
        recent = window.preferences.recent_commands()
        palette = Palette(self.entries(), recent, window.theme, self._as_filter, window)
        palette.chosen.connect(self._run)
        palette.show_over(window)

    def _run(self, entry: Entry) -> None:
        if entry.id:
            self._window.preferences.add_recent_command(entry.id)
        entry.run()
        if entry.keys:
            said = self.tr("{0} does the same: {1}").format(entry.keys, entry.title)
            self._window.statusBar().showMessage(said, _TEACHES_MS)

    def _as_filter(self, typed: str) -> Entry | None:
        """What was typed may be meant for the checklist."""
        from srm_desktop.services.filters.filter_query import parse

        workspace, wanted = self._window.workspace, parse(typed)
        if workspace is None or wanted.is_empty:
            return None
        title = self.tr("Filter the checklist: {0}").format(typed)
        return Entry("", Kind.FILTER, title, partial(workspace.show_filter, wanted), icon="funnel")

    def entries(self) -> list[Entry]:
        workspace = self._window.workspace
        found = [self._action(spec) for spec in SPECS if spec.name not in _LEFT_OUT]
        if workspace is not None:
            found += [*self._filters(workspace), *self._items(workspace), *self._targets(workspace)]
        return found

    def _action(self, spec: Spec) -> Entry:
        action = self._window.actions_by_name[spec.name]
        title = action.text().rstrip(".").replace("&&", "&")
        if spec.name in THEME_ACTIONS:
            title = self.tr("Theme: {0}").format(title)
        elif spec.name in LANGUAGE_ACTIONS:
            title = self.tr("Language: {0}").format(title)
        return Entry(
            f"action:{spec.name}",
            Kind.ACTION,
            title,
            partial(self._window.run, spec.name),
            keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            icon=spec.icon,
            refused="" if action.isEnabled() else self._why_not(spec.name),
            is_on=action.isCheckable() and action.isChecked(),
        )

    def _why_not(self, name: str) -> str:
        workspace = self._window.workspace
        if workspace is None:
            return self.tr("Open an assessment first")
        if workspace.session.read_only:
            return self.tr("This assessment is open read-only")
        if name in ("undo", "redo"):
            return (
                self.tr("There is nothing to take back") if name == "undo" else self.tr("Nothing was undone")
            )
        return self.tr("Not possible here")

    def _items(self, workspace: Workspace) -> Iterator[Entry]:
        for item in workspace.session.catalog.by_id.values():
            show = partial(workspace.show_item, item.id)
            yield Entry(f"item:{item.id}", Kind.ITEM, f"{item.id}  {item.title}", show)

    def _targets(self, workspace: Workspace) -> Iterator[Entry]:
        for target in workspace.session.state.active_targets:
            show = partial(workspace.show_target, target.id)
            is_on = workspace.head.target == target.id
            yield Entry(
                f"target:{target.id}", Kind.TARGET, target.label, show, self.tr("Target"), is_on=is_on
            )

    def _filters(self, workspace: Workspace) -> Iterator[Entry]:
        from srm_desktop.services.filters.filter_query import parse

        for saved in workspace.session.state.active_filters:
            show = partial(workspace.show_filter, parse(saved.query))
            yield Entry(f"filter:{saved.id}", Kind.FILTER, saved.name, show, saved.query)
