"""The order of the results under the hands: the keys 1 to 5 everywhere."""

from __future__ import annotations

from srm_desktop.model.answer import Result

VERDICTS = (
    Result.SATISFIED,
    Result.PARTIALLY_SATISFIED,
    Result.OTHER_THAN_SATISFIED,
    Result.NOT_APPLICABLE,
    Result.NOT_ASSESSED,
)
