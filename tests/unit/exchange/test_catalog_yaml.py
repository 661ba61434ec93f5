"""A catalog folder: read as it stands, or refused with file, line and key of every defect."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import build, from_bytes, to_bytes
from srm_desktop.exchange.catalog_yaml import MANIFEST, CatalogError, read
from srm_desktop.exchange.yaml_lines import MAX_FILE_BYTES
from srm_desktop.paths import resources_dir
from srm_desktop.services.catalog import catalogs
from tests.support import ITEMS, refusal, small_catalog

DOMAINS = ("ab.yaml", "cd.yaml", "awp.yaml")
MAPPING = "nist.yaml"
BOUNDARY = "boundary.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small catalog as a folder of YAML files."""
    folder = tmp_path / "catalog"
    folder.mkdir()
    document = small_catalog()
    head = document["catalog"] | {"domains": list(DOMAINS), "mappings": [MAPPING], "boundary": BOUNDARY}
    write(folder / MANIFEST, {"catalog": head})
    for name, data in zip((*DOMAINS, MAPPING), (*document["domains"], *document["mappings"]), strict=True):
        write(folder / name, data)
    write(folder / BOUNDARY, {"boundary": document["boundary"]})
    return folder


def write(path: Path, data: dict[str, Any]) -> None:
    text = yaml.safe_dump({"schema": "srm-catalog/1", **data}, sort_keys=False, allow_unicode=True, width=200)
    path.write_text(text, encoding="utf-8")


def replace(old: str, new: str, count: int = 1, file: str = "ab.yaml") -> Callable[[Path], None]:
    """A slip of the pen: the first places where `old` stands say `new`."""

    def edit(folder: Path) -> None:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, count), encoding="utf-8")

    return edit


def line_of(folder: Path, file: str, text: str, nth: int = 1) -> int:
    lines = (folder / file).read_text(encoding="utf-8", errors="replace").splitlines()
    return [number for number, line in enumerate(lines, 1) if text in line][nth - 1]


def test_the_document_is_what_the_files_say(folder: Path) -> None:
    assert read(folder) == small_catalog()


def test_a_catalog_from_a_folder_is_the_one_that_comes_back_out_of_an_assessment(folder: Path) -> None:
    document = read(folder)
    assert from_bytes(to_bytes(document)) == build(document)


def test_a_catalog_is_read_by_its_folder_or_its_manifest(folder: Path) -> None:
    assert catalogs.read(folder) == catalogs.read(folder / MANIFEST) == small_catalog()


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(folder: Path) -> None:
    for path in folder.iterdir():
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert read(folder) == small_catalog()


def alias(folder: Path) -> None:
    replace("  title: Domain AB\n", "  title: &t Domain AB\n")(folder)
    replace("summary: What AB is about.", "summary: *t")(folder)


ITEM = "topics[0].responsibilities[0]"
DEFECTS: dict[str, tuple[Callable[[Path], None], str, str, str, str]] = {
    # what: (slip, file, text on the defect's line, key, message)
    "a duplicate item": (
        replace(ITEMS[1], ITEMS[0], 1),
        "ab.yaml",
        f"id: {ITEMS[0]}",
        f"{ITEM}.id",
        "used more than once",
    ),
    "an item with another domain's id": (
        replace("id: CD-ONE-01", f"id: {ITEMS[0]}", file="cd.yaml"),
        "cd.yaml",
        f"id: {ITEMS[0]}",
        f"{ITEM}.id",
        "must begin with CD-ONE-",
    ),
    "a duplicate topic": (
        replace("id: AB-TWO\n", "id: AB-ONE\n"),
        "ab.yaml",
        "id: AB-ONE\n".strip(),
        "topics[0].id",
        "more than once",
    ),
    "a repeated key": (
        replace("  title: Domain AB\n", "  title: Domain AB\n  title: Again\n"),
        "ab.yaml",
        "title: Again",
        "domain.title",
        "repeated",
    ),
    "an unknown severity": (
        replace("severity: high", "severity: terrible"),
        "ab.yaml",
        "severity: terrible",
        f"{ITEM}.severity",
        "is not one of critical, high, medium, low",
    ),
    "an unknown relationship": (
        replace("equal-to", "same-as", file=MAPPING),
        MAPPING,
        "same-as",
        "rows[1].relationship",
        "is not one of equal-to",
    ),
    "a missing key": (
        replace("    why: Otherwise it is not done.\n", ""),
        "ab.yaml",
        f"id: {ITEMS[0]}",
        f"{ITEM}.why",
        "missing",
    ),
    "a missing key of one party's items": (
        replace("    evidence:\n    - A picture of it.\n", ""),
        "ab.yaml",
        f"id: {ITEMS[0]}",
        f"{ITEM}.evidence",
        "missing",
    ),
    "an unknown key": (
        replace("    why: ", "    because: yes\n    why: "),
        "ab.yaml",
        "because: yes",
        f"{ITEM}.because",
        "not known",
    ),
    "a wrong prefix": (
        replace("id: AB-ONE-02", "id: AB-TWO-09"),
        "ab.yaml",
        "id: AB-TWO-09",
        "topics[0].responsibilities[1].id",
        "must begin with AB-ONE-",
    ),
    "an id of another form": (
        replace("id: AB-ONE-01", "id: root account"),
        "ab.yaml",
        "id: root account",
        f"{ITEM}.id",
        "'root account' is not a responsibility's id, such as",
    ),
    "an assertion covered by nothing": (
        replace("- AB-TWO-01", "- AB-TWO-99"),
        "ab.yaml",
        "- AB-TWO-99",
        "domain.statements[0].covered_by[1]",
        "AB-TWO-99 is not in the catalog",
    ),
    "a share that does not exist": (
        replace("managed: shared", "managed: ours", file=BOUNDARY),
        BOUNDARY,
        "managed: ours",
        "boundary.layers[0].managed",
        "is not one of customer, shared, aws, not-applicable",
    ),
    "a service listed twice": (
        replace("id: rds", "id: ec2", file=BOUNDARY),
        BOUNDARY,
        "id: ec2",
        "boundary.services[0].id",
        "ec2 is listed twice",
    ),
    "an exception in no layer": (
        replace("      guest: customer", "      roof: customer", file=BOUNDARY),
        BOUNDARY,
        "roof: customer",
        "boundary.services[3].except.roof",
        "roof is not a layer",
    ),
    "a mapping of an unknown item": (
        replace(ITEMS[0], "AB-ONE-77", file=MAPPING),
        MAPPING,
        "AB-ONE-77",
        "rows[0].item",
        "not in the catalog",
    ),
    "a requirement mapped twice": (
        replace("AC-3", "AC-2", file=MAPPING),
        MAPPING,
        f"item: {ITEMS[0]}#2",
        "rows[1]",
        "mapped to AC-2 twice",
    ),
    "an empty text": (
        replace("title: Topic ONE", "title: ''"),
        "ab.yaml",
        "title: ''",
        "topics[0].title",
        "must not be empty",
    ),
    "a text of spaces": (
        replace("title: Topic ONE", "title: '   '"),
        "ab.yaml",
        "title: '   '",
        "topics[0].title",
        "not be empty",
    ),
    "an empty list": (
        replace("    interview:\n    - Is it done?\n", "    interview: []\n"),
        "ab.yaml",
        "interview: []",
        f"{ITEM}.interview",
        "must not be empty",
    ),
    "a text that is too long": (
        replace(f"Title of {ITEMS[0]}", "x" * 111),
        "ab.yaml",
        "x" * 111,
        f"{ITEM}.title",
        "longer than 110",
    ),
    "a number where text is required": (
        replace("'5'", "5", file=MAPPING),
        MAPPING,
        "version: 5",
        "framework.version",
        "must be text; put it in quotes",
    ),
    "a date where text is required": (
        replace("'2026-01-02'", "2026-01-02", file=MANIFEST),
        MANIFEST,
        "published: 2026-01-02",
        "catalog.published",
        "put it in quotes",
    ),
    "a day that does not exist": (
        replace("'2026-01-02'", "2026-02-31", file=MANIFEST),
        MANIFEST,
        "2026-02-31",
        "catalog.published",
        "impossible",
    ),
    "a list where text is required": (
        replace("summary: What AB is about.", "summary: [a]"),
        "ab.yaml",
        "summary: [a]",
        "domain.summary",
        "must be text",
    ),
    "text where a list is required": (
        replace("    examine:\n    - The record of it.\n", "    examine: The record\n"),
        "ab.yaml",
        "examine: The record",
        f"{ITEM}.examine",
        "must be a list",
    ),
    "text where a mapping is required": (
        replace("    parts:\n      customer: Yours.\n      aws: Theirs.\n", "    parts: both\n"),
        "ab.yaml",
        "parts: both",
        f"{ITEM}.parts",
        "must be a mapping",
    ),
    "a customer's class in AWS's domain": (
        replace("class: inherited", "class: shared", file="awp.yaml"),
        "awp.yaml",
        "class: shared",
        f"{ITEM}.class",
        "inherited belongs in AWS's domains",
    ),
    "an inherited item in a customer's domain": (
        replace(
            "    class: shared\n",
            "    class: inherited\n    reports: [SOC 2]\n    customer_must: [Read it.]\n",
        ),
        "ab.yaml",
        "class: inherited",
        f"{ITEM}.class",
        "inherited belongs in AWS's domains",
    ),
    "another format": (
        replace("srm-catalog/1", "srm-catalog/2"),
        "ab.yaml",
        "srm-catalog/2",
        "schema",
        "must be 'srm-catalog/1'",
    ),
    "a list of keys": (
        replace("title: Domain AB", "? [a, b]\n  : c\n  title: x"),
        "ab.yaml",
        "? [a, b]",
        "domain",
        "one word",
    ),
    "broken YAML": (
        replace("  title: Domain AB", "  title: [Domain AB"),
        "ab.yaml",
        "party: ",
        "",
        "a comma or the end",
    ),
    "tabs for indentation": (
        replace("  title: Domain AB", "\ttitle: Domain AB"),
        "ab.yaml",
        "\ttitle: Domain AB",
        "",
        "a tab cannot indent",
    ),
    "a quote that stays open": (
        replace("  title: Domain AB", '  title: "Domain AB'),
        "ab.yaml",
        '  title: "Domain AB',
        "",
        "never closed",
    ),
    "a colon in plain text": (
        replace("  title: Domain AB", "  title: Domain: AB"),
        "ab.yaml",
        "  title: Domain: AB",
        "",
        "must be in quotes",
    ),
    "a key without its colon": (
        replace("  title: Domain AB\n", "  title: Domain AB\n  party\n"),
        "ab.yaml",
        "  party",
        "",
        "a colon is expected",
    ),
    "a command that is another program's": (
        replace("aws sts get-caller-identity", "kubectl get pods"),
        "ab.yaml",
        "kubectl get pods",
        f"{ITEM}.test[0].run",
        "no command of the AWS CLI",
    ),
    "a command with another behind it": (
        replace("aws sts get-caller-identity", "aws iam list-users; aws iam delete-user"),
        "ab.yaml",
        "aws iam list-users; ",
        f"{ITEM}.test[0].run",
        "must be one command alone",
    ),
    "a command with another in it": (
        replace("aws sts get-caller-identity", 'aws iam list-users --query "$(aws iam delete-user)"'),
        "ab.yaml",
        "aws iam list-users --query",
        f"{ITEM}.test[0].run",
        "must be one command alone",
    ),
    "a text that sends the reader to nothing": (
        replace("note: See the guide.", "note: See AB-ONE-77 and ISO-ABC-01."),
        "ab.yaml",
        "note: See AB-ONE-77",
        f"{ITEM}.note",
        "AB-ONE-77 is not in the catalog",
    ),
    "an alias": (
        alias,
        "ab.yaml",
        "summary: *t",
        "",
        "aliases are not used",
    ),
    "an object of Python's": (
        replace("title: Domain AB", "title: !!python/name:os.system x"),
        "ab.yaml",
        "!!python",
        "",
        "tags such as !!python are not used",
    ),
    "two documents": (replace("topics:", "---\ntopics:"), "ab.yaml", "---", "", "a file holds one document"),
}


@pytest.mark.parametrize(("slip", "file", "text", "key", "message"), DEFECTS.values(), ids=DEFECTS.keys())
def test_a_defect_is_named_by_file_line_and_key(
    folder: Path, slip: Callable[[Path], None], file: str, text: str, key: str, message: str
) -> None:
    slip(folder)
    with pytest.raises(CatalogError) as caught:
        read(folder)
    text, _, nth = text.partition("#")
    line = line_of(folder, file, text, int(nth or 1))
    found = [(d.file, d.line, d.key) for d in caught.value.defects if message in d.message]
    assert found, caught.value.defects
    assert (file, line, key) in found, (found, line)
    refusal(caught.value, caught.value.defects[0].file, f"line {caught.value.defects[0].line}")


def defects(folder: Path) -> list[str]:
    with pytest.raises(CatalogError) as caught:
        read(folder)
    refusal(caught.value)
    return [str(defect) for defect in caught.value.defects]


def test_all_defects_of_all_files_are_reported_at_once(folder: Path) -> None:
    replace("severity: high", "severity: terrible", 4)(folder)
    replace("title: Domain CD", "title: ''", file="cd.yaml")(folder)
    replace("subset-of", "below", file=MAPPING)(folder)
    (folder / "awp.yaml").write_text("domain: [", encoding="utf-8")
    found = defects(folder)
    assert len(found) == 7
    assert {sentence.partition(",")[0] for sentence in found} == {"ab.yaml", "cd.yaml", MAPPING, "awp.yaml"}


def test_all_wrong_ids_and_references_are_reported_at_once(folder: Path) -> None:
    replace("id: AB-ONE-02", "id: AB-TWO-01")(folder)
    replace("- CD-TWO-01", "- CD-TWO-09", file="cd.yaml")(folder)
    replace(ITEMS[0], "AB-ONE-77", file=MAPPING)(folder)
    replace("class: inherited", "class: inherited\n    note: fine", file="awp.yaml")(folder)
    found = "\n".join(defects(folder))
    for words in (
        "AB-TWO-01 is used more than once",
        "begin with AB-ONE-",
        "CD-TWO-09 is not",
        "AB-ONE-77 is not",
    ):
        assert words in found
    assert "awp" not in found


TWENTY: list[tuple[Callable[[Path], None], str, str, str]] = [
    # slip, file, key, message
    (
        replace("version: 1.0.0", "version: '1.0'", file=MANIFEST),
        MANIFEST,
        "catalog.version",
        "such as 1.2.0",
    ),
    (replace("2026-01-02", "2026-02-30", file=MANIFEST), MANIFEST, "catalog.published", "not a day"),
    (
        replace("mappings:\n", "mappings:\n  - no.yaml\n", file=MANIFEST),
        MANIFEST,
        "catalog.mappings[0]",
        "No such",
    ),
    (replace("  title: Domain AB\n", "  title: A\n  title: B\n"), "ab.yaml", "domain.title", "repeated"),
    (
        replace("- AB-TWO-01", "- AB-TWO-99"),
        "ab.yaml",
        "domain.statements[0].covered_by[1]",
        "is not in the catalog",
    ),
    (
        replace("statement: Somebody", "statement: Somebody" + " else" * 40),
        "ab.yaml",
        f"{ITEM}.statement",
        "47 words",
    ),
    (replace("    why: Otherwise it is not done.\n", ""), "ab.yaml", f"{ITEM}.why", "missing"),
    (replace("severity: high", "severity: terrible"), "ab.yaml", f"{ITEM}.severity", "is not one of"),
    (
        replace("aws sts get-caller-identity", "aws s3 rm s3://logs"),
        "ab.yaml",
        f"{ITEM}.test[0].run",
        "only read",
    ),
    (replace("    - iam\n", "    - ec9\n"), "ab.yaml", f"{ITEM}.services[0]", "ec9 is not a service"),
    (replace("    note: See the guide.\n", "    advice: None.\n"), "ab.yaml", f"{ITEM}.advice", "not known"),
    (
        replace("id: AB-TWO-02", "id: AB-ONE-09"),
        "ab.yaml",
        "topics[1].responsibilities[1].id",
        "begin with AB-TWO-",
    ),
    (
        replace("id: CD-ONE-02", "id: CD-ONE-01", file="cd.yaml"),
        "cd.yaml",
        "topics[0].responsibilities[1].id",
        "once",
    ),
    (replace("title: Topic TWO", "title: ''", file="cd.yaml"), "cd.yaml", "topics[1].title", "empty"),
    (
        replace("    parts:\n      customer: Yours.\n      aws: Theirs.\n", "", file="cd.yaml"),
        "cd.yaml",
        f"{ITEM}.parts",
        "missing",
    ),
    (
        replace("    note: See", "    replaced_by: CD-ONE-88\n    note: See", file="cd.yaml"),
        "cd.yaml",
        f"{ITEM}.replaced_by",
        "is not in the catalog",
    ),
    (
        replace("class: inherited", "class: shared", file="awp.yaml"),
        "awp.yaml",
        f"{ITEM}.class",
        "inherited belongs",
    ),
    (replace("  id: nist", "  id: cis-aws-7-0", file=MAPPING), MAPPING, "rows[0].id", "has no AC-2"),
    (replace("  source:\n  - a\n", "", file=MAPPING), MAPPING, "rows[0].source", "names its sources"),
    (replace("id: AC-3", "id: 2.10", file=MAPPING), MAPPING, "rows[1].id", "put it in quotes"),
    (replace("equal-to", "same-as", file=MAPPING), MAPPING, "rows[1].relationship", "is not one of"),
    (
        replace("      guest: customer", "      roof: customer", file=BOUNDARY),
        BOUNDARY,
        "boundary.services[3].except.roof",
        "not a layer",
    ),
]


def test_twenty_different_defects_are_as_many_errors_at_once(folder: Path) -> None:
    for slip, *_ in TWENTY:
        slip(folder)
    with pytest.raises(CatalogError) as caught:
        read(folder)
    found = {(defect.file, defect.key): defect for defect in caught.value.defects}
    for _, file, key, message in TWENTY:
        assert message in found[file, key].message
        assert found[file, key].line > 1
    assert len({defect.line for defect in found.values()}) >= 20


def test_an_id_that_many_name_is_told_once(folder: Path) -> None:
    replace("    - iam\n", "    - ec9\n", 3)(folder)
    (sentence,) = defects(folder)
    assert "services[0]: ec9 is not a service of the boundary; it is named in 3 places" in sentence


def test_nothing_is_said_of_what_an_unread_file_may_hold(folder: Path) -> None:
    (folder / "cd.yaml").write_text("domain: [", encoding="utf-8")
    replace("- AB-TWO-01", "- CD-ONE-01")(folder)
    replace(ITEMS[0], "CD-ONE-02", file=MAPPING)(folder)
    replace(ITEMS[0], "AB-ONE-77", file=MAPPING)(folder)
    cd, mapping = defects(folder)
    assert cd.startswith("cd.yaml, line ")
    assert "AB-ONE-77 is not in the catalog" in mapping


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("basis: judgement\n  source: [a]", "a row of judgement has no source"),
        ("basis: derived\n  source: [b]", "b is not one of framework.sources"),
    ],
)
def test_a_row_is_derived_from_named_sources_or_judged(folder: Path, row: str, message: str) -> None:
    replace("basis: judgement", row, file=MAPPING)(folder)
    (sentence,) = defects(folder)
    assert message in sentence


def test_a_framework_and_a_file_stand_once(folder: Path) -> None:
    (folder / "again.yaml").write_text((folder / MAPPING).read_text(encoding="utf-8"), encoding="utf-8")
    replace("- nist.yaml", "- nist.yaml\n  - again.yaml", file=MANIFEST)(folder)
    replace("- ab.yaml", "- ab.yaml\n  - ab.yaml", file=MANIFEST)(folder)
    found = "\n".join(defects(folder))
    assert "nist has another mapping file" in found
    assert "ab.yaml is listed twice" in found


def test_an_id_of_a_list_that_is_not_whole_is_taken(folder: Path) -> None:
    """NIST's enhancements are known only in part."""
    replace("  id: nist", "  id: nist-800-53-r5", file=MAPPING)(folder)
    replace("id: AC-3", "id: AC-3(15)", file=MAPPING)(folder)
    assert read(folder)["mappings"][0]["rows"][1]["id"] == "AC-3(15)"


def test_the_sentence_names_the_first_defect_and_counts_the_others(folder: Path) -> None:
    replace("severity: high", "severity: terrible", 3)(folder)
    with pytest.raises(CatalogError) as caught:
        read(folder)
    assert "(and 2 more)" in refusal(caught.value, "ab.yaml, line ")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"title: caf\xe9", "not UTF-8"),
        (b"title: x\nwhy: \x07bell", "line 2, top level: this character is not allowed"),
        (b"", "must be a mapping"),
        (b"# nothing but a comment", "must be a mapping"),
        (b"- a list", "must be a mapping"),
        (b"just text", "must be a mapping"),
        (b"[" * 500_000, "nested too deeply"),
        (b"- " * 500_000, "nested too deeply"),
        (b"{a: " * 500_000, "nested too deeply"),
        (b"a: " + b"9" * 10_000, "impossible"),
        (b"a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "aliases"),
        (b"a: &a [*a]", "aliases"),
        (b"a: &a {x: y}\nb:\n  <<: *a\n", "aliases"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_is_hardly_yaml_is_refused_quickly(folder: Path, data: bytes, words: str) -> None:
    """Among them what makes parsers multiply, crash or run out of memory."""
    (folder / "ab.yaml").write_bytes(data)
    assert any(sentence.startswith("ab.yaml, line ") and words in sentence for sentence in defects(folder))


def refused(folder: Path, *words: str) -> None:
    with pytest.raises(UserError) as caught:
        read(folder)
    refusal(caught.value, *words)


@pytest.mark.parametrize("file", [MANIFEST, "ab.yaml", MAPPING])
def test_a_missing_file_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()
    refused(folder, file, "No such file")


@pytest.mark.parametrize("file", [MANIFEST, "ab.yaml"])
def test_what_is_no_file_is_refused(folder: Path, file: str) -> None:
    (folder / file).unlink()
    os.mkfifo(folder / file)
    refused(folder, file, "is not a file")


def test_a_huge_file_is_refused_unread(folder: Path) -> None:
    with (folder / "ab.yaml").open("r+b") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    refused(folder, "ab.yaml", "larger than 8 MB")


@pytest.mark.parametrize("name", ["../secret.yaml", "/etc/hostname", "sub/../../secret.yaml"])
def test_a_file_outside_the_folder_is_refused_unread(folder: Path, name: str) -> None:
    (folder.parent / "secret.yaml").write_text("a: b")
    replace("- ab.yaml", f"- {name}", file=MANIFEST)(folder)
    refused(folder, name, "outside the catalog's folder")


def test_a_link_out_of_the_folder_is_refused_unread(folder: Path) -> None:
    (folder / "ab.yaml").rename(folder.parent / "ab.yaml")
    (folder / "ab.yaml").symlink_to(folder.parent / "ab.yaml")
    refused(folder, "ab.yaml", "outside the catalog's folder")


def test_a_link_that_leads_in_a_circle_is_refused(folder: Path) -> None:
    (folder / "ab.yaml").unlink()
    (folder / "ab.yaml").symlink_to(folder / "ab.yaml")
    refused(folder, "ab.yaml")


def test_a_wrong_manifest_is_refused_before_anything_it_names_is_read(folder: Path) -> None:
    replace("srm-catalog/1", "other/1", file=MANIFEST)(folder)
    replace("domains:", "dominions:", file=MANIFEST)(folder)
    (folder / "ab.yaml").unlink()
    found = defects(folder)
    assert len(found) == 3
    assert all(sentence.startswith(f"{MANIFEST}, line ") for sentence in found)


def test_the_products_own_catalog_is_read_without_a_defect() -> None:
    document = read(resources_dir() / "catalog")
    catalog = from_bytes(to_bytes(document))
    assert len(catalog.assessable) > 50
    assert catalog.inherited
    assert catalog.model
    assert {item for framework in catalog.frameworks for item in framework.references} <= set(catalog.by_id)
