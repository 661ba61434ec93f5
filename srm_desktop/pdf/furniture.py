"""What stands on every page of a document, whatever its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from srm_desktop.model.words import word
from srm_desktop.pdf.snapshot import snapshot_sha256


@dataclass(frozen=True, slots=True)
class Furniture:
    """`watermark` is empty on a final document."""

    title: str
    document_id: str
    state: str
    confidentiality: str
    snapshot: str
    watermark: str


def furniture(snapshot: dict[str, Any]) -> Furniture:
    document, assessment = snapshot["document"], snapshot["assessment"]
    return Furniture(
        title=f"{assessment['organisation']}: {assessment['title']}",
        document_id=document["id"],
        state=word(document["state"]),
        confidentiality=document["confidentiality"] or "Confidentiality not stated",
        snapshot=f"Snapshot {snapshot_sha256(snapshot)[:16]}",
        watermark="DRAFT" if document["state"] == "draft" else "",
    )
