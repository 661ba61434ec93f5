"""Whatever is written, undone, redone and reopened: file, memory and log agree, and undo keeps its laws."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from srm_desktop.model.answer import Method, Result, ReviewState
from srm_desktop.model.assessment import DETAILS_ID
from srm_desktop.model.change import Batch, Edit, Entity, Verb
from srm_desktop.model.codecs import DATE, LINES, TEXT, Codec
from srm_desktop.model.state import FIELDS, State
from srm_desktop.store.file import AssessmentFile
from tests.support import AUTHOR, action, empty_bytes

IDS: dict[Entity, list[str]] = {
    Entity.DETAILS: [DETAILS_ID],
    Entity.TARGET: ["111122223333", "payments"],
    Entity.PERSON: ["p1", "p2"],
    Entity.ANSWER: ["AB-ONE-01@payments", "AB-ONE-02@payments", "AB-ONE-01@111122223333"],
    Entity.ATTESTATION: ["SRM-1"],
}
WORDS: dict[str, list[str]] = {
    "result": list(Result),
    "methods": ["", *Method, "test examine", "interview interview"],
    "review": list(ReviewState),
    "document_kind": ["self-assessment", "independent-assessment"],
    "kind": ["account", "ou", "workload"],
    "environment": ["unspecified", "production"],
    "status": ["active", "removed"],
    "role": ["team-member", "assessor"],
    "state": ["draft", "final"],
    "conclusion": ["none", "adverse"],
}
NOTES = st.sampled_from(["", "a", "b", "ä\u0000\U0001f512 <b>", "line\nline"]) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=20
)


def texts(field: str, codec: Codec) -> st.SearchStrategy[str | None]:
    if codec is TEXT:
        return st.none() | NOTES
    if codec is DATE:
        return st.none() | st.dates().map(str)
    if codec is LINES:
        return st.lists(st.sampled_from(["eu-west-1", "us-east-1"])).map("\n".join)
    return st.none() | st.sampled_from(WORDS[field])


def edits_of(*entities: Entity) -> st.SearchStrategy[list[Edit]]:
    fields = [
        (entity, field, codec)
        for entity in entities
        for field, codec in FIELDS[entity].items()
        if field != "catalog_sha256"  # names content, which these files do not hold
    ]
    one = st.sampled_from(fields).flatmap(
        lambda f: st.builds(Edit, st.just(f[0]), st.sampled_from(IDS[f[0]]), st.just(f[1]), texts(f[1], f[2]))
    )
    return st.lists(one, min_size=1, max_size=8)


ORDINARY = edits_of(Entity.DETAILS, Entity.TARGET, Entity.PERSON, Entity.ANSWER)


class Editing(RuleBasedStateMachine):
    """`past` and `future` are what undo and redo must give, kept the simple way: as whole states."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name, "test.srm")
        self.path.write_bytes(empty_bytes())
        self.file = AssessmentFile.open(self.path)
        self.state = self.file.state()
        self.past: list[State] = []
        self.future: list[State] = []

    def teardown(self) -> None:
        self.file.close()
        self.folder.cleanup()

    def follow(self, batch: Batch | None) -> None:
        if batch:
            self.state.apply(batch.changes)

    @rule(edits=ORDINARY)
    def write(self, edits: list[Edit]) -> None:
        before = self.file.state()
        batch = self.file.write(action(), edits)
        self.follow(batch)
        if batch:
            self.past.append(before)
            self.future.clear()
        else:
            assert self.file.state() == before

    @rule(edits=edits_of(Entity.ATTESTATION))
    def attest(self, edits: list[Edit]) -> None:
        self.follow(self.file.write(action(Verb.ATTEST), edits))

    @rule()
    def undo(self) -> None:
        wanted = self.file.next_undo()
        assert (wanted is not None) == bool(self.past)
        if wanted:
            self.future.append(self.file.state())
            self.follow(self.file.revert(wanted.id, Verb.UNDO, AUTHOR))
            assert without_documents(self.file.state()) == without_documents(self.past.pop())

    @rule()
    def redo(self) -> None:
        wanted = self.file.next_redo()
        assert (wanted is not None) == bool(self.future)
        if wanted:
            self.past.append(self.file.state())
            self.follow(self.file.revert(wanted.id, Verb.REDO, AUTHOR))
            assert without_documents(self.file.state()) == without_documents(self.future.pop())

    @precondition(lambda self: self.past)
    @rule()
    def undo_everything_and_redo_it(self) -> None:
        latest, count = self.file.state(), len(self.past)
        for _ in range(count):
            self.undo()
        assert self.file.next_undo() is None
        for _ in range(count):
            self.redo()
        assert without_documents(self.file.state()) == without_documents(latest)

    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.file = AssessmentFile.open(self.path)

    @invariant()
    def memory_follows_the_file(self) -> None:
        assert self.state == self.file.state()

    @invariant()
    def the_file_is_what_its_log_says(self) -> None:
        report = self.file.check()
        assert report.damage == ()
        assert report.head == self.file.head()


def without_documents(state: State) -> State:
    """Documents that were made are out in the world; undo passes over them."""
    empty: dict[str, Any] = {}
    return replace(state, attestations=empty)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=8, stateful_step_count=40, deadline=None)
