"""The product's words for its values, in English; rooms that show them may translate them."""

from __future__ import annotations

from srm_desktop.model.action_item import ActionState
from srm_desktop.model.answer import Method, Result, ReviewState
from srm_desktop.model.assessment import DocumentKind, Environment, Role, Status, TargetKind
from srm_desktop.model.attestation import AttestationState, Conclusion
from srm_desktop.model.catalog import ControlClass, Party, ServiceModel, Severity, Share
from srm_desktop.model.finding import FindingSeverity, FindingStatus, Flag, TurnKind
from srm_desktop.model.meeting import MeetingState, MinuteKind
from srm_desktop.model.reliance import Age

WORDS: dict[object, str] = {
    Result.NOT_ASSESSED: "Not assessed",
    Result.SATISFIED: "Satisfied",
    Result.PARTIALLY_SATISFIED: "Partially satisfied",
    Result.OTHER_THAN_SATISFIED: "Other than satisfied",
    Result.NOT_APPLICABLE: "Not applicable",
    Method.EXAMINE: "Examine",
    Method.INTERVIEW: "Interview",
    Method.TEST: "Test",
    ReviewState.DRAFT: "Draft",
    ReviewState.SUBMITTED: "Submitted",
    ReviewState.ACCEPTED: "Accepted",
    ReviewState.RETURNED: "Returned",
    ReviewState.CHANGED: "Changed since acceptance",
    Severity.CRITICAL: "Critical",
    Severity.HIGH: "High",
    Severity.MEDIUM: "Medium",
    Severity.LOW: "Low",
    ControlClass.INHERITED: "Inherited from AWS",
    ControlClass.SHARED: "Shared",
    ControlClass.CUSTOMER_SPECIFIC: "Customer",
    Party.CUSTOMER: "Customer",
    Party.AWS: "AWS",
    Share.CUSTOMER: "Customer",
    Share.SHARED: "Shared",
    Share.AWS: "AWS",
    Share.NOT_APPLICABLE: "Not applicable",
    ServiceModel.INFRASTRUCTURE: "Infrastructure, such as EC2",
    ServiceModel.MANAGED: "Managed, such as RDS",
    ServiceModel.ABSTRACTED: "Abstracted, such as S3 or Lambda",
    Status.ACTIVE: "Active",
    Status.REMOVED: "Removed",
    TargetKind.ACCOUNT: "AWS account",
    TargetKind.OU: "Organizational unit",
    TargetKind.WORKLOAD: "Workload",
    Environment.UNSPECIFIED: "Not specified",
    Environment.PRODUCTION: "Production",
    Environment.STAGING: "Staging",
    Environment.DEVELOPMENT: "Development",
    Environment.SANDBOX: "Sandbox",
    Environment.SHARED_SERVICES: "Shared services",
    Environment.SECURITY: "Security",
    Role.TEAM_MEMBER: "Team member",
    Role.ASSESSOR: "Assessor",
    Role.MANAGEMENT: "Responsible management",
    Role.REVIEWER: "Reviewer",
    Role.OBSERVER: "Observer",
    DocumentKind.SELF_ASSESSMENT: "Self-assessment",
    DocumentKind.INDEPENDENT_ASSESSMENT: "Independent assessment",
    AttestationState.DRAFT: "Draft",
    AttestationState.FINAL: "Final",
    AttestationState.SUPERSEDED: "Superseded",
    AttestationState.REVOKED: "Revoked",
    ActionState.OPEN: "Open",
    ActionState.DONE: "Done",
    MeetingState.RUNNING: "Running",
    MeetingState.CLOSED: "Closed",
    MinuteKind.VERDICT: "Verdict",
    MinuteKind.DECISION: "Decision",
    MinuteKind.ACTION: "Action",
    MinuteKind.DISSENT: "Dissent",
    MinuteKind.PARKED: "Parked",
    Age.CURRENT: "Current",
    Age.AGING: "Aging",
    Age.OUT_OF_DATE: "Out of date",
    FindingStatus.PASS: "Passed",
    FindingStatus.FAIL: "Failed",
    FindingStatus.MANUAL: "Manual",
    FindingStatus.NOT_AVAILABLE: "Not decided",
    FindingSeverity.INFORMATIONAL: "Informational",
    FindingSeverity.UNKNOWN: "Not rated",
    TurnKind.NEW: "New",
    TurnKind.FAILING: "Failing since",
    TurnKind.RESOLVED: "Resolved",
    Flag.YES: "Yes",
    Flag.NO: "No",
    Conclusion.NONE: "No conclusion",
    Conclusion.UNMODIFIED: "Unmodified",
    Conclusion.QUALIFIED: "Qualified",
    Conclusion.ADVERSE: "Adverse",
    Conclusion.DISCLAIMER: "Disclaimer",
}


def word(value: object) -> str:
    return WORDS[value]
