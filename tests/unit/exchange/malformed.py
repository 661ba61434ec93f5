"""Files that chance has spoiled."""

from __future__ import annotations

import random
from collections.abc import Iterator


def variants(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    """The data with one to four bytes, or a stretch of it, changed, lost or said twice."""
    chance = random.Random(seed)
    for _ in range(count):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 4)):
            start = chance.randrange(len(changed))
            end = min(len(changed), start + chance.choice((1, 1, 2, 8, 64)))
            match chance.randrange(4):
                case 0:
                    changed[start:end] = bytes(chance.randrange(256) for _ in range(end - start))
                case 1:
                    del changed[start:end]
                case 2:
                    changed[start:start] = changed[start:end]
                case 3:
                    changed[start:start] = chance.choice((b"<", b">", b'"', b"&", b"\0", b"9" * 20, b"-1"))
            if not changed:
                break
        yield bytes(changed)
