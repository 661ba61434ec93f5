"""`import`: what a file says, shown, and then taken over."""

from __future__ import annotations

from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from srm_desktop.cli.scan_commands import import_scans
from srm_desktop.cli.terminal import DONE, NOBODY, many, print_json, readable, writable
from srm_desktop.errors import UserError
from srm_desktop.exchange.records import Fault
from srm_desktop.language import phrase
from srm_desktop.services import lifecycle
from srm_desktop.services.session import Session
from srm_desktop.services.targets import find_target
from srm_desktop.services.transfer import assessment_document, importing, proposing
from srm_desktop.services.transfer.importing import Kind
from srm_desktop.services.transfer.proposing import Plan, Proposed
from srm_desktop.services.wording import field_name, subject, value_text

_LISTED = 20
_PLACES = 5
_LONGEST = 60


def import_files(options: Namespace) -> int:
    """Each file by its content; scans go in together."""
    kinds = {path: importing.kind_of(path) for path in options.files}
    scans = all(kind is Kind.SCAN for kind in kinds.values())
    _refuse_what_does_not_fit(options, _OF_SHEETS if scans else _OF_SCANS)
    if scans:
        return import_scans(options)
    if Kind.SCAN in kinds.values():
        raise UserError("Scans and other files are imported apart.", "Name them in two commands.")
    if Kind.ASSESSMENT in kinds.values():
        return _whole(options)
    documents = [_answers(options, path) for path in kinds]
    if options.json:
        print_json(documents[0] if len(documents) == 1 else documents)
    return DONE


_OF_SHEETS = {"--target": "target", "--only": "only", "--map": "map", "--prefer": "prefer"}
_OF_SCANS = {"--add-targets": "add_targets", "--complete": "complete"}


def _refuse_what_does_not_fit(options: Namespace, others: Mapping[str, str]) -> None:
    """Raises UserError for an option that says nothing about such files."""
    for word, name in others.items():
        if getattr(options, name):
            raise UserError(
                phrase("{0} says nothing about {1}.", word, options.files[0].name),
                "See: srm-desktop import --help",
            )


def _whole(options: Namespace) -> int:
    """A new assessment from the document of one."""
    if len(options.files) > 1 or options.file.exists():
        raise UserError("A whole assessment is read into a new file.", "Name a file that is not there yet.")
    whole = assessment_document.read(options.files[0])
    if not options.dry_run:
        lifecycle.close(assessment_document.create(options.file, whole, options.by or NOBODY))
    left = {name: count for name, count in whole.left.items() if count}
    if options.json:
        print_json({"file": str(options.file), "fields": len(whole.edits), "left": left})
        return DONE
    for name, count in left.items():
        print(f"Not taken over: {count} of kind {name}.")
    said = "Nothing was written." if options.dry_run else f"{options.file}: made."
    print(f"{many(len(whole.edits), 'field')}. {said}")
    return DONE


def _answers(options: Namespace, path: Path) -> dict[str, Any]:
    """A file that says something of answers and actions."""
    with (readable if options.dry_run else writable)(options.file) as session:
        reading = importing.read(path, sheets=options.only, columns=_pairs(options.map))
        targets = [find_target(session.state, text).id for text in options.target]
        plan = proposing.plan(session, reading, path.name, options.by or NOBODY, targets=targets)
        chosen = plan.proposed if options.prefer == "theirs" else plan.changes
        batches = [] if options.dry_run else proposing.apply(session, plan, chosen)
        if not options.json:
            _print(session, plan, chosen, dry_run=options.dry_run)
        return _document(plan, chosen, [batch.id for batch in batches])


def _pairs(texts: Iterable[str]) -> dict[str, str]:
    pairs = {}
    for text in texts:
        heading, equals, field = text.rpartition("=")
        if not (equals and heading.strip() and field.strip()):
            raise UserError(phrase("{0} maps nothing.", text), 'Write it as "Column=field".')
        pairs[heading.strip()] = field.strip()
    return pairs


def _document(plan: Plan, chosen: list[Proposed], batches: list[str]) -> dict[str, Any]:
    return {
        "file": plan.source,
        "kind": plan.kind,
        "rows": plan.rows,
        "changes": [_change(one) for one in chosen],
        "conflicts": [_change(one) for one in plan.conflicts if one not in chosen],
        "faults": [{"place": fault.place, "text": fault.text} for fault in plan.faults],
        "unknown": [{"id": id_, "places": places} for id_, places in plan.unknown.items()],
        "remarks": list(plan.remarks),
        "batches": batches,
    }


def _change(one: Proposed) -> dict[str, Any]:
    return {
        "entity": str(one.entity),
        "id": one.id,
        "field": one.field,
        "old": one.old,
        "new": one.new,
        "by": one.by,
        "place": one.place,
        "follows": one.follows,
    }


def _print(session: Session, plan: Plan, chosen: list[Proposed], *, dry_run: bool) -> None:
    things = len({(one.entity, one.id) for one in chosen})
    verb = "would change" if dry_run else "changed"
    print(f"{plan.source}: {plan.kind}, {many(plan.rows, 'row')}.")
    for remark in plan.remarks:
        print(remark)
    for one in chosen:
        print(_line(session, one))
    left = [one for one in plan.conflicts if one not in chosen]
    if left:
        print("Left as it is here, because it was changed since the file was exported:")
        for one in left:
            print(_line(session, one))
    if plan.faults:
        print("Not taken over:")
        for line in _fault_lines(plan.faults):
            print(f"  {line}")
    if plan.unknown:
        first = list(plan.unknown)[:_LISTED]
        shown = ", ".join(id_ if len(id_) <= _LONGEST else f"{id_[:_LONGEST]}..." for id_ in first)
        more = f" and {len(plan.unknown) - _LISTED} more" if len(plan.unknown) > _LISTED else ""
        print(f"Not in this catalog: {shown}{more}.")
    entries = "1 entry" if things == 1 else f"{things} entries"
    print(f"{many(len(chosen), 'field')} of {entries} {verb}.")


def _fault_lines(faults: list[Fault]) -> Iterator[str]:
    """One line for each reason, with the first of its places."""
    places: dict[str, list[str]] = defaultdict(list)
    for fault in faults:
        places[fault.text].append(fault.place)
    for text, where in places.items():
        more = f" and {len(where) - _PLACES} more places" if len(where) > _PLACES else ""
        yield f"{'; '.join(where[:_PLACES])}{more}: {text}"


def _line(session: Session, one: Proposed) -> str:
    old, new = (value_text(one.field, text) or "(empty)" for text in (one.old, one.new))
    about = subject(one, session.state)
    said = f"  {one.by}: {about}, {field_name(one.field)}: {old} -> {new}  [{one.place}]"
    return " ".join(said.splitlines())
