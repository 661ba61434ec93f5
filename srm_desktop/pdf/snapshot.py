"""The snapshot as bytes: what is hashed, printed and attached."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def snapshot_bytes(snapshot: dict[str, Any]) -> bytes:
    """The canonical JSON of the snapshot, UTF-8. Raises ValueError on lone surrogates or NaN."""
    text = json.dumps(snapshot, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def snapshot_sha256(snapshot: dict[str, Any]) -> str:
    """The SHA-256 of `snapshot_bytes`, lower-case hexadecimal."""
    return hashlib.sha256(snapshot_bytes(snapshot)).hexdigest()
