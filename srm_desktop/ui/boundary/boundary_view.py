"""Which services are in use, where the line runs in each, and what then does not apply."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from srm_desktop.errors import UserError
from srm_desktop.model.assessment import Target
from srm_desktop.services.catalog import scoping
from srm_desktop.services.session import Session
from srm_desktop.ui.boundary.dialogs import ProposalsDialog, ServicesDialog
from srm_desktop.ui.boundary.picture import BoundaryPicture
from srm_desktop.ui.language import number
from srm_desktop.ui.theme.tokens import L, M, Theme
from srm_desktop.ui.view import LazyView
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.widgets.layouts import stack
from srm_desktop.ui.widgets.text_label import text_label
from srm_desktop.ui.widgets.view_bar import view_bar


class BoundaryView(LazyView):
    """For one target, or for what all of them use together. `failed` carries an error."""

    def __init__(self, session: Session, theme: Theme, author: Callable[[], str]) -> None:
        super().__init__()
        self._session, self._author = session, author
        self._boundary = session.catalog.boundary
        self._summary = text_label("", "muted", wrap=False)
        self._choose = QPushButton(self.tr("Services in use..."))
        self._review = QPushButton()
        self._pages = QStackedWidget()
        self._picture: BoundaryPicture | None = None
        if self._boundary is None:
            said = self.tr("The catalog of this assessment does not say where the line runs.")
            self._pages.addWidget(EmptyState(self.tr("No boundary"), said, "layers"))
        else:
            self._picture = BoundaryPicture(self._boundary, theme)
            self._pages.addWidget(self._with_legend(self._picture))
            self._pages.addWidget(self._nothing_chosen())
            said = self.tr("Who does what follows from the services that targets use. Add the first target.")
            none = EmptyState(self.tr("No targets yet"), said, "server")
            none.add_button(self.tr("Add target..."), lambda: self.command.emit("add_targets"), "primary")
            self._pages.addWidget(none)
        self._build()

    def _build(self) -> None:
        self._choose.clicked.connect(self._ask_services)
        self._review.clicked.connect(self._ask_proposals)
        self._review.setProperty("role", "primary")
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._choose)
        row.addWidget(self._review)
        row.addWidget(self._summary)
        row.addStretch(1)
        bar = view_bar(row)
        stack(self, bar, self._pages, main=self._pages)
        bar.setHidden(self._boundary is None)
        self.setFocusProxy(self._choose)

    def _with_legend(self, picture: BoundaryPicture) -> QWidget:
        body = QWidget()
        body.setProperty("role", "surface")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(L, L, L, L)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        area = self._area = _Area(picture)
        area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the picture is drawn
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.horizontalScrollBar().valueChanged.connect(lambda value: picture.show_from(value - L))
        page = QWidget()
        page.setProperty("role", "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, M)
        column.addWidget(area, 1)
        legend = text_label(self._legend(), "muted")
        legend.setContentsMargins(L, 0, L, 0)
        column.addWidget(legend)
        return page

    def _legend(self) -> str:
        return self.tr(
            "You: yours to do and to assess. Shared: AWS provides the means and you use them; each "
            "responsibility says who does which part. AWS: inherited, relied on through its reports. "
            "\u2013: does not arise."
        )

    def _nothing_chosen(self) -> EmptyState:
        page = EmptyState(
            self.tr("Which services are in use?"),
            self.tr("The line between AWS and you runs elsewhere in each service. Choose one target above."),
            "layers",
        )
        page.add_button(self._choose.text(), self._ask_services, "primary")
        return page

    def set_theme(self, theme: Theme) -> None:
        if self._picture is not None:
            self._picture.set_theme(theme)

    def _shown(self) -> list[Target]:
        targets = self._session.state.targets
        return [targets[id_] for id_ in self.targets if id_ in targets]

    def refresh(self) -> None:
        if self._boundary is None or self._picture is None:
            return
        shown = self._shown()
        services = scoping.in_use(self._boundary, shown)
        self._picture.show_services(services)
        self._area.fit()
        self._pages.setCurrentIndex(0 if services else 1 if shown else 2)
        proposed = scoping.proposals(self._session, shown)
        writable = not self._session.read_only
        self._choose.setEnabled(writable and bool(shown))
        self._choose.setToolTip("" if len(shown) == 1 else self.tr("For all the targets shown"))
        self._review.setText(self.tr("Review {0} not applicable...").format(number(len(proposed))))
        self._review.setVisible(bool(proposed))
        self._review.setEnabled(writable)
        unscoped = sum(not target.services for target in shown)
        said = self.tr("{0} services in use").format(len(services))
        if unscoped:
            said = self.tr("{0}; {1} of {2} targets name none").format(said, unscoped, len(shown))
        self._summary.setText(said)

    def _ask_services(self) -> None:
        shown = self._shown()
        if self._boundary is None or not shown:
            return
        dialog = ServicesDialog(self._boundary, shown, self)
        if dialog.exec():
            self._try(lambda: scoping.set_services(self._session, dialog.services, self._author()))
            self._ask_proposals()

    def _ask_proposals(self) -> None:
        proposed = scoping.proposals(self._session, self._shown())
        if not proposed:
            return
        labels = {target.id: target.label for target in self._shown()}
        dialog = ProposalsDialog(proposed, labels, self)
        if dialog.exec():
            self._try(lambda: scoping.accept(self._session, dialog.chosen, self._author()))

    def _try(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except UserError as error:
            self.failed.emit(error)


class _Area(QScrollArea):
    """Tells the picture how much room there is."""

    def __init__(self, picture: BoundaryPicture) -> None:
        super().__init__()
        self._picture = picture

    def fit(self) -> None:
        self._picture.fit(self.viewport().width() - 2 * L)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
