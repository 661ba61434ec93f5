"""The parts of an attestation before and after the results in detail."""

from __future__ import annotations

from base64 import b64decode
from collections import defaultdict
from typing import Any

from srm_desktop.model.answer import Result
from srm_desktop.model.attestation import AttestationState
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
    SECTION,
    SMALL,
    SMALL_QUIET,
    STRONG,
    TITLE,
    TOP,
    WIDTH,
)
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.reading_order import all_items, answers_with, named, target_label
from srm_desktop.pdf.snapshot import snapshot_sha256

Snapshot = dict[str, Any]
Answer = dict[str, Any]
Place = tuple[int, tuple[float, float, float, float]]

SECTIONS = (
    ("summary", "Summary"),
    ("assertion", "Management’s assertion"),
    ("conclusion", "Assessor’s conclusion"),
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
        ("Assessed by", _some([p["name"] for p in snapshot["people"] if p["role"] == "assessor"])),
        ("Period", _period(assessment["period_start"], assessment["period_end"])),
        ("Targets", _some([target_label(target) for target in snapshot["scope"]["targets"]])),
        ("State", word(document["state"])),
        ("Document", f"{document['id']}, version {document['version']}"),
        ("Supersedes", ", ".join(document["supersedes"]) or "None"),
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
    paper.write("Contents", SECTION)
    paper.space(12)
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
    blocks.paragraph(paper, _in_numbers(snapshot))
    blocks.labelled(paper, "Conclusion", _conclusion_words(snapshot) or "None")
    blocks.labelled(paper, "Proposed by the results", _proposal(snapshot))
    by_severity = [
        f"{row['gaps']} {word(row['severity']).lower()}" for row in snapshot["counts"]["by_severity"]
    ]
    blocks.labelled(paper, "Exceptions by severity", ", ".join(by_severity))
    paper.space(8)
    diagram.draw(paper, snapshot)
    paper.space(8)
    _legend(paper)
    paper.write("Below each bar: how many of the answers in scope are assessed.", SMALL_QUIET)
    blocks.heading(paper, "Results by domain")
    rows = [_count_row(domain["title"], domain["counts"]) for domain in snapshot["counts"]["by_domain"]]
    blocks.table(paper, _count_columns("Domain"), [*rows, _count_row("Total", counts)], last_is_total=True)
    if is_many(snapshot):
        blocks.paragraph(paper, "The results by target stand at the beginning of the results in detail.")
    else:
        by_target(paper, snapshot)


_MANY_TARGETS = 20


def is_many(snapshot: Snapshot) -> bool:
    """More targets than a summary has room for."""
    return len(snapshot["scope"]["targets"]) > _MANY_TARGETS


def by_target(paper: Paper, snapshot: Snapshot) -> None:
    blocks.heading(paper, "Results by target")
    counts = snapshot["counts"]
    rows = [_count_row(target_label(target), target["counts"]) for target in counts["by_target"]]
    total = _count_row("Total", counts["total"])
    blocks.table(paper, _count_columns("Target"), [*rows, total], last_is_total=True)


def _in_numbers(snapshot: Snapshot) -> str:
    counts = snapshot["counts"]["total"]
    items, targets = sum(1 for _ in all_items(snapshot)), len(snapshot["scope"]["targets"])
    other, partly = counts["other-than-satisfied"], counts["partially-satisfied"]
    return (
        f"{_number(items, 'customer responsibility', 'customer responsibilities')} in "
        f"{_number(targets, 'target', 'targets')} make {_number(counts['total'], 'answer', 'answers')}; the "
        f"results by domain and by target both add up to that number. "
        f"{counts['satisfied']:,} are satisfied, and {other + partly:,} are exceptions: {other:,} other than "
        f"satisfied and {partly:,} partially satisfied. {counts['not-applicable']:,} are not applicable. "
        f"{counts['not-assessed']:,} are not assessed and count on neither side."
    )


def _number(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _legend(paper: Paper) -> None:
    paper.need(SMALL.leading)
    x, y = LEFT, SMALL.baseline(paper.y)
    for result in (*shapes.BAR_ORDER, Result.NOT_ASSESSED):
        shapes.stamp(paper, result, x + 4, y + 3)
        paper.put(word(result), SMALL_QUIET, x + 12, y)
        x += 96
    paper.y -= SMALL.leading


_RESULT_HEADS = ("Satisfied", "Partially", "Other than", "Not appl.", "Not assessed")
"""In the order of `_count_row`."""


def _count_columns(first: str) -> tuple[Column, ...]:
    return (Column(first, 188), *(Column(head, 48, True) for head in (*_RESULT_HEADS, "Total")))


def _count_row(name: str, counts: dict[str, int]) -> list[str]:
    order = (*shapes.BAR_ORDER, Result.NOT_ASSESSED)
    return [name, *(f"{counts[result]:,}" for result in order), f"{counts['total']:,}"]


def _conclusion_words(snapshot: Snapshot) -> str:
    value = snapshot["conclusion"]["value"]
    return "" if value == "none" else word(value)


def _proposal(snapshot: Snapshot) -> str:
    conclusion = snapshot["conclusion"]
    return f"{word(conclusion['proposed'])}. {conclusion['reason']}"


# Signatures


def assertion(paper: Paper, snapshot: Snapshot) -> dict[str, Place]:
    """Gives page and box of the signature fields by their names, as `conclusion` does."""
    blocks.section(paper, "assertion", _TITLES["assertion"])
    texts = snapshot["template"]["assertion"]
    blocks.paragraph(paper, texts["intro"])
    blocks.bullets(paper, texts["statements"])
    paper.space(8)
    return _signature_blocks(paper, snapshot, "management")


def conclusion(paper: Paper, snapshot: Snapshot) -> dict[str, Place]:
    blocks.section(paper, "conclusion", _TITLES["conclusion"])
    texts, chosen = snapshot["template"]["conclusion"], snapshot["conclusion"]
    blocks.labelled(paper, "Conclusion", _conclusion_words(snapshot) or "None")
    blocks.labelled(paper, "Proposed by the results", _proposal(snapshot))
    if chosen["value"] not in ("none", chosen["proposed"]):
        blocks.paragraph(paper, "The assessor concludes otherwise than the results propose.")
    paper.space(8)
    blocks.paragraph(paper, texts["words"][chosen["value"]])
    blocks.paragraph(paper, "By signing, the assessor states:")
    blocks.bullets(paper, texts["statements"])
    paper.space(8)
    return _signature_blocks(paper, snapshot, "assessor")


def _signature_blocks(paper: Paper, snapshot: Snapshot, role: str) -> dict[str, Place]:
    """One block for each person with the role; one empty block where nobody has it."""
    label = snapshot["template"]["roles"][role]
    fields = [field for field in snapshot["signatures"] if field["role"] == role]
    if fields:
        return {field["field"]: _signature_block(paper, label, field) for field in fields}
    for person in [p for p in snapshot["people"] if p["role"] == role] or [{}]:
        blocks.ink_block(paper, label, person, in_full=True)
    return {}


def _signature_block(paper: Paper, label: str, field: dict[str, str]) -> Place:
    box = blocks.signature_block(paper, label, field, in_full=True)  # which may begin a page
    return paper.page, box


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
    blocks.labelled(paper, "Distribution", assessment["distribution"])
    blocks.labelled(paper, "Domains", "\n".join(domain["title"] for domain in chosen["domains"]))
    blocks.labelled(
        paper, "Domains left out", "\n".join(d["title"] for d in chosen["left_out_domains"]) or "None"
    )
    _targets_left_out(paper, [target_label(target) for target in chosen["left_out_targets"]])
    blocks.labelled(paper, "Exclusions", assessment["exclusions"])
    blocks.heading(paper, "Criteria")
    blocks.labelled(
        paper, "Catalog", f"{criteria['title']}, version {criteria['version']} of {criteria['published']}"
    )
    blocks.labelled_digest(paper, "Catalog SHA-256", criteria["sha256"])
    blocks.heading(paper, "Targets")
    if chosen["targets"]:
        blocks.table(paper, _TARGETS, [_target(target) for target in chosen["targets"]])
    else:
        blocks.paragraph(paper, "There are none.")


def _targets_left_out(paper: Paper, names: list[str]) -> None:
    """Each by name; many of them in small print, one after another."""
    if len(names) <= _MANY_TARGETS:
        blocks.labelled(paper, "Targets left out", "\n".join(names) or "None")
    else:
        blocks.labelled(paper, "Targets left out", f"{len(names):,} targets:")
        blocks.paragraph(paper, "; ".join(names), SMALL)


def _restriction(assessment: dict[str, str]) -> str:
    if not assessment["intended_users"].strip():
        return ""
    return "This document is meant for the intended users alone. Nobody else should rely on it."


_TARGETS = (
    Column("Target", 156),
    Column("Kind", 88),
    Column("Regions", 92),
    Column("Services and remarks", 140),
)


def _target(target: dict[str, Any]) -> tuple[str, ...]:
    environment = "" if target["environment"] == "unspecified" else word(target["environment"])
    kind = ", ".join(filter(None, (word(target["kind"]), environment)))
    services = ", ".join(target["services"]) or NOT_PROVIDED
    remarks = "\n".join(filter(None, (services, target["note"].strip())))
    return target_label(target), kind, ", ".join(target["regions"]) or NOT_PROVIDED, remarks


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
    rows = [(f"R{number}", *_read(one)) for number, one in enumerate(snapshot["reliances"], 1)]
    relied = "The customer relies on the reports below." if rows else "No report of AWS on it was read."
    blocks.paragraph(
        paper,
        f"AWS’s half is carved out: it was not assessed here. {relied} What the customer must do so that it "
        "may rely on AWS (the complementary user-entity controls) is listed with each of AWS’s "
        "responsibilities under Inherited responsibilities.",
    )
    blocks.heading(paper, "Reports read")
    if rows:
        blocks.table(paper, _REPORTS, rows)
        blocks.paragraph(paper, _AGES, SMALL_QUIET)
    else:
        blocks.paragraph(paper, "There are none.")


_AGES = (
    "Current, aging and out of date say how long before the date of this document the period of a report "
    "ended, or a report without a period was read: at most three months, at most a year, or longer."
)
_REPORTS = (
    Column("No.", 28),
    Column("Report", 140),
    Column("Period", 92),
    Column("Read", 84),
    Column("Exceptions and remarks", 132),
)


def _read(reliance: dict[str, Any]) -> tuple[str, ...]:
    """One report: what it is, its period, who read it when, and what it says against relying on it."""
    period = _period(reliance["period_start"], reliance["period_end"]) or NOT_PROVIDED
    remarks = [reliance["exceptions"] or "No exceptions recorded", reliance["note"]]
    return (
        reliance["report"],
        f"{period}\n{word(reliance['age'])}",
        f"{reliance['read_on']}\n{reliance['read_by']}",
        "\n".join(filter(None, remarks)),
    )


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
        ("Next review", "next_review"),
    ):
        blocks.labelled(paper, label, assessment[name])
    blocks.heading(paper, "Unresolved disagreements")
    for one in snapshot["disagreements"]:
        blocks.labelled(paper, one["item"], f"{one['text']}\n{one['who']}, {one['at'][:10]}")
    if not snapshot["disagreements"]:
        blocks.paragraph(paper, "None was recorded.")


# What was not answered


def unanswered(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "unanswered", _TITLES["unanswered"])
    counts = snapshot["counts"]["total"]
    for result, lead in (
        (Result.NOT_APPLICABLE, "The reason is the one given with the answer."),
        (Result.NOT_ASSESSED, "They count neither as satisfied nor as exceptions."),
    ):
        blocks.heading(paper, word(result))
        number = _number(counts[result], "answer", "answers")
        blocks.paragraph(paper, f"{number}. {lead}" if counts[result] else "There are none.")
        for item, reason, where in _grouped(snapshot, result):
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
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    items = {}
    for item, answer in answers_with(snapshot, result):
        items[item["id"]] = item
        groups[item["id"], answer["reason"]].append(answer["target"])
    names = {target["id"]: target["identifier"] for target in snapshot["scope"]["targets"]}
    return [(items[id_], reason, named(names, where)) for (id_, reason), where in groups.items()]


def _unanswered(paper: Paper, item: dict[str, Any], reason: str, where: str) -> None:
    paper.need(SMALL.leading * 3)
    paper.write(f"{item['id']}  {item['title']}", SMALL)
    said = f"Reason: {reason}" if reason.strip() else "No reason was recorded."
    paper.write(f"{said} In {where}.", SMALL_QUIET, LEFT + 12, WIDTH - 12)
    paper.space(4)


# Inherited responsibilities and integrity


def inherited(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "inherited", _TITLES["inherited"])
    blocks.paragraph(
        paper,
        "These responsibilities are AWS’s. They were not assessed. Where a report of AWS was read, the "
        "customer relies on it for them; R1 and so on are the numbers of the list under Reliance on AWS.",
    )
    read = {number: one["items"] for number, one in enumerate(snapshot["reliances"], 1)}
    for domain in snapshot["inherited"]:
        paper.need(168)
        blocks.heading(paper, domain["title"], f"aws-{domain['id']}")
        for item in domain["items"]:
            _inherited(paper, item, [f"R{number}" for number, items in read.items() if item["id"] in items])


def _inherited(paper: Paper, item: dict[str, Any], read: list[str]) -> None:
    def again() -> None:
        paper.write(f"{item['id']}, continued", SMALL_QUIET)
        paper.space(4)

    paper.need(112)
    paper.write(f"{item['id']}  {item['title']}", STRONG)
    paper.write(item["statement"], BODY)
    paper.space(4)
    with paper.continuing(again):
        blocks.small_list(paper, "Relied on", [", ".join(read) or "No report was read for this."])
        blocks.small_list(paper, "AWS reports on it", item["reports"])
        blocks.small_list(paper, "The customer must", item["customer_must"])
    paper.space(8)


def annexes(paper: Paper, snapshot: Snapshot) -> None:
    for annex in snapshot["annexes"]:
        title = f"Annex: {annex['title']} {annex['version']}"
        blocks.section(paper, f"annex-{annex['id']}", title)
        blocks.paragraph(
            paper,
            "The results once more, by the requirements of this framework. A requirement shows the answers "
            "to the responsibilities that cover it. An answer counts in every requirement that its "
            "responsibility covers, so the numbers are not to be added up. An asterisk marks a mapping that "
            "is the judgment of the catalog’s authors and not derived from a published source. This annex is "
            "a reading aid, not a statement of conformity with the framework.",
        )
        blocks.table(paper, _ANNEX, [_annex_row(row) for row in annex["requirements"]])


_ANNEX = (
    Column("Requirement", 72),
    Column("Covered by", 132),
    *(Column(head, width, True) for head, width in zip(_RESULT_HEADS, (48, 46, 44, 48, 50), strict=True)),
    Column("Total", 36, True),
)


def _annex_row(row: dict[str, Any]) -> list[str]:
    names = [f"{item['id']}{'' if item['basis'] == 'derived' else '*'}" for item in _used(row)]
    outside = "Outside the scope of this document" if row["items"] else f"Not covered. {row['reason']}"
    covered = ", ".join(names) + _inherited_part(_used(row))
    counts = row["counts"]
    order = (*shapes.BAR_ORDER, Result.NOT_ASSESSED)
    numbers = [f"{counts[result]:,}" for result in order] if counts["total"] else [""] * len(order)
    total = f"{counts['total']:,}" if counts["total"] else ""
    return [row["id"], covered if names else outside.strip(), *numbers, total]


def _inherited_part(used: list[dict[str, Any]]) -> str:
    inherited = sum(item["inherited"] for item in used)
    if not inherited:
        return ""
    return " (inherited from AWS)" if inherited == len(used) else " (in part inherited from AWS)"


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
        ("Change log", _number(log["seq"], "change", "changes")),
    ):
        blocks.labelled(paper, label, text)
    for label, digest in (
        ("Snapshot SHA-256", snapshot_sha256(snapshot)),
        ("Evidence list SHA-256", snapshot["evidence"]["manifest_sha256"]),
        ("Log head SHA-256", log["head"]),
    ):
        blocks.labelled_digest(paper, label, digest)
    paper.space(8)
    for text in (_DATA_INSIDE, _verification(snapshot), *_WHAT_HASHES_SAY):
        blocks.paragraph(paper, text)
    blocks.heading(paper, "Earlier documents")
    _earlier(paper, snapshot)
    paper.space(24)
    paper.need(BODY.leading)
    paper.write(f"End of document {document['id']}", QUIET_BODY)


_DATA_INSIDE = (
    "The data this document was made from is attached to it as snapshot.json, and the same results in OSCAL "
    "as oscal-assessment-results.json. The SHA-256 of the snapshot is the one printed here and, in short, "
    "at the foot of every page."
)
_SIGNED_HERE = (
    "To verify this document, open it with SRM Desktop (Verify, or srm-desktop verify FILE). It says whether "
    "each signature holds, whether anything was added, and whether these pages are the attached data. Any "
    "PDF reader shows the signatures too. No file can prove whose key it was: compare the SHA-256 shown "
    "in each signature with one that the signer gave you by other means."
)
_SIGNED_BY_HAND = (
    "This file carries no electronic signature; the blocks in it are for signing by hand on paper. SRM "
    "Desktop (Verify, or srm-desktop verify FILE) says whether these pages are the attached data. Of the "
    "signed paper it can say nothing: keep that, and compare the snapshot’s digits at the foot of its pages "
    "with those of the file."
)
_NOT_SIGNED = (
    "This is a draft: it is not to be signed, and nobody should rely on it. SRM Desktop (Verify, or "
    "srm-desktop verify FILE) says whether these pages are the attached data."
)
_WHAT_HASHES_SAY = (
    "The change log head names the last change the snapshot contains. Hashes show that something was altered "
    "after they were made known; they do not show who made them. Only a signature on this document does "
    "that.",
    "If anything in the scope changes after signing, this document no longer describes the present state; "
    "the program then shows it as changed since signing. A later document that takes its place names it as "
    "superseded, and a revocation is listed with its reason in the documents that follow.",
)


def _verification(snapshot: Snapshot) -> str:
    if snapshot["document"]["state"] == AttestationState.DRAFT:
        return _NOT_SIGNED
    return _SIGNED_HERE if snapshot["signatures"] else _SIGNED_BY_HAND


def _earlier(paper: Paper, snapshot: Snapshot) -> None:
    rows = [
        (
            f"{row['id']}\n{_utc(row['made_at'])}",
            "\n".join(filter(None, (_state_now(row, snapshot["document"]["supersedes"]), _revocation(row)))),
            word(row["conclusion"]),
            "\n".join(line.split(",")[0] for line in row["signers"]) or "No signature recorded",
        )
        for row in snapshot["earlier_documents"]
    ]
    if not rows:
        blocks.paragraph(paper, "There are none.")
        return
    blocks.table(paper, _EARLIER, rows)


_EARLIER = (
    Column("Document", 132),
    Column("State", 172),
    Column("Conclusion", 76),
    Column("Signed by", 96),
)


def _state_now(row: dict[str, Any], superseded: list[str]) -> str:
    return "Superseded by this document" if row["id"] in superseded else word(row["state"])


def _revocation(row: dict[str, Any]) -> str:
    by = " by ".join(filter(None, (row["revoked_on"], row["revoked_by"])))
    return ": ".join(filter(None, (by, row["reason"])))
