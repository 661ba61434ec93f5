"""Evidence: kept, described, linked to answers, removed, and taken out again."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.assessment import Status
from srm_desktop.model.change import Action, Batch, Edit, Entity, Verb
from srm_desktop.model.evidence import EVIDENCE_FIELDS, Evidence
from srm_desktop.model.state import State
from srm_desktop.services.answering import MAX_TEXT, edited_edits, known_keys
from srm_desktop.services.evidence.incoming import Incoming, from_path, size_of
from srm_desktop.services.files import free, replacing
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from srm_desktop.store.pieces import Stream

Progress = Callable[[int, int], None]
"""Called with (done, total) in bytes; may raise to stop."""


def no_progress(_done: int, _total: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Description:
    """What is said of files as they are added: where they come from and the day they speak of."""

    caption: str = ""
    source: str = ""
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Addition:
    """What adding would do. `added` is new; `linked` was kept already and gets more answers; `unchanged` was
    kept already and belongs to all of them."""

    added: tuple[Evidence, ...] = ()
    linked: tuple[Evidence, ...] = ()
    unchanged: tuple[Evidence, ...] = ()
    edits: tuple[Edit, ...] = ()
    streams: tuple[Stream, ...] = ()

    @property
    def bytes(self) -> int:
        """What is to be written."""
        return sum(one.size for one in self.added)


def look_at(paths: Iterable[Path], progress: Progress = no_progress) -> list[Incoming]:
    """Reads every file through once. Raises UserError at the first that cannot be kept."""
    paths = list(paths)
    counted = _Counted(sum(map(size_of, paths)), progress)
    return [from_path(path, counted) for path in paths]


class _Counted:
    def __init__(self, total: int, progress: Progress) -> None:
        self._total, self._progress, self._done = total, progress, 0

    def __call__(self, size: int) -> None:
        self._done += size
        self._progress(min(self._done, self._total), self._total)


def plan(
    session: Session,
    files: Iterable[Incoming],
    keys: Iterable[AnswerKey],
    by: str,
    said: Description = Description(),
    *,
    today: date | None = None,
) -> Addition:
    """What adding the files to every one of the answers would do; nothing is written.

    Bytes that are kept as evidence already are not kept again: that evidence is linked to the answers.
    Raises UserError for an answer that is not there.
    """
    cells = tuple(map(str, known_keys(session, keys)))
    _refuse_too_long(said.caption, said.source)
    there = {one.sha256: one for one in session.state.active_evidence}
    added: dict[str, Evidence] = {}
    linked: dict[str, Evidence] = {}
    unchanged: dict[str, Evidence] = {}
    streams: dict[str, Stream] = {}
    touched: set[str] = set()
    for file in files:
        if known := there.get(file.sha256):
            more = [cell for cell in cells if cell not in known.answers]
            touched.update(more)
            (linked if more else unchanged)[known.id] = replace(known, answers=(*known.answers, *more))
        elif file.sha256 not in added:
            touched.update(cells)
            added[file.sha256] = _new(file, cells, by, said, today or date.today())
            streams[file.sha256] = Stream(file.name, file.sha256, file.read)
    edits = [edit for one in added.values() for edit in evidence_edits(one)]
    edits += [_edit(one, "answers") for one in linked.values()]
    edits += edited_edits(session, map(AnswerKey.parse, sorted(touched)))
    return Addition(
        tuple(added.values()),
        tuple(linked.values()),
        tuple(unchanged.values()),
        tuple(edits),
        tuple(streams.values()),
    )


def _new(file: Incoming, cells: tuple[str, ...], by: str, said: Description, today: date) -> Evidence:
    return Evidence(
        uuid4().hex,
        cells,
        file.name,
        file.media_type,
        file.size,
        file.sha256,
        said.caption.strip(),
        said.source.strip(),
        said.dated,
        by,
        today,
    )


def evidence_edits(one: Evidence) -> list[Edit]:
    return [_edit(one, name) for name in EVIDENCE_FIELDS]


def _edit(one: Evidence, name: str) -> Edit:
    return Edit(Entity.EVIDENCE, one.id, name, EVIDENCE_FIELDS[name].encode(getattr(one, name)))


def store(session: Session, addition: Addition, by: str, progress: Progress = no_progress) -> Batch | None:
    """Writes what was planned, in one transaction; may run beside the window's thread. The window hears of it
    by `session.follow`. Raises UserError, or what `progress` raises; then nothing was written."""
    verb = Verb.ADD_EVIDENCE if addition.added else Verb.LINK_EVIDENCE
    changed = addition.added or addition.linked
    detail = changed[0].name if len(changed) == 1 else ""
    action = Action(verb, by, datetime.now(UTC), len(changed), detail)
    return session.write(action, addition.edits, addition.streams, _Counted(addition.bytes, progress))


def add(
    session: Session,
    paths: Iterable[Path],
    keys: Iterable[AnswerKey],
    by: str,
    said: Description = Description(),
    *,
    progress: Progress = no_progress,
    today: date | None = None,
) -> Addition:
    """Looks, plans, writes and follows: one batch for all files and all answers."""
    addition = plan(session, look_at(paths, progress), keys, by, said, today=today)
    store(session, addition, by, progress)
    session.follow()
    return addition


# What is there


def find(state: State, text: str) -> Evidence:
    """By id, reference or SHA-256, or the beginning of one. Raises UserError."""
    wanted = text.strip().lower().removeprefix("e-")
    found = [
        one for one in state.active_evidence if one.id.startswith(wanted) or one.sha256.startswith(wanted)
    ]
    if len(wanted) < _SHORTEST or not found:
        raise UserError(phrase("There is no evidence {0}.", text), "See: srm-desktop evidence list FILE")
    if len(found) > 1:
        raise UserError(
            phrase("{0} could be {1} pieces of evidence.", text, len(found)), "Give more of its SHA-256."
        )
    return found[0]


_SHORTEST = 6


def by_cell(state: State) -> dict[str, list[Evidence]]:
    """What belongs to each answer, by the change log's spelling of it."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for one in state.active_evidence:
        for cell in one.answers:
            found[cell].append(one)
    return dict(found)


def counts(state: State) -> dict[AnswerKey, int]:
    """How many pieces of evidence each answer has."""
    return {AnswerKey.parse(cell): len(kept) for cell, kept in by_cell(state).items()}


@dataclass(frozen=True, slots=True)
class Totals:
    """`bytes` counts what is kept once as once."""

    files: int
    answers: int
    unlinked: int
    bytes: int


def totals(state: State) -> Totals:
    active = state.active_evidence
    sizes = {one.sha256: one.size for one in active}
    return Totals(
        len(active), len(by_cell(state)), sum(not one.answers for one in active), sum(sizes.values())
    )


def evidence_json(one: Evidence) -> dict[str, Any]:
    """One piece of evidence as a plain value: what a document lists and a script reads."""
    keys = map(AnswerKey.parse, one.answers)
    return {
        "id": one.id,
        "reference": one.reference,
        "name": safe_name(one.name),
        "media_type": one.media_type,
        "size": one.size,
        "sha256": one.sha256,
        "caption": one.caption,
        "source": one.source,
        "dated": one.dated.isoformat() if one.dated else "",
        "added_by": one.added_by,
        "added_on": one.added_on.isoformat() if one.added_on else "",
        "answers": [{"item": key.item, "target": key.target} for key in keys],
    }


# Changing what is said of it


def describe(session: Session, id_: str, values: Mapping[str, Any], by: str) -> Batch | None:
    """`values` by field: name, caption, source, dated. Raises UserError."""
    one = session.state.evidence[id_]
    wanted: dict[str, Any] = {
        name: value.strip() if isinstance(value, str) else value for name, value in values.items()
    }
    if "name" in wanted:
        if not wanted["name"]:
            raise UserError("Evidence needs a name.", "Enter one.")
        wanted["name"] = safe_name(wanted["name"])
    _refuse_too_long(*(text for text in wanted.values() if isinstance(text, str)))
    changed = replace(one, **wanted)
    edits = [_edit(changed, name) for name in wanted]
    return session.commit(Verb.EDIT_EVIDENCE, by, edits, detail=changed.name)


def _refuse_too_long(*texts: str) -> None:
    if any(len(text) > MAX_TEXT // 100 for text in texts):
        raise UserError("The text is too long.", phrase("Use at most {0:,} characters.", MAX_TEXT // 100))


def link(session: Session, ids: Iterable[str], keys: Iterable[AnswerKey], by: str) -> Batch | None:
    """Evidence that is kept already also belongs to these answers."""
    cells = list(map(str, known_keys(session, keys)))
    return _relink(
        session, Verb.LINK_EVIDENCE, ids, by, cells, lambda has: (*has, *(c for c in cells if c not in has))
    )


def unlink(session: Session, ids: Iterable[str], keys: Iterable[AnswerKey], by: str) -> Batch | None:
    """It stays in the assessment, and belongs to these answers no longer."""
    cells = set(map(str, keys))
    return _relink(
        session, Verb.UNLINK_EVIDENCE, ids, by, cells, lambda has: tuple(c for c in has if c not in cells)
    )


def _relink(
    session: Session,
    verb: Verb,
    ids: Iterable[str],
    by: str,
    cells: Iterable[str],
    wanted: Callable[[tuple[str, ...]], tuple[str, ...]],
) -> Batch | None:
    before = [session.state.evidence[id_] for id_ in ids]
    after = [replace(one, answers=wanted(one.answers)) for one in before]
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    edits = [_edit(one, "answers") for one in changed]
    edits += edited_edits(session, map(AnswerKey.parse, cells)) if changed else []
    return session.commit(verb, by, edits, count=len(changed), detail=_name(changed))


def remove(session: Session, ids: Iterable[str], by: str) -> Batch | None:
    """It is shown no longer. Its history and its bytes stay, so that an undo brings it back."""
    gone = [session.state.evidence[id_] for id_ in ids]
    edits = [_removal(one) for one in gone]
    edits += edited_edits(session, (AnswerKey.parse(cell) for one in gone for cell in one.answers))
    return session.commit(Verb.REMOVE_EVIDENCE, by, edits, count=len(gone), detail=_name(gone))


def take_from(session: Session, ids: Iterable[str], keys: Iterable[AnswerKey], by: str) -> Batch | None:
    """It belongs to these answers no longer; what then belongs to none is removed. One batch."""
    some, cells = [session.state.evidence[id_] for id_ in ids], set(map(str, keys))
    left = {one.id: tuple(cell for cell in one.answers if cell not in cells) for one in some}
    edits = [
        _edit(replace(one, answers=left[one.id]), "answers") if left[one.id] else _removal(one)
        for one in some
    ]
    touched = (cell for one in some for cell in one.answers if cell in cells)
    edits += edited_edits(session, map(AnswerKey.parse, touched))
    verb = Verb.UNLINK_EVIDENCE if any(left.values()) else Verb.REMOVE_EVIDENCE
    return session.commit(verb, by, edits, count=len(some), detail=_name(some))


def _removal(one: Evidence) -> Edit:
    return Edit(Entity.EVIDENCE, one.id, "status", str(Status.REMOVED))


def _name(some: list[Evidence]) -> str:
    return some[0].name if len(some) == 1 else ""


# Taking it out


def pieces(session: Session, one: Evidence) -> Iterator[bytes]:
    """The bytes, from the start. Raises UserError at the end where they are not what was kept."""
    digest = sha256()
    try:
        for data in session.pieces(one.sha256):
            digest.update(data)
            yield data
    except LookupError as error:
        raise _damaged(one) from error
    if digest.hexdigest() != one.sha256:
        raise _damaged(one)


def _damaged(one: Evidence) -> UserError:
    return UserError(
        phrase("{0} is missing or was altered inside the assessment.", safe_name(one.name)),
        "Restore a backup, or add the file again.",
    )


def extract(
    session: Session, one: Evidence, out: Path, *, overwrite: bool = False, progress: Progress = no_progress
) -> Path:
    """Writes the file; into `out` under its own name where that is a folder. Raises UserError."""
    path = free(out / safe_name(one.name) if out.is_dir() else out, overwrite=overwrite)
    counted = _Counted(one.size, progress)
    with replacing(path) as part, part.open("r+b") as file:
        for data in pieces(session, one):
            file.write(data)
            counted(len(data))
    return path


def copy_to_look_at(session: Session, one: Evidence, progress: Progress = no_progress) -> Path:
    """A copy for another program, which that program cannot write to, in a new folder of its own, which goes
    when this program ends."""
    folder = Path(tempfile.mkdtemp(prefix="srm-evidence-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = extract(session, one, folder, progress=progress)
    path.chmod(0o444)
    return path
