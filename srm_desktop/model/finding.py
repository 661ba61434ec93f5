"""A scanner's findings, and the files they came from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

from srm_desktop.model.codecs import LINES, NUMBER, TEXT, Codec, choice

_ORDINAL = "~"
SEPARATOR = "|"
"""Between the parts of a finding's id; no part may hold it."""


class FindingStatus(StrEnum):
    """What the scanner says of one resource. A manual check is one that it leaves to a person."""

    NOT_AVAILABLE = "not-available"
    PASS = "pass"
    FAIL = "fail"
    MANUAL = "manual"


class FindingSeverity(StrEnum):
    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFORMATIONAL = "informational"
    UNKNOWN = "unknown"


class TurnKind(StrEnum):
    """What a later scan of the same account showed."""

    NEW = "new"
    """Reported for the first time."""
    FAILING = "failing"
    """It passed before."""
    RESOLVED = "resolved"
    """It failed before; now it passes or is no longer reported."""


class Sighting(NamedTuple):
    """Which scan said it last, and when that scan looked."""

    scan: str
    at: datetime


class Turn(NamedTuple):
    kind: TurnKind
    scan: str


class Flag(StrEnum):
    """A yes that is rare, so that a no takes no place in the log."""

    NO = "no"
    YES = "yes"


class FindingKey(NamedTuple):
    """What a finding is about; `resource` is a digest of the resource's name and its place among
    the records that one check gives for one resource."""

    tool: str
    check: str
    account: str
    region: str
    resource: str

    def __str__(self) -> str:
        return SEPARATOR.join(self)

    @classmethod
    def parse(cls, text: str) -> FindingKey:
        """Raises ValueError for what is no finding's id."""
        parts = text.split(SEPARATOR)
        if len(parts) != len(cls._fields):
            raise ValueError(f"{text[:40]!r} is no finding's id")
        return cls(*parts)

    @classmethod
    def of(cls, seen: Observation, ordinal: int) -> FindingKey:
        """`ordinal` is 1 for the first of the records that share all else."""
        digest = sha256("\n".join(seen.resources).encode()).hexdigest()[:20]
        place = f"{digest}{_ORDINAL}{ordinal}" if ordinal > 1 else digest
        return cls(seen.tool, seen.check, seen.account, seen.region, place)


def first_of(id_: str) -> str:
    """The id of the first finding that shares tool, check, account, region and resource."""
    return id_.partition(_ORDINAL)[0] if _ORDINAL in id_[-6:] else id_


class Observation(NamedTuple):
    """One record of a scan, whatever format it came in. `at` is whole seconds since 1970, UTC."""

    tool: str
    check: str
    account: str
    region: str
    resources: tuple[str, ...]
    resource_name: str
    resource_type: str
    severity: FindingSeverity
    title: str
    detail: str
    status: FindingStatus
    muted: bool
    at: int
    controls: tuple[str, ...] = ()
    """Security Hub's ids of what is checked, where the scanner names them."""
    archived: bool = False
    """The tool itself says that this no longer holds."""

    @property
    def subject(self) -> tuple[str, str, str, str, tuple[str, ...]]:
        return self[:5]


class Told(NamedTuple):
    """What the scanner said, besides the result."""

    title: str
    detail: str
    severity: FindingSeverity
    resource: str
    resource_name: str
    resource_type: str
    also: tuple[str, ...] = ()
    """Further resources of the same record."""
    controls: tuple[str, ...] = ()


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def told_text(seen: Observation) -> str:
    """A `Told` as the file keeps it: one JSON array, so that a finding is few fields of the log."""
    first, *rest = seen.resources or ("",)
    name, kind = seen.resource_name, seen.resource_type
    return _encode(
        (seen.title, seen.detail, seen.severity.value, first, name, kind, rest, list(seen.controls))
    )


def told(text: str) -> Told:
    """Raises ValueError for text that is not what `told_text` makes."""
    parts = json.loads(text)
    if not isinstance(parts, list) or len(parts) != len(Told._fields):
        raise ValueError(f"{text[:20]!r} is no finding's record")
    *texts, also, controls = parts
    if not all(isinstance(part, str) for part in texts) or not _texts(also) or not _texts(controls):
        raise ValueError(f"{text[:20]!r} is no finding's record")
    title, detail, severity, resource, name, kind = texts
    return Told(title, detail, FindingSeverity(severity), resource, name, kind, tuple(also), tuple(controls))


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)


class Finding(NamedTuple):
    """A named tuple rather than a dataclass, and `record` left as text: 50,000 are read each time a
    large file opens."""

    id: str
    record: str = ""
    status: FindingStatus = FindingStatus.NOT_AVAILABLE
    muted: Flag = Flag.NO
    gone: Flag = Flag.NO
    """A later scan that looked there no longer reports it."""
    seen: Sighting | None = None
    turned: Turn | None = None

    @property
    def key(self) -> FindingKey:
        return FindingKey.parse(self.id)

    @property
    def label(self) -> str:
        said = self.told
        return f"{self.key.check} on {said.resource_name or said.resource}"

    @property
    def told(self) -> Told:
        return told(self.record)

    @property
    def is_muted(self) -> bool:
        return self.muted is Flag.YES

    @property
    def is_gone(self) -> bool:
        return self.gone is Flag.YES

    @property
    def mark(self) -> TurnKind | None:
        """What turned in the newest scan that looked there."""
        if self.turned is None or self.seen is None or self.seen.scan != self.turned.scan:
            return None
        return self.turned.kind


@dataclass(frozen=True, slots=True)
class Scan:
    """A file of findings that was imported: where each finding comes from.

    `id` is the beginning of `sha256`; the file itself is not kept. Times are UTC, ISO 8601; `taken_at`
    is of the newest record. `skipped` has a line for each reason, `imports` counts how often it was read.
    """

    id: str
    name: str = ""
    sha256: str = ""
    format: str = ""
    tool: str = ""
    version: str = ""
    taken_at: str = ""
    imported_at: str = ""
    imports: int = 0
    records: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    resolved: int = 0
    skipped: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()


ID_LENGTH = 20


def _encode_sighting(value: Sighting | None) -> str | None:
    return f"{value.scan} {value.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if value else None


def _decode_sighting(text: str | None) -> Sighting | None:
    if not text:
        return None
    scan, _, at = text.partition(" ")
    when = datetime.fromisoformat(at)
    if when.tzinfo is None:
        raise ValueError(f"{at[:30]!r} has no time zone")
    return Sighting(scan, when)


def _encode_turn(value: Turn | None) -> str | None:
    return f"{value.kind} {value.scan}" if value else None


def _decode_turn(text: str | None) -> Turn | None:
    if not text:
        return None
    kind, _, scan = text.partition(" ")
    return Turn(TurnKind(kind), scan)


def _checked_record(text: str | None) -> str:
    if text:
        told(text)
    return text or ""


FINDING_FIELDS: dict[str, Codec] = {
    "record": Codec(decode=_checked_record, encode=lambda value: value or None),
    "status": choice(FindingStatus, FindingStatus.NOT_AVAILABLE),
    "muted": choice(Flag, Flag.NO),
    "gone": choice(Flag, Flag.NO),
    "seen": Codec(decode=_decode_sighting, encode=_encode_sighting),
    "turned": Codec(decode=_decode_turn, encode=_encode_turn),
}

SCAN_FIELDS: dict[str, Codec] = {
    "name": TEXT,
    "sha256": TEXT,
    "format": TEXT,
    "tool": TEXT,
    "version": TEXT,
    "taken_at": TEXT,
    "imported_at": TEXT,
    "imports": NUMBER,
    "records": NUMBER,
    "new": NUMBER,
    "updated": NUMBER,
    "unchanged": NUMBER,
    "resolved": NUMBER,
    "skipped": LINES,
    "accounts": LINES,
}
