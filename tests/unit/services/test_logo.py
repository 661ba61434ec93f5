from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pikepdf.pdfa
import pytest
from PIL import Image

from srm_desktop.errors import UserError
from srm_desktop.services import lifecycle
from srm_desktop.services.documents import kinds
from srm_desktop.services.documents.freezing import freeze
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.documents.verifying import Pages, verify_bytes
from srm_desktop.services.session import Session
from tests.support import ACCOUNT, AUTHOR


@pytest.fixture
def session(make_session: Callable[..., Session]) -> Session:
    return make_session(ACCOUNT)


@pytest.fixture(params=[("PNG", "RGBA", (1200, 300)), ("JPEG", "RGB", (90, 200)), ("PNG", "LA", (10, 10))])
def picture(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    kind, mode, size = request.param
    path = tmp_path / f"logo.{kind.lower()}"
    Image.new(mode, size).save(path, kind)
    return path


def test_a_logo_is_printed_on_the_cover_of_an_archival_document(session: Session, picture: Path) -> None:
    lifecycle.set_logo(session, picture, AUTHOR)
    data = kinds.render(freeze(session, Scope(final=True)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(list(pdf.pages[0].get_images())) == 1
        assert [f for f in pikepdf.pdfa.check(pdf, "3b").findings if f.kind != "unsupported"] == []
    assert verify_bytes(data, "a.pdf").pages is Pages.SAME_BYTES


def test_a_logo_can_be_taken_away_and_undone(session: Session, picture: Path) -> None:
    lifecycle.set_logo(session, picture, AUTHOR)
    lifecycle.set_logo(session, None, AUTHOR)
    assert freeze(session, Scope())["logo"] == ""
    session.undo(AUTHOR)
    assert freeze(session, Scope())["logo"]


def test_what_is_no_picture_is_refused(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n broken")
    for wrong in (path, tmp_path / "missing.png"):
        with pytest.raises(UserError):
            lifecycle.set_logo(session, wrong, AUTHOR)
    assert session.state.details.logo_sha256 == ""
