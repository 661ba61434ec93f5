"""The catalog: party > domain > topic > responsibility, and what each responsibility maps to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class Party(StrEnum):
    CUSTOMER = "customer"
    AWS = "aws"


class Severity(StrEnum):
    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNRATED = "unrated"
    """A catalog of somebody else says nothing of it; ours rates every responsibility."""


class ControlClass(StrEnum):
    """AWS's own three classes of control."""

    INHERITED = "inherited"
    SHARED = "shared"
    CUSTOMER_SPECIFIC = "customer-specific"


class Share(StrEnum):
    """Who carries a responsibility in one service model."""

    CUSTOMER = "customer"
    SHARED = "shared"
    AWS = "aws"
    NOT_APPLICABLE = "not-applicable"


class ServiceModel(StrEnum):
    """Infrastructure such as EC2, managed such as RDS, abstracted such as S3 or Lambda."""

    INFRASTRUCTURE = "infrastructure"
    MANAGED = "managed"
    ABSTRACTED = "abstracted"


@dataclass(frozen=True, slots=True)
class TestStep:
    """One read-only AWS CLI command and what its output shows when the responsibility is met."""

    __test__ = False

    run: str
    look_for: str


@dataclass(frozen=True, slots=True)
class Parts:
    """Who does which part of a shared responsibility."""

    customer: str
    aws: str


@dataclass(frozen=True, slots=True)
class Responsibility:
    """One statement of the catalog; assessable unless `control_class` is inherited."""

    id: str
    topic_id: str
    domain_id: str
    party: Party
    title: str
    statement: str
    why: str
    severity: Severity
    control_class: ControlClass
    satisfied: str = ""
    partially_satisfied: str = ""
    other_than_satisfied: str = ""
    examine: tuple[str, ...] = ()
    interview: tuple[str, ...] = ()
    test: tuple[TestStep, ...] = ()
    evidence: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    customer_must: tuple[str, ...] = ()
    scope: str = ""
    review_cadence: str = ""
    tier: int = 0
    split: tuple[tuple[ServiceModel, Share], ...] = ()
    services: tuple[str, ...] = ()
    parts: Parts | None = None
    note: str = ""

    @property
    def is_inherited(self) -> bool:
        return self.control_class is ControlClass.INHERITED


@dataclass(frozen=True, slots=True)
class Topic:
    id: str
    title: str
    responsibilities: tuple[Responsibility, ...]


@dataclass(frozen=True, slots=True)
class DomainStatement:
    """One assertion of the shared responsibility model, and the topics or items that take it up."""

    text: str
    covered_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Domain:
    id: str
    title: str
    party: Party
    summary: str
    statements: tuple[DomainStatement, ...]
    topics: tuple[Topic, ...]

    @property
    def responsibilities(self) -> Iterator[Responsibility]:
        for topic in self.topics:
            yield from topic.responsibilities


@dataclass(frozen=True, slots=True)
class ModelText:
    """The shared responsibility model in prose, one paragraph per entry."""

    summary: tuple[str, ...]
    customer_title: str
    customer: tuple[str, ...]
    aws_title: str
    aws: tuple[str, ...]
    analogy_title: str
    analogy: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A requirement of a framework that a responsibility maps to.

    `basis` is "derived" (from the named sources) or "judgement" (ours).
    """

    requirement: str
    relationship: str
    basis: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Framework:
    """One version of one framework, with its references by responsibility id."""

    id: str
    title: str
    version: str
    sources: tuple[tuple[str, str], ...]
    references: dict[str, tuple[Reference, ...]] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Layer:
    """One thing that has to be secured in any service, such as the guest operating system."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Service:
    """An AWS service, and who carries each layer of it, by layer id."""

    id: str
    title: str
    model: ServiceModel
    shares: dict[str, Share] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Boundary:
    """Where the line between AWS and the customer runs, service by service.

    `always` are services that every account has; `aliases` are other names, to the ids used here.
    """

    layers: tuple[Layer, ...]
    services: tuple[Service, ...]
    always: frozenset[str]
    aliases: dict[str, str] = field(compare=False)

    def service_id(self, name: str) -> str:
        """The id for a name as an item or a target writes it."""
        plain = name.strip().lower()
        return self.aliases.get(plain, plain)


@dataclass(frozen=True)
class Catalog:
    """`sha256` is the hash of `exchange.catalog_json`'s canonical form of everything else here."""

    id: str
    title: str
    version: str
    published: str
    language: str
    license: str
    model: ModelText | None
    domains: tuple[Domain, ...]
    frameworks: tuple[Framework, ...] = ()
    boundary: Boundary | None = None
    sha256: str = ""

    @cached_property
    def by_id(self) -> dict[str, Responsibility]:
        return {item.id: item for domain in self.domains for item in domain.responsibilities}

    @cached_property
    def assessable(self) -> tuple[Responsibility, ...]:
        """What a customer answers, in catalog order."""
        return tuple(item for item in self.by_id.values() if not item.is_inherited)

    @cached_property
    def inherited(self) -> tuple[Responsibility, ...]:
        return tuple(item for item in self.by_id.values() if item.is_inherited)

    def domain(self, domain_id: str) -> Domain:
        return next(domain for domain in self.domains if domain.id == domain_id)

    def of_party(self, party: Party) -> tuple[Domain, ...]:
        return tuple(domain for domain in self.domains if domain.party is party)
