"""The whole assessment as one document, and an assessment made from one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from srm_desktop import __version__
from srm_desktop.errors import UserError
from srm_desktop.exchange import assessment_json, catalog_document
from srm_desktop.exchange.assessment_json import Whole
from srm_desktop.exchange.catalog_document import MEDIA_TYPE
from srm_desktop.exchange.whole_file import read_whole
from srm_desktop.language import phrase
from srm_desktop.model.assessment import Status, Target
from srm_desktop.model.change import Action, Edit, Entity, Verb
from srm_desktop.model.state import FIELDS
from srm_desktop.services.answering import MAX_TEXT
from srm_desktop.services.session import Session
from srm_desktop.services.targets import checked
from srm_desktop.store.file import AssessmentFile

MAX_BYTES = 200 * 1024 * 1024


def document(session: Session) -> bytes:
    """UTF-8 JSON of everything but the history and the files kept as evidence."""
    state, head = session.state, session.head()
    earlier = {answer.judged_under for answer in state.answers.values()} - {"", session.catalog.sha256}
    logo = state.details.logo_sha256
    return assessment_json.document(
        state,
        [session.content(digest) for digest in (session.catalog.sha256, *sorted(earlier))],
        session.content(logo) if logo else b"",
        {
            "generator": f"SRM Desktop {__version__}",
            "made_at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "log": {"seq": head.seq, "head": head.hash.hex()},
        },
    )


@dataclass(frozen=True, slots=True)
class Made:
    """`left` is what the document holds and the new assessment does not, by kind."""

    edits: int
    left: dict[str, int]


def read(path: Path) -> Whole:
    """Raises UserError with the file and the place of what is wrong."""
    too_large = UserError(phrase("{0} is larger than 200 MB.", path.name), "Choose a smaller file.")
    whole = assessment_json.read(read_whole(path, MAX_BYTES, too_large), path.name)
    _check(whole, path.name)
    return whole


def _check(whole: Whole, name: str) -> None:
    if not whole.title.strip() or not whole.organisation.strip():
        raise UserError(phrase("{0} gives no title or no organization.", name), "Add both to its details.")
    if any(len(edit.new or "") > MAX_TEXT for edit in whole.edits):
        raise UserError(
            phrase("{0} holds a text longer than {1:,} characters.", name, MAX_TEXT), "Shorten it."
        )
    for target in _targets(whole):
        try:
            checked(target)
        except UserError as error:
            raise UserError(
                phrase("{0}, target {1}: {2}", name, target.id, error.what), error.remedy
            ) from error


def _targets(whole: Whole) -> list[Target]:
    fields: dict[str, dict[str, object]] = {}
    for edit in whole.edits:
        if edit.entity is Entity.TARGET:
            decoded = FIELDS[Entity.TARGET][edit.field].decode(edit.new)
            fields.setdefault(edit.id, {})[edit.field] = decoded
    made = [Target(id_, **values) for id_, values in fields.items()]  # type: ignore[arg-type]
    return [target for target in made if target.status is Status.ACTIVE]


def create(path: Path, whole: Whole, by: str) -> Session:
    """A new assessment with a uuid and a history of its own. Raises UserError; then no file is left."""
    current, *earlier = whole.catalogs
    content = {MEDIA_TYPE: catalog_document.to_bytes(current)}
    own = {
        "uuid": str(uuid4()),
        "catalog_sha256": sha256(content[MEDIA_TYPE]).hexdigest(),
        "logo_sha256": None,
    }
    if whole.logo:
        content["image/png"] = _logo(whole.logo)
        own["logo_sha256"] = sha256(content["image/png"]).hexdigest()
    edits = [edit for edit in whole.edits if not _is_of_origin(edit)]
    edits += [Edit(Entity.DETAILS, "assessment", name, value) for name, value in own.items()]
    file = AssessmentFile.create(path)
    try:
        action = Action(Verb.CREATE, by, datetime.now(UTC), detail=whole.title)
        file.write(action, edits, new_content=content)
        session = Session(file)
        for catalog in earlier:
            _add_earlier(session, whole, catalog_document.to_bytes(catalog), by)
        return session
    except BaseException:
        file.close()
        path.unlink(missing_ok=True)
        raise


def _is_of_origin(edit: Edit) -> bool:
    """What the new assessment says itself, and what needs an earlier catalog to be there first."""
    is_own = edit.entity is Entity.DETAILS and edit.field in ("uuid", "catalog_sha256", "logo_sha256")
    return is_own or edit.field == "judged_under"


def _add_earlier(session: Session, whole: Whole, data: bytes, by: str) -> None:
    """A catalog that some answers were judged under, with their marks."""
    digest = sha256(data).hexdigest()
    edits = [edit for edit in whole.edits if edit.field == "judged_under" and edit.new == digest]
    if edits:
        session.commit(Verb.RECORD, by, edits, count=len(edits), new_content={MEDIA_TYPE: data})


def _logo(data: bytes) -> bytes:
    from srm_desktop.pdf.logo import normalized  # noqa: PLC0415 (loads the picture library)

    return normalized(data, "logo")
