"""What somebody owes: raised, changed, done, reopened, removed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import uuid4

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.action_item import ACTION_ITEM_FIELDS, ActionItem, ActionState
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.assessment import Status
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.services.session import Session

SOON = timedelta(days=7)


class When(StrEnum):
    """How pressing an action is, the most pressing first."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    DONE = "done"


def when(item: ActionItem, today: date) -> When:
    if not item.is_open:
        return When.DONE
    if item.is_overdue(today):
        return When.OVERDUE
    return When.SOON if item.due is not None and item.due < today + SOON else When.LATER


def new_action_item(
    what: str = "",
    owner: str = "",
    due: date | None = None,
    answers: Iterable[AnswerKey] = (),
    meeting: str = "",
    today: date | None = None,
) -> ActionItem:
    return ActionItem(
        uuid4().hex,
        what,
        owner,
        due,
        answers=tuple(map(str, answers)),
        meeting=meeting,
        raised_on=today or date.today(),
    )


def action_item_edits(item: ActionItem) -> list[Edit]:
    """Raises UserError for one that does not say what is owed, by whom and by when."""
    item = replace(item, what=item.what.strip(), owner=item.owner.strip())
    remedy = phrase("Say what is to be done, who does it and by when.")
    if not item.what:
        raise UserError("The action does not say what is to be done.", remedy)
    if not item.owner:
        raise UserError("The action does not say who does it.", remedy)
    if item.due is None:
        raise UserError("The action has no due date.", remedy)
    return [
        Edit(Entity.ACTION_ITEM, item.id, name, codec.encode(getattr(item, name)))
        for name, codec in ACTION_ITEM_FIELDS.items()
    ]


def in_scope(
    actions: Iterable[ActionItem], items: Collection[str], targets: Collection[str]
) -> list[ActionItem]:
    """Those that put something in scope right, and those that name nothing."""

    def concerns(action: ActionItem) -> bool:
        keys = [AnswerKey.parse(text) for text in action.answers]
        return not keys or any(key.item in items and key.target in targets for key in keys)

    return [action for action in actions if concerns(action)]


def save_action_item(session: Session, item: ActionItem, by: str) -> Batch | None:
    """Adds the action, or corrects one that is there."""
    verb = Verb.EDIT_ACTION_ITEM if item.id in session.state.action_items else Verb.ADD_ACTION_ITEM
    return session.commit(verb, by, action_item_edits(item), detail=item.what.strip())


def link(session: Session, id_: str, keys: Iterable[AnswerKey], by: str) -> Batch | None:
    """Says that the action puts these answers right too; None where it did already."""
    item = session.state.action_items[id_]
    answers = tuple(dict.fromkeys((*item.answers, *map(str, keys))))
    edit = Edit(Entity.ACTION_ITEM, id_, "answers", ACTION_ITEM_FIELDS["answers"].encode(answers))
    return session.commit(Verb.EDIT_ACTION_ITEM, by, [edit], detail=item.what)


def complete(session: Session, ids: Iterable[str], by: str, *, today: date | None = None) -> Batch | None:
    done_on = (today or date.today()).isoformat()
    return _set(session, Verb.COMPLETE_ACTION_ITEM, ids, by, state=str(ActionState.DONE), done_on=done_on)


def reopen(session: Session, ids: Iterable[str], by: str) -> Batch | None:
    return _set(session, Verb.REOPEN_ACTION_ITEM, ids, by, state=None, done_on=None)


def remove(session: Session, ids: Iterable[str], by: str) -> Batch | None:
    return _set(session, Verb.REMOVE_ACTION_ITEM, ids, by, status=str(Status.REMOVED))


def _set(session: Session, verb: Verb, ids: Iterable[str], by: str, **texts: str | None) -> Batch | None:
    ids = list(ids)
    edits = [Edit(Entity.ACTION_ITEM, id_, name, text) for id_ in ids for name, text in texts.items()]
    detail = session.state.action_items[ids[0]].what if len(ids) == 1 else ""
    return session.commit(verb, by, edits, count=len(ids), detail=detail)
