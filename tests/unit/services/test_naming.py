"""Names of files that are safe on every system and shown as they are spelled."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srm_desktop.services.naming import safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("policy.pdf", "policy.pdf"),
        ("Übersicht 2026 (final).xlsx", "Übersicht 2026 (final).xlsx"),
        ("証拠.png", "証拠.png"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\Windows\\system.ini", "system.ini"),
        ("/etc/shadow", "shadow"),
        ("C:\\boot.ini", "boot.ini"),
        ("..", "unnamed"),
        ("", "unnamed"),
        ("a/", "unnamed"),
        ("con", "_con"),
        ("CON.txt", "_CON.txt"),
        ("nul .tar.gz", "_nul .tar.gz"),
        ("COM1.log", "_COM1.log"),
        ("constant.txt", "constant.txt"),
        ("file:stream", "file_stream"),
        ("trailing. . ", "trailing"),
        (".bashrc", "_.bashrc"),
        ("-rf", "_-rf"),
        ("~root", "_~root"),
        ("line\nbreak\x00\x1b[31m.txt", "line_break__[31m.txt"),
        ("annex\u202efdp.exe", "annex_fdp.exe"),
        ("half \ud83d name.txt", "half _ name.txt"),
        ("e\u0301.txt", "é.txt"),
    ],
)
def test_a_name_becomes_one_that_can_do_no_harm(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=400))
def test_a_safe_name_is_one_visible_part_of_a_path_and_stays_as_it_is(name: str) -> None:
    safe = safe_name(name)
    assert PurePosixPath("folder", safe).parts == ("folder", safe)
    assert PureWindowsPath("folder", safe).parts == ("folder", safe)
    assert 0 < len(safe.encode()) <= 150
    assert not {unicodedata.category(c) for c in safe} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert not safe.startswith((".", "-", "~", " "))
    assert not safe.endswith((".", " "))
    assert safe_name(safe) == safe


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(name=st.text(max_size=300))
def test_a_file_can_be_made_under_it_in_the_folder_meant(tmp_path: Path, name: str) -> None:
    path = tmp_path / safe_name(name)
    path.write_bytes(b"")
    assert path in set(tmp_path.iterdir())
    path.unlink()


def test_a_long_name_keeps_its_ending() -> None:
    safe = safe_name("é" * 300 + ".pdf")
    assert safe.endswith("é.pdf")
    assert 140 < len(safe.encode()) <= 150
