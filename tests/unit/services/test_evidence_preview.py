"""What is shown of a file: bounded, as text, whatever the file would rather be."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.services.documents.preview import Pages
from srm_desktop.services.evidence import evidence
from srm_desktop.services.evidence import evidence_preview as shown
from srm_desktop.services.evidence.evidence_preview import (
    Document,
    Image,
    Nothing,
    Preview,
    Table,
    Text,
    preview,
)
from srm_desktop.services.evidence.incoming import from_bytes
from srm_desktop.services.evidence.media_types import may_be_opened
from srm_desktop.services.session import Session
from tests.support import AUTHOR, pdf_page, raw

See = Callable[[str, bytes], Preview]


@pytest.fixture
def see(session: Session) -> See:
    def seen(name: str, data: bytes) -> Preview:
        plan = evidence.plan(session, [from_bytes(name, data)], [], AUTHOR)
        evidence.store(session, plan, AUTHOR)
        session.follow()
        wanted = from_bytes(name, data).sha256
        return preview(session, next(one for one in session.state.active_evidence if one.sha256 == wanted))

    return seen


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"one\r\ntwo\n", Text("one\ntwo\n")),
        ("a.txt", b"", Text("")),
        ("a.html", b"<script>alert(1)</script>", Text("<script>alert(1)</script>")),
        ("a.txt", "\ufeffümlaut".encode(), Text("ümlaut")),
        ("a.txt", "ümlaut".encode("utf-16"), Text("ümlaut")),
        ("a.txt", "Größe\n".encode("cp1252"), Text("Größe\n")),
        ("a.txt", "a\u202ecod\x1b[2Jb".encode(), Text("a\ufffdcod\ufffd[2Jb")),
        ("a.json", b'{"b":[1,{}],"b":1e400}', Text('{\n  "b": [\n    1,\n    {}\n  ],\n  "b": 1e400\n}')),
        ("a", b" [ ]", Text("[]")),
        ("a.json", b'{"half"', Text('{"half"')),
        ("a.csv", b'a;b\n1;"x\ny"\n3\n', Table([["a", "b"], ["1", "x\ufffdy"], ["3", ""]])),
        ("a.csv", b"=cmd()|' /C calc'!A0,<b>x</b>\n", Table([["=cmd()|' /C calc'!A0", "<b>x</b>"]])),
        ("a.csv", b"no table at all", Text("no table at all")),
        ("a.tsv", b"a\tb", Table([["a", "b"]])),
        ("a.txt", b"\x89PNG\r\n\x1a\nrest", Image(b"\x89PNG\r\n\x1a\nrest", "png")),
        ("picture.png", b"no picture", Text("no picture")),
        ("a.txt", b"%PDF-1.7", Document(b"%PDF-1.7")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_is_shown_as_what_its_bytes_are(see: See, name: str, data: bytes, expected: Preview) -> None:
    found = see(name, data)
    if isinstance(found, Table):
        found = Table([[cell.replace("\n", "\ufffd") for cell in row] for row in found.rows], found.note)
    assert found == expected


@pytest.mark.parametrize(
    "data", [b"MZ\x90\x00\x03", b"\x7fELF\x02\x01\x01\x00", b"PK\x03\x04\x00", bytes(range(256))]
)
def test_what_is_no_text_is_not_shown(see: See, data: bytes) -> None:
    assert isinstance(see("a.txt", data), Nothing)


def quickly(see: See, name: str, data: bytes) -> Preview:
    start = time.perf_counter()
    found = see(name, data)
    assert time.perf_counter() - start < 3, "the window would wait for this"
    return found


def test_of_a_long_text_the_beginning_is_shown_in_lines_of_bounded_length(see: See) -> None:
    found = quickly(see, "long.log", b"x" * 10_000_000)
    assert isinstance(found, Text)
    assert found.note == "Only the first 256 KB are shown."
    lines = found.text.split("\n")
    assert sum(map(len, lines)) == shown.MAX_TEXT
    assert max(map(len, lines)) == shown.MAX_LINE


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 1_000_000,
        b"[" * 500 + b"1," * 500_000 + b"1" + b"]" * 500,
        b'{"a":' * 900 + b"1" + b"}" * 900,
        b"[" + b"9" * 1_000_000 + b"]",
        b'["' + b"\\\\" * 500_000 + b'"]',
        b'"' + b"\\" * 1_000_001,
        json.dumps([{"k": "v" * 50}] * 200_000).encode(),
    ],
    ids=["brackets", "deep and wide", "deep", "number", "escapes", "half a string", "large"],
)
def test_json_that_would_explode_shows_a_bounded_part(see: See, data: bytes) -> None:
    found = quickly(see, "bomb.json", data)
    assert isinstance(found, Text)
    assert len(found.text) < 5 * shown.MAX_TEXT


@pytest.mark.parametrize(
    "data",
    [
        b"a,b\n" * 2_000_000,
        b",".join([b"x"] * 3_000_000),
        b'a,"' + b"x" * 5_000_000,
        b"a,b\n" + b'"' * 1_000_001,
        b"a,b\r" * 100_000,
    ],
    ids=["rows", "columns", "one cell", "quotes", "old line ends"],
)
def test_a_table_that_would_explode_shows_a_bounded_part(see: See, data: bytes) -> None:
    found = quickly(see, "bomb.csv", data)
    if isinstance(found, Table):
        assert len(found.rows) <= shown.MAX_ROWS
        assert max(map(len, found.rows)) <= shown.MAX_COLUMNS
        assert max(len(cell) for row in found.rows for cell in row) <= shown.MAX_CELL + 1
        assert found.note
    else:
        assert isinstance(found, Text)
        assert len(found.text) < 2 * shown.MAX_TEXT


def test_pictures_and_documents_that_are_too_large_say_so(see: See, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown, "MAX_PICTURE", 2 * 1024 * 1024)
    monkeypatch.setattr(shown, "MAX_DOCUMENT", 2 * 1024 * 1024)
    for head in (b"\xff\xd8\xff", b"%PDF-1.7"):
        found = quickly(see, "a.bin", head + bytes(3_000_000))
        assert found == Nothing("It is larger than 2 MB, too large to be shown here. Open a copy.")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    name=st.sampled_from(["a.txt", "a.json", "a.csv", "a.tsv", "a.pdf", "a"]),
    data=st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(str.encode),
        st.lists(
            st.sampled_from([b"{", b"}", b"[", b"]", b'"', b",", b":", b"1", b"\\", b"\n"]), max_size=60
        ).map(b"".join),
    ),
)
def test_nothing_that_a_file_holds_is_an_error(see: See, name: str, data: bytes) -> None:
    found = see(name, data)
    text = found.text if isinstance(found, Text) else ""
    assert not set(text) & set("\x00\x1b\u202e\u2066")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
        max_leaves=20,
    )
)
def test_indented_json_says_the_same(value: object) -> None:
    assert json.loads(shown._indented(json.dumps(value))) == value


def test_what_is_missing_inside_is_said(session: Session, see: See) -> None:
    see("a.txt", b"text")
    with raw(session.path) as other:
        other.execute("DELETE FROM piece")
    with pytest.raises(UserError, match="missing or was altered"):
        preview(session, session.state.active_evidence[0])


@pytest.mark.parametrize("box", ["[0 0 1 100000]", "[0 0 100000 0.001]", "[0 0 0 0]", "[0 0 1e30 1e30]"])
def test_a_page_of_any_size_is_drawn_or_refused(box: str) -> None:
    pages = Pages(pdf_page(b"0 0 m 9 9 l S", box))
    try:
        picture = pages.picture(0, 400)
        assert picture.height <= 400 * 8
    except UserError as error:
        assert "page" in str(error)  # noqa: PT017 (both are right)
    pages.close()


def test_a_page_that_would_be_drawn_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("srm_desktop.pdf.picturing._SECONDS", 0.2)
    pages = Pages(pdf_page(b"9 w\n" + b"0 0 m 900 10 10 900 800 800 c S\n" * 100_000, "[0 0 900 900]"))
    with pytest.raises(UserError, match="takes too long"):
        pages.picture(0, 1200)
    pages.close()


@pytest.mark.parametrize("name", ["a.pdf", "a.PNG", "a.txt", "a.xlsx", "a.b.csv"])
def test_documents_may_be_opened_by_other_programs(name: str) -> None:
    assert may_be_opened(name)


@pytest.mark.parametrize(
    "name",
    ["a.exe", "a.sh", "a.desktop", "a.html", "a.svg", "a.jar", "a", "pdf", "a.pdf.bat", "a.docm", "a.lnk"],
)
def test_what_may_be_a_program_is_not_opened(name: str) -> None:
    assert not may_be_opened(name)
