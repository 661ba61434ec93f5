"""Every record of a scan is accounted for, in whatever format and wrapping it comes."""

from __future__ import annotations

import csv
import gzip
import io
import json
from hashlib import sha256
from pathlib import Path

import pytest

from srm_desktop.errors import Cancelled, UserError
from srm_desktop.exchange.scans import json_stream, source
from srm_desktop.exchange.scans.reading import ReadScan, read_scan
from srm_desktop.model.finding import FindingSeverity, FindingStatus, Observation
from srm_desktop.services.transfer.importing import Kind, kind_of
from tests.scan_samples import (
    ACCOUNT,
    EXCERPTS,
    PROWLER,
    PROWLER_ASFF,
    PROWLER_CSV,
    event,
    hub_asff,
    hub_ocsf,
    records_of,
    write_json,
)
from tests.support import refusal

FORMATS = {".ocsf": "Prowler OCSF", ".csv": "Prowler CSV", ".asff": "ASFF"}


def refused(path: Path, *parts: str) -> str:
    with pytest.raises(UserError) as caught:
        read_scan(path)
    return refusal(caught.value, path.name, *parts)


def accounted(scan: ReadScan) -> bool:
    return scan.records == len(scan.observations) + scan.skipped.total()


@pytest.mark.parametrize("path", EXCERPTS, ids=lambda path: path.name)
def test_every_record_of_a_real_scan_is_read(path: Path) -> None:
    scan = read_scan(path)
    assert accounted(scan)
    assert not scan.skipped
    assert scan.tools == ["Prowler"]
    assert scan.version in ("4.6.2", "5.46.0")
    if ".csv" not in path.name:
        assert scan.records == len(records_of(path))


@pytest.mark.parametrize("path", EXCERPTS, ids=lambda path: path.name)
def test_a_format_is_told_from_content_alone(path: Path, tmp_path: Path) -> None:
    named_otherwise = tmp_path / "scan.txt"
    named_otherwise.write_bytes(gzip.decompress(path.read_bytes()))
    scan, packed = read_scan(named_otherwise), read_scan(path)
    assert scan.format == packed.format
    assert scan.observations == packed.observations
    assert scan.format == next((f for end, f in FORMATS.items() if end in path.name), "ASFF")


@pytest.mark.parametrize("before", ["\r\n\r\n", "sep=;\r\n", '"sep=;"\n'])
def test_lines_before_the_header_of_a_table_are_passed_over(before: str, tmp_path: Path) -> None:
    path = tmp_path / "scan.csv"
    path.write_bytes(before.encode() + gzip.decompress(PROWLER_CSV.read_bytes()))
    assert kind_of(path) is Kind.SCAN
    assert read_scan(path).observations == read_scan(PROWLER_CSV).observations


def test_the_three_formats_of_one_scan_say_the_same() -> None:
    ocsf, table, asff = (read_scan(path).observations for path in (PROWLER, PROWLER_CSV, PROWLER_ASFF))
    assert sorted(ocsf) == sorted(table)
    automatic = [seen for seen in ocsf if seen.status is not FindingStatus.MANUAL]
    assert {(*s.subject, s.status, s.at, s.controls) for s in automatic} == {
        (*s.subject, s.status, s.at, s.controls) for s in asff
    }


def test_what_a_real_record_becomes() -> None:
    raw = next(r for r in records_of(PROWLER) if r["status_code"] == "FAIL")
    seen = next(
        s for s in read_scan(PROWLER).observations if s.detail == raw["status_detail"] and s.status == "fail"
    )
    assert seen.tool == "Prowler"
    assert seen.check == raw["metadata"]["event_code"]
    assert seen.account == ACCOUNT
    assert seen.region == raw["resources"][0]["region"]
    assert seen.resources == (raw["resources"][0]["uid"],)
    assert seen.title == raw["finding_info"]["title"]
    assert seen.severity == raw["severity"].lower()
    assert seen.at == raw["time"]
    assert not seen.muted


def one(path: Path) -> Observation:
    (seen,) = read_scan(path).observations
    return seen


@pytest.mark.parametrize("records", [[hub_asff(), hub_asff("EC2.18", "PASSED")]], ids=["asff"])
def test_security_hub_comes_in_four_wrappings(records: list[dict[str, object]], tmp_path: Path) -> None:
    wrapped = {
        "page.json": json.dumps({"Findings": records, "NextToken": None}),
        "list.json": json.dumps(records),
        "lines.json": "\n".join(map(json.dumps, records)),
        "event.json": json.dumps(event("Security Hub Findings - Imported", records)),
        "events.json": json.dumps([event("Security Hub Findings - Imported", [r]) for r in records]),
        "event-lines.json": "\n".join(json.dumps(event("Imported", [r])) for r in records) + "\n",
    }
    for name, text in wrapped.items():
        path = tmp_path / name
        path.write_text(text)
        scan = read_scan(path)
        assert [(s.tool, s.check, s.status) for s in scan.observations] == [
            ("Security Hub", "S3.1", "fail"),
            ("Security Hub", "EC2.18", "pass"),
        ]
        assert scan.is_partial is ("event" in name)


def test_pages_joined_into_a_list_are_read_one_after_the_other(tmp_path: Path) -> None:
    pages = [
        {"Findings": [hub_asff()], "NextToken": "x"},
        {"Findings": [hub_asff("EC2.18"), hub_asff("IAM.6")]},
    ]
    scan = read_scan(write_json(tmp_path / "pages.json", pages))
    assert [seen.check for seen in scan.observations] == ["S3.1", "EC2.18", "IAM.6"]
    assert scan.is_partial


def test_a_resource_is_the_same_in_both_versions_of_security_hub(tmp_path: Path) -> None:
    arn = {"type": "AWS::S3::Bucket", "uid": "logs", "uid_alt": "arn:aws:s3:::logs", "region": "eu-west-1"}
    (second,) = read_scan(write_json(tmp_path / "v2.json", hub_ocsf(resources=[arn]))).observations
    (first,) = read_scan(write_json(tmp_path / "v1.json", hub_asff())).observations
    assert second.resources == first.resources


def test_a_page_of_more_is_known_to_be_partial(tmp_path: Path) -> None:
    assert read_scan(write_json(tmp_path / "p.json", {"NextToken": "x", "Findings": [hub_asff()]})).is_partial


@pytest.mark.parametrize(
    "wrap", [lambda r: r, lambda r: {"Findings": r}, lambda r: event("Findings Imported V2", r)]
)
def test_security_hub_of_the_second_version(wrap, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    others = [
        {"class_uid": c, "class_name": n, "metadata": {}} for c, n in ((2002, "Vulnerability"), (2004, "D"))
    ]
    records = [hub_ocsf(), hub_ocsf("EC2.18", "Pass"), hub_ocsf("IAM.6", "Warning"), *others]
    scan = read_scan(write_json(tmp_path / "v2.json", wrap(records)))
    assert [(s.tool, s.check, s.status.value) for s in scan.observations] == [
        ("Security Hub", "S3.1", "fail"),
        ("Security Hub", "EC2.18", "pass"),
        ("Security Hub", "IAM.6", "not-available"),
    ]
    assert accounted(scan)
    assert scan.skipped.total() == 2
    assert all("not the result of a check" in reason for reason in scan.skipped)
    assert scan.observations[0].at == 1795161600


@pytest.mark.parametrize(
    ("generator", "fields", "compliance", "check"),
    [
        ("security-control/S3.1", {}, {"SecurityControlId": "S3.1"}, "S3.1"),
        ("aws-foundational-security-best-practices/v/1.0.0/S3.1", {"ControlId": "S3.1"}, {}, "S3.1"),
        ("nist-800-53/v/5.0.0/S3.1", {}, {}, "S3.1"),
        (
            "cis-aws-foundations-benchmark/v/3.0.0/2.1.4",
            {"ControlId": "2.1.4"},
            {},
            "cis-aws-foundations-benchmark/v/3.0.0/2.1.4",
        ),
        (
            "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.3",
            {"RuleId": "1.3"},
            {},
            "cis-aws-foundations-benchmark/v/1.2.0/1.3",
        ),
    ],
)
def test_a_control_is_found_wherever_it_is_named(
    generator: str, fields: dict[str, str], compliance: dict[str, str], check: str, tmp_path: Path
) -> None:
    record = hub_asff(
        GeneratorId=generator, ProductFields=fields, Compliance={"Status": "FAILED"} | compliance
    )
    assert one(write_json(tmp_path / "f.json", [record])).check == check


def test_what_is_muted_in_each_format(tmp_path: Path) -> None:
    prowler = records_of(PROWLER)[0] | {"status": "Suppressed", "status_id": 3}
    asff = records_of(PROWLER_ASFF)[0]
    asff["Compliance"]["Status"] = "WARNING"
    for number, record in enumerate(
        (
            prowler,
            asff,
            hub_asff(Workflow={"Status": "SUPPRESSED"}),
            hub_ocsf(status="Fail") | {"status_id": 3, "status": "Suppressed"},
        )
    ):
        assert one(write_json(tmp_path / f"{number}.json", [record])).muted
    assert not one(write_json(tmp_path / "warning.json", [hub_asff(status="WARNING")])).muted


def test_what_is_not_the_result_of_a_check_is_skipped_with_its_reason(tmp_path: Path) -> None:
    guardduty = hub_asff(
        ProductArn="arn:aws:securityhub:eu-west-1::product/aws/guardduty", ProductName="GuardDuty"
    )
    del guardduty["Compliance"]
    azure = records_of(PROWLER)[0]
    azure["cloud"]["provider"] = "azure"
    odd = records_of(PROWLER)[1] | {"status_code": "PERHAPS"}
    scan = read_scan(write_json(tmp_path / "mixed.json", [guardduty, azure, odd, hub_asff()]))
    assert accounted(scan)
    assert dict(scan.skipped) == {
        "of GuardDuty, not the result of a check": 1,
        "about azure, not about AWS": 1,
        "its result, 'PERHAPS', is none this program knows": 1,
    }


def test_a_file_of_prowler_3_is_skipped_record_by_record(tmp_path: Path) -> None:
    record = {"class_uid": 2001, "metadata": {"product": {"name": "Prowler"}}, "status": "Failure"}
    scan = read_scan(write_json(tmp_path / "old.json", [record, record]))
    assert accounted(scan)
    assert dict(scan.skipped) == {"of class 2001, as no Prowler 4 or 5 writes": 2}


def test_reasons_that_quote_the_file_are_not_listed_without_end(tmp_path: Path) -> None:
    records = [hub_asff(status=f"STATUS {number}") for number in range(300)]
    scan = read_scan(write_json(tmp_path / "odd.json", records))
    assert accounted(scan)
    assert len(scan.skipped) == 51


@pytest.mark.parametrize("time", ["9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "1969-12-31"])
def test_a_time_that_no_scan_can_have_is_refused(time: str, tmp_path: Path) -> None:
    refused(write_json(tmp_path / "f.json", [hub_asff(UpdatedAt=time)]), "record 1, UpdatedAt", "not a time")


def test_times_are_utc_whatever_spelling_they_have(tmp_path: Path) -> None:
    """Prowler's text has no time zone; its number is the one to trust."""
    record = records_of(PROWLER)[0] | {"time": 1795161600, "time_dt": "2026-11-20T10:00:00"}
    assert one(write_json(tmp_path / "a.json", [record])).at == 1795161600
    assert one(write_json(tmp_path / "b.json", [record | {"time": 1795161600000}])).at == 1795161600
    offset = hub_asff(UpdatedAt="2026-11-20T10:00:00+02:00")
    assert one(write_json(tmp_path / "c.json", [offset])).at == 1795161600


def test_the_first_files_of_prowler_4_have_their_times_as_text(tmp_path: Path) -> None:
    record = records_of(PROWLER)[0] | {"event_time": "2026-11-20T08:00:00.101020"}
    del record["time"], record["time_dt"]
    record["finding_info"] = {"created_time": "2026-11-20T08:00:00.101020", "title": "T"}
    assert one(write_json(tmp_path / "a.json", [record])).at == 1795161600
    del record["finding_info"]
    assert one(write_json(tmp_path / "b.json", [record])).at == 1795161600


def test_a_rule_stands_where_no_control_is_named(tmp_path: Path) -> None:
    record = hub_ocsf(compliance={"status": "Fail"})
    named = record | {"finding_info": {"analytic": {"uid": "my|rule"}, "title": "T"}}
    scan = read_scan(write_json(tmp_path / "a.json", [record, named]))
    assert [seen.check for seen in scan.observations] == ["my/rule"]
    assert dict(scan.skipped) == {"it names no control and no rule": 1}


def csv_scan(path: Path, **cells: str) -> Path:
    rows = list(
        csv.DictReader(
            io.StringIO(gzip.decompress(PROWLER_CSV.read_bytes()).decode(), newline=""), delimiter=";"
        )
    )
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(reversed(rows[0])), delimiter=";")
        writer.writeheader()
        writer.writerow(rows[0] | cells)
    return path


def test_csv_columns_are_found_by_name(tmp_path: Path) -> None:
    seen = one(csv_scan(tmp_path / "a.csv", TIMESTAMP="1795161600", MUTED="True", STATUS="FAIL"))
    assert (seen.at, seen.muted, seen.status) == (1795161600, True, FindingStatus.FAIL)
    assert one(csv_scan(tmp_path / "c.csv", TIMESTAMP="1795161600.25")).at == 1795161600
    line_breaks = one(csv_scan(tmp_path / "b.csv", STATUS_EXTENDED='two\nlines; and "quotes"'))
    assert line_breaks.detail == 'two\nlines; and "quotes"'


def test_severity_that_is_unknown_is_said_to_be(tmp_path: Path) -> None:
    assert one(csv_scan(tmp_path / "a.csv", SEVERITY="grave")).severity is FindingSeverity.UNKNOWN


def test_a_redirect_of_windows_powershell_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "utf16.json"
    path.write_bytes(json.dumps([hub_asff()]).encode("utf-16"))
    assert one(path).check == "S3.1"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps([hub_asff()]).encode())
    assert one(path).check == "S3.1"


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        (("cloud", "account", "uid"), "not a number", "cloud.account.uid"),
        (("cloud", "account", "uid"), 111122223333, "cloud.account.uid"),
        (("cloud", "account"), [], "cloud.account"),
        (("resources",), {}, "resources"),
        (("resources", 0), "x", "resources[0]"),
        (("resources", 0, "uid"), 7, "resources[0].uid"),
        (("metadata", "event_code"), "", "metadata.event_code"),
        (("metadata", "event_code"), "a\nb", "metadata.event_code"),
        (("status_code",), None, "status_code"),
        (("status_id",), "3", "status_id"),
        (("time",), "now", "time"),
        (("time",), -5, "time"),
        (("time",), 10**40, "time"),
        (("time",), True, "time"),
        (("status_detail",), "a\0b", "status_detail"),
        (("status_detail",), "\ud800", "status_detail"),
        (("status_detail",), "x" * 100_001, "status_detail"),
        (("unmapped", "compliance"), "CIS", "unmapped.compliance"),
    ],
)
def test_what_is_wrong_is_named_with_file_record_and_field(
    path: tuple[object, ...], value: object, field: str, tmp_path: Path
) -> None:
    records = records_of(PROWLER)[:3]
    place: object = records[1]
    for step in path[:-1]:
        place = place[step]  # type: ignore[index]
    place[path[-1]] = value  # type: ignore[index]
    refused(write_json(tmp_path / "scan.json", records), "record 2", field)


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('{"a": 1, "a": 2}', "names the field 'a' twice"),
        ('{"a": NaN}', "NaN"),
        ('{"a": -Infinity}', "-Infinity"),
        ('{"a": 1e999}', "too large"),
        ('{"a": ' + "9" * 5000 + "}", "5000 digits"),
        ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "nested too deeply"),
        ('{"a": "\0"}', "not valid JSON"),
        ('{"a": tru}', "not valid JSON"),
        ("7", "not a JSON object"),
    ],
    ids=lambda text: text[:20],
)
def test_json_that_is_none_is_named_with_its_record(inside: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "scan.json"
    good = json.dumps(records_of(PROWLER)[0])
    path.write_text(f"[{good}, {inside}]")
    refused(path, "record 2", said)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"  \n ", "is empty"),
        (b"[]", "holds no findings"),
        (b'{"Findings": []}', "holds no findings"),
        (b'{"results": []}', "not a finding this program can read"),
        (b"hello", "not a scan this program can read"),
        (b"PK\x03\x04rest", "ZIP archive"),
        (b"\x89PNG\r\n\x1a\n\xff\xff", "not text in UTF-8"),
        (b"\x1f\x8b\x08\x00broken", "damaged"),
        (gzip.compress(b'[{"a": 1}]', mtime=0)[:-9], "damaged"),
        (b"[{", "record 1"),
        (b"[1 2]", "record 1"),
        (b'{"Findings": [{}]', "record 1"),
        (b"PROVIDER;ACCOUNTID;ASSESSMENTDATE;REQUIREMENTS_ID\n", "compliance file"),
        (b"CHECK_ID;STATUS;ACCOUNT_UID;REGION;RESOURCE_UID\n", "TIMESTAMP"),
        (b"CHECK_ID;STATUS;ACCOUNT_UID;REGION;RESOURCE_UID;TIMESTAMP;STATUS\n", "twice"),
        (b"CHECK_ID;STATUS;ACCOUNT_UID;REGION;RESOURCE_UID;TIMESTAMP\na;b\n", "record 1"),
        (b'CHECK_ID;STATUS;ACCOUNT_UID;REGION;RESOURCE_UID;TIMESTAMP\n"a', "record 1"),
        (b"CHECK_ID;STATUS;ACCOUNT_UID;REGION;RESOURCE_UID;TIMESTAMP\n\xff", "not text in UTF-8"),
    ],
)
def test_a_file_that_is_no_scan_is_refused_in_a_sentence(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "scan.dat"
    path.write_bytes(data)
    refused(path, said)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    refused(tmp_path / "nowhere.json", "cannot be read")
    refused(tmp_path, "cannot be read")


def test_a_scan_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(source.MAX_BYTES + 1)
    refused(path, "larger than 100 MB")


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """200 MB of spaces in 200 kB."""
    path = tmp_path / "bomb.json.gz"
    with gzip.open(path, "wb", compresslevel=9) as file:
        for _ in range(200):
            file.write(b" " * 1024 * 1024)
    assert path.stat().st_size < 1024 * 1024
    refused(path, "unpacks to more than 100 MB")


def test_a_record_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.json"
    path.write_text('[{"a": "' + "x" * (json_stream.MAX_RECORD * 3))
    refused(path, "record 1")


def test_a_record_cut_by_the_buffer_is_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At every possible place, multi-byte characters included."""
    monkeypatch.setattr(json_stream, "_CHUNK", 1)
    path = tmp_path / "scan.json"
    detail = hub_asff(Description='Größe 😀 [1, 2] \\ "q"', extra=[1, -2.5e3, True, None, {}])
    path.write_text(json.dumps({"x": 12, "Findings": [detail, hub_asff("S3.2")], "y": 7}, ensure_ascii=False))
    assert [s.check for s in read_scan(path).observations] == ["S3.1", "S3.2"]


def test_progress_counts_bytes_and_can_stop(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    path = tmp_path / "scan.json"
    path.write_bytes(gzip.decompress(PROWLER.read_bytes()))
    scan = read_scan(path, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (path.stat().st_size,) * 2
    assert len(scan.sha256) == 64

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_scan(path, stop)


def test_the_hash_is_of_the_file_as_it_lies_on_disk() -> None:
    assert read_scan(PROWLER).sha256 == sha256(PROWLER.read_bytes()).hexdigest()
