"""Anybody's OSCAL catalog as one of ours: groups become domains, controls and their enhancements
responsibilities to assess."""

from __future__ import annotations

import re
from collections.abc import Iterator

from srm_desktop.errors import UserError
from srm_desktop.exchange import lenient
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.oscal_catalog import LISTS, METHODS, NS, RMF, SEVERITIES, TEXTS, Object
from srm_desktop.language import phrase

MAX_BYTES = 32 * 1024 * 1024
_DEEPEST = 24
_LOOSE = re.compile(r"(?<=\]) +(?=[\];,.)])")
_INDENT = "    "
_PARAM = re.compile(r"\{\{\s*(?:insert:\s*param,\s*)?([^\s}]+)\s*\}\}")


def read(data: bytes, name: str) -> Document:
    """The catalog document of an OSCAL catalog. Raises UserError with the file, the place and the reason."""
    return _Reader(name).document(data)


class _Reader:
    """Everything is looked at as it is taken: the file may hold anything."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._params: dict[str, Object] = {}
        self._ids: set[str] = set()
        self._mappings: dict[str, Document] = {}

    def document(self, data: bytes) -> Document:
        catalog = self._catalog(data)
        metadata = self._object(catalog, "metadata", "catalog")
        self._frameworks(catalog)
        self._collect_params(catalog, "catalog", 0)
        title = self._text(metadata, "title", "catalog.metadata")
        domains = [self._domain(group, place) for group, place in self._objects(catalog, "groups", "catalog")]
        if loose := list(self._objects(catalog, "controls", "catalog")):
            domains.append(self._domain_of("CONTROLS", title, self._items(loose, "CONTROLS", False)))
        if not any(topic["responsibilities"] for domain in domains for topic in domain["topics"]):
            raise self._wrong("catalog", phrase("holds no control"))
        return {
            "catalog": self._head(metadata, title),
            "domains": [domain for domain in domains if domain["topics"]],
            "mappings": [mapping for mapping in self._mappings.values() if mapping["rows"]],
        }

    def _catalog(self, data: bytes) -> Object:
        if len(data) > MAX_BYTES:
            raise UserError(phrase("{0} is larger than 32 MB.", self._name), "Choose a smaller catalog.")
        loaded = lenient.parse(self._name, data)
        if not isinstance(loaded, dict) or not isinstance(loaded.get("catalog"), dict):
            raise UserError(
                phrase("{0} is not an OSCAL catalog.", self._name), "Its top level must be a catalog."
            )
        catalog: Object = loaded["catalog"]
        return catalog

    # Taking values

    def _wrong(self, place: str, what: str) -> UserError:
        return UserError(
            phrase("{0}, {1}: {2}.", self._name, place, what), "Correct the file, or ask for another copy."
        )

    def _text(self, holder: Object, key: str, place: str, default: str | None = None) -> str:
        value = holder.get(key, default)
        if not isinstance(value, str):
            raise self._wrong(
                f"{place}.{key}", phrase("must be text") if key in holder else phrase("is missing")
            )
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise self._wrong(f"{place}.{key}", phrase("holds half a character")) from error
        return value.strip()

    def _object(self, holder: Object, key: str, place: str) -> Object:
        value = holder.get(key)
        if not isinstance(value, dict):
            raise self._wrong(
                f"{place}.{key}", phrase("must be an object") if key in holder else phrase("is missing")
            )
        return value

    def _objects(self, holder: Object, key: str, place: str) -> Iterator[tuple[Object, str]]:
        values = holder.get(key, [])
        if not isinstance(values, list):
            raise self._wrong(f"{place}.{key}", phrase("must be a list"))
        for number, value in enumerate(values):
            inner = f"{place}.{key}[{number}]"
            if not isinstance(value, dict):
                raise self._wrong(inner, phrase("must be an object"))
            yield value, inner

    def _props(
        self, holder: Object, place: str, name: str, ns: str | None = NS
    ) -> Iterator[tuple[Object, str]]:
        """Props of this name in this namespace, with their values."""
        for prop, inner in self._objects(holder, "props", place):
            if prop.get("name") == name and prop.get("ns") == ns:
                yield prop, self._text(prop, "value", inner)

    def _first(self, holder: Object, place: str, name: str, default: str) -> str:
        return next((value for _, value in self._props(holder, place, name)), default)

    def _parts(
        self, holder: Object, place: str, name: str, ns: str | None = None
    ) -> Iterator[tuple[Object, str]]:
        for part, inner in self._objects(holder, "parts", place):
            if part.get("name") == name and (ns is None or part.get("ns") == ns):
                yield part, inner

    # The catalog

    def _head(self, metadata: Object, title: str) -> Document:
        place = "catalog.metadata"
        version = self._text(metadata, "version", place)
        modified = self._text(metadata, "last-modified", place)
        plain = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "catalog"
        return {
            "id": self._first(metadata, place, "catalog-id", plain[:60]),
            "title": title,
            "version": version,
            "published": self._first(metadata, place, "published", modified[:10]),
            "language": self._first(metadata, place, "language", "en"),
            "license": self._first(metadata, place, "license", ""),
        }

    def _frameworks(self, catalog: Object) -> None:
        matter = catalog.get("back-matter")
        if not isinstance(matter, dict):
            return
        for resource, place in self._objects(matter, "resources", "catalog.back-matter"):
            for _, id_ in self._props(resource, place, "framework"):
                sources = self._props(resource, place, "source")
                self._mappings[id_] = {
                    "framework": {
                        "id": id_,
                        "title": self._text(resource, "title", place),
                        "version": self._first(resource, place, "version", ""),
                        "sources": {str(prop.get("class", "")): value for prop, value in sources},
                    },
                    "rows": [],
                }

    def _collect_params(self, holder: Object, place: str, depth: int) -> None:
        if depth > _DEEPEST:
            raise self._wrong(place, phrase("is nested too deeply"))
        for param, inner in self._objects(holder, "params", place):
            self._params[self._text(param, "id", inner)] = param
        for key in ("groups", "controls"):
            for child, inner in self._objects(holder, key, place):
                self._collect_params(child, inner, depth + 1)

    def _domain(self, group: Object, place: str) -> Document:
        title = self._text(group, "title", place)
        id_ = self._text(group, "id", place, title[:20]).upper()
        is_aws = self._first(group, place, "party", "customer") == "aws"
        topics = list(self._topics(group, place, id_, is_aws))
        summary = next((self._prose(part, at) for part, at in self._parts(group, place, "summary", NS)), "")
        domain = self._domain_of(id_, title, [], summary or title, topics)
        domain["domain"]["party"] = "aws" if is_aws else "customer"
        domain["domain"]["statements"] = [
            {
                "text": self._prose(part, inner),
                "covered_by": [value for _, value in self._props(part, inner, "covered-by")],
            }
            for part, inner in self._parts(group, place, "assertion", NS)
        ]
        return domain

    def _domain_of(
        self,
        id_: str,
        title: str,
        items: list[Document],
        summary: str = "",
        topics: list[Document] | None = None,
    ) -> Document:
        own = [{"id": id_, "title": title, "responsibilities": items}] if items else []
        head = {"id": id_, "title": title, "party": "customer", "summary": summary or title, "statements": []}
        return {"domain": head, "topics": topics if topics is not None else own}

    def _topics(self, group: Object, place: str, id_: str, is_aws: bool) -> Iterator[Document]:
        """The group's own controls first, then those of the groups in it, however deep."""
        controls = list(self._objects(group, "controls", place))
        if controls:
            items = self._items(controls, id_, is_aws)
            if items:
                yield {"id": id_, "title": self._text(group, "title", place), "responsibilities": items}
        for child, inner in self._objects(group, "groups", place):
            child_id = self._text(child, "id", inner, id_).upper()
            yield from self._topics(child, inner, child_id, is_aws)

    def _items(self, controls: list[tuple[Object, str]], topic: str, is_aws: bool) -> list[Document]:
        found = []
        for control, place in controls:
            if not self._is_withdrawn(control, place):
                found.append(self._item(control, place, is_aws))
            found += self._items(list(self._objects(control, "controls", place)), topic, is_aws)
        return found

    def _is_withdrawn(self, control: Object, place: str) -> bool:
        return any(value.lower() == "withdrawn" for _, value in self._props(control, place, "status", None))

    def _item(self, control: Object, place: str, is_aws: bool) -> Document:
        id_ = self._text(control, "id", place).upper()
        if not id_ or "@" in id_ or any(c.isspace() for c in id_):
            raise self._wrong(f"{place}.id", phrase("is not an id"))
        if id_ in self._ids:
            raise self._wrong(f"{place}.id", phrase("{0} is used more than once", id_))
        self._ids.add(id_)
        title = self._text(control, "title", place)
        statement = "\n".join(
            line
            for part, inner in self._parts(control, place, "statement")
            for line in self._lines(part, inner)
        )
        item: Document = {
            "id": id_,
            "title": title,
            "statement": statement or title,
            "why": "\n".join(self._prose(part, at) for part, at in self._parts(control, place, "guidance")),
            "severity": self._choice(control, place, "severity", SEVERITIES, "unrated"),
            "class": "inherited" if is_aws else self._class(control),
        }
        self._take_methods(control, place, item)
        self._take_own(control, place, item)
        self._take_mappings(control, place, id_)
        if "split" in item and not is_aws:  # ours: OSCAL has no way to say that there are no commands
            item.setdefault("test", [])
        if "satisfied" not in item and (met := self._objectives(control, place)):
            item["satisfied"] = met
        return item

    def _class(self, control: Object) -> str:
        return "shared" if control.get("class") == "shared" else "customer-specific"

    def _choice(self, holder: Object, place: str, name: str, known: tuple[str, ...], default: str) -> str:
        value = self._first(holder, place, name, default)
        return value if value in known else default

    def _take_methods(self, control: Object, place: str, item: Document) -> None:
        for part, inner in self._parts(control, place, "assessment-method"):
            method = next((v.lower() for _, v in self._props(part, inner, "method", RMF)), "")
            objects = list(self._parts(part, inner, "assessment-objects"))
            steps = [(o, at, list(self._parts(o, at, "look-for", NS))) for o, at in objects]
            if method == "test" and any(look for *_, look in steps):
                item["test"] = [
                    {"run": self._prose(o, at), "look_for": "".join(self._prose(*one) for one in look)}
                    for o, at, look in steps
                ]
                continue
            texts = [line for o, at, _ in steps for line in self._prose(o, at).split("\n") if line.strip()]
            if method in METHODS:
                item.setdefault(method, []).extend(texts)
            elif texts:  # a foreign catalog's test names what is tested, and no command
                item.setdefault("examine", []).append(f"Test: {'; '.join(texts)}")

    def _take_own(self, control: Object, place: str, item: Document) -> None:
        """What our own export says besides."""
        for name in TEXTS:
            for part, inner in self._parts(control, place, name.replace("_", "-"), NS):
                item[name] = self._prose(part, inner)
        for name in LISTS:
            for part, inner in self._parts(control, place, name.replace("_", "-"), NS):
                item[name] = [self._prose(*entry) for entry in self._parts(part, inner, "entry", NS)]
        both = {
            party: self._prose(part, inner)
            for party in ("customer", "aws")
            for part, inner in self._parts(control, place, f"{party}-part", NS)
        }
        self._take_shares(control, place, item)
        if len(both) == 2:
            item["parts"] = both

    def _take_shares(self, control: Object, place: str, item: Document) -> None:
        """The props: who carries it in which service model, in which services, and the tier."""
        split = {
            model: value
            for model in ("infrastructure", "managed", "abstracted")
            for _, value in self._props(control, place, f"share-{model}")
            if value in ("customer", "shared", "aws", "not-applicable")
        }
        services = [value for _, value in self._props(control, place, "service")]
        tier = self._first(control, place, "tier", "")
        found = {
            "split": split,
            "services": services,
            "tier": int(tier) if re.fullmatch("[0-9]", tier) else 0,
        }
        item.update({name: value for name, value in found.items() if value})

    def _take_mappings(self, control: Object, place: str, id_: str) -> None:
        for prop, value in self._props(control, place, "mapping"):
            mapping = self._mappings.get(str(prop.get("class", "")))
            relationship, *sources = str(prop.get("remarks", "")).split() or ["intersects-with"]
            if mapping is not None:
                row = {"item": id_, "id": value, "relationship": relationship}
                row["basis"] = str(prop.get("group", "judgement"))
                mapping["rows"].append(row | ({"source": sources} if sources else {}))

    # Prose

    def _prose(self, part: Object, place: str) -> str:
        """A parameter in the sources is often followed by a space, whatever comes next."""
        return _LOOSE.sub("", self._filled(self._text(part, "prose", place, ""), 0))

    def _lines(self, part: Object, place: str, depth: int = 0) -> Iterator[str]:
        """The part and what is in it, one item a line, each after its label and below what it is part of."""
        if depth > _DEEPEST:
            raise self._wrong(place, phrase("is nested too deeply"))
        label = next((value for _, value in self._props(part, place, "label", None)), "")
        if prose := self._prose(part, place):
            yield _INDENT * (depth - 1) + f"{label} {prose}".strip()
        for child, inner in self._objects(part, "parts", place):
            yield from self._lines(child, inner, depth + 1)

    def _objectives(self, control: Object, place: str) -> str:
        parts = self._parts(control, place, "assessment-objective")
        return "\n".join(line for part, inner in parts for line in self._lines(part, inner))

    def _filled(self, text: str, depth: int) -> str:
        """Parameters stand in brackets by their value, their choices or their label."""
        if depth > 3:
            return text

        def fill(found: re.Match[str]) -> str:
            return self._param(found[1], depth)

        return _PARAM.sub(fill, text)

    def _param(self, id_: str, depth: int) -> str:
        param = self._params.get(id_, {})
        values = param.get("values")
        if isinstance(values, list) and values and all(isinstance(value, str) for value in values):
            return ", ".join(values)
        select = param.get("select")
        if isinstance(select, dict) and isinstance(choices := select.get("choice"), list):
            texts = [self._filled(choice, depth + 1) for choice in choices if isinstance(choice, str)]
            return f"[choose: {'; '.join(texts)}]"
        label = param.get("label")
        return f"[{label if isinstance(label, str) else id_}]"
