from __future__ import annotations

import copy
import re
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pikepdf.pdfa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.errors import UserError
from srm_desktop.pdf.snapshot import snapshot_bytes, snapshot_sha256

from .conftest import TARGETS, Snapshot, answer, counts, item, rendered, snapshot_of, text_of, with_note

Make = Callable[[Snapshot], Path]

SIGNERS = [
    {"field": f"{role}-1", "role": role, "name": "A. Person", "title": "", "organisation": "Example"}
    for role in ("assessor", "management")
]


def squeezed(text: str) -> str:
    """Without white space: lines break where the page wants, words may be cut to fit."""
    return re.sub(r"\s+", "", text)


def test_the_same_snapshot_gives_the_same_bytes() -> None:
    snapshot = with_note("A note.")
    assert rendered(snapshot) == rendered(copy.deepcopy(snapshot))


@pytest.mark.parametrize(
    "note",
    [
        '<b>bold</b> & R&D & <5 % <img src="/etc/passwd"> <!-- no comment -->',
        "see <risk> register &amp; &lt; &#65;",
        "Größe, ångström, čeština, français, Ελληνικά, Русский",
        "中文字符 日本語の文章 한국어 문장",
        "𝐀 and 𝔹, above U+FFFF",
        "x" * 3_000,
        "https://example.com/" + "a/" * 200,
    ],
)
def test_notes_come_out_as_typed(make: Make, note: str) -> None:
    assert squeezed(note) in squeezed(text_of(make(with_note(note)), "-raw"))


def test_lines_of_a_note_are_kept(make: Make) -> None:
    text = text_of(make(with_note("first line\nsecond line\n\nfourth line", state="final")), "-layout")
    lines = [line.strip() for line in text.splitlines()]
    at = lines.index("second line")
    assert lines[at - 1].endswith("first line")
    assert "fourth line" in lines[at + 1 : at + 4]


@pytest.mark.parametrize(
    ("char", "name"),
    [
        ("\U0001f600", "U+1F600 GRINNING FACE"),
        ("\u05d0", "U+05D0 HEBREW LETTER ALEF"),
        ("\u0627", "U+0627 ARABIC LETTER ALEF"),
        ("\u0e01", "U+0E01 THAI CHARACTER KO KAI"),
        ("\x00", "U+0000"),
        ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
    ],
)
def test_a_character_that_cannot_be_printed_is_named_before_anything_is_written(char: str, name: str) -> None:
    with pytest.raises(UserError) as error:
        rendered(with_note(f"fine so far {char}"))
    assert name in error.value.what
    assert "the note of DATA-CLS-01 for 111122223333" in error.value.what


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=400))
def test_any_note_is_printed_in_full_or_refused(make: Make, note: str) -> None:
    try:
        path = make(with_note(note))
    except UserError:
        return
    visible = "".join(c for c in note if not c.isspace() and c not in "\u00ad\u200b\u200c\u200d\u2060\ufeff")
    printed = squeezed(text_of(path, "-raw"))

    assert unicodedata.normalize("NFC", visible) in unicodedata.normalize("NFC", printed)


def test_every_page_says_which_document_and_how_many_pages(make: Make) -> None:
    snapshot = with_note("n")
    pages = text_of(make(snapshot)).split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        assert "SRM-20261123-AB12CD34" in page
        assert snapshot_sha256(snapshot)[:16] in page
        assert re.search(rf"Page {number} of\s+{len(pages)}\b", page), page[-300:]


def test_the_snapshot_travels_inside_byte_for_byte(make: Make) -> None:
    snapshot = with_note("n")
    with pikepdf.open(make(snapshot)) as pdf:
        attached = pdf.attachments["snapshot.json"]
        assert attached.get_file().read_bytes() == snapshot_bytes(snapshot)
        assert pdf.Root.AF[0].AFRelationship == pikepdf.Name.Data


@pytest.mark.parametrize("signers", [0, 2])
def test_it_is_an_archival_document(make: Make, signers: int) -> None:
    with pikepdf.open(make(with_note("中文 Ελ", state="final") | {"signatures": SIGNERS[:signers]})) as pdf:
        found = pikepdf.pdfa.check(pdf, "3b").findings
    assert [f for f in found if f.kind != "unsupported"] == []


def test_every_font_is_embedded(make: Make) -> None:
    listed = subprocess.run(["pdffonts", make(with_note("中文"))], capture_output=True, text=True, check=True)
    rows = listed.stdout.splitlines()[2:]
    assert rows
    assert all(re.search(r"\byes\b", row) and "Helvetica" not in row for row in rows)


def test_other_programs_find_no_fault(make: Make) -> None:
    done = subprocess.run(
        ["qpdf", "--check", make(with_note("n"))], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_a_draft_carries_the_watermark(make: Make) -> None:
    assert "DRAFT" in squeezed(text_of(make(with_note("n"))))
    assert "DRAFT" not in squeezed(text_of(make(with_note("n", state="final"))))


def test_what_is_missing_is_said_to_be(make: Make) -> None:
    text = text_of(make(with_note("n")), "-layout")
    for label in ("Prepared for", "Sampling", "Limitations", "Cause", "Management response"):
        assert re.search(rf"{label}\s+Not provided", text), label
    assert "No report was read for this." in text


def test_counts_that_do_not_reconcile_are_refused() -> None:
    snapshot = with_note("n")
    snapshot["counts"]["total"]["satisfied"] += 1
    with pytest.raises(ValueError, match="reconcile"):
        rendered(snapshot)


def test_a_self_assessment_does_not_call_itself_more(make: Make) -> None:
    text = text_of(make(with_note("n"))).casefold()
    for claim in ("audit", "opinion", "certif", "independen"):
        assert claim not in text, claim


def test_the_contents_name_the_right_pages(make: Make) -> None:
    pages = text_of(make(with_note("n")), "-layout").split("\f")
    for title in ("Summary", "Exceptions", "Integrity of this document"):
        found = re.search(rf"^\s*{title}\s+(\d+)\s*$", pages[1], re.MULTILINE)
        assert found, title
        assert title in pages[int(found[1]) - 1]


def test_bookmarks_lead_to_the_parts(make: Make) -> None:
    with pikepdf.open(make(with_note("n"))) as pdf, pdf.open_outline() as outline:
        titles = [entry.title for entry in outline.root]
    assert titles[0] == "Summary"
    assert titles[-1] == "Integrity of this document"


def test_a_long_document_repeats_the_head_of_its_tables(make: Make) -> None:
    items = [item(n, [answer(TARGETS[0], note="word " * 300), answer(TARGETS[1])]) for n in range(1, 40)]
    pages = text_of(make(snapshot_of(items))).split("\f")
    assert len(pages) > 20
    assert sum("Responsibility number 39" in page for page in pages) == 1


def test_each_signer_has_an_empty_field_on_a_page_and_the_last_one_closes_the_document(make: Make) -> None:
    snapshot = snapshot_of([item(1, [answer(t) for t in TARGETS])], state="final") | {"signatures": SIGNERS}
    with pikepdf.open(make(snapshot)) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        assert [str(field.T) for field in fields] == ["assessor-1", "management-1"]
        assert [("/V" in field, "/Lock" in field) for field in fields] == [(False, False), (False, True)]
        for field in fields:
            left, bottom, right, top = (float(edge) for edge in field.Rect)
            assert 0 < left < right < 596
            assert 0 < bottom < top < 842
            assert any(field.objgen == a.objgen for a in field.P.Annots)


def test_a_document_for_ink_has_no_fields(make: Make) -> None:
    with pikepdf.open(make(with_note("n"))) as pdf:
        assert "/AcroForm" not in pdf.Root


def exception(**fields: Any) -> Snapshot:
    answers = [answer(TARGETS[0], "other-than-satisfied", note="n", **fields), answer(TARGETS[1])]
    return snapshot_of([item(1, answers)], state="final")


def test_an_exception_is_accounted_for_in_full(make: Make) -> None:
    said = {"cause": "Nobody was told.", "recommendation": "Tell them.", "response": "Agreed."}
    text = text_of(make(exception(**said)), "-layout")
    for label, expected in (
        ("Cause", said["cause"]),
        ("Effect", "Nobody protects what nobody knows."),
        ("Recommendation", said["recommendation"]),
        ("Management response", said["response"]),
    ):
        assert re.search(rf"{label}\s+{re.escape(expected)}", text), label


@pytest.mark.parametrize(
    ("until", "said"), [("2099-01-01", "2099-01-01"), ("2001-01-01", "2001-01-01, expired")]
)
def test_a_risk_accepted_until_yesterday_is_called_expired(make: Make, until: str, said: str) -> None:
    risk = {"risk_reason": "Cheap.", "risk_approver": "Max", "risk_expires": until}
    assert re.search(rf"1\s+Cheap\.\s+Max\s+{said}\n", text_of(make(exception(**risk)), "-layout"))


@pytest.mark.parametrize(
    ("due", "said"), [("2099-01-01", "2099-01-01"), ("2001-01-01", "2001-01-01, overdue")]
)
def test_what_was_due_before_the_document_is_called_overdue(make: Make, due: str, said: str) -> None:
    text = text_of(make(exception(owner="Max", due=due)), "-layout")
    assert re.search(rf"Owner and due date\s+Max, due {said}\n", text)


@pytest.mark.parametrize(
    ("state", "signers", "said"),
    [
        ("draft", [], "it is not to be signed"),
        ("final", [], "for signing by hand on paper"),
        ("final", SIGNERS, "No file can prove whose key it was"),
    ],
)
def test_a_document_speaks_of_the_signatures_it_can_have(
    make: Make, state: str, signers: list[dict[str, str]], said: str
) -> None:
    text = " ".join(text_of(make(with_note("n", state=state) | {"signatures": signers})).split())
    others = {"it is not to be signed", "for signing by hand on paper", "whose key it was"}
    assert [one for one in others if one in text] == [one for one in others if one in said]


def test_an_earlier_document_is_listed_as_it_is_from_now_on(make: Make) -> None:
    empty = dict.fromkeys(("reason", "revoked_on", "revoked_by", "file", "signed_sha256"), "")
    row = {"state": "final", "made_at": "2026-01-01T00:00:00Z", "conclusion": "qualified", "signers": []}
    snapshot = with_note("n", state="final", supersedes=["SRM-1"])
    snapshot["earlier_documents"] = [{"id": id_, **row, **empty} for id_ in ("SRM-1", "SRM-2")]
    text = text_of(make(snapshot), "-layout")
    assert re.search(r"SRM-1\s+Superseded by this document\s+Qualified", text)
    assert re.search(r"SRM-2\s+Final\s+Qualified", text)


def test_nothing_is_relied_on_where_no_report_was_read(make: Make) -> None:
    text = " ".join(text_of(make(with_note("n"))).split())
    assert "No report of AWS on it was read." in text
    assert "The customer relies on the reports below." not in text


def test_what_is_true_of_nearly_every_target_names_the_others(make: Make) -> None:
    results = ["not-applicable"] * 4 + ["satisfied"]
    ids = [f"{number:012d}" for number in range(5)]
    snapshot = snapshot_of(
        [item(1, [answer(id_, result, reason="Unused.") for id_, result in zip(ids, results, strict=True)])]
    )
    first = snapshot["scope"]["targets"][0]
    snapshot["scope"]["targets"] = [{**first, "id": id_, "identifier": id_, "name": id_} for id_ in ids]
    snapshot["counts"]["by_target"] = [
        {"id": id_, "identifier": id_, "name": id_, "counts": counts([result])}
        for id_, result in zip(ids, results, strict=True)
    ]
    text = text_of(make(snapshot), "-layout")
    assert f"Reason: Unused. In every target in scope except {ids[-1]}." in text
    assert "4 answers. The reason is the one given with the answer." in text


def test_a_row_longer_than_a_page_is_printed_in_full(make: Make) -> None:
    reason = " ".join(f"word{number}" for number in range(3000))
    risk = {"risk_reason": reason, "risk_approver": "Max", "risk_expires": "2099-01-01"}
    text = text_of(make(exception(**risk)))
    assert all(f"word{number}" in text for number in range(3000))


def test_what_is_owed_corrected_and_disputed_is_printed(make: Make) -> None:
    snapshot = exception()
    cell = {"item": "DATA-CLS-01", "target": TARGETS[0]}
    snapshot["actions"] = [
        {"what": "List them", "owner": "Ines", "due": "2026-12-31", "state": "open", "answers": [cell]}
    ]
    snapshot["corrected"] = [
        {
            **cell,
            "target": TARGETS[1],
            "was": "partially-satisfied",
            "was_on": "2026-10-01",
            "satisfied_on": "2026-10-09",
        }
    ]
    snapshot["disagreements"] = [
        {"item": "DATA-CLS-01", "who": "Otto", "text": "It is listed.", "at": "2026-10-02T08:00:00Z"}
    ]
    snapshot["document"]["supersedes"] = ["SRM-20260101-AAAAAAAA"]
    text = text_of(make(snapshot), "-layout")
    assert "List them, Ines, due 2026-12-31, open" in text
    assert re.search(r"Partially satisfied,\s+2026-10-09", text)
    assert re.search(r"DATA-CLS-01\s+It is listed\.\n\s+Otto, 2026-10-02", text)
    assert re.search(r"Supersedes\s+SRM-20260101-AAAAAAAA", text)


def test_failed_resources_stand_with_their_exception_and_the_scan_they_are_from(make: Make) -> None:
    snapshot = exception()
    resources = [
        {"id": "arn:aws:s3:::logs", "name": "logs", "region": "eu-west-1"},
        {"id": "arn:aws:s3:::raw", "name": "", "region": ""},
    ]
    check = {"check": "s3_bucket_x", "title": "", "severity": "high", "resources": resources}
    scan = {"name": "scan.json", "tool": "Prowler", "version": "5.46.0", "taken_at": "2026-10-03T08:00:00Z"}
    snapshot["findings"] = {
        "scans": [scan | {"sha256": "ab" * 32}],
        "exceptions": [{"item": "DATA-CLS-01", "target": TARGETS[0], "counts": {}, "checks": [check]}],
    }
    text = text_of(make(snapshot), "-layout")
    assert re.search(
        r"Failed in scans\s+• s3_bucket_x \(s3_bucket_x\): logs \(eu-west-1\), arn:aws:s3:::raw", text
    )
    assert re.search(r"scan.json\s+Prowler 5.46.0\s+2026-10-03\s+abab", text)
    assert "Failed in scans" not in text_of(make(exception()))


def test_every_field_lies_on_the_page_that_names_its_signer(make: Make) -> None:
    """However many sign in one role."""
    snapshot = exception()
    snapshot["signatures"] = [
        {
            "field": f"management-{n}",
            "role": "management",
            "name": f"Manager {n}",
            "title": "",
            "organisation": "",
        }
        for n in range(1, 9)
    ]
    path = make(snapshot)
    with pikepdf.open(path) as pdf:
        places = {str(f.T): pdf.pages.index(pikepdf.Page(f.P)) + 1 for f in pdf.Root.AcroForm.Fields}
    assert len(set(places.values())) > 1
    for name, page in places.items():
        number = name.split("-")[1]
        assert f"Manager {number}" in text_of(path, "-f", str(page), "-l", str(page))
