"""Where a file is less safe than it looks, the user is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from srm_desktop.services.lifecycle import location_warning


@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox",
        "dropbox (Work)/audits",
        "OneDrive - Example Ltd/audits",
        "Google Drive/My Drive",
        "GoogleDrive-anna@example.com",
        "iCloud Drive",
        "Nextcloud",
        "ownCloud/audits",
        "Syncthing",
    ],
)
def test_a_synced_folder_is_warned_of(tmp_path: Path, folder: str) -> None:
    warning = location_warning(tmp_path / folder / "work.srm")
    assert "synced" in warning


@pytest.mark.parametrize("folder", ["audits", "my dropbox notes", "not-nextcloud", "drive"])
def test_an_ordinary_folder_is_not(tmp_path: Path, folder: str) -> None:
    assert location_warning(tmp_path / folder / "work.srm") == ""


def test_a_file_called_like_a_synced_folder_is_not(tmp_path: Path) -> None:
    assert location_warning(tmp_path / "dropbox.srm") == ""


def test_a_relative_path_is_judged_by_where_it_leads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert "synced" in location_warning(Path("work.srm"))
