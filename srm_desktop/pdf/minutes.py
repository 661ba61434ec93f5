"""The minutes of a meeting: a snapshot in, the drawing out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from srm_desktop.model.answer import Result
from srm_desktop.model.assessment import Role
from srm_desktop.model.words import word
from srm_desktop.pdf import blocks, shapes
from srm_desktop.pdf.archiving import Drawn, Field
from srm_desktop.pdf.blocks import Column
from srm_desktop.pdf.characters import Place, require_printable
from srm_desktop.pdf.furniture import furniture
from srm_desktop.pdf.look import (
    ACCENT,
    BODY,
    HEADING,
    LEFT,
    QUIET,
    QUIET_BODY,
    RESULT_COLOURS,
    SMALL_QUIET,
    STRONG,
    TITLE,
    WIDTH,
)
from srm_desktop.pdf.paper import Paper
from srm_desktop.pdf.printing import texts
from srm_desktop.pdf.snapshot import snapshot_sha256

Snapshot = dict[str, Any]
Entry = dict[str, Any]
Spot = tuple[int, tuple[float, float, float, float]]

FUNCTIONS = {"chair": "Chair", "minute-taker": "Minute-taker"}
"""Who signs, in the order in which they do."""

_LABEL = 84.0
_MOST_TARGETS = 12


def draw(snapshot: Snapshot, progress: object = None) -> Drawn:
    """The same snapshot gives the same bytes. Raises UserError for a character that no font covers."""
    require_printable(_places(snapshot))
    document, assessment = snapshot["document"], snapshot["assessment"]
    paper = Paper(furniture(snapshot), document["language"])
    shapes.define(paper.canvas)
    _head(paper, snapshot)
    _present(paper, snapshot)
    _actions(paper, snapshot)
    _left(paper, snapshot)
    _agenda(paper, snapshot)
    boxes = _confirmation(paper, snapshot)
    _integrity(paper, snapshot)
    data = paper.finish(document["title"], assessment["organisation"], document["id"])
    fields = [Field(signer["field"], *boxes[signer["field"]]) for signer in snapshot["signatures"]]
    return Drawn(data, paper.page, fields)


def _places(snapshot: Snapshot) -> Iterator[Place]:
    """Every text, and where it stands in words that somebody in the meeting knows."""
    rest = {name: part for name, part in snapshot.items() if name != "agenda"}
    yield from texts(rest, "the minutes")
    for item in snapshot["agenda"]:
        yield from texts({name: part for name, part in item.items() if name != "entries"}, item["id"])
        for entry in item["entries"]:
            yield from texts(entry, f"the {entry['kind']} on {item['id']}")


def _head(paper: Paper, snapshot: Snapshot) -> None:
    document, assessment, meeting = snapshot["document"], snapshot["assessment"], snapshot["meeting"]
    paper.new_page()
    paper.mark("meeting", meeting["title"], 0)
    paper.write(assessment["organisation"], HEADING.coloured(QUIET))
    paper.space(4)
    paper.write(document["title"], TITLE)
    paper.space(4)
    paper.write(meeting["title"], HEADING)
    paper.space(12)
    paper.area(LEFT, paper.y, 64, 2, fill=ACCENT, stroke=ACCENT)
    paper.space(20)
    names = [target["label"] for target in snapshot["targets"]]
    for label, text in (
        ("Assessment", assessment["title"]),
        ("Held", _held(meeting)),
        ("Took", _duration(meeting)),
        *((FUNCTIONS[name], _who(snapshot, name)) for name in FUNCTIONS),
        ("Verdicts are about", _some(names)),
        ("In numbers", _numbers(snapshot)),
        ("Judged by", f"{snapshot['criteria']['title']} {snapshot['criteria']['version']}"),
        ("State", word(document["state"])),
    ):
        blocks.labelled(paper, label, text)


def _held(meeting: Snapshot) -> str:
    """Until when is said in full only where it is another day."""
    start, end = meeting["started_at"], meeting["ended_at"]
    if not end:
        return f"{_utc(start)}, still running"
    if start[:10] == end[:10]:
        return f"{start[:16].replace('T', ' ')} to {end[11:16]} UTC"
    return f"{_utc(start)} to {_utc(end)}"


def _duration(meeting: Snapshot) -> str:
    spent = meeting["minutes"]
    said = "1 minute" if spent == 1 else f"{spent} minutes"
    planned = meeting["timebox"]
    if not planned:
        return said
    more = f" and {meeting['extra']} more given" if meeting["extra"] else ""
    return f"{said}; {planned} planned{more}"


def _who(snapshot: Snapshot, function: str) -> str:
    return ", ".join(p["name"] for p in snapshot["people"] if function in p["functions"])


def _some(names: list[str]) -> str:
    said = ", ".join(names[:_MOST_TARGETS])
    return said if len(names) <= _MOST_TARGETS else f"{said} and {len(names) - _MOST_TARGETS} more"


def _numbers(snapshot: Snapshot) -> str:
    agenda = snapshot["agenda"]
    entries = [entry for item in agenda for entry in item["entries"]]
    said = [f"{len(agenda)} on the agenda", f"{sum(i['outcome'] == 'settled' for i in agenda)} settled"]
    for kind in _COUNTED:
        many = sum(entry["kind"] == kind for entry in entries)
        said.append(f"{many} {kind if many == 1 else f'{kind}s'}")
    return ", ".join(said)


_COUNTED = ("verdict", "decision", "action", "dissent")


def _present(paper: Paper, snapshot: Snapshot) -> None:
    blocks.heading(paper, "Present", "present")
    rows = [
        (
            p["name"],
            p["title"],
            p["organisation"],
            "\n".join((word(Role(p["role"])), *(FUNCTIONS[name] for name in p["functions"]))),
        )
        for p in snapshot["people"]
    ]
    blocks.table(paper, _PEOPLE, rows)


_PEOPLE = (Column("Name", 132), Column("Title", 132), Column("Organization", 112), Column("Role", 100))


def _actions(paper: Paper, snapshot: Snapshot) -> None:
    blocks.heading(paper, "Actions", "actions")
    rows = [
        (entry["text"], entry["owner"], entry["due"], item["id"])
        for item in snapshot["agenda"]
        for entry in item["entries"]
        if entry["kind"] == "action"
    ]
    if rows:
        blocks.table(paper, _ACTIONS, rows)
    else:
        blocks.paragraph(paper, "None were raised.")


_ACTIONS = (Column("What", 228), Column("Owner", 104), Column("Due", 64), Column("For", 80))


def _left(paper: Paper, snapshot: Snapshot) -> None:
    """What the next meeting begins with."""
    for outcome, title in (("parked", "Parked for the next meeting"), ("open", "Not talked about")):
        rows = [(item["id"], item["title"]) for item in snapshot["agenda"] if item["outcome"] == outcome]
        if rows:
            blocks.heading(paper, title, outcome)
            blocks.table(paper, (Column("Responsibility", 100), Column("", 376)), rows)


def _agenda(paper: Paper, snapshot: Snapshot) -> None:
    blocks.section(paper, "agenda", "What was decided")
    talked = [item for item in snapshot["agenda"] if _was_talked_about(item)]
    if not talked:
        blocks.paragraph(paper, "Nothing was talked about.")
    names = {target["id"]: target["name"] for target in snapshot["targets"]}
    for item in talked:
        _item(paper, item, names)


def _was_talked_about(item: Snapshot) -> bool:
    """Not where it was only parked, which the list of what was parked says already."""
    return item["outcome"] == "settled" or any(entry["kind"] != "parked" for entry in item["entries"])


def _item(paper: Paper, item: Snapshot, names: dict[str, str]) -> None:
    def again() -> None:
        paper.write(f"{item['id']}, continued", SMALL_QUIET)
        paper.space(4)

    paper.need(72)
    paper.rule(paper.y)
    paper.space(4)
    paper.write(f"{item['id']}  {item['title']}", STRONG)
    paper.write(item["statement"], SMALL_QUIET)
    paper.space(4)
    with paper.continuing(again):
        for entry in item["entries"]:
            _entry(paper, entry, names)
        if not item["entries"]:
            paper.write("Left as it is.", QUIET_BODY, LEFT + _LABEL, WIDTH - _LABEL)
    paper.space(12)


def _entry(paper: Paper, entry: Entry, names: dict[str, str]) -> None:
    paper.need(BODY.leading)
    paper.put(_LABELS[entry["kind"]], BODY.coloured(QUIET), LEFT, BODY.baseline(paper.y), _LABEL - 8)
    left = LEFT + _LABEL
    style = BODY
    if entry["kind"] == "verdict":
        result = Result(entry["result"])
        shapes.stamp(paper, result, left + 4, BODY.baseline(paper.y) + 3.5)
        left += 14
        style = STRONG.coloured(RESULT_COLOURS[result])
    said, below = _words(entry, names)
    paper.write(said, style, left, WIDTH - (left - LEFT))
    if below:
        paper.write(below, BODY, left, WIDTH - (left - LEFT))
    paper.space(4)


_LABELS = {
    "verdict": "Verdict",
    "decision": "Decision",
    "action": "Action",
    "dissent": "Dissent",
    "parked": "Parked",
}


def _words(entry: Entry, names: dict[str, str]) -> tuple[str, str]:
    """The first line, and what stands below it."""
    match entry["kind"]:
        case "verdict":
            some = [names[id_] for id_ in entry["targets"]] if len(entry["targets"]) < len(names) else []
            for_whom = f" for {_some(some)}" if some else ""
            return f"{word(Result(entry['result']))}{for_whom}", entry["text"]
        case "action":
            return entry["text"], f"{entry['owner']}, by {entry['due']}"
        case "dissent":
            return f"{entry['person']}:", f"\u201c{entry['text']}\u201d"
        case "parked":
            return "For the end of the meeting.", ""
        case _:
            return entry["text"], ""


def _confirmation(paper: Paper, snapshot: Snapshot) -> dict[str, Spot]:
    """Gives page and box of each signature field by its name."""
    blocks.section(paper, "confirmation", "Confirmation")
    meeting = snapshot["meeting"]
    if meeting["confirmed_by"]:
        said = "Everything minuted was read back in the meeting. {0} confirmed it on {1}."
        blocks.paragraph(paper, said.format(meeting["confirmed_by"], meeting["confirmed_on"]))
    else:
        blocks.paragraph(paper, "The meeting is not closed: what was minuted is not confirmed yet.")
    boxes = {}
    for function, label in FUNCTIONS.items():
        people = [p for p in snapshot["people"] if function in p["functions"]]
        if not people:
            continue
        blocks.paragraph(paper, f"By signing, the {label.lower()} states:")
        blocks.bullets(paper, snapshot["statements"][function])
        fields = [field for field in snapshot["signatures"] if field["role"] == function]
        for field in fields:
            box = blocks.signature_block(paper, label, field)  # which may begin a page
            boxes[field["field"]] = (paper.page, box)
        if not fields:
            for person in people:
                blocks.ink_block(paper, label, person)
        paper.space(16)
    return boxes


def _integrity(paper: Paper, snapshot: Snapshot) -> None:
    document, log = snapshot["document"], snapshot["log"]
    blocks.section(paper, "integrity", "Integrity of this document")
    generator = document["generator"]
    for label, text in (
        ("Document", f"{document['id']}, version {document['version']}, {word(document['state']).lower()}"),
        ("Made at", _utc(document["generated_at"])),
        ("Made with", f"{generator['name']} {generator['version']}"),
        ("Assessment", snapshot["assessment"]["uuid"]),
        ("Meeting", snapshot["meeting"]["id"]),
        ("Change log", f"{log['seq']} changes"),
    ):
        blocks.labelled(paper, label, text)
    for label, digest in (
        ("Snapshot SHA-256", snapshot_sha256(snapshot)),
        ("Log head SHA-256", log["head"]),
        ("Catalog SHA-256", snapshot["criteria"]["sha256"]),
    ):
        blocks.labelled_digest(paper, label, digest)
    paper.space(8)
    for text in _INTEGRITY:
        blocks.paragraph(paper, text)
    paper.space(16)
    paper.need(BODY.leading)
    paper.write(f"End of document {document['id']}", QUIET_BODY)


_INTEGRITY = (
    "The data these minutes were made from is attached as snapshot.json. Its SHA-256 is the one printed here "
    "and, in short, at the foot of every page.",
    "To verify this document, open it with SRM Desktop (Verify, or srm-desktop verify FILE). It says whether "
    "each signature holds, whether anything was added, and whether these pages are the attached data. Whose "
    "a key is, no file can prove: compare the SHA-256 shown in each signature with one that the signer gave "
    "you by other means.",
    "The change log head names the last change that the snapshot contains. Hashes show that something was "
    "altered after they were made known; they do not show who made them. Only a signature on this document "
    "does that.",
)


def _utc(text: str) -> str:
    """To the minute, where there is a time."""
    return f"{text[:16].replace('T', ' ')} UTC" if text else ""
