from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace

import pytest

from srm_desktop.exchange.catalog_document import Document
from srm_desktop.model.answer import AnswerKey, Result
from srm_desktop.model.assessment import Target
from srm_desktop.model.catalog import Catalog, Share
from srm_desktop.services.answering import set_result
from srm_desktop.services.catalog import catalogs, scoping
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS


def catalog_with(document: Document, *services: str) -> Catalog:
    """The first responsibility is about these services only."""
    changed = copy.deepcopy(document)
    changed["domains"][0]["topics"][0]["responsibilities"][0]["services"] = list(services)
    return catalogs.build(changed)


def using(*services: str) -> Target:
    return Target(ACCOUNT, services=services)


@pytest.mark.parametrize(
    ("about", "used", "reason"),
    [
        (("ec2",), ("ec2",), ""),
        (("ec2", "rds"), ("s3",), "Not in use here: EC2, RDS."),
        (("s3",), ("s3",), "AWS carries this in the services in use: S3."),
        (("ec2", "s3"), ("ec2", "s3"), ""),
        (("rds",), ("rds",), ""),
        (("simple-storage",), ("S3",), "AWS carries this in the services in use: S3."),
        (("iam", "ec2"), ("s3",), ""),
        ((), ("s3",), ""),
        (("ec2",), (), ""),
        (("something-new",), ("s3",), ""),
        (("ec2",), ("something-new",), "Not in use here: EC2."),
    ],
)
def test_what_does_not_apply_follows_from_the_services_in_use(
    document: Document, about: tuple[str, ...], used: tuple[str, ...], reason: str
) -> None:
    catalog = catalog_with(document, *about)
    assert scoping.why_not(catalog, catalog.by_id[ITEMS[0]], using(*used)) == reason


def test_a_service_can_differ_from_the_others_of_its_model(document: Document) -> None:
    boundary = catalogs.build(document).boundary
    assert boundary
    shares = {service.id: service.shares["guest"] for service in boundary.services}
    assert shares == {"ec2": Share.CUSTOMER, "rds": Share.SHARED, "s3": Share.AWS, "eks": Share.CUSTOMER}


def test_names_that_the_catalog_does_not_know_are_told(document: Document) -> None:
    boundary = catalogs.build(document).boundary
    assert boundary
    assert scoping.unknown(boundary, using("ec2", "iam", "quantum")) == ["quantum"]


@pytest.fixture
def scoped(document: Document, make_session: Callable[..., Session]) -> Session:
    for domain in document["domains"][:2]:
        for topic in domain["topics"]:
            for item in topic["responsibilities"]:
                item["services"] = ["ec2"]
    session = make_session(f"{ACCOUNT}=Production", "payments")
    scoping.set_services(session, {ACCOUNT: ["s3"]}, AUTHOR)
    return session


def test_proposals_are_for_what_was_not_judged_and_accepted_in_one_batch(scoped: Session) -> None:
    judged = AnswerKey(ACCOUNT, ITEMS[0])
    set_result(scoped, [judged], Result.SATISFIED, AUTHOR)
    before = copy.deepcopy(scoped.state)
    targets = scoped.state.active_targets
    proposed = scoping.proposals(scoped, targets)
    assert {p.key for p in proposed} == {AnswerKey(ACCOUNT, id_) for id_ in ITEMS[1:]}
    assert scoped.state == before
    scoping.accept(scoped, proposed[:3], AUTHOR)
    changed = [a for a in scoped.state.answers.values() if a.result is Result.NOT_APPLICABLE]
    assert {a.key for a in changed} == {p.key for p in proposed[:3]}
    assert {a.reason for a in changed} == {"Not in use here: EC2."}
    scoped.undo(AUTHOR)
    assert scoped.state == before


def test_services_are_set_in_several_targets_by_one_batch(scoped: Session) -> None:
    ids = [target.id for target in scoped.state.active_targets]
    head = scoped.head()
    scoping.set_services(scoped, dict.fromkeys(ids, ("ec2", "rds")), AUTHOR)
    assert all(scoped.state.targets[id_].services == ("ec2", "rds") for id_ in ids)
    scoped.undo(AUTHOR)
    assert scoped.state.targets[ACCOUNT].services == ("s3",)
    assert scoped.head().seq == head.seq + 4


def test_every_service_that_the_built_in_catalog_names_is_known() -> None:
    catalog = catalogs.build(catalogs.built_in())
    boundary = catalog.boundary
    assert boundary
    named = Target(ACCOUNT, services=tuple({s for item in catalog.assessable for s in item.services}))
    assert scoping.unknown(boundary, named) == []


def test_with_every_service_in_use_everything_applies() -> None:
    catalog = catalogs.build(catalogs.built_in())
    boundary = catalog.boundary
    assert boundary
    everything = replace(using(), services=tuple(service.id for service in boundary.services))
    assert [item.id for item in catalog.assessable if scoping.why_not(catalog, item, everything)] == []


def test_no_item_of_ours_names_a_service_in_which_it_does_not_arise() -> None:
    catalog = catalogs.build(catalogs.built_in())
    assert catalog.boundary is not None
    idle = {Share.AWS, Share.NOT_APPLICABLE}
    found = [
        (item.id, service.id)
        for item in catalog.assessable
        for service in scoping.concerned(catalog.boundary, item, catalog.boundary.services)
        if scoping.share(item, service) in idle
    ]
    assert found == []


@pytest.mark.parametrize(
    ("used", "applies", "does_not"),
    [
        (
            "ec2",
            "OSC-PAT-01 OSC-HRD-01 NET-SGR-01 DATA-ENC-02 DATA-TRN-01 NET-EDG-01 NET-MON-02 ACT-LOG-04",
            "OSC-PAT-04 OSC-PAT-05 DATA-TRN-02 OSC-WLD-03",
        ),
        (
            "rds",
            "OSC-PAT-04 NET-SEG-03 DATA-ENC-03 NET-SGR-01",
            "OSC-HRD-01 OSC-PAT-05 DATA-TRN-02 OSC-WLD-02",
        ),
        ("lambda", "OSC-PAT-05 ACC-WKL-01 OSC-PAT-02", "OSC-HRD-01 OSC-PAT-04 OSC-WLD-03 DATA-ENC-03"),
        (
            "s3",
            "DATA-EXP-01 DATA-ENC-04 DATA-TRN-02 DATA-RES-01 NET-EDG-03",
            "OSC-HRD-01 OSC-PAT-04 OSC-PAT-05 DATA-ENC-02",
        ),
        ("Aurora", "OSC-PAT-04 DATA-TRN-03 DATA-RES-03", "OSC-PAT-01 OSC-WLD-03"),
        ("workspaces", "OSC-PAT-01 OSC-HRD-02 NET-SEG-01", "OSC-PAT-04 OSC-WLD-03"),
        ("eks", "OSC-WLD-01 OSC-WLD-02 OSC-WLD-03 OSC-PAT-05 ACC-WKL-01", "OSC-PAT-04 DATA-TRN-02"),
    ],
)
def test_the_line_moves_with_the_service(used: str, applies: str, does_not: str) -> None:
    catalog = catalogs.build(catalogs.built_in())

    def why_not(id_: str) -> str:
        return scoping.why_not(catalog, catalog.by_id[id_], using(used))

    assert [id_ for id_ in applies.split() if why_not(id_)] == []
    assert [id_ for id_ in does_not.split() if not why_not(id_)] == []


@pytest.mark.parametrize("used", ["ec2", "rds", "lambda"])
@pytest.mark.parametrize("item", ["DATA-EXP-01", "DATA-EXP-02", "NET-SGR-04", "ACC-TRU-01"])
def test_what_is_set_for_a_whole_account_is_asked_of_every_account(used: str, item: str) -> None:
    """A block of public sharing is there for the bucket or snapshot that somebody makes tomorrow."""
    catalog = catalogs.build(catalogs.built_in())
    assert scoping.why_not(catalog, catalog.by_id[item], using(used)) == ""
