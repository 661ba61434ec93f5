"""What each revision of a signed document changed: one signature, and nothing else.

A signature says nothing of what was changed in the revision it is put on, and a library's notion of
harmless changes is wider than ours. So every object that a revision writes anew is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import NamedTuple

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject
from pyhanko.pdf_utils.metadata.model import XmpValue
from pyhanko.pdf_utils.metadata.xmp_xml import parse_xmp
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

from srm_desktop.language import phrase

_SIGNATURE = set(
    "/Type /Filter /SubFilter /ByteRange /Contents /M /Name /Reason /Reference /Prop_Build".split()
)
_VERSION = r"/[12]\.[0-9]"
_EXTENSION = {
    "/Type": "/DeveloperExtensions",
    "/BaseVersion": _VERSION,
    "/ExtensionLevel": "[0-9]+",
    "/ExtensionRevision": ":[0-9]{4}",
    "/URL": r"https://www\.iso\.org/[a-z0-9/]+\.html",
}
"""Of the standards that a signature uses: PAdES, and elliptic curves."""
_PRODUCER = re.compile(r"SRM Desktop [\w.+-]+(; pyHanko [\w.+-]+)?|pyHanko [\w.+-]+")
_MOMENT = re.compile(
    r"D:[0-9]{14}(Z|[+-][0-9]{2}'[0-9]{2}'?)|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)"
)
_MAY_SAY = {"Producer": _PRODUCER, "ModDate": _MOMENT, "ModifyDate": _MOMENT, "MetadataDate": _MOMENT}
"""What the library writes of itself and of the time, in the information and in the metadata."""


class _Step(NamedTuple):
    """From one revision to the next. `written` are the numbers of the objects it writes, `fresh` those of
    them that no earlier revision has."""

    before: HistoricalResolver
    now: HistoricalResolver
    written: dict[int, int]
    fresh: set[int]
    is_first: bool


def revision_faults(reader: PdfFileReader, fields: Sequence[str]) -> Iterator[str]:
    """`fields` are the fields signed: one by each revision after the first."""
    if reader.xrefs.hybrid_xrefs_present:
        yield phrase("The document has two tables of contents that may differ.")
    known = set(_written(reader, 0))
    for number, name in enumerate(fields, 1):
        written = _written(reader, number)
        step = _Step(
            reader.get_historical_resolver(number - 1),
            reader.get_historical_resolver(number),
            written,
            set(written) - known,
            number == 1,
        )
        if reader.xrefs.refs_freed_in_revision(number) or not _only_signs(step, name):
            yield phrase("The revision that signs {0} changes more than its signature.", name)
        known |= set(written)


def _written(reader: PdfFileReader, revision: int) -> dict[int, int]:
    """Numbers and generations. Many viewers look at the number alone, so we do too."""
    return {ref.idnum: ref.generation for ref in reader.xrefs.explicit_refs_in_revision(revision)}


def _only_signs(step: _Step, name: str) -> bool:
    before, now = step.before, step.now
    trailers = before.trailer_view, now.trailer_view
    if any(trailers[0].raw_get(key) != trailers[1].raw_get(key) for key in ("/Root", "/Info")):
        return False
    root = before.root
    field = _field(root, name)
    checks = (
        (trailers[0].raw_get("/Root"), _is_root_kept),
        (trailers[0].raw_get("/Info"), _is_information_kept),
        (root.raw_get("/AcroForm"), _is_form_kept),
        (root.raw_get("/Metadata"), _is_metadata_kept),
        (field, _is_field_kept),
    )
    may_change = {ref.idnum: (ref.reference, check) for ref, check in checks}
    for number in set(step.written) - step.fresh:
        ref, is_kept = may_change.get(number, (None, None))
        if ref is None or is_kept is None or step.written[number] != ref.generation:
            return False
        if not is_kept(before.get_object(ref), now.get_object(ref)):
            return False
    return _is_signed(step, now.get_object(field.reference))


def _field(root: DictionaryObject, name: str) -> IndirectObject:
    """Raises StopIteration, KeyError or TypeError where there is none; so does all of this."""
    fields = root["/AcroForm"]["/Fields"]
    every = (fields.raw_get(position) for position in range(len(fields)))
    found: IndirectObject = next(ref for ref in every if str(ref.get_object()["/T"]) == name)
    return found


def _differ(before: DictionaryObject, now: DictionaryObject) -> set[str]:
    """The keys whose values differ, references unresolved."""
    values = [{str(key): repr(part.raw_get(key)) for key in part} for part in (before, now)]
    return {key for key in values[0].keys() | values[1].keys() if values[0].get(key) != values[1].get(key)}


def _is_root_kept(before: DictionaryObject, now: DictionaryObject) -> bool:
    extensions, version = now.get("/Extensions", {}), str(now.get("/Version", "/1.7"))
    return (
        _differ(before, now) <= {"/Perms", "/Extensions", "/Version"}
        and re.fullmatch(_VERSION, version) is not None
        and set(extensions) <= {"/ESIC", "/ISO_"}
        and all(map(_is_a_standard, extensions.values()))
    )


def _is_a_standard(extension: DictionaryObject | ArrayObject) -> bool:
    if isinstance(extension, ArrayObject):
        return len(extension) == 1 and _is_a_standard(extension[0])
    return all(re.fullmatch(_EXTENSION.get(str(key), ""), str(said)) for key, said in extension.items())


def _is_information_kept(before: DictionaryObject, now: DictionaryObject) -> bool:
    changed = _differ(before, now)
    said = {key.removeprefix("/"): str(now.get(key, "")) for key in changed}
    return changed <= {"/Producer", "/ModDate"} and all(_MAY_SAY[key].fullmatch(said[key]) for key in said)


def _is_form_kept(before: DictionaryObject, now: DictionaryObject) -> bool:
    return _differ(before, now) <= {"/SigFlags"}


def _is_field_kept(before: DictionaryObject, now: DictionaryObject) -> bool:
    return _differ(before, now) <= {"/V", "/AP"}


def _is_metadata_kept(before: StreamObject, now: StreamObject) -> bool:
    return _said(before) == _said(now)


def _said(metadata: StreamObject) -> list[list[str]]:
    return [
        sorted(repr((name, value)) for name, value in part if not _is_the_librarys(name.local_name, value))
        for part in parse_xmp(BytesIO(metadata.data))
    ]


def _is_the_librarys(name: str, value: XmpValue) -> bool:
    pattern, said = _MAY_SAY.get(name), value.value
    if pattern is None or not isinstance(said, str) or list(value.qualifiers.iter_quals(with_lang=True)):
        return False
    return bool(pattern.fullmatch(said))


def _is_signed(step: _Step, field: DictionaryObject) -> bool:
    """The field has a signature and a look that are new with this revision; the first one certifies."""
    value, look = field.raw_get("/V"), field["/AP"].raw_get("/N")
    if set(field["/AP"]) != {"/N"} or not step.fresh <= _reached([value, look], step):
        return False
    permissions = step.now.root.get("/Perms", {})
    if step.is_first and (set(permissions) != {"/DocMDP"} or permissions.raw_get("/DocMDP") != value):
        return False
    kept = step.is_first or repr(permissions) == repr(step.before.root.get("/Perms", {}))
    return kept and {str(key) for key in value.get_object()} <= _SIGNATURE


def _reached(first: list[IndirectObject], step: _Step) -> set[int]:
    """The new objects that the signature and its look are made of; another one would have no use but a hidden
    one."""
    found: set[int] = set()
    waiting: list[object] = [*first]
    while waiting:
        part = waiting.pop()
        if isinstance(part, IndirectObject):
            if part.idnum in step.fresh - found:
                found.add(part.idnum)
                waiting.append(step.now.get_object(part.reference))
        elif isinstance(part, DictionaryObject):
            waiting.extend(part.raw_get(key) for key in part)
        elif isinstance(part, ArrayObject):
            waiting.extend(part.raw_get(position) for position in range(len(part)))
    return found
