"""What every test shares: a home of its own, a small catalog, an empty file and an open assessment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from srm_desktop.exchange.catalog_document import Document
from srm_desktop.services import lifecycle
from srm_desktop.services.lifecycle import NewAssessment
from srm_desktop.services.session import Session
from srm_desktop.services.targets import parse_target
from srm_desktop.store.file import AssessmentFile
from tests.support import AUTHOR, empty_bytes, small_catalog

settings.register_profile("srm", deadline=None, print_blob=True)
settings.load_profile("srm")


@pytest.fixture(scope="session", autouse=True)
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """For what is made once for many tests; never the home of the person who runs them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SRM_DESKTOP_HOME", str(tmp_path_factory.mktemp("shared-home")))
        yield


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's settings, registers and backups go."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SRM_DESKTOP_HOME", str(folder))
    return folder


@pytest.fixture
def document() -> Document:
    return small_catalog()


@pytest.fixture
def file(tmp_path: Path) -> Iterator[AssessmentFile]:
    """An empty assessment file, open for writing."""
    path = tmp_path / "test.srm"
    path.write_bytes(empty_bytes())
    with AssessmentFile.open(path) as opened:
        yield opened


@pytest.fixture
def make_session(tmp_path: Path, document: Document) -> Iterator[Callable[..., Session]]:
    """Makes an assessment over the small catalog with the named targets."""
    made: list[Session] = []

    def make(*targets: str, name: str = "assessment.srm") -> Session:
        new = NewAssessment("Title", "Organisation", [parse_target(t) for t in targets], catalog=document)
        made.append(lifecycle.create(tmp_path / name, new, AUTHOR))
        return made[-1]

    yield make
    for session in made:
        session.close()


@pytest.fixture
def session(make_session: Callable[..., Session]) -> Session:
    """An assessment of one account and one workload."""
    return make_session("111122223333=Production", "payments")
