"""The demo: a fictional organisation, partly assessed, made through the same verbs as any other."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from srm_desktop.model.action_item import ActionItem, ActionState
from srm_desktop.model.answer import ANSWER_FIELDS, AnswerKey, Method, Result
from srm_desktop.model.assessment import DETAILS_FIELDS, Environment, Person, Role, Target
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.reliance import Reliance
from srm_desktop.paths import resources_dir
from srm_desktop.services.action_items import new_action_item, save_action_item
from srm_desktop.services.demo_meeting import hold
from srm_desktop.services.evidence import evidence
from srm_desktop.services.evidence.evidence import Description
from srm_desktop.services.evidence.incoming import from_bytes
from srm_desktop.services.findings.scans import ReadScan, carry_out, plan_import, read_scan
from srm_desktop.services.lifecycle import NewAssessment, create, edit_details
from srm_desktop.services.people import new_person
from srm_desktop.services.reliance import new_reliance, save_reliance
from srm_desktop.services.session import Session

DEMO_AUTHOR = "Mara Lindqvist"
_SCAN = "prowler-output-111122223333.ocsf.json.gz"
_SCANNED_DAYS_AGO = 3


def create_demo(path: Path, today: date | None = None) -> Session:
    """A new file at `path` with the demo in it; the days of its answers lead up to `today`."""
    demo = json.loads((resources_dir() / "demo" / "demo.json").read_text(encoding="utf-8"))
    new = NewAssessment(
        title=demo["title"],
        organisation=demo["organisation"],
        targets=[_target(row) for row in demo["targets"]],
        people=[_person(row) for row in demo["people"]],
    )
    session = create(path, new, DEMO_AUTHOR)
    edit_details(session, {n: DETAILS_FIELDS[n].decode(v) for n, v in demo["details"].items()}, DEMO_AUTHOR)
    day = today or datetime.now(UTC).date()
    meeting = demo["meeting"]
    before = [row for row in demo["answers"] if row["days_ago"] >= meeting["days_ago"]]
    _answer(session, before, day)
    hold(session, meeting, DEMO_AUTHOR, day)
    _answer(session, [row for row in demo["answers"] if row not in before], day)
    _scan(session, day - timedelta(days=_SCANNED_DAYS_AGO))
    for row in demo["evidence"]:
        _keep(session, row, day)
    for row in demo["actions"]:
        save_action_item(session, _action(row, day), row["raised_by"])
    for row in demo["reliances"]:
        save_reliance(session, _reliance(session, row, day), row["read_by"])
    return session


def read_demo_scan() -> ReadScan:
    return read_scan(resources_dir() / "demo" / _SCAN)


def _scan(session: Session, day: date) -> None:
    """Of the first account; as if it had been taken that day."""
    read = read_demo_scan()
    at = int(datetime(day.year, day.month, day.day, 7, tzinfo=UTC).timestamp())
    read = replace(read, observations=[seen._replace(at=at) for seen in read.observations])
    carry_out(session, plan_import(session.state, session.catalog, [read]), (), DEMO_AUTHOR)


def _target(row: dict[str, Any]) -> Target:
    return Target(
        id="",
        identifier=row["identifier"],
        name=row["name"],
        environment=Environment(row["environment"]),
        regions=tuple(row["regions"]),
        services=tuple(row["services"]),
    )


def _person(row: dict[str, Any]) -> Person:
    person = new_person(row["name"], row["title"], row["organisation"])
    return Person(person.id, person.name, person.title, person.organisation, Role(row["role"]))


def _keep(session: Session, row: dict[str, Any], today: date) -> None:
    on = today - timedelta(days=row["days_ago"])
    file = from_bytes(row["name"], "\n".join((*row["lines"], "")).encode())
    said = Description(row["caption"], row["source"], on)
    keys = map(AnswerKey.parse, row["answers"])
    addition = evidence.plan(session, [file], keys, row["added_by"], said, today=on)
    evidence.store(session, addition, row["added_by"])
    session.follow()


def _action(row: dict[str, Any], today: date) -> ActionItem:
    done = row.get("done_days_ago")
    item = new_action_item(
        row["what"],
        row["owner"],
        today + timedelta(days=row["due_in_days"]),
        map(AnswerKey.parse, row["answers"]),
        today=today - timedelta(days=row["days_ago"]),
    )
    item = replace(item, note=row["note"])
    return (
        item if done is None else replace(item, state=ActionState.DONE, done_on=today - timedelta(days=done))
    )


def _reliance(session: Session, row: dict[str, Any], today: date) -> Reliance:
    """On a report as the catalog names it, for everything that names it."""
    end = today - timedelta(days=row["period_end_days_ago"])
    items = [item.id for item in session.catalog.inherited if row["report"] in item.reports]
    return replace(
        new_reliance(row["report"], items, row["read_by"]),
        period_start=end - timedelta(days=row["period_days"]),
        period_end=end,
        read_on=today - timedelta(days=row["read_days_ago"]),
        exceptions=row["exceptions"],
        note=row["note"],
    )


def _answer(session: Session, rows: list[dict[str, Any]], today: date) -> None:
    """One batch for each assessor and day, as the work would have gone."""
    days: dict[tuple[int, str], list[Edit]] = defaultdict(list)
    for row in rows:
        days[-row["days_ago"], row["assessor"]] += _edits(row, today)
    for (_, assessor), edits in sorted(days.items()):
        answers = {edit.id for edit in edits}
        session.commit(Verb.RECORD, assessor, edits, count=len(answers))


def _edits(row: dict[str, Any], today: date) -> list[Edit]:
    risk = row.get("risk", {})
    values = {
        "result": Result(row["result"]),
        "note": row.get("note", ""),
        "reason": row.get("reason", ""),
        "methods": tuple(Method(method) for method in row["methods"]),
        "owner": row.get("owner", ""),
        "due": date.fromisoformat(row["due"]) if row.get("due") else None,
        "assessor": row["assessor"],
        "assessed_on": today - timedelta(days=row["days_ago"]),
        **{name: row.get(name, "") for name in ("cause", "recommendation", "response")},
        "risk_reason": risk.get("reason", ""),
        "risk_approver": risk.get("approver", ""),
        "risk_expires": date.fromisoformat(risk["expires"]) if risk else None,
    }
    id_ = str(AnswerKey(row["target"], row["item"]))
    return [
        Edit(Entity.ANSWER, id_, name, ANSWER_FIELDS[name].encode(value)) for name, value in values.items()
    ]
