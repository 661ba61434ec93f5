"""CISO Assistant: our catalog as a library, a library as a catalog, results in the columns of its wizard."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import xlsxwriter
import yaml

from srm_desktop.errors import UserError
from srm_desktop.exchange import oscal_catalog, oscal_catalog_reading
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.exchange.cells import escaped, pieces, shown, units, with_reason
from srm_desktop.exchange.matrix_xlsx import OPTIONS
from srm_desktop.exchange.yaml_lines import load
from srm_desktop.language import phrase
from srm_desktop.model.answer import Answer, Result
from srm_desktop.model.catalog import Catalog, Domain, Party, Responsibility, Topic

COLUMNS = (
    "urn;assessable;ref_id;name;description;typical_evidence;annotation;compliance_result;extended_result;"
    "requirement_progress;score;observations"
).split(";")
_RESULTS = {
    Result.NOT_ASSESSED: "not_assessed",
    Result.SATISFIED: "compliant",
    Result.PARTIALLY_SATISFIED: "partially_compliant",
    Result.OTHER_THAN_SATISFIED: "non_compliant",
    Result.NOT_APPLICABLE: "not_applicable",
}
_LARGEST = 32_700
Answered = Iterable[tuple[Responsibility, Answer]]


# Out


def library(catalog: Catalog) -> bytes:
    """The customer's half as a framework, in YAML: domains and topics are its sections."""
    slug = _slug(f"{catalog.id}-{catalog.version}")
    framework = {
        "urn": f"urn:srm-desktop:risk:framework:{slug}",
        "ref_id": slug,
        "name": catalog.title,
        "description": f"{catalog.title}, version {catalog.version}",
        "requirement_nodes": list(_nodes(catalog, slug)),
    }
    head = {
        "urn": f"urn:srm-desktop:risk:library:{slug}",
        "locale": catalog.language,
        "ref_id": slug,
        "name": catalog.title,
        "description": framework["description"],
        "copyright": catalog.license or "See the catalog",
        "version": 1,
        "publication_date": catalog.published,
        "provider": "SRM Desktop",
        "packager": "srm-desktop",
        "objects": {"framework": framework},
    }
    return yaml.dump(
        head, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=110, encoding="utf-8"
    )


def _nodes(catalog: Catalog, slug: str) -> Iterator[dict[str, Any]]:
    for domain in catalog.of_party(Party.CUSTOMER):
        yield _node(slug, domain, None, 1)
        for topic in domain.topics:
            yield _node(slug, topic, domain.id, 2)
            for item in topic.responsibilities:
                evidence = "\n".join(item.evidence)
                yield {
                    **_node(slug, item, topic.id, 3),
                    "assessable": True,
                    "description": item.statement,
                    **({"annotation": item.why} if item.why else {}),
                    **({"typical_evidence": evidence} if evidence else {}),
                }


def _node(slug: str, of: Domain | Topic | Responsibility, parent: str | None, depth: int) -> dict[str, Any]:
    return {
        "urn": _urn(slug, of.id),
        "assessable": False,
        "depth": depth,
        **({"parent_urn": _urn(slug, parent)} if parent else {}),
        "ref_id": of.id,
        "name": of.title,
    }


def _urn(slug: str, id_: str) -> str:
    return f"urn:srm-desktop:risk:req_node:{slug}:{_slug(id_)}"


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9._-]+", "-", text.lower()).strip("-")


def _rows(catalog: Catalog, answers: Answered) -> Iterator[list[str]]:
    slug = _slug(f"{catalog.id}-{catalog.version}")
    for item, answer in answers:
        applies = answer.result is not Result.NOT_APPLICABLE
        said = answer.note if applies else with_reason(answer.reason, answer.note)
        done = "to_do" if answer.result is Result.NOT_ASSESSED else "done"
        evidence = "\n".join(item.evidence)
        yield [
            *(_urn(slug, item.id), "x", item.id, item.title, item.statement, evidence, item.why),
            *(_RESULTS[answer.result], "", done, "", said),
        ]


def write_csv(path: Path, catalog: Catalog, answers: Answered) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(COLUMNS)
        writer.writerows([escaped(cell) for cell in row] for row in _rows(catalog, answers))


def write_xlsx(path: Path, catalog: Catalog, answers: Answered) -> None:
    with xlsxwriter.Workbook(str(path), OPTIONS) as book:
        sheet = book.add_worksheet("assessment")
        bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        sheet.set_column(0, 2, 16, wrapped)
        sheet.set_column(3, len(COLUMNS) - 1, 36, wrapped)
        sheet.freeze_panes(1, 3)
        for column, heading in enumerate(COLUMNS):
            sheet.write_string(0, column, heading, bold)
        for number, row in enumerate(_rows(catalog, answers), 1):
            for column, text in enumerate(row):
                sheet.write_string(number, column, _cut(text))


def _cut(text: str) -> str:
    """One cell is all that the wizard reads; where the text goes on, it says so."""
    text = shown(text)
    return f"{pieces(text, _LARGEST)[0]} […]" if units(text) > _LARGEST else text


# In


def is_library(start: str) -> bool:
    """Whether a YAML file that begins so is a library."""
    return bool(re.search(r"^urn:\s*['\"]?urn:", start, re.MULTILINE)) and "\nobjects:" in start


def read_library(path: Path) -> Document:
    """The framework of a library as a catalog. Raises UserError."""
    file = load(path.parent, path.name)
    if file.faults:
        raise UserError(phrase("{0}.", file.faults[0]), "Correct it, or ask for another copy.")
    nodes = _requirement_nodes(file.data)
    if not nodes:
        raise UserError(
            phrase("{0} is not a library with a framework.", path.name), "Choose one with requirement_nodes."
        )
    tops = _tree(nodes)
    catalog = {
        "metadata": {
            "title": str(file.data.get("name") or path.stem),
            "version": str(file.data.get("version") or "1"),
            "last-modified": f"{file.data.get('publication_date') or '1970-01-01'}T00:00:00Z",
            "oscal-version": oscal_catalog.OSCAL_VERSION,
        },
        "groups": [_group(top, 0) for top in tops if not top["assessable"]],
        "controls": [_control(top) for top in tops if top["assessable"]],
    }
    return oscal_catalog_reading.read(json.dumps({"catalog": catalog}).encode(), path.name)


def _requirement_nodes(data: Any) -> list[dict[str, Any]]:
    objects = data.get("objects") if isinstance(data, dict) else None
    framework = objects.get("framework") if isinstance(objects, dict) else None
    nodes = framework.get("requirement_nodes") if isinstance(framework, dict) else None
    return [node for node in nodes if isinstance(node, dict)] if isinstance(nodes, list) else []


_DEEPEST = 12


def _tree(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The nodes below their parents; one whose parent is missing, or below itself, stands at the top."""
    made: dict[str, dict[str, Any]] = {
        str(node.get("urn") or number): {
            "id": str(node.get("ref_id") or f"N{number}"),
            "title": str(node.get("name") or node.get("ref_id") or node.get("description") or number),
            "prose": str(node.get("description") or node.get("name") or ""),
            "assessable": bool(node.get("assessable")),
            "children": [],
        }
        for number, node in enumerate(nodes, 1)
    }
    parents = {
        str(node.get("urn") or n): str(node.get("parent_urn") or "") for n, node in enumerate(nodes, 1)
    }
    tops = []
    for urn, node in made.items():
        if _is_below(urn, parents):
            made[parents[urn]]["children"].append(node)
        else:
            tops.append(node)
    return tops


def _is_below(urn: str, parents: dict[str, str]) -> bool:
    """Whether the way up ends at a top, within a depth that anybody means."""
    at = parents[urn]
    if at not in parents:
        return False
    for _ in range(_DEEPEST):
        at = parents.get(at, "")
        if not at:
            return True
    return False


def _group(node: dict[str, Any], depth: int) -> dict[str, Any]:
    """Sections below the second level join the one above: a catalog has domains and topics."""
    controls = [_control(child) for child in node["children"] if child["assessable"]]
    groups = [_group(child, depth + 1) for child in node["children"] if not child["assessable"]]
    if depth:
        controls += [control for group in groups for control in group.get("controls", [])]
        groups = []
    made: dict[str, Any] = {"id": _token(node["id"]), "title": node["title"][:200]}
    return made | ({"groups": groups} if groups else {}) | ({"controls": controls} if controls else {})


def _control(node: dict[str, Any]) -> dict[str, Any]:
    children = [_control(child) for child in node["children"]]
    return {
        "id": _token(node["id"]),
        "title": node["title"][:200],
        "parts": [{"name": "statement", "prose": node["prose"] or node["title"]}],
        **({"controls": children} if children else {}),
    }


def _token(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-") or "X"
