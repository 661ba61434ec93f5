"""Our catalog as an OSCAL 1.2.1 document.

Domain and topic are groups, a responsibility is a control; what OSCAL has no word for is a prop or part in
our namespace, so that our own export comes back whole (without the model's prose and the boundary).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from srm_desktop.exchange.catalog_document import Document

OSCAL_VERSION = "1.2.1"
NS = "https://srm-desktop.example/ns/oscal"
RMF = "http://csrc.nist.gov/ns/rmf"

TEXTS = "satisfied partially_satisfied other_than_satisfied scope review_cadence note".split()
LISTS = "evidence reports customer_must".split()
METHODS = ("examine", "interview")
SEVERITIES = ("critical", "high", "medium", "low")
"""Said by a property of ours: OSCAL has none, and a control without is not rated."""

Object = dict[str, Any]


def export(document: Document) -> Object:
    """The catalog as an OSCAL document; the same catalog gives the same document."""
    head = document["catalog"]
    return {
        "catalog": {
            "uuid": _uuid(head["id"], head["version"]),
            "metadata": {
                "title": head["title"],
                "last-modified": f"{head['published']}T00:00:00Z",
                "version": head["version"],
                "oscal-version": OSCAL_VERSION,
                "props": [
                    _prop("catalog-id", head["id"]),
                    _prop("published", head["published"]),
                    _prop("language", head["language"]),
                    *([_prop("license", head["license"])] if head["license"] else []),
                ],
            },
            "groups": [_domain(domain, document["mappings"]) for domain in document["domains"]],
            **_back_matter(head["id"], document["mappings"]),
        }
    }


def _uuid(*names: str) -> str:
    return str(uuid5(NAMESPACE_URL, "/".join((NS, *names))))


def _prop(name: str, value: str, **more: str) -> Object:
    return {"name": name, "ns": NS, "value": value, **more}


def _part(name: str, prose: str) -> Object:
    return {"name": name, "ns": NS, "prose": prose}


def _domain(file: Document, mappings: list[Document]) -> Object:
    head = file["domain"]
    assertions = [
        {
            **_part("assertion", statement["text"]),
            "props": [_prop("covered-by", id_) for id_ in statement["covered_by"]],
        }
        for statement in head["statements"]
    ]
    return {
        "id": head["id"],
        "class": "domain",
        "title": head["title"],
        "props": [_prop("party", head["party"])],
        "parts": [_part("summary", head["summary"]), *assertions],
        "groups": [
            {
                "id": topic["id"],
                "class": "topic",
                "title": topic["title"],
                "controls": [_control(item, mappings) for item in topic["responsibilities"]],
            }
            for topic in file["topics"]
        ],
    }


def _control(item: Document, mappings: list[Document]) -> Object:
    props = [
        {"name": "label", "value": item["id"]},
        *([_prop("severity", item["severity"])] if item["severity"] in SEVERITIES else []),
        *([_prop("tier", str(item["tier"]))] if "tier" in item else []),
        *(_prop(f"share-{model}", share) for model, share in item.get("split", {}).items()),
        *(_prop("service", name) for name in item.get("services", ())),
        *(
            _prop(
                "mapping",
                row["id"],
                **{"class": mapping["framework"]["id"], "group": row["basis"], "remarks": _remarks(row)},
            )
            for mapping in mappings
            for row in mapping["rows"]
            if row["item"] == item["id"]
        ),
    ]
    return {
        "id": item["id"],
        "class": item["class"],
        "title": item["title"],
        "props": props,
        "parts": list(_item_parts(item)),
    }


def _remarks(row: Document) -> str:
    return " ".join([row["relationship"], *row.get("source", ())])


def _item_parts(item: Document) -> Iterator[Object]:
    yield {"id": f"{item['id']}_smt", "name": "statement", "prose": item["statement"]}
    yield {"id": f"{item['id']}_gdn", "name": "guidance", "prose": item["why"]}
    yield from _methods(item)
    yield from (_part(name.replace("_", "-"), item[name]) for name in TEXTS if item.get(name))
    for name in LISTS:
        if item.get(name):
            entries = [_part("entry", text) for text in item[name]]
            yield {"name": name.replace("_", "-"), "ns": NS, "parts": entries}
    for party, text in item.get("parts", {}).items():
        yield _part(f"{party}-part", text)


def _methods(item: Document) -> Iterator[Object]:
    for name in METHODS:
        if item.get(name):
            yield _method(name.upper(), [{"name": "assessment-objects", "prose": t} for t in item[name]])
    steps = [
        {"name": "assessment-objects", "prose": step["run"], "parts": [_part("look-for", step["look_for"])]}
        for step in item.get("test", ())
    ]
    if steps:
        yield _method("TEST", steps)


def _method(method: str, objects: list[Object]) -> Object:
    return {
        "name": "assessment-method",
        "props": [{"name": "method", "ns": RMF, "value": method}],
        "parts": objects,
    }


def _back_matter(catalog_id: str, mappings: list[Document]) -> Object:
    resources = [
        {
            "uuid": _uuid(catalog_id, mapping["framework"]["id"]),
            "title": mapping["framework"]["title"],
            "props": [
                _prop("framework", mapping["framework"]["id"]),
                _prop("version", mapping["framework"]["version"]),
                *(
                    _prop("source", where, **{"class": name})
                    for name, where in mapping["framework"]["sources"].items()
                ),
            ],
        }
        for mapping in mappings
    ]
    return {"back-matter": {"resources": resources}} if resources else {}
