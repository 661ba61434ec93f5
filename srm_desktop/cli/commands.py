"""What each command does: reads its options, calls one verb, prints the answer."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from srm_desktop.cli.terminal import DONE, NO, NOBODY, many, print_json, readable, targets, writable
from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.catalog_yaml import CatalogError
from srm_desktop.language import phrase
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Role
from srm_desktop.model.attestation import AttestationState, Conclusion
from srm_desktop.model.catalog import Party
from srm_desktop.model.change import HistoryEntry, timestamp
from srm_desktop.model.words import word
from srm_desktop.services import answering, lifecycle, wording
from srm_desktop.services import status as status_verbs
from srm_desktop.services.catalog import catalog_upgrade as upgrading
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.files import free, write_whole
from srm_desktop.services.people import new_person, save_person
from srm_desktop.services.session import Session
from srm_desktop.services.targets import find_target, parse_target


def new(options: Namespace) -> int:
    document = catalogs.read(options.catalog) if options.catalog else None
    named = [parse_target(text) for text in options.target]
    wanted = lifecycle.NewAssessment(options.title, options.organisation, named, catalog=document)
    session = lifecycle.create(options.file, wanted, options.by or NOBODY)
    items = len(session.catalog.assessable)
    lifecycle.close(session)
    print(f"{options.file}: {items} responsibilities, {many(len(named), 'target')}")
    return DONE


def demo(options: Namespace) -> int:
    from srm_desktop.services.demo import create_demo

    lifecycle.close(create_demo(options.file))
    print(options.file)
    return DONE


def person(options: Namespace) -> int:
    with writable(options.file) as session:
        named = new_person(options.name, options.title, options.organisation)
        save_person(session, replace(named, role=Role(options.role)), options.by or NOBODY)
    print(f"{options.name}: {word(Role(options.role))}")
    return DONE


def set_result(options: Namespace) -> int:
    with writable(options.file) as session:
        item = answering.find_item(session, options.item)
        keys = [AnswerKey(target, item.id) for target in targets(session, options.target)]
        result = Result(options.result)
        by = options.by or NOBODY
        account = {name: getattr(options, name) for name in ("cause", "recommendation", "response")}
        given = {name: text for name, text in account.items() if text is not None}
        if given and not result.is_gap:
            raise UserError(
                phrase("{0} is not a gap, so there is nothing to explain.", word(result)),
                "Leave the account out.",
            )
        batch = answering.set_result(session, keys, result, by, reason=options.reason, note=options.note)
        if given:
            batch = answering.explain(session, keys, by, **given) or batch
        print(f"{item.id}: {word(result)}" if batch else f"{item.id}: nothing changed")
    return DONE


def status(options: Namespace) -> int:
    with readable(options.file) as session:
        if options.json:
            print_json(status_verbs.status_json(session))
        else:
            _print_status(session)
    return DONE


def _print_status(session: Session) -> None:
    now, details = status_verbs.status(session), session.state.details
    print(f"{details.title}, {details.organisation}")
    inherited = f"{now.inherited} responsibilities inherited from AWS"
    print(f"{now.total.assessed} of {now.total.total} assessed; {inherited}\n")
    rows = [(domain.title, counts) for domain, counts in now.by_domain]
    rows += [(target.label, counts) for target, counts in now.by_target]
    rows.append(("Total", now.total))
    width = max(len(name) for name, _ in rows)
    heads = ["not assessed", "satisfied", "partially", "other than", "n/a", "total"]
    print(" " * width, *(f"{head:>12}" for head in heads))
    for name, counts in rows:
        print(f"{name:<{width}}", *(f"{number:>12}" for number in (*counts, counts.total)))
    for document in status_verbs.status_json(session)["documents"]:
        signed = many(document["signatures"], "signature")
        state = "not final yet" if _is_waiting(document) else document["state"]
        print(f"\n{document['id']}, {state}, {signed}{_standing(document)}", end="")
    print(end="\n" if session.state.attestations else "")


def _is_waiting(document: dict[str, Any]) -> bool:
    return document["state"] == AttestationState.FINAL and bool(document["waits_for"])


def _standing(document: dict[str, Any]) -> str:
    """Only a final document with all its signatures stands, or no longer does."""
    if document["state"] != AttestationState.FINAL:
        return ""
    if _is_waiting(document):
        return f": waits for {' and '.join(document['waits_for'])}"
    if since := document["changed_since"]:
        return f": {many(since, 'answer')} changed since"
    return ": stands" if document["signatures"] else ""


def history(options: Namespace) -> int:
    with readable(options.file) as session:
        item = answering.find_item(session, options.item).id if options.item else None
        entries = session.history(item=item)
        if options.json:
            print_json([_entry(entry) for entry in entries])
        else:
            for entry in entries:
                _print_entry(entry, session)
    return DONE


def _entry(entry: HistoryEntry) -> dict[str, Any]:
    change, batch = entry.change, entry.batch
    return {
        "seq": change.seq,
        "uuid": change.uuid,
        "batch": batch.id,
        "verb": str(batch.action.verb),
        "description": wording.describe(batch.action),
        "actor": batch.action.actor,
        "at": timestamp(batch.action.at),
        "entity": str(change.entity),
        "id": change.id,
        "field": change.field,
        "old": change.old,
        "new": change.new,
        "previous": change.previous.hex(),
        "hash": change.hash.hex(),
    }


def _print_entry(entry: HistoryEntry, session: Session) -> None:
    change, action = entry.change, entry.batch.action
    old = wording.value_text(change.field, change.old)
    text = wording.value_text(change.field, change.new)
    said = f"{old} -> {text}" if old else text
    about = wording.subject(change, session.state)
    where = f"{about}, {wording.field_name(change.field)}"
    line = f"{change.seq:>6}  {timestamp(action.at)}  {action.actor}: {where}: {said}"
    print(" ".join(line.splitlines()))


def undo(options: Namespace) -> int:
    with writable(options.file) as session:
        batch = session.undo(options.by or NOBODY)
        print(wording.describe(batch.action) if batch else "There is nothing to undo.")
    return DONE if batch else NO


def redo(options: Namespace) -> int:
    with writable(options.file) as session:
        batch = session.redo(options.by or NOBODY)
        print(wording.describe(batch.action) if batch else "There is nothing to redo.")
    return DONE if batch else NO


def attest(options: Namespace) -> int:
    from srm_desktop.services.documents import attesting
    from srm_desktop.services.documents.signoff import Scope

    with readable(options.file) if not options.final else writable(options.file) as session:
        scope = Scope(
            domains=tuple(text.upper() for text in options.scope),
            targets=tuple(find_target(session.state, text).id for text in options.target),
            final=options.final,
            conclusion=Conclusion(options.conclusion) if options.conclusion else None,
            annexes=tuple(options.annex),
            accepted_only=options.accepted_only,
            in_ink=options.ink,
            failed_resources=options.failed_resources,
        )
        made = attesting.attest(
            session, options.output, scope, options.by or NOBODY, overwrite=options.overwrite
        )
    document = {
        "id": made.attestation.id,
        "state": str(made.attestation.state),
        "conclusion": str(made.attestation.conclusion),
        "file": str(made.path),
        "sha256": made.attestation.file_sha256,
        "snapshot_sha256": made.attestation.snapshot_sha256,
        "log": made.snapshot["log"],
        "counts": made.snapshot["counts"]["total"],
    }
    if options.json:
        print_json(document)
    else:
        print(f"{made.path}: {word(made.attestation.state)} {made.attestation.id}")
    return DONE


def record(options: Namespace) -> int:
    from srm_desktop.services.documents import identities, verifying
    from srm_desktop.services.documents.recording import record_signatures

    with writable(options.file) as session:
        found = verifying.verify(options.pdf, identities.trusted_here())
        taken = record_signatures(session, found, options.by or NOBODY)
    for line in taken.signers:
        print(f"{taken.id}: signed by {line.split(',')[0]}")
    return DONE


def revoke(options: Namespace) -> int:
    from srm_desktop.services.documents.documents import revoke as revoke_document

    with writable(options.file) as session:
        revoke_document(session, options.document, options.reason, options.by or NOBODY)
    print(f"{options.document}: revoked")
    return DONE


def export(options: Namespace) -> int:
    from srm_desktop.services.documents.signoff import Scope
    from srm_desktop.services.transfer import exporting

    with readable(options.file) as session:
        scope = Scope(
            domains=tuple(text.upper() for text in options.scope),
            targets=tuple(find_target(session.state, text).id for text in options.target),
        )
        exporting.export(session, options.format, options.output, scope, overwrite=options.overwrite)
    print(options.output)
    return DONE


def check(options: Namespace) -> int:
    report = lifecycle.check(options.file)
    if options.json:
        print_json(
            {
                "sound": not report.damage,
                "changes": report.changes,
                "contents": report.contents,
                "head": report.head.hash.hex(),
                "damage": list(report.damage),
            }
        )
    elif report.damage:
        print(*report.damage, sep="\n")
    else:
        print(
            f"{options.file}: sound. {many(report.changes, 'change')}, "
            f"{many(report.contents, 'document')}, all hashes match."
        )
    return NO if report.damage else DONE


def catalog_list(options: Namespace) -> int:
    catalog = catalogs.build(_document(options.catalog))
    if options.json:
        print_json(
            [
                {
                    "id": i.id,
                    "domain": i.domain_id,
                    "topic": i.topic_id,
                    "title": i.title,
                    "severity": str(i.severity),
                }
                for i in catalog.by_id.values()
            ]
        )
        return DONE
    for party in Party:
        for domain in catalog.of_party(party):
            print(f"{domain.title} ({word(party)})")
            for item in domain.responsibilities:
                print(f"  {item.id:<14}{word(item.severity):<10}{item.title}")
    return DONE


def catalog_validate(options: Namespace) -> int:
    try:
        catalog = catalogs.build(_document(options.catalog))
    except CatalogError as error:
        defects = [str(defect) for defect in error.defects]
        if options.json:
            print_json({"valid": False, "defects": defects})
        else:
            print(*defects, sep="\n")
        return NO
    summary = {
        "valid": True,
        "id": catalog.id,
        "version": catalog.version,
        "sha256": catalog.sha256,
        "assessable": len(catalog.assessable),
        "inherited": len(catalog.inherited),
    }
    if options.json:
        print_json(summary)
    else:
        said = f"{catalog.id} {catalog.version}: valid. {len(catalog.assessable)} responsibilities to assess"
        print(f"{said}, {len(catalog.inherited)} inherited.")
    return DONE


def catalog_export(options: Namespace) -> int:
    document = _document(options.catalog)
    _write_json(options, catalogs.to_oscal(document) if options.format == "oscal" else document)
    return DONE


def catalog_import(options: Namespace) -> int:
    document = catalogs.read(options.catalog)
    _write_json(options, document)
    count = len(catalogs.build(document).assessable)
    print(f"{many(count, 'control')} to assess. Start with: srm-desktop new FILE --catalog {options.output}")
    return DONE


def _write_json(options: Namespace, document: Document) -> None:
    out: Path = options.output
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    write_whole(free(out, overwrite=options.overwrite), text.encode())
    print(out)


def catalog_coverage(options: Namespace) -> int:
    """Exit status 1 where a mapped id is not one of its framework's."""
    from srm_desktop.services.catalog.coverage import coverage

    rows = coverage(catalogs.build(_document(options.catalog)))
    if options.json:
        print_json([{**asdict(row), "share": round(row.share, 4)} for row in rows])
        return DONE
    print(f"{'framework':<72}{'ids':>6}{'covered':>9}{'reason':>8}{'neither':>9}{'share':>9}")
    for row in rows:
        print(
            f"{row.title[:70]:<72}{row.total:>6}{row.covered:>9}{len(row.listed):>8}"
            f"{len(row.missing):>9}{row.share:>9.1%}"
        )
        if row.partial:
            print(f"  counted: {row.partial}")
        if row.unknown:
            print(f"  mapped, but not of this framework: {', '.join(row.unknown)}")
    return NO if any(row.unknown for row in rows) else DONE


def catalog_upgrade(options: Namespace) -> int:
    document = _document(options.catalog)
    new = catalogs.build(document)
    with writable(options.file) as session:
        difference = upgrading.compare(session.catalog, new)
        marked = len(upgrading.to_reassess(session, difference))
        if not options.dry_run:
            upgrading.upgrade(session, document, options.by or NOBODY)
    said = (
        f"{options.file}: version {new.version}. {len(difference.reworded)} reworded, "
        f"{len(difference.added)} new, {len(difference.removed)} removed, "
        f"{difference.unchanged} as they were; "
        f"{many(marked, 'answer')} to assess again."
    )
    print(f"{said} Nothing was written." if options.dry_run else said)
    return DONE


def _document(path: Path | None) -> Document:
    return catalogs.read(path) if path else catalogs.built_in()
