"""What each revision of a signed document changed: one signature, and nothing else.

A signature says nothing of what was changed in the revision it is put on, and a library's notion of
harmless changes is wider than ours. So every object that a revision writes anew is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import NamedTuple

from pyhanko.pdf_utils.generic import DictionaryObject, IndirectObject, StreamObject
from pyhanko.pdf_utils.metadata.xmp_xml import parse_xmp
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

from srm_desktop.language import phrase

_SIGNATURE = set(
    "/Type /Filter /SubFilter /ByteRange /Contents /M /Name /Reason /Reference /Prop_Build".split()
)
_XMP_MAY_CHANGE = {"Producer", "ModifyDate", "MetadataDate"}


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
    return _differ(before, now) <= {"/Perms", "/Extensions", "/Version"}


def _is_information_kept(before: DictionaryObject, now: DictionaryObject) -> bool:
    return _differ(before, now) <= {"/Producer", "/ModDate"}


def _is_form_kept(before: DictionaryObject, now: DictionaryObject) -> bool:
    return _differ(before, now) <= {"/SigFlags"}


def _is_field_kept(before: DictionaryObject, now: DictionaryObject) -> bool:
    return _differ(before, now) <= {"/V", "/AP"}


def _is_metadata_kept(before: StreamObject, now: StreamObject) -> bool:
    return _said(before) == _said(now)


def _said(metadata: StreamObject) -> list[list[str]]:
    return [
        sorted(repr((name, value)) for name, value in part if name.local_name not in _XMP_MAY_CHANGE)
        for part in parse_xmp(BytesIO(metadata.data))
    ]


def _is_signed(step: _Step, field: DictionaryObject) -> bool:
    """The field has a signature and a look that are new with this revision; the first one certifies."""
    value, look = field.raw_get("/V"), field["/AP"].raw_get("/N")
    if set(field["/AP"]) != {"/N"} or not {value.idnum, look.idnum} <= step.fresh:
        return False
    permissions = step.now.root.get("/Perms", {})
    if step.is_first and (set(permissions) != {"/DocMDP"} or permissions.raw_get("/DocMDP") != value):
        return False
    kept = step.is_first or repr(permissions) == repr(step.before.root.get("/Perms", {}))
    return kept and {str(key) for key in value.get_object()} <= _SIGNATURE
