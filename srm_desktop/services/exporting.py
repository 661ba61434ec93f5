"""The results in the formats of other programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from srm_desktop.exchange import crm_xlsx, matrix_xlsx, oscal_results, table_csv
from srm_desktop.services import crm
from srm_desktop.services.files import free, replacing
from srm_desktop.services.freezing import freeze
from srm_desktop.services.matrix import workbook
from srm_desktop.services.session import Session
from srm_desktop.services.signoff import Scope

Progress = Callable[[int, int], None]
Write = Callable[[Session, Path, Scope, Progress], None]


def _nobody(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Format:
    """`title` and `summary` are shown where the format is chosen; `scoped`: it follows
    domains and targets."""

    name: str
    title: str
    summary: str
    suffix: str
    write: Write
    scoped: bool = True


def _xlsx(session: Session, path: Path, scope: Scope, progress: Progress) -> None:
    matrix_xlsx.write(path, workbook(session, scope), progress)


def _csv(session: Session, path: Path, scope: Scope, progress: Progress) -> None:
    table_csv.write(path, workbook(session, scope).tables[0], progress)


def _crm(session: Session, path: Path, _scope: Scope, _progress: Progress) -> None:
    title = f"Customer Responsibility Matrix (CRM) Worksheet: {session.state.details.title}"[:200]
    crm_xlsx.write(path, title, _CRM_GUIDANCE, crm.controls(session.catalog))


_CRM_GUIDANCE = (
    "Controls of NIST SP 800-53 that the assessment's catalog maps to, with AWS as the cloud service "
    "provider. Yes: AWS carries the control in full. Partial: both have a part. No: the customer carries it."
)


def _oscal(session: Session, path: Path, scope: Scope, _progress: Progress) -> None:
    path.write_bytes(oscal_results.from_snapshot(freeze(session, scope)))


FORMATS = {
    format_.name: format_
    for format_ in (
        Format(
            "xlsx",
            "Shared Responsibility Matrix",
            "A workbook to hand over, and to take back with changes: cover, matrix, evidence, gaps and "
            "plan of action, attestations.",
            ".xlsx",
            _xlsx,
        ),
        Format(
            "csv",
            "Matrix as CSV",
            "The matrix alone, for other programs; it can be taken back too.",
            ".csv",
            _csv,
        ),
        Format(
            "crm",
            "FedRAMP Customer Responsibility Matrix",
            "By control of NIST SP 800-53: what is inherited from AWS and what the customer does.",
            ".xlsx",
            _crm,
            scoped=False,
        ),
        Format(
            "oscal",
            "OSCAL assessment results",
            "OSCAL 1.2.1 JSON: observations, findings, risks and attestations.",
            ".json",
            _oscal,
        ),
    )
}


def export(
    session: Session,
    format_name: str,
    out: Path,
    scope: Scope | None = None,
    *,
    overwrite: bool = False,
    progress: Progress = _nobody,
) -> Path:
    """Writes the whole file or nothing. Raises UserError."""
    format_ = FORMATS[format_name]
    with replacing(free(out, overwrite=overwrite)) as part:
        format_.write(session, part, scope or Scope(), progress)
    return out
