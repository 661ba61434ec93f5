"""A catalog of one's own on top of another: add, override or leave out, without editing the base."""

from __future__ import annotations

import copy
import re

from srm_desktop.exchange.catalog_document import Document
from srm_desktop.language import phrase

_WANTED = re.compile(r"(?P<id>[a-z][a-z0-9-]*)@\^?(?P<major>\d+)(\.\d+)*")


def fault_of_base(wanted: object, base: Document | None) -> str:
    """What is wrong with `extends`, such as aws-srm@^1: the base's id and major version; "" where it fits.

    Its form is the schema's business.
    """
    match = _WANTED.fullmatch(wanted) if isinstance(wanted, str) else None
    if match is None:
        return ""
    if base is None:
        return phrase("this catalog may not extend another")
    head = base["catalog"]
    if match["id"] == head["id"] and match["major"] == head["version"].split(".")[0]:
        return ""
    fits = f"{head['id']}@^{head['version'].split('.')[0]}"
    return phrase(
        "{0!r} is not the catalog of this program, {1} {2}; write {3}",
        wanted,
        head["id"],
        head["version"],
        fits,
    )


def ids(document: Document) -> set[str]:
    """Every id in the catalog: domains, topics and responsibilities."""
    found = set()
    for file in document["domains"]:
        found.add(file["domain"]["id"])
        for topic in file["topics"]:
            found.add(topic["id"])
            found |= {item["id"] for item in topic["responsibilities"]}
    return found


def extend(base: Document, own: Document) -> Document:
    """The base with the own catalog's domains, topics, items and mappings in it.

    An own responsibility with the id of one of the base's stands in its place; `exclude` in the own
    head leaves items of the base out. The result has the own head, and the base's prose and boundary
    where the own catalog has none.
    """
    merged = copy.deepcopy(base)
    left_out = {row["item"] for row in own["catalog"].get("exclude", ())}
    for file in merged["domains"]:
        for topic in file["topics"]:
            topic["responsibilities"] = [i for i in topic["responsibilities"] if i["id"] not in left_out]
    by_id = {file["domain"]["id"]: file for file in merged["domains"]}
    for file in own["domains"]:
        if known := by_id.get(file["domain"]["id"]):
            _merge_topics(known, file)
        else:
            merged["domains"].append(copy.deepcopy(file))
    _prune(merged)
    merged["mappings"] = _mappings(merged, own, left_out)
    merged["catalog"] = {**own["catalog"]}
    if "model" in base["catalog"]:
        merged["catalog"].setdefault("model", base["catalog"]["model"])
    if "boundary" in own:
        merged["boundary"] = own["boundary"]
    return merged


def _merge_topics(known: Document, file: Document) -> None:
    topics = {topic["id"]: topic for topic in known["topics"]}
    for topic in file["topics"]:
        if there := topics.get(topic["id"]):
            _merge_items(there["responsibilities"], topic["responsibilities"])
        else:
            known["topics"].append(copy.deepcopy(topic))


def _merge_items(items: list[Document], own: list[Document]) -> None:
    places = {item["id"]: place for place, item in enumerate(items)}
    for item in own:
        if item["id"] in places:
            items[places[item["id"]]] = copy.deepcopy(item)
        else:
            items.append(copy.deepcopy(item))


def _prune(merged: Document) -> None:
    """Topics and domains that nothing is left of, and what the assertions say of them."""
    for file in merged["domains"]:
        file["topics"] = [topic for topic in file["topics"] if topic["responsibilities"]]
    merged["domains"] = [file for file in merged["domains"] if file["topics"]]
    known = ids(merged)
    for file in merged["domains"]:
        for statement in file["domain"]["statements"]:
            statement["covered_by"] = [id_ for id_ in statement["covered_by"] if id_ in known]


def _mappings(merged: Document, own: Document, left_out: set[str]) -> list[Document]:
    """Rows about what is left out go; rows of one framework stand together."""
    mappings: list[Document] = [
        {**mapping, "rows": [row for row in mapping["rows"] if row["item"] not in left_out]}
        for mapping in merged["mappings"]
    ]
    by_id = {mapping["framework"]["id"]: mapping for mapping in mappings}
    for mapping in own["mappings"]:
        if there := by_id.get(mapping["framework"]["id"]):
            seen = {(row["item"], row["id"]) for row in there["rows"]}
            there["rows"] += [row for row in mapping["rows"] if (row["item"], row["id"]) not in seen]
            sources = {**mapping["framework"]["sources"], **there["framework"]["sources"]}
            there["framework"] = {**there["framework"], "sources": sources}
        else:
            mappings.append(copy.deepcopy(mapping))
    return mappings
