"""All evidence as one zip file that its reader can check without this program.

    SHA256SUMS      for `sha256sum -c`: every other file in it
    index.html      what belongs to which responsibility
    manifest.json   the same for programs; its SHA-256 is the one an attestation of everything prints
    evidence/...    the files

The same assessment gives the same bytes: nothing is compressed, and no time of the day is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.evidence import Evidence
from srm_desktop.model.state import State
from srm_desktop.model.words import word
from srm_desktop.pdf.snapshot import canonical_bytes
from srm_desktop.services.evidence.evidence import Progress, by_cell, evidence_json, no_progress, pieces
from srm_desktop.services.files import free, replacing
from srm_desktop.services.naming import safe_name
from srm_desktop.services.session import Session

FOLDER = "evidence"


class Pack(NamedTuple):
    """What was packed: the number of files that are evidence, and the hash of their list."""

    files: int
    manifest_sha256: str


def file_names(state: State) -> dict[str, str]:
    """By SHA-256: where each file lies in the pack. The reference keeps two files of one name apart, and a
    number two whose references are the same, which somebody can bring about."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for one in sorted(state.active_evidence, key=lambda one: (one.sha256, one.id)):
        if one.sha256 not in names:
            tries = (f"{one.reference}{f'-{n}' if n > 1 else ''} {safe_name(one.name)}" for n in count(1))
            name = next(name for name in map(safe_name, tries) if name.casefold() not in taken)
            taken.add(name.casefold())
            names[one.sha256] = f"{FOLDER}/{name}"
    return names


def manifest(session: Session, keys: Iterable[AnswerKey] | None = None) -> list[dict[str, Any]]:
    """The evidence of these answers, or all there is, each with those of its answers that are meant.

    Its order and its every value follow from the assessment alone.
    """
    wanted = None if keys is None else frozenset(keys)
    names = file_names(session.state)
    items = []
    for one in sorted(session.state.active_evidence, key=lambda one: (one.sha256, one.id)):
        item = {**evidence_json(one), "file": names[one.sha256]}
        if wanted is not None:
            item["answers"] = [a for a in item["answers"] if AnswerKey(a["target"], a["item"]) in wanted]
        item["answers"].sort(key=lambda answer: (answer["item"], answer["target"]))
        if wanted is None or item["answers"]:
            items.append(item)
    return items


def write_pack(
    session: Session, out: Path, *, overwrite: bool = False, progress: Progress = no_progress
) -> Pack:
    """Raises UserError; then nothing was written."""
    free(out, overwrite=overwrite)
    names = file_names(session.state)
    files = {names[one.sha256]: one for one in session.state.active_evidence}
    if not files:
        raise UserError("There is no evidence yet.", "Add files to the answers they belong to.")
    texts = {
        "index.html": index_page(session).encode(),
        "manifest.json": canonical_bytes(manifest(session)),
    }
    sums = [(sha256(data).hexdigest(), name) for name, data in texts.items()]
    sums += [(one.sha256, name) for name, one in sorted(files.items())]
    total, done = sum(one.size for one in files.values()), 0
    with replacing(out) as part, ZipFile(part, "w") as archive:
        archive.writestr(_entry("SHA256SUMS"), "".join(f"{digest}  {name}\n" for digest, name in sums))
        for name, text in texts.items():
            archive.writestr(_entry(name), text)
        for name, one in sorted(files.items()):
            with archive.open(_entry(name, one.size), "w") as entry:
                for data in pieces(session, one):
                    entry.write(data)
                    done += len(data)
                    progress(done, total)
    return Pack(len(files), sha256(texts["manifest.json"]).hexdigest())


def _entry(name: str, size: int = 0) -> ZipInfo:
    info = ZipInfo(name)  # of 1980, the beginning of a zip file's time
    info.compress_type = ZIP_STORED
    info.create_system = 3  # Unix, wherever it is made
    info.external_attr = 0o100644 << 16
    info.file_size = size
    return info


# The page


def index_page(session: Session) -> str:
    """HTML without scripts; every text of the assessment is escaped."""
    details, head = session.state.details, session.head()
    page = _Page(session)
    body = "\n".join((*page.by_responsibility(), *page.unlinked(), *page.files()))
    return _PAGE.format(
        title=escape(f"Evidence: {details.title}"),
        organisation=escape(details.organisation),
        catalog=escape(f"{session.catalog.title} {session.catalog.version}"),
        log=f"{head.seq} changes, head {head.hash.hex()}",
        body=body,
    )


class _Page:
    def __init__(self, session: Session) -> None:
        self._session, self._state = session, session.state
        self._active = session.state.active_evidence
        self._names = file_names(session.state)

    def by_responsibility(self) -> Iterator[str]:
        kept = by_cell(self._state)
        by_item: dict[str, list[AnswerKey]] = {}
        for key in sorted(map(AnswerKey.parse, kept)):
            by_item.setdefault(key.item, []).append(key)
        titles = {item.id: item.title for item in self._session.catalog.assessable}
        order = {id_: position for position, id_ in enumerate(titles)}
        for id_ in sorted(by_item, key=lambda id_: (order.get(id_, len(order)), id_)):
            yield f"<h2>{escape(id_)} {escape(titles.get(id_, 'not in this catalog'))}</h2>"
            for key in by_item[id_]:
                yield f"<h3>{escape(self._about(key))}</h3>"
                yield self._list(kept[str(key)])

    def _about(self, key: AnswerKey) -> str:
        target = self._state.targets.get(key.target)
        return f"{target.label if target else key.target}: {word(self._state.answer(key).result)}"

    def unlinked(self) -> Iterator[str]:
        if loose := [one for one in self._active if not one.answers]:
            yield "<h2>Belonging to no answer</h2>"
            yield self._list(loose)

    def _list(self, some: list[Evidence]) -> str:
        rows = (f"<li>{self._link(one)}{_said(one)}</li>" for one in some)
        return "\n".join(("<ul>", *rows, "</ul>"))

    def _link(self, one: Evidence) -> str:
        path = self._names[one.sha256]
        return f'<a href="{quote(path)}">{escape(path.removeprefix(f"{FOLDER}/"))}</a>'

    def files(self) -> Iterator[str]:
        yield "<h2>Files</h2>\n<table>\n<tr><th>File</th><th>Bytes</th><th>Added</th><th>SHA-256</th></tr>"
        for one in self._active:
            added = " ".join(filter(None, (str(one.added_on or ""), one.added_by)))
            cells = (self._link(one), str(one.size), escape(added), f"<code>{escape(one.sha256)}</code>")
            yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
        yield "</table>"


def _said(one: Evidence) -> str:
    parts = (one.caption, f"from {one.source}" if one.source else "", f"of {one.dated}" if one.dated else "")
    said = ", ".join(filter(None, parts))
    return f": {escape(said)}" if said else ""


_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ font: 15px/1.5 sans-serif; max-width: 72em; margin: 2em auto; padding: 0 1em; color: #1f2328 }}
h1 {{ font-size: 24px }} h2 {{ font-size: 18px; margin-top: 2em }} h3 {{ font-size: 15px; margin: 1em 0 0 }}
ul {{ margin-top: 4px }} code {{ font-size: 12px; word-break: break-all }}
table {{ border-collapse: collapse }} th, td {{ text-align: left; vertical-align: top }}
td, th {{ padding: 4px 12px 4px 0 }}
tr {{ border-bottom: 1px solid #d1d9e0 }}
</style>
</head>
<body>
<h1>{title}</h1>
<p>{organisation}. Judged against {catalog}. Change log: {log}.</p>
<p>To check that no file was altered, run in this folder: <code>sha256sum -c SHA256SUMS</code></p>
{body}
</body>
</html>
"""
