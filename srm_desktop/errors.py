"""What may go wrong without being a bug of ours."""

from __future__ import annotations

from srm_desktop.language import sentences


class UserError(Exception):
    """Fit to be shown: what happened, and what to do next. Anything else raised is a bug."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        return sentences(self.what, self.remedy)


class Cancelled(Exception):
    """The user stopped a long piece of work; raised by progress callbacks."""
