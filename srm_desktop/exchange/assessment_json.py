"""A whole assessment as one JSON document; `docs/formats.md` describes it.

What is kept by id stands under the name of its kind, each with its fields as the program spells them: texts,
days as 2026-12-31, lists of texts, numbers. Empty fields are left out. The history is not part of it.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.exchange import catalog_document
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.language import phrase
from srm_desktop.model.assessment import DETAILS_ID
from srm_desktop.model.change import Edit, Entity
from srm_desktop.model.codecs import Codec
from srm_desktop.model.state import FIELDS, State, things

FAMILY = "srm-assessment/"
FORMAT = f"{FAMILY}1"
LEFT_OUT = (Entity.ATTESTATION, Entity.EVIDENCE)
"""Documents belong to the log they froze, and files travel in an evidence pack: listed, and not taken."""


@dataclass(slots=True)
class Whole:
    """What a document holds. `catalogs` are the one in use and those that answers were judged under before;
    `left` says what was not taken, and how much of it."""

    title: str
    organisation: str
    edits: list[Edit]
    catalogs: list[Document]
    logo: bytes = b""
    left: dict[str, int] = field(default_factory=dict)


# Out


def document(state: State, catalogs: Iterable[bytes], logo: bytes, head: Mapping[str, object]) -> bytes:
    """UTF-8 JSON. `catalogs` are canonical documents, the one in use first; `head` says when and by what."""
    made: dict[str, Any] = {
        "format": FORMAT,
        **head,
        **{_name(entity): [*_things(state, entity)] for entity in FIELDS},
        "catalogs": [json.loads(data) for data in catalogs],
    }
    if logo:
        made["logo"] = b64encode(logo).decode("ascii")
    return json.dumps(made, ensure_ascii=False, indent=1).encode("utf-8")


def _name(entity: Entity) -> str:
    return str(entity)


def _things(state: State, entity: Entity) -> Iterator[dict[str, Any]]:
    for id_, thing in sorted(things(state, entity).items()):
        values = {name: getattr(thing, name) for name in FIELDS[entity]}
        said = {
            name: _plain(value, text)
            for name, value in values.items()
            if (text := FIELDS[entity][name].encode(value)) is not None
        }
        yield {"id": id_, **said}


def _plain(value: Any, text: str) -> Any:
    """Lists are lists; one of anything but texts is as its lines in the log."""
    if isinstance(value, tuple):
        plain = all(isinstance(one, str) for one in value)
        return [str(one) for one in value] if plain else text.split("\n")
    return value.isoformat() if isinstance(value, date) else value if isinstance(value, int) else str(value)


# In


def read(data: bytes, name: str) -> Whole:
    """Raises UserError with the file and the place of what is wrong."""
    try:
        document_ = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UserError(phrase("{0} is not JSON.", name), "Ask for another copy.") from error
    form = document_.get("format") if isinstance(document_, dict) else None
    if form != FORMAT:
        if isinstance(form, str) and form.startswith(FAMILY):
            raise UserError(
                phrase("{0} was written by a newer version of SRM Desktop.", name),
                "Install the newer version to read it.",
            )
        raise UserError(
            phrase("{0} is not an assessment of the form {1}.", name, FORMAT), "Export it again as JSON."
        )
    return _Reader(name, document_).whole()


class _Reader:
    def __init__(self, name: str, document_: dict[str, Any]) -> None:
        self._name, self._document = name, document_

    def whole(self) -> Whole:
        catalogs = self._list("catalogs")
        if not catalogs:
            raise self._wrong("catalogs", phrase("is empty"))
        details: Any = next(iter(self._list(Entity.DETAILS)), {})
        made = Whole(
            title=self._text(details, "title", "details[0]"),
            organisation=self._text(details, "organisation", "details[0]"),
            edits=[],
            catalogs=[self._catalog(value, n) for n, value in enumerate(catalogs)],
            logo=self._logo(),
        )
        for entity in FIELDS:
            if entity in LEFT_OUT:
                made.left[_name(entity)] = len(self._list(_name(entity)))
            else:
                made.edits += self._edits(entity)
        return made

    def _wrong(self, place: str, what: str) -> UserError:
        return UserError(
            phrase("{0}, {1}: {2}.", self._name, place, what), "Correct it, or export the assessment again."
        )

    def _list(self, key: str) -> list[Any]:
        value = self._document.get(str(key), [])
        if not isinstance(value, list):
            raise self._wrong(str(key), phrase("is not a list"))
        return value

    def _text(self, holder: Any, key: str, place: str) -> str:
        value = holder.get(key, "") if isinstance(holder, dict) else ""
        if not isinstance(value, str):
            raise self._wrong(f"{place}.{key}", phrase("is not text"))
        return value

    def _catalog(self, value: Any, number: int) -> Document:
        place = f"catalogs[{number}]"
        if not isinstance(value, dict):
            raise self._wrong(place, phrase("is not a catalog"))
        try:
            catalog_document.build(value)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise self._wrong(place, phrase("is not a catalog of ours")) from error
        return value

    def _logo(self) -> bytes:
        text = self._text(self._document, "logo", phrase("top level"))
        try:
            return b64decode(text, validate=True)
        except (Base64Error, ValueError) as error:
            raise self._wrong("logo", phrase("is not base64")) from error

    def _edits(self, entity: Entity) -> Iterator[Edit]:
        seen: set[str] = set()
        for number, thing in enumerate(self._list(_name(entity))):
            place = f"{_name(entity)}[{number}]"
            if not isinstance(thing, dict):
                raise self._wrong(place, phrase("is not an object"))
            id_ = DETAILS_ID if entity is Entity.DETAILS else self._text(thing, "id", place)
            if not id_ or id_ in seen:
                raise self._wrong(f"{place}.id", phrase("is missing or given twice"))
            seen.add(id_)
            for key, value in thing.items():
                if key != "id":
                    yield Edit(entity, id_, key, self._value(FIELDS[entity], key, value, f"{place}.{key}"))

    def _value(self, codecs: Mapping[str, Codec], key: str, value: Any, place: str) -> str | None:
        if key not in codecs:
            raise self._wrong(place, phrase("is not a field"))
        codec = codecs[key]
        text: str | None
        try:
            if isinstance(value, list):
                text = "\n".join(_whole_text(one) for one in value)
            elif isinstance(value, int) and not isinstance(value, bool):
                text = codec.encode(value)
            else:
                text = _whole_text(value) or None
            return codec.encode(codec.decode(text))
        except (ValueError, TypeError, AttributeError, LookupError) as error:
            raise self._wrong(place, phrase("is not a value of the field")) from error


def _whole_text(value: Any) -> str:
    """Raises TypeError or ValueError for what is no text that can be stored."""
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()
    return value


def digest(catalog: Document) -> str:
    return sha256(catalog_document.to_bytes(catalog)).hexdigest()
