"""What is judged: adding, correcting and removing targets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.assessment import TARGET_FIELDS, Status, Target, TargetKind
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.model.state import State
from srm_desktop.services.session import Session

_ACCOUNT = re.compile(r"[0-9]{12}")
_OU = re.compile(r"(ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})")
MAX_NAME = 200


def parse_target(text: str) -> Target:
    """`111122223333=Production`, `ou-ab12-cdefghij=Core` or `payments`: the identifier decides the
    kind. Raises UserError for what cannot be an identifier."""
    identifier, _, name = (part.strip() for part in text.partition("="))
    if _OU.fullmatch(identifier):
        kind = TargetKind.OU
    elif _ACCOUNT.fullmatch(identifier) or re.fullmatch(r"[0-9\s-]*[0-9][0-9\s-]*", identifier):
        kind = TargetKind.ACCOUNT
        identifier = re.sub(r"[\s-]", "", identifier)
    else:
        kind = TargetKind.WORKLOAD
    return checked(Target(id="", kind=kind, identifier=identifier, name=name or identifier))


def checked(target: Target) -> Target:
    """The target with its texts trimmed. Raises UserError where the identifier does not fit the kind."""
    target = replace(target, identifier=target.identifier.strip(), name=target.name.strip())
    target = replace(target, name=target.name or target.identifier)
    match target.kind:
        case TargetKind.ACCOUNT if not _ACCOUNT.fullmatch(target.identifier):
            raise UserError(
                phrase("{0} is not an AWS account number.", target.identifier or "An empty text"),
                "An account number has 12 digits, such as 111122223333.",
            )
        case TargetKind.OU if not _OU.fullmatch(target.identifier):
            raise UserError(
                phrase("{0} is not an organizational unit's id.", target.identifier or "An empty text"),
                "It looks like ou-ab12-cdefghij.",
            )
    if not target.identifier or "@" in target.identifier or not target.identifier.isprintable():
        raise UserError("A target needs an identifier without @ or line breaks.", "Enter a short name.")
    if max(len(target.identifier), len(target.name)) > MAX_NAME:
        raise UserError("The target's name is too long.", phrase("Use at most {0} characters.", MAX_NAME))
    return target


def add_edits(state: State, targets: Iterable[Target]) -> list[Edit]:
    """Raises UserError where a target with the same identifier is already there."""
    edits: list[Edit] = []
    taken = {t.identifier for t in state.active_targets}
    ids = set(state.targets)
    for target in map(checked, targets):
        if target.identifier in taken:
            raise UserError(
                phrase("The target {0} is already there.", target.identifier), "Choose another identifier."
            )
        taken.add(target.identifier)
        ids.add(id_ := _new_id(target.identifier, ids))
        edits += _edits(id_, target)
    return edits


def add_targets(session: Session, targets: list[Target], by: str) -> Batch | None:
    edits = add_edits(session.state, targets)
    detail = targets[0].label if len(targets) == 1 else ""
    return session.commit(Verb.ADD_TARGET, by, edits, count=len(targets), detail=detail)


def edit_target(session: Session, target: Target, by: str) -> Batch | None:
    target = checked(target)
    others = {t.identifier for t in session.state.active_targets if t.id != target.id}
    if target.identifier in others:
        raise UserError(
            phrase("The target {0} is already there.", target.identifier), "Choose another identifier."
        )
    return session.commit(Verb.EDIT_TARGET, by, _edits(target.id, target), detail=target.label)


def remove_targets(session: Session, ids: list[str], by: str) -> Batch | None:
    """Their answers stay in the file and come back with undo."""
    edits = [Edit(Entity.TARGET, id_, "status", str(Status.REMOVED)) for id_ in ids]
    detail = session.state.targets[ids[0]].label if len(ids) == 1 else ""
    return session.commit(Verb.REMOVE_TARGET, by, edits, count=len(ids), detail=detail)


def find_target(state: State, text: str) -> Target:
    """The active target with this identifier or name. Raises UserError."""
    wanted = text.strip()
    matches = [t for t in state.active_targets if wanted in (t.identifier, t.id)]
    matches = matches or [t for t in state.active_targets if t.name.casefold() == wanted.casefold()]
    if len(matches) == 1:
        return matches[0]
    known = ", ".join(t.identifier for t in state.active_targets[:5]) or phrase("none yet")
    problem = phrase("names several targets") if matches else phrase("is not a target of this assessment")
    raise UserError(phrase("{0} {1}.", wanted, problem), phrase("Its targets: {0}.", known))


def _edits(id_: str, target: Target) -> list[Edit]:
    return [
        Edit(Entity.TARGET, id_, name, _text(codec, target, name)) for name, codec in TARGET_FIELDS.items()
    ]


def _text(codec: Any, target: Target, name: str) -> str | None:
    text: str | None = codec.encode(getattr(target, name))
    return text


def _new_id(identifier: str, taken: set[str]) -> str:
    """The identifier itself, so that two people who add one account mean the same target."""
    id_, number = identifier, 1
    while id_ in taken:
        number += 1
        id_ = f"{identifier}-{number}"
    return id_
