"""Meetings in the terminal: which there were, and their minutes."""

from __future__ import annotations

from argparse import Namespace

from srm_desktop.cli.terminal import DONE, NOBODY, print_json, readable, writable
from srm_desktop.model.words import word
from srm_desktop.services.meetings import meeting_list


def list_all(options: Namespace) -> int:
    with readable(options.file) as session:
        told = [meeting_list.meeting_json(session, one) for one in session.state.active_meetings]
    if options.json:
        print_json({"meetings": told})
        return DONE
    for one in told:
        settled = f"{len(one['settled'])} of {len(one['queue'])} settled"
        state = "" if one["state"] == "closed" else f", {one['state']}"
        print(f"{one['id'][:8]}  {one['started_at'][:10]}  {one['title']}: {settled}{state}")
    if not told:
        print("No meeting yet.")
    return DONE


def minutes(options: Namespace) -> int:
    from srm_desktop.services.documents import minutes as verbs

    with writable(options.file) as session:
        meeting = meeting_list.find_meeting(session, options.meeting or "")
        made = verbs.make(
            session,
            meeting,
            options.output,
            options.by or NOBODY,
            in_ink=options.ink,
            overwrite=options.overwrite,
        )
    record = made.record
    if options.json:
        print_json(
            {
                "id": record.id,
                "state": str(record.state),
                "meeting": meeting.id,
                "file": str(made.path),
                "sha256": record.file_sha256,
                "snapshot_sha256": record.snapshot_sha256,
                "log": made.snapshot["log"],
                "signatures": [signer["role"] for signer in made.snapshot["signatures"]],
            }
        )
    else:
        print(f"{made.path}: {word(record.state)} {record.id}")
    return DONE
