"""A small snapshot, and what other people's programs see in the document made from it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from srm_desktop.exchange import template_yaml
from srm_desktop.model.answer import Result
from srm_desktop.pdf.archiving import Derived, archive
from srm_desktop.pdf.attestation import draw
from srm_desktop.pdf.snapshot import manifest_sha256

Snapshot = dict[str, Any]
TARGETS = ("111122223333", "444455556666")


def counts(results: list[str]) -> dict[str, int]:
    return {str(r): results.count(r) for r in Result} | {"total": len(results)}


def answer(target: str, result: str = "satisfied", **fields: Any) -> dict[str, Any]:
    empty = dict.fromkeys(
        "note reason owner due assessor assessed_on risk_reason risk_approver risk_expires "
        "judged_under reviewer reviewed_on review_comment cause recommendation response".split(),
        "",
    )
    return {"target": target, "result": result, "methods": ["test"], "review": "draft", **empty, **fields}


def item(number: int, answers: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": f"DATA-CLS-{number:02d}",
        "title": f"Responsibility number {number}",
        "statement": "Every data store has an owner and a class.",
        "why": "Nobody protects what nobody knows.",
        "severity": "high",
        "class": "customer-specific",
        "satisfied": "An inventory lists them.",
        "answers": answers,
    }


def snapshot_of(items: list[dict[str, Any]], **document: Any) -> Snapshot:
    """Two targets, one domain; the counts reconcile."""
    answers = [a for i in items for a in i["answers"]]
    total = counts([a["result"] for a in answers])
    names = ("Production", "Development")
    return {
        "format": "srm-attestation/2",
        "document": {
            "id": "SRM-20261123-AB12CD34",
            "version": 1,
            "supersedes": [],
            "state": "draft",
            "kind": "self-assessment",
            "title": "Self-assessment of customer responsibilities in AWS",
            "confidentiality": "Confidential",
            "generated_at": "2026-11-23T20:00:00Z",
            "generator": {"name": "SRM Desktop", "version": "0.1.0"},
            "language": "en",
            **document,
        },
        "assessment": dict.fromkeys(
            "uuid title organisation addressee intended_users period_start period_end fieldwork_start "
            "fieldwork_end exclusions sampling tools deviations limitations independence distribution "
            "next_review".split(),
            "",
        )
        | {"uuid": "0b7c", "title": "Q4 review", "organisation": "Example"},
        "criteria": {
            "id": "c",
            "title": "Catalog",
            "version": "1.0.0",
            "published": "2026-11-23",
            "sha256": "ab" * 32,
        },
        "model": {
            "summary": ["Shared."],
            "customer_title": "In",
            "customer": [],
            "aws_title": "Of",
            "aws": [],
        },
        "scope": {
            "targets": [
                {
                    "id": id_,
                    "kind": "account",
                    "identifier": id_,
                    "name": name,
                    "environment": "production",
                    "regions": [],
                    "services": [],
                    "note": "",
                }
                for id_, name in zip(TARGETS, names, strict=True)
            ],
            "domains": [{"id": "DATA", "title": "Data"}],
            "left_out_targets": [],
            "left_out_domains": [],
        },
        "people": [{"name": "A. Assessor", "title": "", "organisation": "Example", "role": "assessor"}],
        "conclusion": {"value": "none", "proposed": "qualified", "reason": "Gaps."},
        "template": template_yaml.read("self-assessment"),
        "signatures": [],
        "counts": {
            "total": total,
            "by_domain": [{"id": "DATA", "title": "Data", "counts": total}],
            "by_target": [
                {
                    "id": id_,
                    "identifier": id_,
                    "name": name,
                    "counts": counts([a["result"] for a in answers if a["target"] == id_]),
                }
                for id_, name in zip(TARGETS, names, strict=True)
            ],
            "by_severity": [{"severity": s, "gaps": 0} for s in ("critical", "high", "medium", "low")],
        },
        "domains": [
            {
                "id": "DATA",
                "title": "Data",
                "summary": "What is stored.",
                "topics": [{"id": "DATA-CLS", "title": "Classification", "items": items}],
            }
        ],
        "reliances": [],
        "archived": [],
        "disagreements": [],
        "corrected": [],
        "actions": [],
        "findings": {"scans": [], "exceptions": []},
        "annexes": [],
        "inherited": [
            {
                "id": "AWP",
                "title": "Physical Security",
                "summary": "",
                "items": [
                    {
                        "id": "AWP-FAC-01",
                        "title": "Access",
                        "statement": "AWS controls access.",
                        "reports": ["SOC 2"],
                        "customer_must": ["Read it."],
                    }
                ],
            }
        ],
        "evidence": {"items": [], "manifest_sha256": manifest_sha256([])},
        "earlier_documents": [],
        "log": {"seq": 7, "head": "ef" * 32},
    }


def with_note(note: str, **document: Any) -> Snapshot:
    answers = [answer(TARGETS[0], "other-than-satisfied", note=note), answer(TARGETS[1])]
    return snapshot_of([item(1, answers)], **document)


def rendered(snapshot: Snapshot) -> bytes:
    return archive(draw(snapshot), snapshot, [Derived("other.json", b"{}", "The same in another form")])


@pytest.fixture
def make(tmp_path: Path) -> Callable[[Snapshot], Path]:
    """Renders a snapshot into a file."""

    def made(snapshot: Snapshot) -> Path:
        path = tmp_path / "attestation.pdf"
        path.write_bytes(rendered(snapshot))
        return path

    return made


def text_of(path: Path, *options: str) -> str:
    """What poppler extracts."""
    done = subprocess.run(["pdftotext", *options, path, "-"], capture_output=True, text=True, check=True)
    return done.stdout
