"""A language that nobody speaks and everybody can read: longer than English, and with accents."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("AEIOUaeiounc", "ÅÉÎÖÜåéîöüñç")
_KEPT = re.compile(r"(\{[^}]*\}|&.|%\w)")
GROWTH = 0.3
"""By which a text is longer; German is about that."""


class PseudoTranslator(QTranslator):
    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return pseudo(text)

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """What is filled in and what is underlined stays."""
    parts = _KEPT.split(text)
    accented = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    return accented + " ñîñö" * round(len(text) * GROWTH / 5)
