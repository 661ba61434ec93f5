"""Scans for tests: real excerpts, and Security Hub's own forms made by hand from AWS's documentation."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

SCANS = Path(__file__).parent / "data" / "scans"
EXCERPTS = sorted(SCANS.glob("*.gz"))
PROWLER = SCANS / "prowler-5.46.ocsf.json.gz"
PROWLER_CSV = SCANS / "prowler-5.46.csv.gz"
PROWLER_ASFF = SCANS / "prowler-5.46.asff.json.gz"
ACCOUNT = "111122223333"

Record = dict[str, Any]


def records_of(path: Path) -> list[Record]:
    document = json.loads(gzip.decompress(path.read_bytes()))
    found: list[Record] = document["Findings"] if isinstance(document, dict) else document
    return found


def write_json(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def hub_asff(control: str = "S3.1", status: str = "FAILED", bucket: str = "logs", **more: Any) -> Record:
    """A finding of Security Hub CSPM with consolidated controls."""
    return {
        "SchemaVersion": "2018-10-08",
        "Id": f"arn:aws:securityhub:eu-west-1:{ACCOUNT}:security-control/{control}/finding/{bucket}",
        "ProductArn": "arn:aws:securityhub:eu-west-1::product/aws/securityhub",
        "ProductName": "Security Hub",
        "CompanyName": "AWS",
        "Region": "eu-west-1",
        "GeneratorId": f"security-control/{control}",
        "AwsAccountId": ACCOUNT,
        "Types": ["Software and Configuration Checks/Industry and Regulatory Standards"],
        "CreatedAt": "2026-11-01T08:00:00.000Z",
        "UpdatedAt": "2026-11-20T08:00:00.123Z",
        "Severity": {"Label": "HIGH", "Normalized": 70},
        "Title": "S3 general purpose buckets should have block public access settings enabled",
        "Description": "This control checks the bucket's settings.",
        "Resources": [{"Type": "AwsS3Bucket", "Id": f"arn:aws:s3:::{bucket}", "Region": "eu-west-1"}],
        "Compliance": {"Status": status, "SecurityControlId": control},
        "Workflow": {"Status": "NEW"},
        "RecordState": "ACTIVE",
    } | more


def hub_ocsf(control: str = "S3.1", status: str = "Fail", bucket: str = "logs", **more: Any) -> Record:
    """A Compliance Finding of Security Hub's second version."""
    return {
        "activity_id": 1,
        "category_uid": 2,
        "class_name": "Compliance Finding",
        "class_uid": 2003,
        "cloud": {
            "account": {"type": "AWS Account", "type_id": 10, "uid": ACCOUNT},
            "provider": "AWS",
            "region": "eu-west-1",
        },
        "compliance": {
            "control": control,
            "status": status,
            "status_id": {"Pass": 1, "Fail": 3}.get(status, 2),
        },
        "finding_info": {
            "created_time_dt": "2026-11-01T08:00:00.000Z",
            "modified_time_dt": "2026-11-20T08:00:00.000Z",
            "desc": "This control checks the bucket's settings.",
            "title": "S3 general purpose buckets should have block public access settings enabled",
            "uid": f"arn:aws:securityhub:eu-west-1:{ACCOUNT}:security-control/{control}/finding/{bucket}",
        },
        "metadata": {
            "product": {"name": "Security Hub", "vendor_name": "AWS"},
            "version": "1.6.0",
        },
        "resources": [{"type": "AWS::S3::Bucket", "uid": f"arn:aws:s3:::{bucket}", "region": "eu-west-1"}],
        "severity": "High",
        "severity_id": 4,
        "status": "New",
        "status_id": 1,
        "time": 1795161600000,
    } | more


def event(detail_type: str, findings: object) -> Record:
    """As EventBridge delivers findings."""
    return {
        "version": "0",
        "id": "fe7a1ae1",
        "detail-type": detail_type,
        "source": "aws.securityhub",
        "account": ACCOUNT,
        "time": "2026-11-20T08:00:05Z",
        "region": "eu-west-1",
        "resources": [],
        "detail": {"findings": findings},
    }
