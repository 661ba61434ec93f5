"""What the catalog says of a responsibility, for reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from srm_desktop.model.catalog import Catalog, Responsibility, Service, ServiceModel, Share
from srm_desktop.services.catalog.scoping import share
from srm_desktop.ui.language import word
from srm_desktop.ui.theme.icons import icon
from srm_desktop.ui.theme.tokens import MONO, SMALL, XS, M, S, Theme
from srm_desktop.ui.widgets.marked_text import MarkedText
from srm_desktop.ui.widgets.text_label import text_label


class Guidance(QWidget):
    """Rebuilt for each responsibility."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._holder = QVBoxLayout(self)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._page = QWidget()
        self._layout = QVBoxLayout(self._page)
        self._shown: tuple[Responsibility, Sequence[Service]] | None = None

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._shown = None

    def made(
        self, catalog: Catalog, item: Responsibility, services: Sequence[Service] = ()
    ) -> Iterator[None]:
        """Piece by piece, then shown in place of what was there. `services` are those in use that the item is
        about: who carries it in each is said first."""
        if (item, services) == self._shown:
            return
        page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(XS)
        self._text(self.tr("Why it matters"), item.why)
        self._text(self.tr("Why is this mine and not AWS's?"), self._whose(item))
        self._in_use(item, services)
        if item.is_inherited:
            self._list(self.tr("Covered by these AWS reports"), item.reports)
            self._list(self.tr("What you must do to rely on it"), item.customer_must)
        else:
            self._who(item)
            self._criteria(item)
            yield
            self._list(self.tr("Where and how often"), self._reach(item))
            self._list(self.tr("Examine"), item.examine)
            self._list(self.tr("Interview"), item.interview)
            yield
            self._commands(item)
            self._list(self.tr("Evidence to ask for"), item.evidence)
        self._text(self.tr("Note"), item.note)
        self._references(catalog, item)
        yield
        self._swap(page)
        self._shown = (item, services)

    def _swap(self, page: QWidget) -> None:
        self._holder.removeWidget(self._page)
        self._page.hide()
        self._page.deleteLater()
        self._page = page
        self._holder.addWidget(page)

    def _heading(self, title: str) -> None:
        label = text_label(title, "section")
        label.setContentsMargins(0, M, 0, 0)
        self._layout.addWidget(label)

    def _text(self, title: str, text: str) -> None:
        if text:
            self._heading(title)
            self._layout.addWidget(text_label(text, selectable=True))

    def _list(self, title: str, texts: Iterable[str]) -> None:
        texts = tuple(texts)
        if texts:
            self._heading(title)
        for text in texts:
            self._layout.addLayout(self._bullet(text))

    def _bullet(self, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        dot = text_label("\u2022", "muted", wrap=False)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(text, selectable=True), 1)
        row.setStretch(1, 1)
        return row

    def _criteria(self, item: Responsibility) -> None:
        self._text(self.tr("Satisfied when"), item.satisfied)
        self._text(self.tr("Partially satisfied when"), item.partially_satisfied)
        self._text(self.tr("Other than satisfied when"), item.other_than_satisfied)

    def _reach(self, item: Responsibility) -> list[str]:
        """What one answer has to cover, and when it is to be given again."""
        where = {
            "organization": self.tr("Once for the whole organization"),
            "account": self.tr("In every account"),
            "account-region": self.tr("In every account and every enabled Region"),
            "vpc": self.tr("In every VPC of every Region in use"),
            "workload": self.tr("In every workload, or in a sample that is on record"),
            "resource": self.tr("For every resource, or for a sample that is on record"),
        }
        again = {
            "monthly": self.tr("Assess it again every month"),
            "quarterly": self.tr("Assess it again every quarter"),
            "semiannual": self.tr("Assess it again every six months"),
            "annual": self.tr("Assess it again every year"),
        }
        return [text for text in (where.get(item.scope), again.get(item.review_cadence)) if text]

    def _commands(self, item: Responsibility) -> None:
        if item.test:
            self._heading(self.tr("Test, with read-only commands"))
        for step in item.test:
            self._layout.addWidget(_Command(step.run, self._theme))
            self._layout.addWidget(text_label(step.look_for, "muted", selectable=True))

    def _whose(self, item: Responsibility) -> str:
        """From the class of the responsibility and where the line runs in each kind of service."""
        shares = {share for _, share in item.split}
        if item.is_inherited:
            return self.tr(
                "It is not: it is about the cloud itself, which AWS builds and guards and you cannot reach. "
                "Yours is to rely on it knowingly, by reading the report that covers it."
            )
        if item.parts:
            return self.tr(
                "Both of you have a part. AWS provides the means and keeps its own side of them; "
                "what you build with them, and how you set them, is judged here."
            )
        if not shares:  # a foreign catalog does not say, and it may be about a building
            return ""
        if shares & {Share.SHARED, Share.AWS}:
            return self.tr(
                "It is about what you choose and configure. The more AWS runs of a service, the less of it "
                "is left to you: below is where the line runs."
            )
        return self.tr(
            "It is about what you put into the cloud and how you set it up. AWS provides the means, "
            "but decides none of it for you and does not look at it."
        )

    def _who(self, item: Responsibility) -> None:
        if item.parts:
            self._text(self.tr("Your part"), item.parts.customer)
            self._text(self.tr("AWS's part"), item.parts.aws)
        shares = dict(item.split)
        if shares and set(shares.values()) != {Share.CUSTOMER}:
            self._list(
                self.tr("Where the line runs"),
                [f"{word(model)}: {word(shares[model])}" for model in ServiceModel if model in shares],
            )

    def _in_use(self, item: Responsibility, services: Sequence[Service]) -> None:
        by_share: dict[Share, list[str]] = {}
        for service in services:
            by_share.setdefault(share(item, service), []).append(service.title)
        if set(by_share) - {Share.CUSTOMER}:
            rows = [f"{word(who)}: {', '.join(names)}" for who, names in by_share.items()]
            self._list(self.tr("In the services in use"), rows)

    def _references(self, catalog: Catalog, item: Responsibility) -> None:
        rows = []
        for framework in catalog.frameworks:
            references = framework.references.get(item.id, ())
            if references:
                ids = ", ".join(r.requirement + ("" if r.basis == "derived" else "*") for r in references)
                rows.append(f"{framework.title} {framework.version}: {ids}")
        if rows:
            self._heading(self.tr("References"))
            listed = MarkedText(self.tr("References"))  # a check id may be longer than a line
            listed.show_pieces([("\n".join(rows), False)])
            self._layout.addWidget(listed)
        if any("*" in row for row in rows):
            self._layout.addWidget(
                text_label(self.tr("* our judgement; the others are derived from published sources"), "small")
            )


class _Command(QWidget):
    """One command in a fixed-width face with a button that copies it."""

    def __init__(self, command: str, theme: Theme) -> None:
        super().__init__()
        font = QFont(MONO)
        font.setPointSize(theme.points(SMALL))
        label = MarkedText(self.tr("Command"))  # breaks anywhere: a query is one long word
        label.document().setDefaultFont(font)
        label.show_pieces([(command, False)])
        copy = QToolButton()
        copy.setIcon(icon("copy", theme.muted))
        copy.setToolTip(self.tr("Copy this command"))
        copy.setAccessibleName(self.tr("Copy this command"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, XS, 0, 0)
        row.setSpacing(XS)
        row.addWidget(label, 1)
        row.addWidget(copy)
