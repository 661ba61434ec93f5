"""Evidence: kept once, described, linked, removed, brought back, and taken out as it was put in."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.errors import Cancelled, UserError
from srm_desktop.model.answer import AnswerKey, Result, ReviewState
from srm_desktop.model.change import Edit, Entity, Verb
from srm_desktop.model.evidence import LARGEST_FILE, Evidence
from srm_desktop.services import answering, lifecycle
from srm_desktop.services.evidence import evidence
from srm_desktop.services.evidence.evidence import Description, Totals
from srm_desktop.services.evidence.evidence_pack import manifest, write_pack
from srm_desktop.services.evidence.incoming import from_bytes
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR, ITEMS, child_holding, evidence_of, raw, refusal, run_child

TODAY = date(2026, 11, 26)
KEY, OTHER = AnswerKey(ACCOUNT, ITEMS[0]), AnswerKey("payments", ITEMS[1])
HOSTILE = (
    "../../escape.txt",
    "..\\..\\escape.txt",
    "/etc/escape",
    "a\x00b",
    "nul",
    "-rf",
    "x\u202ecod.exe",
    "",
)


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy.txt"
    path.write_bytes(b"Root is locked away.\n")
    return path


def add(session: Session, *paths: Path, keys: tuple[AnswerKey, ...] = (KEY,)) -> list[Evidence]:
    return list(evidence.add(session, paths, keys, AUTHOR, today=TODAY).added)


def test_many_files_and_answers_are_one_step(session: Session, policy: Path, tmp_path: Path) -> None:
    picture = tmp_path / "shot.dat"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    said = Description(" The policy ", "Wiki", date(2026, 1, 2))
    done = evidence.add(session, [policy, picture], [KEY, OTHER], AUTHOR, said, today=TODAY)
    one, two = session.state.active_evidence
    assert done.added == (one, two)
    assert one == Evidence(
        one.id,
        (f"{ITEMS[0]}@{ACCOUNT}", f"{ITEMS[1]}@payments"),
        "policy.txt",
        "text/plain",
        21,
        sha256(policy.read_bytes()).hexdigest(),
        "The policy",
        "Wiki",
        date(2026, 1, 2),
        AUTHOR,
        TODAY,
    )
    assert two.media_type == "image/png"
    assert evidence.totals(session.state) == Totals(2, 2, 0, 29)
    assert evidence.counts(session.state) == {KEY: 2, OTHER: 2}
    session.undo(AUTHOR)
    assert session.state.evidence == {}
    session.redo(AUTHOR)
    assert session.state.active_evidence == [one, two]
    assert b"".join(evidence.pieces(session, one)) == policy.read_bytes()


def test_bytes_that_are_there_are_linked_and_not_kept_again(session: Session, policy: Path) -> None:
    (one,) = add(session, policy)
    again = policy.with_name("the same.txt")
    again.write_bytes(policy.read_bytes())
    plan = evidence.plan(session, evidence.look_at([again, policy]), [KEY], AUTHOR)
    assert (plan.added, plan.linked, plan.unchanged) == ((), (), (one,))
    assert evidence.store(session, plan, AUTHOR) is None
    done = evidence.add(session, [again], [KEY, OTHER], AUTHOR)
    assert [e.name for e in done.linked] == ["policy.txt"]
    (linked,) = session.state.active_evidence
    assert linked.answers == (str(KEY), str(OTHER))


def test_two_files_of_the_same_bytes_are_one(session: Session, policy: Path) -> None:
    twin = policy.with_name("twin.txt")
    twin.write_bytes(policy.read_bytes())
    assert [one.name for one in add(session, policy, twin)] == ["policy.txt"]


def test_evidence_is_described_linked_unlinked_and_removed(session: Session, policy: Path) -> None:
    (one,) = add(session, policy)
    evidence.describe(session, one.id, {"caption": " New ", "dated": TODAY, "name": "a/b.txt"}, AUTHOR)
    described = session.state.evidence[one.id]
    assert (described.caption, described.dated, described.name) == ("New", TODAY, "b.txt")
    evidence.link(session, [one.id], [OTHER], AUTHOR)
    assert evidence_of(session.state, OTHER) == [session.state.evidence[one.id]]
    assert evidence.link(session, [one.id], [OTHER], AUTHOR) is None
    evidence.unlink(session, [one.id], [KEY], AUTHOR)
    assert evidence_of(session.state, KEY) == []
    evidence.remove(session, [one.id], AUTHOR)
    assert session.state.active_evidence == []
    for _ in range(4):
        session.undo(AUTHOR)
    assert session.state.active_evidence == [one]
    assert [e.change.field for e in session.history(Entity.EVIDENCE, [one.id])].count("status") == 2
    with pytest.raises(UserError, match="needs a name"):
        evidence.describe(session, one.id, {"name": " "}, AUTHOR)


def test_an_accepted_answer_is_to_be_looked_at_again_when_its_evidence_changes(
    session: Session, policy: Path
) -> None:
    def accept() -> None:
        answering.review(session, [KEY], True, "Bo Boss")
        assert session.state.answer(KEY).review is ReviewState.ACCEPTED

    answering.set_result(session, [KEY], Result.SATISFIED, AUTHOR)
    accept()
    (one,) = add(session, policy)
    assert session.state.answer(KEY).review is ReviewState.CHANGED
    for change in (evidence.unlink, evidence.link):
        accept()
        change(session, [one.id], [KEY], AUTHOR)
        assert session.state.answer(KEY).review is ReviewState.CHANGED
    accept()
    evidence.link(session, [one.id], [OTHER], AUTHOR)
    assert session.state.answer(KEY).review is ReviewState.ACCEPTED
    evidence.remove(session, [one.id], AUTHOR)
    assert session.state.answer(KEY).review is ReviewState.CHANGED
    session.undo(AUTHOR)
    assert session.state.answer(KEY).review is ReviewState.ACCEPTED


def test_evidence_is_found_by_any_beginning_of_what_names_it(session: Session, policy: Path) -> None:
    (one,) = add(session, policy)
    for text in (one.id, one.reference, one.reference.lower(), one.sha256, one.sha256[:6], one.id[:9]):
        assert evidence.find(session.state, text) == one
    for text in ("", one.sha256[:5], "f" * 64, "E-", "policy"):
        with pytest.raises(UserError, match="no evidence"):
            evidence.find(session.state, text)


def make_nothing(path: Path) -> None: ...


def make_large(path: Path) -> None:
    path.touch()
    os.truncate(path, LARGEST_FILE + 1)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (make_nothing, "does not exist"),
        (Path.mkdir, "is a folder"),
        (os.mkfifo, "is a device or pipe"),
        (lambda path: path.symlink_to("/etc/passwd"), "is a link"),
        (make_large, "is larger than 500 MB"),
    ],
)
def test_what_is_no_file_to_keep_is_refused_and_nothing_is_written(
    session: Session, policy: Path, tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    thing, head = tmp_path / "thing", session.head()
    make(thing)
    with pytest.raises(UserError) as caught:
        add(session, policy, thing)
    refusal(caught.value, f"thing {said}", "Nothing was added")
    assert session.head() == head


def test_a_device_is_refused_before_it_is_opened(session: Session) -> None:
    with pytest.raises(UserError, match="zero is a device or pipe"):
        add(session, Path("/dev/zero"))


def test_what_may_not_be_read_is_refused(policy: Path) -> None:
    policy.chmod(0)
    for folder in policy.parents[:3]:
        folder.chmod(0o755)
    code = """
        from srm_desktop.services.evidence.incoming import from_path
        become_nobody()
        try:
            from_path(Path(sys.argv[1]))
        except UserError as error:
            print(json.dumps(str(error)))
    """
    assert run_child(code, policy).startswith("You may not read policy.txt. Nothing was added.")


def test_a_file_that_vanishes_or_changes_in_between_adds_nothing(session: Session, policy: Path) -> None:
    def change() -> None:
        policy.write_bytes(b"something else")

    for spoil, said in ((change, "changed while it was being read"), (policy.unlink, "does not exist")):
        plan = evidence.plan(session, evidence.look_at([policy]), [KEY], AUTHOR)
        head = session.head()
        spoil()
        with pytest.raises(UserError) as caught:
            evidence.store(session, plan, AUTHOR)
        refusal(caught.value, f"policy.txt {said}")
        assert session.head() == head


def test_adding_can_be_stopped_while_it_looks_and_while_it_writes(session: Session, policy: Path) -> None:
    def stop(done: int, total: int) -> None:
        assert 0 < done <= total == 21
        raise Cancelled

    head = session.head()
    with pytest.raises(Cancelled):
        evidence.look_at([policy], stop)
    plan = evidence.plan(session, evidence.look_at([policy]), [KEY], AUTHOR)
    with pytest.raises(Cancelled):
        evidence.store(session, plan, AUTHOR, stop)
    assert session.head() == head
    assert add(session, policy)


def test_an_answer_that_is_not_there_gets_no_evidence(session: Session, policy: Path) -> None:
    for key in (AnswerKey("999999999999", ITEMS[0]), AnswerKey(ACCOUNT, "NO-SUCH-01")):
        with pytest.raises(UserError):
            add(session, policy, keys=(key,))
    assert session.state.evidence == {}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(name=st.text(max_size=60), data=st.binary(max_size=2000))
def test_what_was_pasted_comes_out_as_it_was(
    session: Session, tmp_path: Path, name: str, data: bytes
) -> None:
    plan = evidence.plan(session, [from_bytes(name, data)], [], AUTHOR)
    evidence.store(session, plan, AUTHOR)
    session.follow()
    one = next(e for e in session.state.active_evidence if e.sha256 == sha256(data).hexdigest())
    copy = evidence.copy_to_look_at(session, one)
    assert copy.read_bytes() == data
    assert copy.name == safe_name(one.name)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o444
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_leads_nowhere_else(session: Session, tmp_path: Path, name: str) -> None:
    plan = evidence.plan(session, [from_bytes("x", b"data")], [KEY], AUTHOR)
    evidence.store(session, plan, AUTHOR)
    session.follow()
    (one,) = session.state.active_evidence
    session.commit(Verb.EDIT_EVIDENCE, AUTHOR, [Edit(Entity.EVIDENCE, one.id, "name", name or None)])
    (one,) = session.state.active_evidence
    out = tmp_path / "out"
    out.mkdir()
    path = evidence.extract(session, one, out)
    assert path.parent == out
    assert list(out.iterdir()) == [path]
    write_pack(session, tmp_path / "pack.zip")
    with ZipFile(tmp_path / "pack.zip") as archive:
        entry = next(e for e in archive.namelist() if e.startswith("evidence/"))
        assert entry.count("/") == 1
        assert ".." not in entry
        assert "\\" not in entry


def test_nothing_is_overwritten_without_being_asked(session: Session, policy: Path, tmp_path: Path) -> None:
    (one,) = add(session, policy)
    out = tmp_path / "out.txt"
    out.write_text("mine")
    with pytest.raises(UserError, match="already exists"):
        evidence.extract(session, one, out)
    with pytest.raises(UserError, match="already exists"):
        write_pack(session, out)
    assert out.read_text() == "mine"
    evidence.extract(session, one, out, overwrite=True)
    assert out.read_bytes() == policy.read_bytes()


def test_what_was_altered_inside_is_not_taken_out(session: Session, policy: Path, tmp_path: Path) -> None:
    (one,) = add(session, policy)
    for sql in ("UPDATE piece SET data = x'00'", "DELETE FROM piece"):
        with raw(session.path) as other:
            other.execute(sql)
        with pytest.raises(UserError, match=r"policy.txt is missing or was altered"):
            evidence.extract(session, one, tmp_path / "out")
        with pytest.raises(UserError, match=r"policy.txt is missing or was altered"):
            pack(session, tmp_path)
    assert not (tmp_path / "out").exists()
    assert not list(tmp_path.glob("*.zip")) + list(tmp_path.glob(".*.part*"))


def pack(session: Session, folder: Path, name: str = "pack.zip") -> Path:
    write_pack(session, folder / name)
    return folder / name


def test_a_pack_is_checked_by_what_every_system_has(session: Session, policy: Path, tmp_path: Path) -> None:
    odd = tmp_path / "an odd näme.txt"
    odd.write_bytes(b"")
    add(session, policy, odd)
    folder = tmp_path / "unpacked"
    with ZipFile(pack(session, tmp_path)) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    assert (
        subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=folder, check=False).returncode == 0
    )
    listed = {line[66:] for line in (folder / "SHA256SUMS").read_text().splitlines()}
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert found - listed == {"SHA256SUMS"}
    next((folder / "evidence").iterdir()).write_bytes(b"forged")
    assert subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=folder, check=False).returncode == 1


def test_the_same_assessment_makes_the_same_pack(session: Session, policy: Path, tmp_path: Path) -> None:
    add(session, policy)
    first = pack(session, tmp_path, "1.zip").read_bytes()
    assert pack(session, tmp_path, "2.zip").read_bytes() == first


def test_the_page_lists_what_belongs_to_what_and_escapes_every_text(session: Session, tmp_path: Path) -> None:
    script = "<script>alert('&')</script>"
    plan = evidence.plan(session, [from_bytes("a & b.txt", b"x")], [KEY], script, Description(script, script))
    evidence.store(session, plan, script)
    session.follow()
    loose = evidence.plan(session, [from_bytes("loose.txt", b"y")], [], AUTHOR)
    evidence.store(session, loose, AUTHOR)
    session.follow()
    lifecycle.edit_details(session, {"title": script, "organisation": script}, AUTHOR)
    with ZipFile(pack(session, tmp_path)) as archive:
        page = archive.read("index.html").decode()
        items = json.loads(archive.read("manifest.json"))
    assert "<script" not in page
    assert f"{ITEMS[0]} Title of {ITEMS[0]}" in page
    assert "Production (111122223333): Not assessed" in page
    assert "Belonging to no answer" in page
    assert "a &amp; b.txt" in page
    assert items == manifest(session)
    assert sorted(item["name"] for item in items) == ["a & b.txt", "loose.txt"]


def test_a_pack_of_nothing_is_not_made(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no evidence yet"):
        write_pack(session, tmp_path / "pack.zip")


def test_two_references_that_are_the_same_do_not_share_a_file(session: Session, tmp_path: Path) -> None:
    for data in (b"one", b"two"):
        plan = evidence.plan(session, [from_bytes("a.txt", data)], [KEY], AUTHOR)
        evidence.store(session, plan, AUTHOR)
        session.follow()
    one, two = session.state.active_evidence
    clash = one.sha256[:8] + two.sha256[8:]
    with raw(session.path) as other:
        other.execute("UPDATE piece SET sha256 = ? WHERE sha256 = ?", (clash, two.sha256))
    session.commit(Verb.EDIT_EVIDENCE, AUTHOR, [Edit(Entity.EVIDENCE, two.id, "sha256", clash)])
    names = [item["file"] for item in manifest(session)]
    assert len(set(names)) == 2
    assert all(name.startswith(f"evidence/{one.reference}") for name in names)


SIZE = 64 * 1024 * 1024

ADD = """
    import resource
    from datetime import date
    from srm_desktop.model.answer import AnswerKey
    from srm_desktop.services import lifecycle
    from srm_desktop.services.evidence import evidence
    from srm_desktop.services.evidence.evidence_pack import write_pack
    path, large, folder = map(Path, sys.argv[1:])
    with lifecycle.open_assessment(path) as session:
        def peak():
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        before = peak()
        evidence.add(session, [large], [AnswerKey(ACCOUNT, ITEMS[0])], "Anna")
        added = peak()
        (one,) = session.state.active_evidence
        evidence.extract(session, one, folder / "out")
        write_pack(session, folder / "pack.zip")
        damage = session.check().damage
        print(json.dumps([one.sha256, one.size, damage, added - before, peak() - before]))
"""


def test_a_large_file_is_never_in_memory_as_a_whole(session: Session, tmp_path: Path) -> None:
    """Beyond the database's own cache of 64 MB, which is as large for a file eight times the size."""
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.write(b"start")
        file.truncate(SIZE)
    lifecycle.close(session)
    digest, size, damage, _, grown = run_child(ADD, session.path, large, tmp_path)
    assert (digest, size, damage) == (sha256(large.read_bytes()).hexdigest(), SIZE, [])
    assert grown < 90, "MB more than before, at the highest"
    assert (tmp_path / "out").read_bytes() == large.read_bytes()


def test_a_kill_in_the_middle_of_adding_leaves_a_sound_file_without_it(
    session: Session, tmp_path: Path
) -> None:
    large = tmp_path / "large.bin"
    large.touch()
    os.truncate(large, SIZE * 3)
    lifecycle.close(session)
    before = session.path.stat().st_size
    code = """
        from srm_desktop.model.answer import AnswerKey
        from srm_desktop.services import lifecycle
        from srm_desktop.services.evidence import evidence
        session = lifecycle.open_assessment(Path(sys.argv[1]))
        plan = evidence.plan(
            session, evidence.look_at([Path(sys.argv[2])]), [AnswerKey(ACCOUNT, ITEMS[0])], "Anna"
        )
        def wait(done, total):
            if done > total * 0.8:
                print("ready", flush=True)
                sys.stdin.read()
        evidence.store(session, plan, "Anna", wait)
    """
    with child_holding(code, session.path, large) as child:
        assert session.path.stat().st_size > before + SIZE  # it was on the disk already
        child.kill()
        child.wait()
    with lifecycle.open_assessment(session.path) as again:
        assert again.state.evidence == {}
        assert again.check().damage == ()
        assert again.path.stat().st_size == before
        assert evidence.add(again, [large], [KEY], AUTHOR).added
