"""The exceptions: at a glance, then each in full; the risks accepted; what was put right meanwhile."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

from srm_desktop.model.action_item import ActionState
from srm_desktop.model.answer import Result
from srm_desktop.model.words import word
from srm_desktop.pdf import blocks, shapes
from srm_desktop.pdf.blocks import NOT_PROVIDED, Column
from srm_desktop.pdf.evidence import references
from srm_desktop.pdf.look import LEFT, RIGHT, SEVERITIES, SMALL, SMALL_QUIET, STRONG, WIDTH
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.reading_order import all_items, answers_with, named, target_label

Snapshot = dict[str, Any]
Answer = dict[str, Any]
NAME, TITLE = "exceptions", "Exceptions"
_WORST = (Result.OTHER_THAN_SATISFIED, Result.PARTIALLY_SATISFIED)
_GLANCE = (
    Column("No.", 28, True),
    Column("Responsibility", 164),
    Column("Targets", 132),
    Column("Result", 50),
    Column("Severity", 46),
    Column("Due", 56),
)
_SHORT = {Result.OTHER_THAN_SATISFIED: "Other than", Result.PARTIALLY_SATISFIED: "Partially"}
"""As in the heads of the counts."""
_MOST_IN_SHORT = 4
_RISKS = (Column("No.", 28, True), Column("Reason", 244), Column("Accepted by", 112), Column("Until", 92))
_SCANS = (Column("File", 148), Column("Tool", 84), Column("Taken", 56), Column("SHA-256", 188))
_CORRECTED = (
    Column("Responsibility", 188),
    Column("Target", 116),
    Column("Recorded as", 100),
    Column("Satisfied on", 72),
)


def exceptions(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, NAME, TITLE)
    names = {target["id"]: target_label(target) for target in snapshot["scope"]["targets"]}
    lists = _Lists(snapshot)
    found = _accounts(snapshot, lists)
    if not found:
        blocks.paragraph(paper, "There are none.")
    else:
        _at_a_glance(paper, found, names, lists.made_on)
    for number, account in enumerate(found, 1):
        _exception(paper, number, account, _in_full(names, account.targets), lists)
    _scans(paper, snapshot)
    _corrected(paper, snapshot, names)


class _Account(NamedTuple):
    """What is said once: of one responsibility, in the targets whose answers say the same."""

    item: dict[str, Any]
    answer: Answer
    targets: list[str]


_TOLD = (
    *("result", "note", "cause", "recommendation", "response", "owner", "due"),
    *("risk_reason", "risk_approver", "risk_expires"),
)


def _accounts(snapshot: Snapshot, lists: _Lists) -> list[_Account]:
    """The most severe first."""
    found = answers_with(snapshot, *_WORST)
    found.sort(key=lambda pair: (SEVERITIES.index(pair[0]["severity"]), _WORST.index(pair[1]["result"])))
    accounts: dict[tuple[str, ...], _Account] = {}
    for item, answer in found:
        told = (item["id"], *(answer[name] for name in _TOLD), *lists.told(item["id"], answer["target"]))
        accounts.setdefault(told, _Account(item, answer, [])).targets.append(answer["target"])
    return list(accounts.values())


def _at_a_glance(paper: Paper, found: list[_Account], names: dict[str, str], made_on: str) -> None:
    answers = sum(len(account.targets) for account in found)
    other = sum(len(a.targets) for a in found if a.answer["result"] == Result.OTHER_THAN_SATISFIED)
    blocks.paragraph(
        paper,
        f"{_many(answers, 'answer is an exception', 'answers are exceptions')}: {other:,} other than "
        f"satisfied and {answers - other:,} partially satisfied. The most severe stand first. Answers that "
        "say the same of one responsibility stand together; the numbers are those of the full accounts that "
        "follow.",
    )
    rows = [
        (
            str(number),
            f"{item['id']}  {item['title']}",
            _in_short(names, targets),
            _SHORT[answer["result"]],
            word(item["severity"]),
            _due(answer["due"], made_on) or "None",
        )
        for number, (item, answer, targets) in enumerate(found, 1)
    ]
    blocks.table(paper, _GLANCE, rows)
    risks = [
        (
            str(number),
            answer["risk_reason"],
            answer["risk_approver"] or NOT_PROVIDED,
            _until(answer, made_on),
        )
        for number, (_, answer, _) in enumerate(found, 1)
        if answer["risk_reason"]
    ]
    blocks.heading(paper, "Risks accepted")
    if risks:
        blocks.table(paper, _RISKS, risks)
    else:
        blocks.paragraph(paper, "No risk of these exceptions has been accepted.")
    paper.need(208)
    blocks.heading(paper, "Each exception in full")


def _in_short(names: dict[str, str], targets: list[str]) -> str:
    """Each in a line of its own, or how many they are."""
    shown = targets if len(targets) <= _MOST_IN_SHORT else targets[: _MOST_IN_SHORT - 1]
    more = [f"and {len(targets) - len(shown):,} more"] if len(shown) < len(targets) else []
    return "\n".join([*(names[id_] for id_ in shown), *more])


def _in_full(names: dict[str, str], targets: list[str]) -> str:
    which = named(names, targets)
    return which if len(targets) <= _MOST_IN_SHORT else f"{len(targets):,} targets: {which}"


def _until(answer: Answer, made_on: str) -> str:
    until = str(answer["risk_expires"])
    return f"{until}, expired" if _is_past(until, made_on) else until or NOT_PROVIDED


def _due(due: str, made_on: str) -> str:
    return f"{due}, overdue" if _is_past(due, made_on) else due


def _is_past(day: str, made_on: str) -> bool:
    return bool(day) and day < made_on


class _Lists:
    """By item and target: what somebody owes, and what scans found to fail; one line each. `made_on` is the
    day of the document."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.made_on = snapshot["document"]["generated_at"][:10]
        self._actions = _actions_of(snapshot, self.made_on)
        self._kept = references(snapshot)
        self._failed = {
            (one["item"], one["target"]): [_failed_line(check) for check in one["checks"]]
            for one in snapshot["findings"]["exceptions"]
        }

    def actions(self, item: str, target: str) -> list[str]:
        return self._actions.get((item, target), [])

    def evidence(self, item: str, target: str) -> str:
        return self._kept.get((item, target), "")

    def told(self, item: str, target: str) -> tuple[str, ...]:
        return (*self.actions(item, target), "", self.evidence(item, target), "", *self.failed(item, target))

    def failed(self, item: str, target: str) -> list[str]:
        return self._failed.get((item, target), [])


def _failed_line(check: dict[str, Any]) -> str:
    resources = ", ".join(
        f"{one['name'] or one['id']} ({one['region']})" if one["region"] else one["name"] or one["id"]
        for one in check["resources"]
    )
    return f"{check['title'] or check['check']} ({check['check']}): {resources}"


def _actions_of(snapshot: Snapshot, made_on: str) -> dict[tuple[str, str], list[str]]:
    """By item and target: what somebody owes, one line each."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for action in snapshot["actions"]:
        said = ", ".join(
            filter(
                None,
                (
                    action["what"],
                    action["owner"],
                    f"due {action['due']}" if action["due"] else "",
                    "overdue"
                    if action["state"] == ActionState.OPEN and _is_past(action["due"], made_on)
                    else "",
                    word(action["state"]).lower(),
                ),
            )
        )
        for answer in action["answers"]:
            found[answer["item"], answer["target"]].append(said)
    return found


def _exception(paper: Paper, number: int, account: _Account, where: str, lists: _Lists) -> None:
    item, answer, _ = account
    actions, failed = (of(item["id"], answer["target"]) for of in (lists.actions, lists.failed))

    def again() -> None:
        paper.write(f"{number}.  {item['id']}, continued", SMALL_QUIET)
        paper.space(4)

    paper.need(144)
    result = Result(answer["result"])
    paper.put_right(word(item["severity"]), STRONG, RIGHT, STRONG.baseline(paper.y), 60)
    paper.write(f"{number}.  {item['id']}  {item['title']}", STRONG, width=WIDTH - 76)
    shapes.stamp(paper, result, LEFT + 4, SMALL.baseline(paper.y) + 3)
    paper.write(f"{word(result)} in {where}", SMALL, LEFT + 12, WIDTH - 12)
    paper.space(4)
    with paper.continuing(again):
        blocks.labelled(paper, "Criterion", item["statement"])
        blocks.labelled(paper, "Condition", answer["note"])
        if failed:
            blocks.labelled_list(paper, "Failed in scans", failed)
        if kept := lists.evidence(item["id"], answer["target"]):
            blocks.labelled(paper, "Evidence", kept)
        blocks.labelled(paper, "Cause", answer["cause"])
        blocks.labelled(paper, "Effect", item["why"])
        blocks.labelled(paper, "Recommendation", answer["recommendation"])
        blocks.labelled(paper, "Management response", answer["response"])
        if actions:
            blocks.labelled_list(paper, "Actions agreed", actions)
        blocks.labelled(paper, "Owner and due date", _owner_and_due(answer, lists.made_on))
    paper.rule(paper.y)
    paper.space(12)


def _owner_and_due(answer: Answer, made_on: str) -> str:
    owner, due = answer["owner"], _due(answer["due"], made_on)
    return ", ".join(filter(None, (owner, f"due {due}" if due else "")))


def _scans(paper: Paper, snapshot: Snapshot) -> None:
    """Where the failed resources are from, so that the file can be recognized."""
    if not (scans := snapshot["findings"]["scans"]):
        return
    blocks.heading(paper, "Scans these failures are from")
    rows = [
        (scan["name"], f"{scan['tool']} {scan['version']}", scan["taken_at"][:10], scan["sha256"])
        for scan in scans
    ]
    blocks.table(paper, _SCANS, rows)


def _corrected(paper: Paper, snapshot: Snapshot, names: dict[str, str]) -> None:
    if not snapshot["corrected"]:
        return
    titles = {item["id"]: item["title"] for item in all_items(snapshot)}
    blocks.heading(paper, "Corrected during the work")
    blocks.paragraph(
        paper,
        "By the change log these were recorded as exceptions on an earlier day. They are satisfied now and "
        "count as such.",
    )
    rows = [
        (
            f"{one['item']}  {titles[one['item']]}",
            names[one["target"]],
            f"{word(one['was'])}, {one['was_on']}",
            one["satisfied_on"],
        )
        for one in snapshot["corrected"]
    ]
    blocks.table(paper, _CORRECTED, rows)


def _many(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
