"""The results in detail: every responsibility in every target, with its note in full."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from srm_desktop.model.answer import Result
from srm_desktop.model.words import word
from srm_desktop.pdf import blocks, shapes
from srm_desktop.pdf.evidence import references
from srm_desktop.pdf.look import (
    BODY,
    HEADING,
    LEFT,
    RESULT_COLOURS,
    RIGHT,
    SMALL,
    SMALL_QUIET,
    SMALL_STRONG,
    STRONG,
    WIDTH,
)
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.sections import SECTIONS, Snapshot

Progress = Callable[[int, int], None]

_TARGET = 116.0
_METHOD = 276.0
_WHO = 368.0
_NOTE = 12.0
_RESULTS = {result: (word(result), SMALL_STRONG.coloured(RESULT_COLOURS[result])) for result in Result}


def detail(paper: Paper, snapshot: Snapshot, progress: Progress) -> None:
    targets = {target["id"]: target for target in snapshot["scope"]["targets"]}
    names = {id_: _name(target) for id_, target in targets.items()}
    kept = references(snapshot)
    total = sum(len(topic["items"]) for domain in snapshot["domains"] for topic in domain["topics"])
    done = 0
    blocks.section(paper, "detail", dict(SECTIONS)["detail"])
    for number, domain in enumerate(snapshot["domains"]):
        if number:
            paper.new_page()
        blocks.heading(paper, domain["title"], f"domain-{domain['id']}")
        blocks.paragraph(paper, domain["summary"])
        for topic in domain["topics"]:
            paper.need(120)
            paper.space(8)
            paper.write(topic["title"], HEADING._replace(size=10, leading=16))
            paper.space(4)
            for item in topic["items"]:
                _item(paper, item, names, kept)
                done += 1
                progress(done, total)


def _name(target: dict[str, Any]) -> str:
    return (
        f"{target['name']} {target['identifier']}"
        if target["name"] != target["identifier"]
        else target["name"]
    )


def _item(
    paper: Paper, item: dict[str, Any], names: dict[str, str], kept: dict[tuple[str, str], str]
) -> None:
    paper.need(96)
    paper.rule(paper.y)
    paper.space(4)
    paper.put_right(word(item["severity"]), SMALL_QUIET, RIGHT, STRONG.baseline(paper.y))
    paper.write(f"{item['id']}  {item['title']}", STRONG, width=WIDTH - 64)
    paper.write(item["statement"], BODY)
    paper.space(4)
    for answer in item["answers"]:
        _answer(paper, answer, names[answer["target"]], kept.get((item["id"], answer["target"]), ""))
    paper.space(12)


def _answer(paper: Paper, answer: dict[str, Any], name: str, kept: str) -> None:
    paper.need(SMALL.leading)
    baseline = SMALL.baseline(paper.y)
    result = Result(answer["result"])
    text, style = _RESULTS[result]
    shapes.stamp(paper, result, LEFT + 4, baseline + 3)
    paper.put(text, style, LEFT + _NOTE, baseline)
    paper.put(name, SMALL, LEFT + _TARGET, baseline, _METHOD - _TARGET - 8)
    paper.put(
        ", ".join(map(word, answer["methods"])), SMALL_QUIET, LEFT + _METHOD, baseline, _WHO - _METHOD - 8
    )
    paper.put(_who_and_when(answer), SMALL_QUIET, LEFT + _WHO, baseline, WIDTH - _WHO)
    paper.y -= SMALL.leading
    for label, said in (*_said(answer), *([("Evidence", kept)] if kept else [])):
        _flow(paper, label, said)


def _who_and_when(answer: dict[str, Any]) -> str:
    return " ".join(filter(None, (answer["assessed_on"], answer["assessor"])))


def _said(answer: dict[str, Any]) -> list[tuple[str, str]]:
    """What stands below the line of the answer, each in full."""
    owner = ", ".join(filter(None, (answer["owner"], f"due {answer['due']}" if answer["due"] else "")))
    risk = ""
    if answer["risk_reason"]:
        risk = f"{answer['risk_reason']} ({answer['risk_approver']}, until {answer['risk_expires']})"
    reworded = "Judged by an earlier wording of this responsibility." if answer["judged_under"] else ""
    pairs = (
        ("", reworded),
        ("Reason", answer["reason"]),
        ("", answer["note"]),
        ("Owner", owner),
        ("Risk accepted", risk),
        ("Review", _review(answer)),
    )
    return [(label, text) for label, text in pairs if text.strip()]


def _review(answer: dict[str, Any]) -> str:
    """Nothing where nobody has looked at it yet."""
    if answer["review"] == "draft":
        return ""
    by = " ".join(filter(None, (answer["reviewer"], answer["reviewed_on"])))
    said = f"{word(answer['review'])}, {by}" if by else word(answer["review"])
    return f"{said}. {answer['review_comment']}" if answer["review_comment"] else said


def _flow(paper: Paper, label: str, text: str) -> None:
    paper.write(f"{label}: {text}" if label else text, SMALL, LEFT + _NOTE, WIDTH - _NOTE)
    paper.space(2)
