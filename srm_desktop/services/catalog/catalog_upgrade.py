"""Taking an assessment to a newer version of its catalog: by id, and by what is judged."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import sha256

from srm_desktop.errors import UserError
from srm_desktop.exchange import catalog_document
from srm_desktop.exchange.catalog_document import MEDIA_TYPE, Document
from srm_desktop.language import phrase
from srm_desktop.model.answer import Answer, Result
from srm_desktop.model.assessment import DETAILS_ID
from srm_desktop.model.catalog import Catalog, Responsibility
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Reworded:
    """What is judged reads otherwise in the newer catalog."""

    before: Responsibility
    after: Responsibility


@dataclass(frozen=True, slots=True)
class Difference:
    """Between two versions of a catalog, responsibility by responsibility, in catalog order."""

    added: tuple[Responsibility, ...]
    removed: tuple[Responsibility, ...]
    reworded: tuple[Reworded, ...]
    unchanged: int


def newer_version(session: Session) -> str:
    """The version of the product's own catalog where it is newer than the assessment's; else ""."""
    head = catalogs.built_in_head()
    is_newer = head["id"] == session.catalog.id and _number(head["version"]) > _number(
        session.catalog.version
    )
    return str(head["version"]) if is_newer else ""


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("-")[0].split("."))


def compare(old: Catalog, new: Catalog) -> Difference:
    both = [(old.by_id[id_], item) for id_, item in new.by_id.items() if id_ in old.by_id]
    reworded = tuple(Reworded(*pair) for pair in both if _judged(pair[0]) != _judged(pair[1]))
    return Difference(
        added=tuple(item for id_, item in new.by_id.items() if id_ not in old.by_id),
        removed=tuple(item for id_, item in old.by_id.items() if id_ not in new.by_id),
        reworded=reworded,
        unchanged=len(both) - len(reworded),
    )


def _judged(item: Responsibility) -> str:
    """The hash of what an answer says yes or no to; guidance and commands may change without harm."""
    parts = (
        item.control_class,
        item.statement,
        item.satisfied,
        item.partially_satisfied,
        item.other_than_satisfied,
    )
    return sha256("\0".join(parts).encode()).hexdigest()


Pieces = list[tuple[str, bool]]
"""A text in pieces, each with whether another text has it otherwise."""


def changed_words(before: str, after: str) -> tuple[Pieces, Pieces]:
    """Both texts, word by word."""
    old, new = (re.findall(r"\s+|\S+\s*", text) for text in (before, after))
    olds: Pieces = []
    news: Pieces = []
    for kind, a, b, c, d in SequenceMatcher(None, _words(old), _words(new), autojunk=False).get_opcodes():
        olds += _pieces("".join(old[a:b]), kind != "equal")
        news += _pieces("".join(new[c:d]), kind != "equal")
    return olds, news


def _words(tokens: list[str]) -> list[str]:
    return [token.strip() for token in tokens]


def _pieces(text: str, is_changed: bool) -> Pieces:
    """Space at the ends is no part of a change."""
    inner = text.strip()
    before, after = text[: text.find(inner)], text[text.find(inner) + len(inner) :]
    return [piece for piece in ((before, False), (inner, is_changed), (after, False)) if piece[0]]


def upgrade(session: Session, document: Document, by: str) -> Batch | None:
    """One batch: the newer catalog is embedded, and answers to what reads otherwise are marked.

    Answers to what is gone stay in the file, archived. Raises UserError for another or an older catalog.
    """
    data = catalog_document.to_bytes(document)
    new = catalog_document.from_bytes(data)
    old = session.catalog
    require_successor(old, new)
    marked = to_reassess(session, compare(old, new))
    edits = [Edit(Entity.DETAILS, DETAILS_ID, "catalog_sha256", new.sha256)]
    edits += [Edit(Entity.ANSWER, str(a.key), "judged_under", old.sha256) for a in marked]
    return session.commit(
        Verb.UPGRADE_CATALOG, by, edits, count=len(marked), detail=new.version, new_content={MEDIA_TYPE: data}
    )


def require_successor(old: Catalog, new: Catalog) -> None:
    """Raises UserError for another catalog, the same one, or an older one."""
    if new.id != old.id:
        raise UserError(
            phrase("{0} is another catalog than the assessment's, {1}.", new.title, old.title),
            "Start a new assessment on it.",
        )
    if new.sha256 == old.sha256:
        raise UserError(
            phrase("The assessment is on version {0} already.", old.version), "Nothing needs to be done."
        )
    if _number(new.version) < _number(old.version):
        raise UserError(
            phrase("Version {0} is older than the assessment's, {1}.", new.version, old.version),
            "Choose a newer catalog.",
        )


def to_reassess(session: Session, difference: Difference) -> list[Answer]:
    """Judged answers; one that waits already keeps the wording it was judged by."""
    ids = {pair.after.id for pair in difference.reworded}
    return [
        answer
        for answer in session.state.answers.values()
        if answer.item in ids and answer.result is not Result.NOT_ASSESSED and not answer.judged_under
    ]


def judged_wording(session: Session, answer: Answer) -> Responsibility | None:
    """The responsibility as it read when the answer was given; None where it reads so still."""
    if not answer.judged_under:
        return None
    return session.embedded_catalog(answer.judged_under).by_id.get(answer.item)


def archived(session: Session) -> list[Answer]:
    """Answers to responsibilities that the catalog no longer has."""
    return [answer for answer in session.state.answers.values() if answer.item not in session.catalog.by_id]
