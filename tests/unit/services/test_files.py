"""What is written takes the place of a file whole, and never that of an assessment."""

from __future__ import annotations

from pathlib import Path

import pytest

from srm_desktop.errors import UserError
from srm_desktop.services.files import write_whole
from srm_desktop.services.session import Session
from srm_desktop.services.transfer.exporting import export
from tests.support import refusal


def test_an_assessment_is_not_overwritten_even_where_that_was_allowed(
    session: Session, tmp_path: Path
) -> None:
    before = session.path.read_bytes()
    link = tmp_path / "link.xlsx"
    link.symlink_to(session.path)
    for out in (session.path, link):
        with pytest.raises(UserError) as error:
            export(session, "xlsx", out, overwrite=True)
        refusal(error.value, out.name, "is an assessment")
    assert session.path.read_bytes() == before
    assert list(tmp_path.rglob("*.part*")) == []


def test_what_a_link_leads_to_is_written_and_the_link_stays(tmp_path: Path) -> None:
    kept, link = tmp_path / "kept.csv", tmp_path / "link.csv"
    link.symlink_to(kept)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert kept.read_bytes() == b"new"


def test_a_device_is_no_place_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        write_whole(Path("/dev/null"), b"new")
    refusal(error.value, "null", "is not a file")
