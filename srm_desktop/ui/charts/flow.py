"""Saving what is on the screen as a picture."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog

from srm_desktop.errors import UserError
from srm_desktop.ui.flow import Flow, Slots
from srm_desktop.ui.messages import show_error

# What paints is loaded with the views.
if TYPE_CHECKING:
    from srm_desktop.ui.charts.picture import Picture


class PictureFlow(Flow):
    def slots(self) -> Slots:
        return {
            "save_picture": self.save,
        }

    def save(self) -> None:
        """One of those that the active view has."""
        workspace = self._window.workspace
        pictures = workspace.active.pictures() if workspace is not None else []
        if not pictures:
            what, remedy = self.tr("This view has no picture."), self.tr("The overview and the matrix have.")
            show_error(self._window, UserError(what, remedy))
            return
        picture = pictures[0] if len(pictures) == 1 else self._chosen(pictures)
        if picture is not None:
            self.save_picture(picture)

    def _chosen(self, pictures: list[Picture]) -> Picture | None:
        titles = [picture.title for picture in pictures]
        title, accepted = QInputDialog.getItem(
            self._window, self.tr("Save picture"), self.tr("Which picture?"), titles, 0, False
        )
        return pictures[titles.index(title)] if accepted else None

    def save_picture(self, picture: Picture) -> None:
        filters = (self.tr("PNG picture (*.png)"), self.tr("SVG drawing (*.svg)"))
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Save picture"), f"{picture.title}.png", ";;".join(filters)
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(path.name + (".svg" if chosen == filters[1] else ".png"))
        said = self.tr("Saved {0}").format(path.name)
        self._window.in_background(
            self.tr("Drawing {0}...").format(path.name),
            partial(picture.save, path),
            lambda _: self._window.statusBar().showMessage(said, 5_000),
        )
