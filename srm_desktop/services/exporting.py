"""The results in the formats of other programs."""

from __future__ import annotations

from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.exchange import oscal_results
from srm_desktop.language import phrase
from srm_desktop.services.files import write_whole
from srm_desktop.services.freezing import freeze
from srm_desktop.services.session import Session
from srm_desktop.services.signoff import Scope


def export_oscal(session: Session, out: Path, *, overwrite: bool = False) -> None:
    """The whole assessment as it stands, as OSCAL assessment-results. Raises UserError."""
    if out.exists() and not overwrite:
        raise UserError(phrase("{0} already exists.", out.name), "Choose another name, or say --overwrite.")
    write_whole(out, oscal_results.from_snapshot(freeze(session, Scope())))
