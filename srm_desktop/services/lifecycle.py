"""Making, opening and leaving assessments."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

from srm_desktop.errors import UserError
from srm_desktop.exchange import catalog_document
from srm_desktop.exchange.catalog_document import MEDIA_TYPE, Document
from srm_desktop.exchange.whole_file import read_whole
from srm_desktop.language import phrase
from srm_desktop.model.assessment import DETAILS_FIELDS, DETAILS_ID, Person, Target
from srm_desktop.model.change import Action, Edit, Entity, Verb
from srm_desktop.model.state import State
from srm_desktop.paths import SUFFIX, backups_dir, data_dir
from srm_desktop.services import known_files
from srm_desktop.services.catalog import catalogs
from srm_desktop.services.people import person_edits
from srm_desktop.services.session import Session
from srm_desktop.services.targets import add_edits
from srm_desktop.store.checking import CheckReport, Progress, no_progress
from srm_desktop.store.file import AssessmentFile

KEPT_BACKUPS = 10
KEPT_BYTES = 2 * 1024**3
"""Copies of an assessment with much evidence are fewer, but always two."""
MAX_TITLE = 300
_BACKUP = re.compile(r"[0-9]{8}T[0-9]{6}Z-[0-9]+-[0-9a-f]{8}" + re.escape(SUFFIX))


@dataclass(frozen=True, slots=True)
class NewAssessment:
    """What a new assessment starts from; `catalog` is the product's own where None."""

    title: str
    organisation: str
    targets: list[Target] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    catalog: Document | None = None


def create(path: Path, new: NewAssessment, by: str) -> Session:
    """Makes the file and everything it starts with in one batch. Raises UserError; then no file is left."""
    title, organisation = _checked_name(new.title, new.organisation)
    document = new.catalog or catalogs.built_in()
    data = catalog_document.to_bytes(document)
    catalog = catalog_document.build(document)
    values = {
        "uuid": str(uuid4()),
        "title": title,
        "organisation": organisation,
        "catalog_sha256": catalog.sha256,
    }
    edits = [*details_edits(values), *add_edits(State(), new.targets)]
    for person in new.people:
        edits += person_edits(person)
    file = AssessmentFile.create(path)
    try:
        action = Action(Verb.CREATE, by, datetime.now(UTC), detail=title)
        file.write(action, edits, new_content={MEDIA_TYPE: data})
        return Session(file)
    except BaseException:
        file.close()
        path.unlink(missing_ok=True)
        raise


def _checked_name(title: str, organisation: str) -> tuple[str, str]:
    title, organisation = title.strip(), organisation.strip()
    if not title or not organisation:
        raise UserError("An assessment needs a title and an organization.", "Enter both.")
    if max(len(title), len(organisation)) > MAX_TITLE:
        raise UserError(
            "The title or the organization is too long.", phrase("Use at most {0} characters.", MAX_TITLE)
        )
    return title, organisation


def details_edits(values: Mapping[str, object]) -> list[Edit]:
    return [
        Edit(Entity.DETAILS, DETAILS_ID, name, DETAILS_FIELDS[name].encode(value))
        for name, value in values.items()
    ]


def edit_details(session: Session, values: Mapping[str, object], by: str) -> None:
    """`values` by field name of Details; the title and the organisation cannot be emptied."""
    now = session.state.details
    title, organisation = _checked_name(
        str(values.get("title", now.title)), str(values.get("organisation", now.organisation))
    )
    wanted = {**values, "title": title, "organisation": organisation}
    session.commit(Verb.EDIT_DETAILS, by, details_edits(wanted))


_LARGEST_LOGO = 8 * 1024 * 1024


def set_logo(session: Session, path: Path | None, by: str) -> None:
    """The organization's logo for the cover, kept inside the file; None takes it away. Raises UserError."""
    from srm_desktop.pdf.logo import normalized  # noqa: PLC0415 (loads the picture library)

    if path is None:
        session.commit(Verb.EDIT_DETAILS, by, details_edits({"logo_sha256": ""}))
        return
    too_large = UserError(phrase("{0} is larger than 8 MB.", path.name), "Choose a smaller picture.")
    data = normalized(read_whole(path, _LARGEST_LOGO, too_large), path.name)
    edits = details_edits({"logo_sha256": sha256(data).hexdigest()})
    session.commit(Verb.EDIT_DETAILS, by, edits, new_content={"image/png": data})


def open_assessment(path: Path, *, read_only: bool = False, progress: Progress = no_progress) -> Session:
    """Opens the file; one that is not as this program left it is first read in full and checked."""
    trusted = known_files.is_as_left(path)
    file = AssessmentFile.open(
        path, trusted=trusted, read_only=read_only, backups=backups_dir(), progress=progress
    )
    try:
        return Session(file)
    except LookupError as error:
        file.close()
        raise UserError(
            phrase("The catalog inside {0} is missing.", path.name),
            "Restore a backup or ask the sender for another copy.",
        ) from error
    except BaseException:
        file.close()
        raise


def check(path: Path, progress: Progress = no_progress) -> CheckReport:
    """Reads the whole file on a connection of its own. Damage is in the report, not raised."""
    with AssessmentFile.open(path, trusted=True, read_only=True) as file:
        return file.check(progress)


def close(session: Session) -> None:
    """Closes the file and remembers how it was left, so that the next start need not read all of it."""
    if not session.read_only:
        known_files.remember(session.path)  # while nobody else can write to it
    session.close()


def back_up(session: Session, progress: Progress = no_progress) -> Path | None:
    """One more rolling copy in the backups folder; None where the newest is of this state already.

    On a connection of its own, so that it may run beside the window's thread.
    """
    folder = backups_dir() / _folder_name(session)
    with AssessmentFile.open(session.path, trusted=True, read_only=True) as file:
        return _backed_up(file, folder, progress)


def _backed_up(file: AssessmentFile, folder: Path, progress: Progress) -> Path | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        copies = sorted((p for p in folder.iterdir() if _BACKUP.fullmatch(p.name)), key=_age)
        head = file.head()
        state = f"-{head.seq}-{head.hash.hex()[:8]}"
        if copies and copies[-1].stem.endswith(state):
            return None
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        copy = folder / f"{stamp}{state}{SUFFIX}"
        file.back_up(copy, progress)
        for path in _surplus([*copies, copy]):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            phrase("The backup could not be written to {0}: {1}.", folder, error.strerror)
        ) from error
    return copy


def _surplus(copies: list[Path]) -> list[Path]:
    """Of the copies, oldest first, those that are too many or for which there is no room."""
    room, kept = KEPT_BYTES, 0
    for copy in reversed(copies):
        room -= copy.stat().st_size
        if kept == KEPT_BACKUPS or (room < 0 and kept >= _FEWEST_BACKUPS):
            break
        kept += 1
    return copies[: len(copies) - kept]


_FEWEST_BACKUPS = 2


def _age(copy: Path) -> tuple[str, int]:
    stamp, seq, _ = copy.stem.split("-")
    return stamp, int(seq)


def _folder_name(session: Session) -> str:
    """One folder for each assessment. Its uuid comes from the file and could be anything, even a path."""
    try:
        return str(UUID(session.state.details.uuid))
    except ValueError:
        return sha256(os.fsencode(session.path.absolute())).hexdigest()[:32]


def demo_path() -> Path:
    """Where the next copy of the demo goes; earlier copies stay."""
    folder = data_dir() / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while (path := folder / f"Demo {number}{SUFFIX}").exists():
        number += 1
    return path


_SYNCED = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud",
    "nextcloud",
    "owncloud",
    "syncthing",
)
_NETWORK = ("nfs", "cifs", "smb", "sshfs", "9p", "fuse.sshfs", "afpfs", "davfs")


def location_warning(path: Path) -> str:
    """A sentence where the folder is synced or on a network; empty otherwise."""
    folder = path.absolute().parent
    parts = [part.casefold() for part in folder.parts]
    if any(part.startswith(name) for part in parts for name in _SYNCED):
        return phrase(
            "This folder is synced by another program, which can replace the file while it is open."
        )
    if _file_system(folder).startswith(_NETWORK):
        return phrase(
            "This folder is on a network. Locks and writes are less certain there than on a local disk."
        )
    return ""


def _file_system(folder: Path) -> str:
    """The type of the mount that holds the folder, where the system tells (Linux)."""
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return ""
    best, kind = "", ""
    for line in mounts.read_text(errors="replace").splitlines():
        _, mount, type_, *_ = line.split(" ")
        if folder.is_relative_to(mount) and len(mount) > len(best):
            best, kind = mount, type_
    return kind
