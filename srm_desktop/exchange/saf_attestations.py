"""MITRE SAF attestations: a list of who attested which control, as YAML out, as YAML or JSON in.

SAF knows passed and failed only. What is partially satisfied is failed and says so in its explanation; what
does not apply or is not assessed is not attested.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from srm_desktop.errors import UserError
from srm_desktop.exchange import lenient, yaml_lines
from srm_desktop.exchange.cells import date_text, prose_text
from srm_desktop.exchange.lenient import Node
from srm_desktop.exchange.records import AnswerRecord, Fault, Reading
from srm_desktop.exchange.whole_file import read_whole
from srm_desktop.exchange.yaml_lines import MAX_FILE_BYTES
from srm_desktop.language import phrase
from srm_desktop.model.answer import Answer, Result
from srm_desktop.model.catalog import Responsibility
from srm_desktop.model.words import word

_STATUS = {
    Result.SATISFIED: "passed",
    Result.PARTIALLY_SATISFIED: "failed",
    Result.OTHER_THAN_SATISFIED: "failed",
}
_FREQUENCY = {"annual": "1y", "semiannual": "6m", "quarterly": "3m", "monthly": "1m", "weekly": "1w"}
_PARTIAL = word(Result.PARTIALLY_SATISFIED)


def attestations(answers: Iterable[tuple[Responsibility, Answer]], today: date) -> bytes:
    """Of one target, in the order given."""
    return yaml.dump(
        [_one(item, answer, today) for item, answer in answers if answer.result in _STATUS],
        Dumper=yaml.CSafeDumper,
        allow_unicode=True,
        sort_keys=True,
        width=110,
        encoding="utf-8",
    )


def _one(item: Responsibility, answer: Answer, today: date) -> dict[str, str]:
    said = answer.note.strip()
    if answer.result is Result.PARTIALLY_SATISFIED:
        said = f"{_PARTIAL}: {said}" if said else _PARTIAL
    return {
        "control_id": item.id,
        "explanation": said or word(answer.result),
        "frequency": _FREQUENCY.get(item.review_cadence, "1y"),
        "status": _STATUS[answer.result],
        "updated": f"{(answer.assessed_on or today).isoformat()}T00:00:00Z",
        "updated_by": answer.assessor.strip() or "not named",
    }


def read(path: Path) -> Reading:
    """Raises UserError for a file that is no list of attestations."""
    too_large = UserError(phrase("{0} is larger than 8 MB.", path.name), "Split it into several files.")
    data = _value(path.name, read_whole(path, MAX_FILE_BYTES, too_large))
    if not isinstance(data, list):
        raise UserError(
            phrase("{0} is not a list of attestations.", path.name), "Each needs control_id and status."
        )
    reading = Reading(phrase("SAF attestations"), rows=len(data))
    for number, value in enumerate(data):
        _take(reading, phrase("attestation {0}", number + 1), value)
    return reading


def _value(name: str, data: bytes) -> Any:
    if data.removeprefix(BOM_UTF8).lstrip().startswith(b"["):
        return lenient.parse(name, data)
    file = yaml_lines.parse(name, data)
    if file.faults:
        raise UserError(phrase("{0}.", file.faults[0]), "Correct it, or ask for another copy.")
    return file.data


def _take(reading: Reading, place: str, value: Any) -> None:
    if not isinstance(value, dict):
        reading.faults.append(Fault(place, phrase("is not an attestation")))
        return
    stamps = {name: _text(value[name]) for name in ("control_id", "updated") if name in value}
    node = Node({**value, **stamps}, place, reading.faults)
    status, said = node.text("status").casefold(), node.text("explanation")
    if status not in ("passed", "failed"):
        node.fault("status", phrase("is neither passed nor failed"))
        return
    if not (control := node.text("control_id")):
        if value.get("control_id", "") == "":
            node.fault("control_id", phrase("is missing"))
        return
    result = Result.SATISFIED if status == "passed" else Result.OTHER_THAN_SATISFIED
    if status == "failed" and (said == _PARTIAL or said.startswith(f"{_PARTIAL}: ")):
        result, said = Result.PARTIALLY_SATISFIED, said.removeprefix(_PARTIAL).removeprefix(": ")
    said = "" if said == word(result) else said
    values = {"result": str(result), "note": prose_text(said), "assessor": node.text("updated_by") or None}
    try:
        values["assessed_on"] = date_text(node.text("updated"))
    except ValueError as error:
        node.fault("updated", error.args[0])
    given = {name: text for name, text in values.items() if text}
    reading.answers.append(AnswerRecord(place, control, "", given, given.get("assessor") or ""))


def _text(value: Any) -> Any:
    """YAML reads a bare day or number as one."""
    return value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, int) else value
