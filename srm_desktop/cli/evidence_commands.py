"""Evidence in the terminal."""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from srm_desktop.cli.terminal import DONE, NOBODY, many, print_json, readable, targets, writable
from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.evidence import Evidence
from srm_desktop.services import answering
from srm_desktop.services.evidence import evidence, evidence_pack
from srm_desktop.services.evidence.evidence import Addition, Description
from srm_desktop.services.session import Session


def add(options: Namespace) -> int:
    with writable(options.file) if not options.dry_run else readable(options.file) as session:
        items = [answering.find_item(session, text).id for text in options.item]
        keys = [AnswerKey(target, item) for target in targets(session, options.target) for item in items]
        said = Description(options.caption, options.source, _date(options.dated))
        by = options.by or NOBODY
        addition = evidence.plan(session, evidence.look_at(options.paths), keys, by, said)
        if not options.dry_run:
            evidence.store(session, addition, by)
            session.follow()
    if options.json:
        parts = ("added", "linked", "unchanged")
        found = {part: [evidence.evidence_json(one) for one in getattr(addition, part)] for part in parts}
        print_json({"written": not options.dry_run, **found})
    else:
        _print_addition(addition)
        print("Nothing was written." if options.dry_run else f"{options.file}: {_sentence(addition)}")
    return DONE


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UserError(phrase("{0} is not a date.", text), "Write it as 2026-11-24.") from error


def _print_addition(addition: Addition) -> None:
    for said, some in (
        ("add", addition.added),
        ("link", addition.linked),
        ("is there already", addition.unchanged),
    ):
        for one in some:
            print(f"{one.reference}  {_size(one.size):>9}  {one.name}: {said}")


def _sentence(addition: Addition) -> str:
    return (
        f"{many(len(addition.added), 'file')} added, {len(addition.linked)} linked to more answers, "
        f"{len(addition.unchanged)} there already."
    )


def list_all(options: Namespace) -> int:
    with readable(options.file) as session:
        found = session.state.active_evidence
        totals = evidence.totals(session.state)
        if options.json:
            counted = {"files": totals.files, "answers": totals.answers, "bytes": totals.bytes}
            print_json({"evidence": [evidence.evidence_json(one) for one in found], "total": counted})
            return DONE
        for one in found:
            _print_one(session, one)
    print(
        f"{many(totals.files, 'file')} for {many(totals.answers, 'answer')}, {_size(totals.bytes)}"
        + (f"; {totals.unlinked} belonging to no answer" if totals.unlinked else "")
    )
    return DONE


def _print_one(session: Session, one: Evidence) -> None:
    said = " ".join((one.caption or one.name).split())
    print(f"{one.reference}  {_size(one.size):>9}  {one.name}" + (f": {said}" if one.caption else ""))
    for key in map(AnswerKey.parse, one.answers):
        target = session.state.targets.get(key.target)
        print(f"    {key.item} in {target.label if target else key.target}")


def extract(options: Namespace) -> int:
    with readable(options.file) as session:
        one = evidence.find(session.state, options.evidence)
        path = evidence.extract(session, one, options.output, overwrite=options.overwrite)
        found = {**evidence.evidence_json(one), "written": str(path)}
    if options.json:
        print_json(found)
    else:
        print(path)
    return DONE


def pack(options: Namespace) -> int:
    with readable(options.file) as session:
        made = evidence_pack.write_pack(session, options.output, overwrite=options.overwrite)
    if options.json:
        print_json({"written": str(options.output), **made._asdict()})
        return DONE
    print(f"{options.output}: {many(made.files, 'file')}. Unzip it and run: sha256sum -c SHA256SUMS")
    return DONE


def _size(number: int) -> str:
    """Such as 12 KB; at least as much as it says."""
    for unit, step in (("MB", 1024**2), ("KB", 1024)):
        if number >= step:
            return f"{number / step:.1f} {unit}"
    return f"{number} bytes"
