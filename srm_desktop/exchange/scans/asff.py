"""AWS Security Finding Format: what Security Hub CSPM gives out, and what Prowler sends to it."""

from __future__ import annotations

import re

from srm_desktop.exchange.scans.fields import Fields, Skip
from srm_desktop.exchange.scans.prowler_ocsf import FSBP
from srm_desktop.exchange.scans.prowler_ocsf import TOOL as PROWLER
from srm_desktop.language import phrase
from srm_desktop.model.finding import FindingSeverity, FindingStatus, Observation

FORMAT = "ASFF"
SECURITY_HUB = "Security Hub"
_PROWLER_GENERATOR = "prowler-"

STATUSES = {
    "PASSED": FindingStatus.PASS,
    "FAILED": FindingStatus.FAIL,
    "WARNING": FindingStatus.NOT_AVAILABLE,
    "NOT_AVAILABLE": FindingStatus.NOT_AVAILABLE,
}
_CONTROL = re.compile(r"[A-Za-z][A-Za-z0-9]*\.[0-9]+")
"""A control id of Security Hub's own; those of CIS standards have no service."""


def is_ours(record: Fields) -> bool:
    return record.has("AwsAccountId") and record.has("GeneratorId")


def version(record: Fields) -> str:
    return record.text("ProductFields", "ProviderVersion")


def observation(record: Fields) -> Observation:
    """Raises UserError for a broken record, Skip for one that is not the result of a check."""
    tool = _tool(record)
    said = record.text("Compliance", "Status").upper()
    if not said:
        raise Skip(phrase("of {0}, not the result of a check", tool))
    if said not in STATUSES:
        raise Skip(phrase("its result, {0!a}, is none this program knows", said[:40]))
    account = record.account("AwsAccountId")
    count = record.length("Resources")
    ids = [record.text("Resources", number, "Id", needed=True) for number in range(count)]
    suppressed = record.text("Workflow", "Status").upper() == "SUPPRESSED"
    return Observation(
        tool=tool,
        check=_check(record, tool),
        account=account,
        region=(record.name("Resources", 0, "Region") if ids else "") or record.name("Region"),
        resources=tuple(ids) or (account,),
        resource_name=record.text("ProductFields", "ProwlerResourceName") if tool == PROWLER else "",
        resource_type=record.text("Resources", 0, "Type") if ids else "",
        severity=_severity(record),
        title=record.text("Title"),
        detail=_detail(record),
        status=STATUSES[said],
        muted=suppressed or (tool == PROWLER and said == "WARNING"),
        at=_at(record),
        controls=_controls(record) if tool == PROWLER else (),
        archived=record.text("RecordState").upper() == "ARCHIVED",
    )


def _tool(record: Fields) -> str:
    if record.text("GeneratorId").startswith(_PROWLER_GENERATOR):
        return PROWLER
    product = record.name("ProductArn").rsplit("product/", 1)[-1]
    if product == "aws/securityhub":
        return SECURITY_HUB
    return record.name("ProductName") or product or "unnamed tool"


def _check(record: Fields, tool: str) -> str:
    """The control where one is named; a standard's own rule keeps the standard's name."""
    generator = record.name("GeneratorId", needed=True)
    if tool == PROWLER:
        return generator.removeprefix(_PROWLER_GENERATOR)
    control = record.name("Compliance", "SecurityControlId") or record.name("ProductFields", "ControlId")
    control = control or generator.rsplit("/", 1)[-1]
    if _CONTROL.fullmatch(control):
        return control
    return generator.removeprefix("arn:aws:securityhub:::ruleset/").replace("/rule/", "/")


def _severity(record: Fields) -> FindingSeverity:
    if record.has("Severity", "Label"):
        return record.severity("Severity", "Label")
    points = record.whole("Severity", "Normalized")
    if points is None:
        return FindingSeverity.UNKNOWN
    steps = ((0, "informational"), (39, "low"), (69, "medium"), (89, "high"))
    return FindingSeverity(next((name for most, name in steps if points <= most), "critical"))


def _detail(record: Fields) -> str:
    reasons = range(record.length("Compliance", "StatusReasons"))
    said = [record.text("Compliance", "StatusReasons", number, "Description") for number in reasons]
    return "\n".join(filter(None, said)) or record.text("Description")


def _at(record: Fields) -> int:
    at = record.moment("UpdatedAt") or record.moment("CreatedAt")
    if at is None:
        raise record.fault(("UpdatedAt",), phrase("is missing"))
    return at


def _controls(record: Fields) -> tuple[str, ...]:
    """Of Prowler's `AWS-Foundational-Security-Best-Practices S3.1 S3.5` among the requirements."""
    for requirement in record.texts("Compliance", "RelatedRequirements"):
        name, _, ids = requirement.partition(" ")
        if name == FSBP:
            return tuple(ids.split())
    return ()
