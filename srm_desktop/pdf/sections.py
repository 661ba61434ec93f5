"""The parts of an attestation before and after the results in detail."""

from __future__ import annotations

from base64 import b64decode
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from srm_desktop.model.answer import Result
from srm_desktop.model.words import word
from srm_desktop.pdf import blocks, diagram, evidence, shapes
from srm_desktop.pdf.blocks import NOT_PROVIDED, Column
from srm_desktop.pdf.look import (
    ACCENT,
    BODY,
    HEADING,
    LEFT,
    QUIET,
    QUIET_BODY,
    RIGHT,
    SEVERITIES,
    SMALL,
    SMALL_MONO,
    SMALL_QUIET,
    STRONG,
    TITLE,
    TOP,
    WIDTH,
)
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.snapshot import snapshot_sha256

Snapshot = dict[str, Any]
Answer = dict[str, Any]
Box = tuple[float, float, float, float]

SECTIONS = (
    ("summary", "Summary"),
    ("assertion", "Management's assertion"),
    ("conclusion", "Assessor's conclusion"),
    ("scope", "Scope and criteria"),
    ("reliance", "Reliance on AWS"),
    ("method", "People, method and limitations"),
    ("exceptions", "Exceptions"),
    ("unanswered", "Not applicable and not assessed"),
    ("detail", "Results in detail"),
    ("inherited", "Inherited responsibilities"),
    ("integrity", "Integrity of this document"),
)
_TITLES = dict(SECTIONS)


# Cover and contents

_LOGO_HEIGHT = 56.0


def cover(paper: Paper, snapshot: Snapshot) -> None:
    document, assessment = snapshot["document"], snapshot["assessment"]
    paper.new_page()
    if snapshot.get("logo"):
        paper.picture(b64decode(snapshot["logo"]), _LOGO_HEIGHT)
    paper.space(132 - (TOP - paper.y))
    paper.write(assessment["organisation"], HEADING.coloured(QUIET))
    paper.space(8)
    paper.write(document["title"], TITLE)
    paper.space(8)
    paper.write(assessment["title"], HEADING)
    paper.space(24)
    paper.area(LEFT, paper.y, 64, 2, fill=ACCENT, stroke=ACCENT)
    paper.space(40)
    for label, text in (
        ("Prepared for", assessment["addressee"]),
        ("Period", _period(assessment["period_start"], assessment["period_end"])),
        ("Targets", _some([_label(target) for target in snapshot["scope"]["targets"]])),
        ("State", word(document["state"])),
        ("Document", f"{document['id']}, version {document['version']}"),
        ("Made at", _utc(document["generated_at"])),
        ("Confidentiality", document["confidentiality"]),
    ):
        blocks.labelled(paper, label, text)


def _period(start: str, end: str) -> str:
    if start and end:
        return f"{start} to {end}"
    return f"As of {start or end}" if start or end else ""


def _some(names: list[str], most: int = 4) -> str:
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def _utc(text: str) -> str:
    return text.replace("T", " ").replace("Z", " UTC")


def contents(paper: Paper, snapshot: Snapshot) -> None:
    paper.new_page()
    paper.write("Contents", HEADING)
    paper.space(8)
    for name, title in SECTIONS:
        _contents_line(paper, name, title, 0)
        if name == "detail":
            for domain in snapshot["domains"]:
                _contents_line(paper, f"domain-{domain['id']}", domain["title"], 16)
        if name == "inherited":
            for annex in snapshot["annexes"]:
                _contents_line(
                    paper, f"annex-{annex['id']}", f"Annex: {annex['title']} {annex['version']}", 0
                )
            if snapshot["evidence"]["items"]:
                _contents_line(paper, evidence.NAME, evidence.TITLE, 0)


def _contents_line(paper: Paper, name: str, title: str, indent: float) -> None:
    paper.need(20)
    style = SMALL if indent else BODY
    baseline = style.baseline(paper.y)
    paper.put(title, style, LEFT + indent, baseline, WIDTH - 60)
    paper.page_of(name, baseline)
    paper.link(name, baseline - 4, style.leading)
    paper.y -= 20
    paper.rule(paper.y + 2)


# Summary


def summary(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "summary", _TITLES["summary"])
    counts = snapshot["counts"]["total"]
    targets, items = len(snapshot["scope"]["targets"]), sum(1 for _ in _items(snapshot))
    blocks.paragraph(
        paper,
        f"{items} responsibilities of the customer times {targets} "
        f"{'target' if targets == 1 else 'targets'} are {counts['total']} answers, by domain as well as "
        f"by target. {counts['total'] - counts['not-assessed']} of them are assessed, "
        f"{counts['partially-satisfied'] + counts['other-than-satisfied']} are exceptions.",
    )
    blocks.labelled(paper, "Conclusion", _conclusion_words(snapshot))
    blocks.labelled(paper, "Proposed by the results", _proposal(snapshot))
    by_severity = [
        f"{row['gaps']} {word(row['severity']).lower()}" for row in snapshot["counts"]["by_severity"]
    ]
    blocks.labelled(paper, "Exceptions by severity", ", ".join(by_severity))
    paper.space(8)
    diagram.draw(paper, snapshot)
    paper.space(8)
    _legend(paper)
    blocks.heading(paper, "Results by domain")
    rows = [_count_row(domain["title"], domain["counts"]) for domain in snapshot["counts"]["by_domain"]]
    blocks.table(paper, _count_columns("Domain"), [*rows, _count_row("Total", counts)], last_is_total=True)
    blocks.heading(paper, "Results by target")
    rows = [_count_row(_label(target), target["counts"]) for target in snapshot["counts"]["by_target"]]
    blocks.table(paper, _count_columns("Target"), [*rows, _count_row("Total", counts)], last_is_total=True)


def _legend(paper: Paper) -> None:
    paper.need(SMALL.leading)
    x, y = LEFT, SMALL.baseline(paper.y)
    for result in (*shapes.BAR_ORDER, Result.NOT_ASSESSED):
        shapes.stamp(paper, result, x + 4, y + 3)
        paper.put(word(result), SMALL_QUIET, x + 12, y)
        x += 96
    paper.y -= SMALL.leading


def _count_columns(first: str) -> tuple[Column, ...]:
    heads = ("Satisfied", "Partially", "Other than", "Not appl.", "Not assessed", "Total")
    return (Column(first, 188), *(Column(head, 48, True) for head in heads))


def _count_row(name: str, counts: dict[str, int]) -> list[str]:
    order = (*shapes.BAR_ORDER, Result.NOT_ASSESSED)
    return [name, *(str(counts[result]) for result in order), str(counts["total"])]


def _label(target: dict[str, Any]) -> str:
    name, identifier = target["name"], target["identifier"]
    return f"{name} ({identifier})" if name and name != identifier else str(identifier)


def _conclusion_words(snapshot: Snapshot) -> str:
    value = snapshot["conclusion"]["value"]
    return "" if value == "none" else word(value)


def _proposal(snapshot: Snapshot) -> str:
    conclusion = snapshot["conclusion"]
    return f"{word(conclusion['proposed'])}. {conclusion['reason']}"


# Signatures


def assertion(paper: Paper, snapshot: Snapshot) -> dict[str, Box]:
    """Gives the boxes of the signature fields by their names, as `conclusion` does."""
    blocks.section(paper, "assertion", _TITLES["assertion"])
    texts = snapshot["template"]["assertion"]
    blocks.paragraph(paper, _filled(texts["intro"], snapshot))
    blocks.bullets(paper, texts["statements"])
    paper.space(8)
    return _signature_blocks(paper, snapshot, "management")


def conclusion(paper: Paper, snapshot: Snapshot) -> dict[str, Box]:
    blocks.section(paper, "conclusion", _TITLES["conclusion"])
    texts = snapshot["template"]["conclusion"]
    blocks.labelled(paper, "Conclusion", _conclusion_words(snapshot))
    blocks.paragraph(paper, _filled(texts["words"][snapshot["conclusion"]["value"]], snapshot))
    blocks.labelled(paper, "Proposed by the results", _proposal(snapshot))
    blocks.bullets(paper, texts["statements"])
    paper.space(8)
    return _signature_blocks(paper, snapshot, "assessor")


def _signature_blocks(paper: Paper, snapshot: Snapshot, role: str) -> dict[str, Box]:
    """One block for each person with the role; one empty block where nobody has it."""
    label = snapshot["template"]["roles"][role]
    fields = [field for field in snapshot["signatures"] if field["role"] == role]
    if fields:
        return {field["field"]: blocks.signature_block(paper, label, field) for field in fields}
    for person in [p for p in snapshot["people"] if p["role"] == role] or [{}]:
        blocks.ink_block(paper, label, person)
    return {}


def _filled(text: str, snapshot: Snapshot) -> str:
    organisation = snapshot["assessment"]["organisation"]
    return text.replace("{organization}", organisation).replace("{as of}", _as_of(snapshot))


def _as_of(snapshot: Snapshot) -> str:
    period = _period(snapshot["assessment"]["period_start"], snapshot["assessment"]["period_end"])
    return f"for the period {period}" if " to " in period else period.lower() or "at the time it was made"


# Scope, reliance, method


def scope(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "scope", _TITLES["scope"])
    assessment, criteria, chosen = snapshot["assessment"], snapshot["criteria"], snapshot["scope"]
    blocks.labelled(paper, "Organization", assessment["organisation"])
    blocks.labelled(paper, "Period covered", _period(assessment["period_start"], assessment["period_end"]))
    work = _period(assessment["fieldwork_start"], assessment["fieldwork_end"])
    blocks.labelled(paper, "Work done", work)
    blocks.labelled(paper, "Intended users", assessment["intended_users"])
    blocks.labelled(paper, "Restriction on use", _restriction(assessment))
    blocks.labelled(paper, "Domains", "\n".join(domain["title"] for domain in chosen["domains"]))
    blocks.labelled(
        paper, "Domains left out", "\n".join(d["title"] for d in chosen["left_out_domains"]) or "None"
    )
    blocks.labelled(paper, "Targets left out", "\n".join(map(_label, chosen["left_out_targets"])) or "None")
    blocks.labelled(paper, "Exclusions", assessment["exclusions"])
    blocks.heading(paper, "Criteria")
    blocks.labelled(
        paper, "Catalog", f"{criteria['title']}, version {criteria['version']} of {criteria['published']}"
    )
    blocks.labelled(paper, "Catalog SHA-256", criteria["sha256"], SMALL_MONO)
    blocks.heading(paper, "Targets")
    for target in chosen["targets"]:
        _target(paper, target)


def _restriction(assessment: dict[str, str]) -> str:
    users = assessment["intended_users"]
    return f"For {users[0].lower()}{users[1:]} only." if users.strip() else ""


def _target(paper: Paper, target: dict[str, Any]) -> None:
    facts = [word(target["kind"])]
    if target["environment"] != "unspecified":
        facts.append(word(target["environment"]))
    paper.need(STRONG.leading + SMALL.leading * 3)
    paper.write(_label(target), STRONG)
    paper.write(", ".join(facts), SMALL)
    paper.write(f"Regions: {', '.join(target['regions']) or NOT_PROVIDED}", SMALL)
    paper.write(f"Services: {', '.join(target['services']) or NOT_PROVIDED}", SMALL)
    if target["note"].strip():
        paper.write(target["note"], SMALL)
    paper.space(8)


def reliance(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "reliance", _TITLES["reliance"])
    model = snapshot["model"]
    for text in model["summary"][:1]:
        blocks.paragraph(paper, text)
    for title, texts in ((model["customer_title"], model["customer"]), (model["aws_title"], model["aws"])):
        if title:
            blocks.heading(paper, title)
        for text in texts:
            blocks.paragraph(paper, text)
    blocks.paragraph(
        paper,
        "AWS's half is carved out: it was not assessed here. The reports relied on, and what the customer "
        "must do to rely on them, are listed under Inherited responsibilities.",
    )
    blocks.labelled_list(paper, "Reports read", [_read(reliance) for reliance in snapshot["reliances"]])
    blocks.labelled(paper, "User-entity controls", "See ACT-GOV-03 where it is in scope.")


def _read(reliance: dict[str, Any]) -> str:
    """One report: what it is, its period, who read it when, and what it says against relying on it."""
    period = _period(reliance["period_start"], reliance["period_end"])
    said = [
        reliance["report"],
        f"Period: {period or NOT_PROVIDED.lower()} ({word(reliance['age']).lower()})",
        f"Read on {reliance['read_on']} by {reliance['read_by']}",
        f"Exceptions: {reliance['exceptions'] or 'none recorded'}",
    ]
    return "\n".join([*said, *filter(None, [reliance["note"]])])


def method(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "method", _TITLES["method"])
    assessment = snapshot["assessment"]
    blocks.heading(paper, "People")
    columns = (Column("Name", 124), Column("Title", 124), Column("Organization", 124), Column("Role", 104))
    rows = [
        (p["name"], p["title"] or NOT_PROVIDED, p["organisation"] or NOT_PROVIDED, word(p["role"]))
        for p in snapshot["people"]
    ]
    blocks.table(paper, columns, rows or [(NOT_PROVIDED, "", "", "")])
    blocks.labelled(paper, snapshot["template"]["objectivity"], assessment["independence"])
    blocks.heading(paper, "Method")
    blocks.paragraph(
        paper,
        "Each answer names how it was reached: by examining documents and settings, by interviewing people, "
        "by testing, or by several of these. Results use the words of NIST SP 800-53A; a responsibility that "
        "was not assessed counts on neither side.",
    )
    for label, name in (
        ("Sampling", "sampling"),
        ("Tools", "tools"),
        ("Deviations from plan", "deviations"),
        ("Limitations", "limitations"),
        ("Distribution", "distribution"),
        ("Next review", "next_review"),
    ):
        blocks.labelled(paper, label, assessment[name])


# Exceptions and what was not answered


def _items(snapshot: Snapshot) -> Iterator[dict[str, Any]]:
    for domain in snapshot["domains"]:
        for topic in domain["topics"]:
            yield from topic["items"]


def _answers(snapshot: Snapshot, *results: Result) -> list[tuple[dict[str, Any], Answer]]:
    return [(item, a) for item in _items(snapshot) for a in item["answers"] if a["result"] in results]


def exceptions(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "exceptions", _TITLES["exceptions"])
    names = {target["id"]: _label(target) for target in snapshot["scope"]["targets"]}
    found = _answers(snapshot, Result.OTHER_THAN_SATISFIED, Result.PARTIALLY_SATISFIED)
    worst = (Result.OTHER_THAN_SATISFIED, Result.PARTIALLY_SATISFIED)
    found.sort(key=lambda pair: (SEVERITIES.index(pair[0]["severity"]), worst.index(pair[1]["result"])))
    if not found:
        blocks.paragraph(paper, "There are none.")
    else:
        blocks.paragraph(paper, f"{len(found)} answers, the most severe first.")
    for item, answer in found:
        _exception(paper, item, answer, names[answer["target"]])


def _exception(paper: Paper, item: dict[str, Any], answer: Answer, target: str) -> None:
    paper.need(128)
    result = Result(answer["result"])
    baseline = STRONG.baseline(paper.y)
    paper.put_right(word(item["severity"]), STRONG, RIGHT, baseline, 60)
    paper.write(f"{item['id']}  {item['title']}", STRONG, width=WIDTH - 76)
    shapes.stamp(paper, result, LEFT + 4, SMALL.baseline(paper.y) + 3)
    paper.write(f"{word(result)} in {target}", SMALL, LEFT + 12, WIDTH - 12)
    paper.space(4)
    blocks.labelled(paper, "Criterion", item["statement"])
    blocks.labelled(paper, "Condition", answer["note"])
    blocks.labelled(paper, "Owner and due date", _owner_and_due(answer))
    blocks.labelled(paper, "Risk acceptance", _risk(answer) or "None")
    blocks.labelled(paper, "Management response", "")
    paper.rule(paper.y)
    paper.space(12)


def _owner_and_due(answer: Answer) -> str:
    owner, due = answer["owner"], answer["due"]
    return ", ".join(filter(None, (owner, f"due {due}" if due else "")))


def _risk(answer: Answer) -> str:
    if not answer["risk_reason"]:
        return ""
    said = f"{answer['risk_reason']}\nAccepted by {answer['risk_approver'] or NOT_PROVIDED}"
    return f"{said} until {answer['risk_expires'] or NOT_PROVIDED}"


def unanswered(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "unanswered", _TITLES["unanswered"])
    for result, lead in (
        (Result.NOT_APPLICABLE, "Not applicable, with the reason given"),
        (Result.NOT_ASSESSED, "Not assessed: counted neither as satisfied nor as an exception"),
    ):
        blocks.heading(paper, lead)
        rows = _grouped(snapshot, result)
        if not rows:
            blocks.paragraph(paper, "There are none.")
        for item, reason, where in rows:
            _unanswered(paper, item, reason, where)
    if snapshot["archived"]:
        blocks.heading(paper, "Archived: the catalog no longer has these responsibilities")
    for answer in snapshot["archived"]:
        _archived(paper, answer)


def _archived(paper: Paper, answer: Answer) -> None:
    paper.need(SMALL.leading * 3)
    paper.write(f"{answer['item']} in {answer['target']}: {word(answer['result'])}", SMALL)
    if answer["note"].strip():
        paper.write(answer["note"], SMALL_QUIET, LEFT + 12, WIDTH - 12)
    paper.space(4)


def _grouped(snapshot: Snapshot, result: Result) -> list[tuple[dict[str, Any], str, str]]:
    """Answers of the same responsibility for the same reason stand together, with their targets."""
    names = {target["id"]: target["identifier"] for target in snapshot["scope"]["targets"]}
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    items = {}
    for item, answer in _answers(snapshot, result):
        items[item["id"]] = item
        groups[item["id"], answer["reason"]].append(names[answer["target"]])
    every = "every target in scope"
    return [
        (items[id_], reason, every if len(where) == len(names) and len(names) > 1 else ", ".join(where))
        for (id_, reason), where in groups.items()
    ]


def _unanswered(paper: Paper, item: dict[str, Any], reason: str, where: str) -> None:
    paper.need(SMALL.leading * 3)
    paper.write(f"{item['id']}  {item['title']}", SMALL)
    paper.write(f"In {where}. Reason: {reason or NOT_PROVIDED.lower()}", SMALL_QUIET, LEFT + 12, WIDTH - 12)
    paper.space(4)


# Inherited responsibilities and integrity


def inherited(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "inherited", _TITLES["inherited"])
    blocks.paragraph(
        paper,
        "These are AWS's. They were not assessed; the customer relies on them through the reports named.",
    )
    for domain in snapshot["inherited"]:
        blocks.heading(paper, domain["title"], f"aws-{domain['id']}")
        for item in domain["items"]:
            _inherited(paper, item, [r for r in snapshot["reliances"] if item["id"] in r["items"]])


def _inherited(paper: Paper, item: dict[str, Any], reliances: list[dict[str, Any]]) -> None:
    paper.need(112)
    paper.write(f"{item['id']}  {item['title']}", STRONG)
    paper.write(item["statement"], BODY)
    paper.space(4)
    blocks.labelled_list(paper, "AWS reports", item["reports"])
    blocks.labelled_list(paper, "The customer must", item["customer_must"])
    blocks.labelled_list(paper, "Reliance recorded", [_read(reliance) for reliance in reliances])
    paper.space(4)


def annexes(paper: Paper, snapshot: Snapshot) -> None:
    for annex in snapshot["annexes"]:
        title = f"Annex: {annex['title']} {annex['version']}"
        blocks.section(paper, f"annex-{annex['id']}", title)
        blocks.paragraph(
            paper,
            "The results once more, by the requirements of this framework. A requirement shows the answers "
            "to the responsibilities that cover it; an asterisk marks a mapping that is our judgement. It is "
            "a reading aid, not a statement of conformity with the framework.",
        )
        blocks.table(paper, _ANNEX, [_annex_row(row) for row in annex["requirements"]])


_ANNEX = (
    Column("Requirement", 84),
    Column("Covered by", 188),
    *(Column(head, 34, True) for head in ("Sat.", "Part.", "Other", "N/a", "Open")),
    Column("Total", 34, True),
)


def _annex_row(row: dict[str, Any]) -> list[str]:
    names = [f"{item['id']}{'' if item['basis'] == 'derived' else '*'}" for item in _used(row)]
    inherited = any(item["inherited"] for item in _used(row))
    outside = "Outside the scope of this document" if row["items"] else f"Not covered. {row['reason']}"
    covered = ", ".join(names) + (" (in part inherited from AWS)" if inherited else "")
    counts = row["counts"]
    order = (*shapes.BAR_ORDER, Result.NOT_ASSESSED)
    numbers = [str(counts[result]) for result in order] if counts["total"] else [""] * len(order)
    return [row["id"], covered if names else outside.strip(), *numbers, str(counts["total"] or "")]


def _used(row: dict[str, Any]) -> list[dict[str, Any]]:
    return [item for item in row["items"] if item["in_scope"]]


def integrity(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "integrity", _TITLES["integrity"])
    document, log = snapshot["document"], snapshot["log"]
    generator = document["generator"]
    for label, text in (
        ("Document", f"{document['id']}, version {document['version']}, {word(document['state']).lower()}"),
        ("Made at", _utc(document["generated_at"])),
        ("Made with", f"{generator['name']} {generator['version']}"),
        ("Assessment", snapshot["assessment"]["uuid"]),
        ("Change log", f"{log['seq']} changes"),
    ):
        blocks.labelled(paper, label, text)
    for label, digest in (
        ("Snapshot SHA-256", snapshot_sha256(snapshot)),
        ("Evidence SHA-256", snapshot["evidence"]["manifest_sha256"]),
        ("Log head SHA-256", log["head"]),
    ):
        blocks.labelled(paper, label, digest, SMALL_MONO)
    paper.space(8)
    for text in _INTEGRITY:
        blocks.paragraph(paper, text)
    blocks.heading(paper, "Earlier documents")
    _earlier(paper, snapshot)
    paper.space(24)
    paper.need(BODY.leading)
    paper.write("End of document", QUIET_BODY)


_INTEGRITY = (
    "The data this document was made from is attached to it as snapshot.json. Its SHA-256 is the one printed "
    "here and, in short, at the foot of every page.",
    "The change log head names the last change the snapshot contains. Hashes show that something was altered "
    "after they were made known; they do not show who made them. Only a signature on this document does "
    "that.",
    "If anything in the scope changes after signing, this document no longer describes the present state; "
    "the program then shows it as changed since signing. A later document supersedes it by its number, and "
    "a revocation is listed with its reason in the documents that follow.",
)


def _earlier(paper: Paper, snapshot: Snapshot) -> None:
    rows = [
        (
            row["id"],
            word(row["state"]) + (f": {row['reason']}" if row["reason"] else ""),
            _utc(row["made_at"]),
            word(row["conclusion"]),
        )
        for row in snapshot["earlier_documents"]
    ]
    if not rows:
        blocks.paragraph(paper, "There are none.")
        return
    columns = (
        Column("Document", 132),
        Column("State", 140),
        Column("Made at", 124),
        Column("Conclusion", 80),
    )
    blocks.table(paper, columns, rows)
