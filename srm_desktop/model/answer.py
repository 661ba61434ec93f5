"""The answer: what was found for one responsibility in one target."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from srm_desktop.model.codecs import DATE, TEXT, Codec, choice, choices


class Result(StrEnum):
    """NIST SP 800-53A's words. Not assessed is never counted as either side."""

    NOT_ASSESSED = "not-assessed"
    SATISFIED = "satisfied"
    PARTIALLY_SATISFIED = "partially-satisfied"
    OTHER_THAN_SATISFIED = "other-than-satisfied"
    NOT_APPLICABLE = "not-applicable"

    __hash__ = str.__hash__
    """An enumeration's own is called in Python, and results are counted by the 100,000."""

    @property
    def is_gap(self) -> bool:
        return self in (Result.PARTIALLY_SATISFIED, Result.OTHER_THAN_SATISFIED)


class Method(StrEnum):
    EXAMINE = "examine"
    INTERVIEW = "interview"
    TEST = "test"


class ReviewState(StrEnum):
    """Separate from the result: where the answer stands with the second person."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    CHANGED = "changed"
    """Accepted once, and edited after that."""


class AnswerKey(NamedTuple):
    """Which cell: the target's id and the responsibility's id."""

    target: str
    item: str

    def __str__(self) -> str:
        """The id the change log uses: item first, so that one item's history is one range."""
        return f"{self.item}@{self.target}"

    @classmethod
    def parse(cls, text: str) -> AnswerKey:
        item, _, target = text.partition("@")
        return cls(target, item)


class Answer(NamedTuple):
    """A named tuple rather than a dataclass: 50,000 are built each time a large file opens."""

    target: str
    item: str
    result: Result = Result.NOT_ASSESSED
    note: str = ""
    reason: str = ""
    """Why a Not applicable responsibility does not apply."""
    methods: tuple[Method, ...] = ()
    owner: str = ""
    due: date | None = None
    assessor: str = ""
    assessed_on: date | None = None
    review: ReviewState = ReviewState.DRAFT
    risk_reason: str = ""
    """Set together with approver and expiry: the risk of a gap is accepted until then."""
    risk_approver: str = ""
    risk_expires: date | None = None
    judged_under: str = ""
    """SHA-256 of the catalog whose wording was judged, where the catalog now says something else."""
    reviewer: str = ""
    reviewed_on: date | None = None
    review_comment: str = ""
    cause: str = ""
    """Of a gap: how it came about; what should be done; and what management says to it."""
    recommendation: str = ""
    response: str = ""

    @property
    def key(self) -> AnswerKey:
        return AnswerKey(self.target, self.item)

    @property
    def is_risk_accepted(self) -> bool:
        return bool(self.risk_reason)

    def is_overdue(self, today: date) -> bool:
        return self.due is not None and self.due < today and self.result.is_gap


ANSWER_FIELDS: dict[str, Codec] = {
    "result": choice(Result, Result.NOT_ASSESSED),
    "note": TEXT,
    "reason": TEXT,
    "methods": choices(Method),
    "owner": TEXT,
    "due": DATE,
    "assessor": TEXT,
    "assessed_on": DATE,
    "review": choice(ReviewState, ReviewState.DRAFT),
    "risk_reason": TEXT,
    "risk_approver": TEXT,
    "risk_expires": DATE,
    "judged_under": TEXT,
    "reviewer": TEXT,
    "reviewed_on": DATE,
    "review_comment": TEXT,
    "cause": TEXT,
    "recommendation": TEXT,
    "response": TEXT,
}

REVIEW_FIELDS = frozenset(("review", "reviewer", "reviewed_on", "review_comment"))
"""What the second person says of an answer; all other fields are what it says itself."""
