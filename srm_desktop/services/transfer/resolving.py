"""Which responsibilities an id of somebody else's means."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from srm_desktop.model.catalog import Catalog, Framework

_LEADING_ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")
_PART = re.compile(r"(\([A-Z0-9]+\)|\.[A-Z]|[A-Z]\.)$")
_ENHANCEMENT = re.compile(r"\.([0-9]+)")
_LETTER = re.compile(r"(\s*\([A-Za-z]\))+$")
_LONGEST_ID = 100
_SEPARATORS = re.compile(r"[,;\n]+")
"""Between several ids in one cell."""

_SUFFIX = re.compile(r"_(smt|obj|gdn|fr)([._].*)?$", re.IGNORECASE)


class Items:
    """Ids are responsibilities of the catalog; where more of a file's ids are requirements of one framework,
    they are taken as those."""

    def __init__(self, catalog: Catalog, ids: Iterable[str]) -> None:
        self._by_id = catalog.by_id
        self._spelled = {_plain(id_): id_ for id_ in catalog.by_id}
        wanted = {part.strip() for id_ in ids for part in (id_, *_SEPARATORS.split(id_)) if part.strip()}
        foreign = [id_ for id_ in wanted if not self._own(id_)]
        self.framework: Framework | None = None
        self._items: dict[str, list[str]] = {}
        best = 0
        for framework in catalog.frameworks:
            items = _by_requirement(framework)
            hits = sum(1 for id_ in foreign if _requirement(id_, items))
            if hits >= best and hits:
                best, self.framework, self._items = hits, framework, items

    def _own(self, text: str) -> str:
        """The responsibility's id as the catalog spells it; empty where it has none such."""
        return next((self._spelled[name] for name in _spellings(text) if name in self._spelled), "")

    def _whole(self, text: str) -> str:
        """The responsibility of which the id names a part, such as AC-2 for AC-02 (a)."""
        return self._own(_LETTER.sub("", text.strip())) if len(text) <= _LONGEST_ID else ""

    def is_own(self, text: str) -> bool:
        """Whether what is said is said of a responsibility as a whole."""
        return bool(self._own(text))

    def is_inherited(self, text: str) -> bool:
        own = self._own(text)
        return bool(own) and self._by_id[own].is_inherited

    def of(self, text: str) -> list[str]:
        """The ids of the responsibilities to assess that are meant; none where nobody knows the id."""
        if own := self._own(text) or self._whole(text):
            return [own] if not self._by_id[own].is_inherited else []
        if named := _requirement(text, self._items):
            return [id_ for id_ in self._items[named] if not self._by_id[id_].is_inherited]
        parts = [part for part in _SEPARATORS.split(text) if part.strip()]
        if len(parts) < 2:
            return []
        return list(dict.fromkeys(id_ for part in parts for id_ in self.of(part)))


def _by_requirement(framework: Framework) -> dict[str, list[str]]:
    items: dict[str, list[str]] = defaultdict(list)
    for item, references in framework.references.items():
        for reference in references:
            items[_plain(reference.requirement)].append(item)
    return items


def _plain(text: str) -> str:
    """AC-02 (01) and ac-2(1) are one."""
    return _LEADING_ZEROS.sub("", re.sub(r"\s", "", text.upper()))


def _spellings(text: str) -> tuple[str, ...]:
    """Of an id that may be OSCAL's: ac-2.1_smt is AC-2(1) elsewhere."""
    if len(text) > _LONGEST_ID:
        return ()
    name = _plain(_SUFFIX.sub("", text.strip()))
    return name, _ENHANCEMENT.sub(r"(\1)", name)


def _requirement(text: str, items: dict[str, list[str]]) -> str:
    """The requirement that has the id, or the whole of which the id is a part; empty where there is none."""
    for spelled in _spellings(text):
        while spelled:
            if spelled in items:
                return spelled
            shorter = _PART.sub("", spelled)
            spelled = shorter if shorter != spelled else ""
    return ""
