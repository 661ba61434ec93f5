"""The results in the formats of other programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from srm_desktop.errors import UserError
from srm_desktop.exchange import (
    ciso_assistant,
    crm_xlsx,
    matrix_xlsx,
    oscal_poam,
    oscal_results,
    saf_attestations,
    table_csv,
)
from srm_desktop.exchange.cells import shown
from srm_desktop.language import phrase
from srm_desktop.model.answer import Answer, AnswerKey
from srm_desktop.model.catalog import Responsibility
from srm_desktop.services.action_items import in_scope
from srm_desktop.services.documents.freezing import Snapshot, freeze
from srm_desktop.services.documents.signoff import Scope, resolved
from srm_desktop.services.files import free, replacing
from srm_desktop.services.session import Session
from srm_desktop.services.transfer import assessment_document, crm
from srm_desktop.services.transfer.matrix import workbook

_NAMED = 5
"""Targets to choose from, in a sentence."""

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
    crm_xlsx.write(path, shown(title), _CRM_GUIDANCE, crm.controls(session.catalog))


_CRM_GUIDANCE = (
    "Controls of NIST SP 800-53 that the assessment's catalog maps to, with AWS as the cloud service "
    "provider. Yes: AWS carries the control in full. Partial: both have a part. No: the customer carries it."
)


def _oscal(session: Session, path: Path, scope: Scope, _progress: Progress) -> None:
    whole = replace(scope, failed_resources=True)  # whoever reads it by program can leave them out
    path.write_bytes(oscal_results.from_snapshot(_frozen(session, whole), session.state.details.uuid))


def _frozen(session: Session, scope: Scope) -> Snapshot:
    """Under an id that follows from what is exported, so that only a later state makes another document."""
    now = datetime.now(UTC)
    what = repr((session.head().hash, scope.domains, scope.targets))
    id_ = f"SRM-{now:%Y%m%d}-{sha256(what.encode()).hexdigest()[:8].upper()}"
    return freeze(session, scope, now=now, document_id=id_)


def _poam(session: Session, path: Path, scope: Scope, _progress: Progress) -> None:
    domains, targets = resolved(session, scope)
    items = {item.id for domain in domains for item in domain.responsibilities}
    actions = in_scope(session.state.active_action_items, items, {target.id for target in targets})
    made = oscal_poam.from_snapshot(_frozen(session, scope), actions, session.state.details.uuid)
    if made is None:
        raise UserError("There is no gap and no action in scope, so there is nothing to plan.", "")
    path.write_bytes(made)


def _of_one_target(session: Session, scope: Scope) -> list[tuple[Responsibility, Answer]]:
    """The answers in scope, for formats in which a control is judged once. Raises UserError."""
    domains, targets = resolved(session, scope)
    if len(targets) != 1:
        raise UserError(
            phrase("This format is about one target, and {0} are in scope.", len(targets)),
            phrase("Choose one: {0}.", ", ".join(target.identifier for target in targets[:_NAMED])),
        )
    items = [item for domain in domains for item in domain.responsibilities]
    return [(item, session.state.answer(AnswerKey(targets[0].id, item.id))) for item in items]


def _saf(session: Session, path: Path, scope: Scope, _progress: Progress) -> None:
    path.write_bytes(saf_attestations.attestations(_of_one_target(session, scope), date.today()))


def _ciso_results(session: Session, path: Path, scope: Scope, _progress: Progress) -> None:
    answers = _of_one_target(session, scope)
    is_csv = path.suffix.lower() == ".csv"
    (ciso_assistant.write_csv if is_csv else ciso_assistant.write_xlsx)(path, session.catalog, answers)


def _ciso_library(session: Session, path: Path, _scope: Scope, _progress: Progress) -> None:
    path.write_bytes(ciso_assistant.library(session.catalog))


def _json(session: Session, path: Path, _scope: Scope, _progress: Progress) -> None:
    path.write_bytes(assessment_document.document(session))


FORMATS = {
    format_.name: format_
    for format_ in (
        Format(
            "xlsx",
            phrase("Shared Responsibility Matrix"),
            phrase(
                "A workbook to hand over, and to take back with changes: cover, matrix, evidence, gaps and "
                "plan of action, attestations."
            ),
            ".xlsx",
            _xlsx,
        ),
        Format(
            "csv",
            phrase("Matrix as CSV"),
            phrase("The matrix alone, for other programs; it can be taken back too."),
            ".csv",
            _csv,
        ),
        Format(
            "crm",
            phrase("FedRAMP Customer Responsibility Matrix"),
            phrase("By control of NIST SP 800-53: what is inherited from AWS and what the customer does."),
            ".xlsx",
            _crm,
            scoped=False,
        ),
        Format(
            "oscal",
            phrase("OSCAL assessment results"),
            phrase("OSCAL 1.2.1 JSON: observations, findings, risks and attestations."),
            ".json",
            _oscal,
        ),
        Format(
            "poam",
            phrase("OSCAL plan of action and milestones"),
            phrase("OSCAL 1.2.1 JSON: gaps, accepted risks, and the actions that close them."),
            ".json",
            _poam,
        ),
        Format(
            "saf",
            phrase("MITRE SAF attestations"),
            phrase("YAML with one attestation for each responsibility of one target."),
            ".yaml",
            _saf,
        ),
        Format(
            "ciso-assistant",
            phrase("CISO Assistant results"),
            phrase(
                "The columns of its import wizard, of one target: a workbook, or CSV where the name ends so."
            ),
            ".xlsx",
            _ciso_results,
        ),
        Format(
            "ciso-library",
            phrase("CISO Assistant library"),
            phrase("The catalog as a framework in YAML, to load before results."),
            ".yaml",
            _ciso_library,
            scoped=False,
        ),
        Format(
            "json",
            phrase("Whole assessment"),
            phrase(
                "One documented JSON file, from which the assessment can be made again without its history."
            ),
            ".json",
            _json,
            scoped=False,
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
