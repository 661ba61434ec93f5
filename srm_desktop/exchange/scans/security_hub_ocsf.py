"""Security Hub's own OCSF (its second version): Compliance Findings, class 2003."""

from __future__ import annotations

from srm_desktop.exchange.scans.asff import SECURITY_HUB
from srm_desktop.exchange.scans.fields import Fields, Skip
from srm_desktop.exchange.scans.prowler_ocsf import refuse_other_provider
from srm_desktop.language import phrase
from srm_desktop.model.finding import FindingStatus, Observation

FORMAT = "Security Hub OCSF"
COMPLIANCE = 2003

_STATUSES = {
    "pass": FindingStatus.PASS,
    "warning": FindingStatus.NOT_AVAILABLE,
    "fail": FindingStatus.FAIL,
    "unknown": FindingStatus.NOT_AVAILABLE,
    "other": FindingStatus.NOT_AVAILABLE,
}
_BY_ID = {
    0: FindingStatus.NOT_AVAILABLE,
    1: FindingStatus.PASS,
    2: FindingStatus.NOT_AVAILABLE,
    3: FindingStatus.FAIL,
    99: FindingStatus.NOT_AVAILABLE,
}
_SUPPRESSED, _ARCHIVED = 3, 5


def is_ours(record: Fields) -> bool:
    return record.has("class_uid") and record.has("metadata")


def version(record: Fields) -> str:
    return record.text("metadata", "product", "version")


def observation(record: Fields) -> Observation:
    """Raises UserError for a broken record, Skip for one that is not the result of a check."""
    kind = record.whole("class_uid")
    if kind != COMPLIANCE:
        named = record.text("class_name")[:60] or phrase("another kind of finding")
        raise Skip(phrase("{0} (class {1}), not the result of a check", named, kind))
    refuse_other_provider(record.text("cloud", "provider"))
    account = record.account("cloud", "account", "uid")
    count = record.length("resources")
    ids = [_resource(record, number) for number in range(count)]
    return Observation(
        tool=_tool(record),
        check=_check(record),
        account=account,
        region=(record.name("resources", 0, "region") if ids else "") or record.name("cloud", "region"),
        resources=tuple(ids) or (account,),
        resource_name=record.text("resources", 0, "name") if ids else "",
        resource_type=record.text("resources", 0, "type") if ids else "",
        severity=record.severity("severity"),
        title=record.text("finding_info", "title"),
        detail=_detail(record),
        status=_status(record),
        muted=record.whole("status_id") == _SUPPRESSED or record.text("status").casefold() == "suppressed",
        at=_at(record),
        archived=record.whole("status_id") == _ARCHIVED or record.text("status").casefold() == "archived",
    )


def _resource(record: Fields, number: int) -> str:
    """Its ARN, which ASFF names too, so that one finding in both formats is one."""
    arn = record.text("resources", number, "uid_alt")
    return arn if arn.startswith("arn:") else record.text("resources", number, "uid", needed=True)


def _check(record: Fields) -> str:
    """The control, or the rule that other products name instead."""
    control = record.name("compliance", "control") or record.name("finding_info", "analytic", "uid")
    if not control:
        raise Skip(phrase("it names no control and no rule"))
    return control


def _tool(record: Fields) -> str:
    named = record.name("metadata", "product", "name")
    return SECURITY_HUB if named.casefold() in ("", "security hub", "security hub cspm") else named


def _status(record: Fields) -> FindingStatus:
    said = record.text("compliance", "status").strip().casefold()
    if said in _STATUSES:
        return _STATUSES[said]
    number = record.whole("compliance", "status_id")
    if number not in _BY_ID:
        raise Skip(phrase("its result, {0!a}, is none this program knows", said[:40] or number))
    return _BY_ID[number]


def _detail(record: Fields) -> str:
    return record.text("status_detail") or record.text("message") or record.text("finding_info", "desc")


def _at(record: Fields) -> int:
    at = (
        record.when("finding_info", "modified_time_dt")
        or record.when("time_dt")
        or record.when("finding_info", "modified_time")
        or record.when("time")
        or record.when("finding_info", "created_time_dt")
    )
    if at is None:
        raise record.fault(("time",), phrase("is missing"))
    return at
