"""Prowler's OCSF JSON (4.x and 5.x): Detection Findings, class 2004, of product Prowler."""

from __future__ import annotations

from srm_desktop.exchange.scans.fields import Fields, Skip
from srm_desktop.language import phrase
from srm_desktop.model.finding import FindingStatus, Observation

TOOL = "Prowler"
FORMAT = "Prowler OCSF"
FSBP = "AWS-Foundational-Security-Best-Practices"
"""Prowler's name for the framework whose requirements are Security Hub's control ids."""

_SUPPRESSED, _DETECTION = 3, 2004

STATUSES = {
    "PASS": FindingStatus.PASS,
    "FAIL": FindingStatus.FAIL,
    "MANUAL": FindingStatus.MANUAL,
    "MUTED": FindingStatus.NOT_AVAILABLE,
    "INFO": FindingStatus.NOT_AVAILABLE,
}


def is_ours(record: Fields) -> bool:
    return record.text("metadata", "product", "name").casefold() == "prowler"


def version(record: Fields) -> str:
    return record.text("metadata", "product", "version")


def observation(record: Fields) -> Observation:
    """Raises UserError for a broken record, Skip for one about something else."""
    refuse_other_provider(record.text("cloud", "provider") or record.text("unmapped", "provider"))
    kind = record.whole("class_uid")
    if kind not in (_DETECTION, None):
        raise Skip(phrase("of class {0}, as no Prowler 4 or 5 writes", kind))
    account = record.account("cloud", "account", "uid")
    said = record.text("status_code", needed=True)
    muted = record.whole("status_id") == _SUPPRESSED or record.text("status").casefold() == "suppressed"
    has_resource = record.length("resources") > 0
    resource = record.text("resources", 0, "uid") if has_resource else ""
    region = record.name("resources", 0, "region") if has_resource else ""
    return Observation(
        tool=TOOL,
        check=record.name("metadata", "event_code", needed=True),
        account=account,
        region=region or record.name("cloud", "region"),
        resources=(resource or account,),
        resource_name=record.text("resources", 0, "name") if has_resource else "",
        resource_type=record.text("resources", 0, "type") if has_resource else "",
        severity=record.severity("severity"),
        title=record.text("finding_info", "title"),
        detail=record.text("status_detail") or record.text("message"),
        status=status(said),
        muted=muted or said == "MUTED",
        at=_at(record),
        controls=record.texts("unmapped", "compliance", FSBP),
    )


def refuse_other_provider(provider: str) -> None:
    if provider.strip().casefold() not in ("aws", ""):
        raise Skip(phrase("about {0}, not about AWS", provider.strip()[:40]))


def status(said: str) -> FindingStatus:
    known = STATUSES.get(said.strip().upper())
    if known is None:
        raise Skip(phrase("its result, {0!a}, is none this program knows", said.strip()[:40]))
    return known


def _at(record: Fields) -> int:
    """The text forms have no time zone, so the number is the one to trust; the first versions have text."""
    at = record.when("time") or record.when("finding_info", "created_time") or record.when("event_time")
    at = at or record.when("time_dt") or record.when("finding_info", "created_time_dt")
    if at is None:
        raise record.fault(("time",), phrase("is missing"))
    return at
