"""The moving line: which responsibilities a target has, given the services in use there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from srm_desktop.language import phrase
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Target
from srm_desktop.model.catalog import Boundary, Catalog, Responsibility, Service, Share
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.services import answering
from srm_desktop.services.session import Session


class Proposal(NamedTuple):
    """That a responsibility does not apply in a target, and why. A person accepts it or not."""

    key: AnswerKey
    title: str
    reason: str


def in_use(boundary: Boundary, targets: Iterable[Target]) -> list[Service]:
    """The services that the targets name, in the catalog's order."""
    named = {boundary.service_id(name) for target in targets for name in target.services}
    return [service for service in boundary.services if service.id in named]


def unknown(boundary: Boundary, target: Target) -> list[str]:
    """Names at the target that the catalog does not know; they scope nothing."""
    known = {service.id for service in boundary.services} | boundary.always
    return [name for name in target.services if boundary.service_id(name) not in known]


def concerned(boundary: Boundary, item: Responsibility, services: Iterable[Service]) -> list[Service]:
    """Those of the services that the responsibility is about."""
    about = {boundary.service_id(name) for name in item.services}
    return [service for service in services if service.id in about]


def share(item: Responsibility, service: Service) -> Share:
    """Who carries the responsibility in a service; the customer where the catalog draws no line."""
    return dict(item.split).get(service.model, Share.CUSTOMER)


def why_not(catalog: Catalog, item: Responsibility, target: Target) -> str:
    """The reason for which the responsibility does not apply in the target; empty where it does.

    A target that names no services is not scoped: nothing is known of it.
    """
    boundary = catalog.boundary
    if boundary is None or not target.services:
        return ""
    return _why_not(boundary, item, in_use(boundary, [target]))


def _why_not(boundary: Boundary, item: Responsibility, used: list[Service]) -> str:
    about = {boundary.service_id(name) for name in item.services}
    if not about or about & boundary.always:
        return ""
    found = concerned(boundary, item, used)
    if not found:
        titles = [service.title for service in boundary.services if service.id in about]
        return phrase("Not in use here: {0}.", ", ".join(titles)) if titles else ""
    shares = {share(item, service) for service in found}
    names = ", ".join(service.title for service in found)
    if shares == {Share.AWS}:
        return phrase("AWS carries this in the services in use: {0}.", names)
    if shares <= {Share.AWS, Share.NOT_APPLICABLE}:
        return phrase("This does not arise in the services in use: {0}.", names)
    return ""


def proposals(session: Session, targets: Iterable[Target]) -> list[Proposal]:
    """For what is not assessed yet: a verdict that was given is not argued with."""
    found = []
    reasons: dict[tuple[str, ...], list[tuple[Responsibility, str]]] = {}
    for target in targets:  # many of them use the same services
        if target.services not in reasons:
            reasons[target.services] = _reasons(session.catalog, target)
        for item, reason in reasons[target.services]:
            key = AnswerKey(target.id, item.id)
            if session.state.answer(key).result is Result.NOT_ASSESSED:
                found.append(Proposal(key, item.title, reason))
    return found


def _reasons(catalog: Catalog, target: Target) -> list[tuple[Responsibility, str]]:
    """What does not apply in the target, and why."""
    if catalog.boundary is None or not target.services:
        return []
    used = in_use(catalog.boundary, [target])
    reasons = ((item, _why_not(catalog.boundary, item, used)) for item in catalog.assessable)
    return [(item, reason) for item, reason in reasons if reason]


def accept(session: Session, chosen: Iterable[Proposal], by: str) -> Batch | None:
    """Sets the chosen ones to Not applicable, each with its reason, as one batch."""
    return answering.set_not_applicable(session, {p.key: p.reason for p in chosen}, by)


def set_services(session: Session, services: Mapping[str, Iterable[str]], by: str) -> Batch | None:
    """Which services are in use, by target id: one batch."""
    edits = [
        Edit(Entity.TARGET, id_, "services", "\n".join(names) or None) for id_, names in services.items()
    ]
    state = session.state
    changed = [e for e in edits if "\n".join(state.targets[e.id].services) != (e.new or "")]
    label = state.targets[changed[0].id].label if len(changed) == 1 else ""
    return session.commit(Verb.EDIT_TARGET, by, changed, count=len(changed), detail=label)
