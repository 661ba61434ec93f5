"""The one way in: field-level changes in batches, chained by hash."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

from srm_desktop.model.answer import AnswerKey

GENESIS = sha256(b"srm-desktop change log 1").digest()
"""What the first change of every log names as the hash before it."""


class Entity(StrEnum):
    DETAILS = "details"
    TARGET = "target"
    PERSON = "person"
    ANSWER = "answer"
    ATTESTATION = "attestation"
    RELIANCE = "reliance"
    ACTION_ITEM = "action-item"
    SAVED_FILTER = "saved-filter"
    MEETING = "meeting"
    MINUTE = "minute"
    EVIDENCE = "evidence"
    SCAN = "scan"
    FINDING = "finding"

    __hash__ = str.__hash__
    """An enumeration's own is called in Python, and every change is looked up by its entity."""


class Verb(StrEnum):
    """What the user did, in one word; the sentence is made from it where it is shown."""

    CREATE = "create"
    EDIT_DETAILS = "edit-details"
    ADD_TARGET = "add-target"
    EDIT_TARGET = "edit-target"
    REMOVE_TARGET = "remove-target"
    ADD_PERSON = "add-person"
    EDIT_PERSON = "edit-person"
    REMOVE_PERSON = "remove-person"
    RECORD = "record"
    SET_RESULT = "set-result"
    SET_NOTE = "set-note"
    SET_OWNER = "set-owner"
    SET_DUE = "set-due"
    SET_METHODS = "set-methods"
    ACCEPT_RISK = "accept-risk"
    EXPLAIN = "explain"
    RECORD_RELIANCE = "record-reliance"
    REMOVE_RELIANCE = "remove-reliance"
    UPGRADE_CATALOG = "upgrade-catalog"
    REVIEW = "review"
    ADD_ACTION_ITEM = "add-action-item"
    EDIT_ACTION_ITEM = "edit-action-item"
    COMPLETE_ACTION_ITEM = "complete-action-item"
    REOPEN_ACTION_ITEM = "reopen-action-item"
    REMOVE_ACTION_ITEM = "remove-action-item"
    SAVE_FILTER = "save-filter"
    REMOVE_FILTER = "remove-filter"
    START_MEETING = "start-meeting"
    EDIT_MEETING = "edit-meeting"
    MINUTE_VERDICT = "minute-verdict"
    MINUTE_DECISION = "minute-decision"
    MINUTE_DISSENT = "minute-dissent"
    PARK = "park"
    EDIT_MINUTE = "edit-minute"
    SETTLE = "settle"
    EXTEND_MEETING = "extend-meeting"
    CLOSE_MEETING = "close-meeting"
    MAKE_MINUTES = "make-minutes"
    GO_TO = "go-to"
    LEAVE_MEETING = "leave-meeting"
    RESUME_MEETING = "resume-meeting"
    ADD_EVIDENCE = "add-evidence"
    EDIT_EVIDENCE = "edit-evidence"
    LINK_EVIDENCE = "link-evidence"
    UNLINK_EVIDENCE = "unlink-evidence"
    REMOVE_EVIDENCE = "remove-evidence"
    IMPORT_SCAN = "import-scan"
    ACCEPT_SUGGESTION = "accept-suggestion"
    IMPORT_ANSWERS = "import-answers"
    ATTEST = "attest"
    RECORD_SIGNATURES = "record-signatures"
    REVOKE = "revoke"
    UNDO = "undo"
    REDO = "redo"


class Edit(NamedTuple):
    """A wish: this field of this thing is to have this text (None: to be empty)."""

    entity: Entity
    id: str
    field: str
    new: str | None


class Change(NamedTuple):
    """A wish that was carried out. Hashes are 32 raw bytes."""

    seq: int
    uuid: str
    entity: Entity
    id: str
    field: str
    old: str | None
    new: str | None
    previous: bytes
    hash: bytes


@dataclass(frozen=True, slots=True)
class Action:
    """The header of a batch: who did what and when. `at` has a timezone; `count` is what the user
    acted on (12 answers, not 36 fields); `detail` is what the sentence needs besides (a result, a name);
    `reverts` is the id of the batch that an undo or redo takes back."""

    verb: Verb
    actor: str
    at: datetime
    count: int = 1
    detail: str = ""
    reverts: str | None = None


@dataclass(frozen=True)
class Batch:
    """One user action as it stands in the log."""

    number: int
    id: str
    action: Action
    changes: tuple[Change, ...] = ()

    @cached_property
    def answers(self) -> frozenset[AnswerKey]:
        """Those that it changes; found once for all who follow."""
        ids = {change.id for change in self.changes if change.entity is Entity.ANSWER}
        return frozenset(map(AnswerKey.parse, ids))


@dataclass(frozen=True, slots=True)
class Steps:
    """What undo and redo would walk through, nearest first, without the changes: `done` would be taken back,
    `undone` are the undos that would be taken back. `is_whole` is False where more was done before that."""

    done: tuple[Batch, ...] = ()
    undone: tuple[Batch, ...] = ()
    is_whole: bool = True


class LogHead(NamedTuple):
    """The last change of a log: what a signed document names. (0, GENESIS) for an empty log."""

    seq: int
    hash: bytes


class HistoryEntry(NamedTuple):
    """A change with the batch that made it, as the history shows it."""

    change: Change
    batch: Batch


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which batches of the log are looked for; what is empty asks for nothing, all else must hold at once.

    `actor` is a part of the name. `item` and `target` are ids of what an answer belongs to. `since` and
    `until` have a timezone; `until` itself is not meant. `text` is split at spaces; each word must occur in
    who, or in one change's id, old or new value, in any case.
    """

    actor: str = ""
    verbs: frozenset[Verb] = frozenset()
    item: str = ""
    target: str = ""
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""

    @property
    def is_empty(self) -> bool:
        return self == LogQuery()


class LogPage(NamedTuple):
    """Batches that were looked for, the newest first, without their changes.

    `before` is where to go on: no change from that one on is looked at again; 1 at the beginning of the log.
    `reverting` are all batches of the stretch that took another one back, by the other one's id; `about`
    is the first change of each batch that is about one thing, by the batch's number.
    """

    batches: tuple[Batch, ...]
    before: int
    reverting: dict[str, Batch]
    about: dict[int, Change]


class ResultChange(NamedTuple):
    """An answer's result moved; `at` is as the log spells times, `id` an answer's."""

    seq: int
    batch: int
    at: str
    id: str
    old: str | None
    new: str | None


def timestamp(at: datetime) -> str:
    """UTC to the millisecond, the log's one spelling of a time."""
    utc = at.astimezone(UTC)
    return utc.strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc.microsecond // 1000:03d}Z"


_quoted = json.encoder.encode_basestring

Header = tuple[str, str, int, str, str, str, str | None]
"""A batch's part of what its changes are hashed over: id, verb, count, detail, actor, at, reverts."""

Fields = tuple[int, str, str, str, str, str | None, str | None]
"""A change's own part: seq, uuid, entity, id, field, old, new."""


def header(batch_id: str, action: Action) -> Header:
    a = action
    return (batch_id, a.verb, a.count, a.detail, a.actor, timestamp(a.at), a.reverts)


def header_text(parts: Header) -> str:
    """The header as `change_hash` takes it, made once for all changes of a batch."""
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))[:-1]


def change_hash(header_text: str, previous: bytes, fields: Fields) -> bytes:
    """SHA-256 over the previous hash and the canonical JSON array of header and fields.

    The array is put together by hand, because `json.dumps` would take most of the time that reading
    a long log takes.
    """
    seq, uuid, entity, id_, field, old, new = fields
    names = f"{_quoted(uuid)},{_quoted(entity)},{_quoted(id_)},{_quoted(field)}"
    values = f"{'null' if old is None else _quoted(old)},{'null' if new is None else _quoted(new)}"
    return sha256(previous + f"{header_text},{seq},{names},{values}]".encode()).digest()
