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
from srm_desktop.pdf.reading_order import target_label
from srm_desktop.pdf.sections import SECTIONS, Snapshot, by_target, is_many
from srm_desktop.pdf.wrapping import wrap

Progress = Callable[[int, int], None]

_TARGET = 116.0
_METHOD = 276.0
_WHO = 368.0
_NOTE = 12.0
_MOST_KEPT = 480.0
"""So high can a row be and still be kept on one page: names have an end."""
_RESULTS = {result: (word(result), SMALL_STRONG.coloured(RESULT_COLOURS[result])) for result in Result}


def detail(paper: Paper, snapshot: Snapshot, progress: Progress) -> None:
    targets = {target["id"]: target for target in snapshot["scope"]["targets"]}
    names = {id_: target_label(target) for id_, target in targets.items()}
    kept = references(snapshot)
    total = sum(len(topic["items"]) for domain in snapshot["domains"] for topic in domain["topics"])
    done = 0
    blocks.section(paper, "detail", dict(SECTIONS)["detail"])
    if is_many(snapshot):
        by_target(paper, snapshot)
    for number, domain in enumerate(snapshot["domains"]):
        if number or is_many(snapshot):
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


def _item(
    paper: Paper, item: dict[str, Any], names: dict[str, str], kept: dict[tuple[str, str], str]
) -> None:
    def again() -> None:
        paper.write(f"{item['id']}, continued", SMALL_QUIET)
        paper.space(4)

    paper.need(96)
    paper.rule(paper.y)
    paper.space(4)
    paper.put_right(word(item["severity"]), SMALL_QUIET, RIGHT, STRONG.baseline(paper.y))
    paper.write(f"{item['id']}  {item['title']}", STRONG, width=WIDTH - 64)
    paper.write(item["statement"], BODY)
    paper.space(4)
    with paper.continuing(again):
        for answer in item["answers"]:
            _answer(paper, answer, names[answer["target"]], kept.get((item["id"], answer["target"]), ""))
    paper.space(12)


def _answer(paper: Paper, answer: dict[str, Any], name: str, kept: str) -> None:
    columns = (
        (name, SMALL, _TARGET, _METHOD - 8),
        (", ".join(map(word, answer["methods"])), SMALL_QUIET, _METHOD, _WHO - 8),
        (_who_and_when(answer), SMALL_QUIET, _WHO, WIDTH),
    )
    cells = [(wrap(text, style, right - left), style, left) for text, style, left, right in columns]
    height = max(len(lines) for lines, _, _ in cells) * SMALL.leading
    paper.need(min(height, _MOST_KEPT))
    baseline = SMALL.baseline(paper.y)
    result = Result(answer["result"])
    text, style = _RESULTS[result]
    shapes.stamp(paper, result, LEFT + 4, baseline + 3)
    paper.put(text, style, LEFT + _NOTE, baseline)
    for lines, style, left in cells:
        for number, line in enumerate(lines):
            paper.put_line(line, style, LEFT + left, baseline - number * SMALL.leading)
    paper.y -= height
    below = [*_said(answer), *([("Evidence", kept)] if kept else [])]
    for label, said in below:
        _flow(paper, label, said)
    if below:
        paper.space(2)


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
