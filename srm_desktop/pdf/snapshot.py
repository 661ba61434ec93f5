"""The snapshot as bytes: what is hashed, printed and attached."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def snapshot_bytes(snapshot: dict[str, Any]) -> bytes:
    return canonical_bytes(snapshot)


def canonical_bytes(value: Any) -> bytes:
    """The canonical JSON, UTF-8. Raises ValueError on lone surrogates or NaN."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def manifest_sha256(items: list[dict[str, Any]]) -> str:
    """Of a snapshot's list of evidence: the SHA-256 of its canonical JSON, lower-case hexadecimal."""
    return hashlib.sha256(canonical_bytes(items)).hexdigest()


def snapshot_sha256(snapshot: dict[str, Any]) -> str:
    """The SHA-256 of `snapshot_bytes`, lower-case hexadecimal."""
    return hashlib.sha256(snapshot_bytes(snapshot)).hexdigest()
