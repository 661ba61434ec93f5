"""The engagement itself: its details, what is judged, and the people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from srm_desktop.model.codecs import DATE, LINES, TEXT, Codec, choice

DETAILS_ID = "assessment"
"""The one id of the one `Details` value in a file."""


class Status(StrEnum):
    """A removed target or person keeps its history and can come back by undo."""

    ACTIVE = "active"
    REMOVED = "removed"


class TargetKind(StrEnum):
    ACCOUNT = "account"
    OU = "ou"
    WORKLOAD = "workload"


class Environment(StrEnum):
    UNSPECIFIED = "unspecified"
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"
    SANDBOX = "sandbox"
    SHARED_SERVICES = "shared-services"
    SECURITY = "security"


class Role(StrEnum):
    TEAM_MEMBER = "team-member"
    ASSESSOR = "assessor"
    MANAGEMENT = "management"
    REVIEWER = "reviewer"
    OBSERVER = "observer"


class DocumentKind(StrEnum):
    """Words such as audit and independent are allowed only where the user chose the second form."""

    SELF_ASSESSMENT = "self-assessment"
    INDEPENDENT_ASSESSMENT = "independent-assessment"


@dataclass(frozen=True, slots=True)
class Details:
    uuid: str = ""
    title: str = ""
    organisation: str = ""
    document_kind: DocumentKind = DocumentKind.SELF_ASSESSMENT
    catalog_sha256: str = ""
    addressee: str = ""
    intended_users: str = ""
    confidentiality: str = ""
    period_start: date | None = None
    period_end: date | None = None
    fieldwork_start: date | None = None
    fieldwork_end: date | None = None
    exclusions: str = ""
    sampling: str = ""
    tools: str = ""
    deviations: str = ""
    limitations: str = ""
    independence: str = ""
    distribution: str = ""
    next_review: date | None = None
    logo_sha256: str = ""
    """Of a PNG image kept in the file, printed on the cover."""


@dataclass(frozen=True, slots=True)
class Target:
    """An AWS account (12 digits), an organizational unit or a workload.

    `id` is given once, from the first identifier, and never changes; `identifier` may be corrected.
    """

    id: str
    kind: TargetKind = TargetKind.ACCOUNT
    identifier: str = ""
    name: str = ""
    environment: Environment = Environment.UNSPECIFIED
    regions: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    note: str = ""
    status: Status = Status.ACTIVE

    @property
    def label(self) -> str:
        return f"{self.name} ({self.identifier})" if self.name != self.identifier else self.identifier


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str = ""
    title: str = ""
    organisation: str = ""
    role: Role = Role.TEAM_MEMBER
    status: Status = Status.ACTIVE


DETAILS_FIELDS: dict[str, Codec] = {
    "uuid": TEXT,
    "title": TEXT,
    "organisation": TEXT,
    "document_kind": choice(DocumentKind, DocumentKind.SELF_ASSESSMENT),
    "catalog_sha256": TEXT,
    "addressee": TEXT,
    "intended_users": TEXT,
    "confidentiality": TEXT,
    "period_start": DATE,
    "period_end": DATE,
    "fieldwork_start": DATE,
    "fieldwork_end": DATE,
    "exclusions": TEXT,
    "sampling": TEXT,
    "tools": TEXT,
    "deviations": TEXT,
    "limitations": TEXT,
    "independence": TEXT,
    "distribution": TEXT,
    "next_review": DATE,
    "logo_sha256": TEXT,
}

TARGET_FIELDS: dict[str, Codec] = {
    "kind": choice(TargetKind, TargetKind.ACCOUNT),
    "identifier": TEXT,
    "name": TEXT,
    "environment": choice(Environment, Environment.UNSPECIFIED),
    "regions": LINES,
    "services": LINES,
    "note": TEXT,
    "status": choice(Status, Status.ACTIVE),
}

PERSON_FIELDS: dict[str, Codec] = {
    "name": TEXT,
    "title": TEXT,
    "organisation": TEXT,
    "role": choice(Role, Role.TEAM_MEMBER),
    "status": choice(Status, Status.ACTIVE),
}
