"""The results of a snapshot as OSCAL 1.2.1 assessment-results.

OSCAL knows satisfied and not satisfied only. Partially satisfied is not satisfied with implementation
status partial; not applicable and not assessed make no finding: the first is an observation with its
reason, the second is counted, and neither is ever stated as not satisfied.
"""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from srm_desktop.exchange.oscal_catalog import NS, OSCAL_VERSION, Object

Snapshot = dict[str, Any]

_STATUS = {
    "satisfied": ({"state": "satisfied", "reason": "pass"}, "implemented"),
    "partially-satisfied": ({"state": "not-satisfied", "reason": "other"}, "partial"),
    "other-than-satisfied": ({"state": "not-satisfied", "reason": "fail"}, "planned"),
}
_ROLES = {
    "management": "Responsible management",
    "assessor": "Assessor",
    "team-member": "Team member",
    "reviewer": "Reviewer",
    "observer": "Observer",
}


def from_snapshot(snapshot: Snapshot, identity: str = "") -> bytes:
    """UTF-8 JSON with every array filled; the same snapshot gives the same bytes.

    What is in it has uuids that follow from `identity`: the document's own, unless a later document about the
    same things is to name them alike.
    """
    document = _Results(snapshot, identity or snapshot["document"]["id"]).document()
    return json.dumps(document, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


def uuid_of(*names: str) -> str:
    return str(uuid5(NAMESPACE_URL, "/".join((NS, *names))))


class _Results:
    def __init__(self, snapshot: Snapshot, identity: str) -> None:
        self._snapshot, self._identity = snapshot, identity
        self._at = snapshot["document"]["generated_at"]
        self._targets = {target["id"]: target for target in snapshot["scope"]["targets"]}
        self._items = [
            item for domain in snapshot["domains"] for topic in domain["topics"] for item in topic["items"]
        ]

        self._kept: dict[tuple[str, str], list[Object]] = defaultdict(list)
        for one in snapshot["evidence"]["items"]:
            for answer in one["answers"]:
                self._kept[answer["item"], answer["target"]].append(one)

        self._findings = snapshot.get("findings", {"scans": [], "exceptions": []})  # newer than evidence
        self._failed = {(one["item"], one["target"]): one for one in self._findings["exceptions"]}

    def document(self) -> Object:
        return {
            "assessment-results": {
                "uuid": uuid_of(self._snapshot["document"]["id"], "results"),
                "metadata": self._metadata(),
                "import-ap": {"href": f"#{self._uuid('plan')}"},
                "results": [self._result()],
                "back-matter": {
                    "resources": [
                        self._plan_resource(),
                        self._catalog_resource(),
                        *(self._evidence_resource(one) for one in self._snapshot["evidence"]["items"]),
                        *(self._scan_resource(scan) for scan in self._findings["scans"] if scan["sha256"]),
                        *(self._signed_resource(document) for document in self._signed()),
                    ]
                },
            }
        }

    def _uuid(self, *names: str) -> str:
        return uuid_of(self._identity, *names)

    # Who, and by what

    def _metadata(self) -> Object:
        document, assessment = self._snapshot["document"], self._snapshot["assessment"]
        organisation = {
            "uuid": self._uuid("organisation"),
            "type": "organization",
            "name": _line(assessment["organisation"]),
        }
        people = [
            {"uuid": self._person(n), "type": "person", "name": _line(person["name"])}
            for n, person in enumerate(self._snapshot["people"])
        ]
        roles = dict.fromkeys(person["role"] for person in self._snapshot["people"])
        head: Object = {
            "title": f"{document['title']}: {_line(assessment['title'])}",
            "last-modified": self._at,
            "version": str(document["version"]),
            "oscal-version": OSCAL_VERSION,
            "document-ids": [{"scheme": f"{NS}/document", "identifier": document["id"]}],
            "parties": [organisation, *people],
        }
        if roles:
            head["roles"] = [{"id": role, "title": _ROLES[role]} for role in roles]
            head["responsible-parties"] = [
                {"role-id": role, "party-uuids": self._party_uuids(role)} for role in roles
            ]
        return head

    def _person(self, number: int) -> str:
        return self._uuid("person", str(number))

    def _party_uuids(self, role: str) -> list[str]:
        return [self._person(n) for n, p in enumerate(self._snapshot["people"]) if p["role"] == role]

    def _plan_resource(self) -> Object:
        """OSCAL asks for an assessment plan; ours says no more than what was reviewed."""
        plan = {
            "assessment-plan": {
                "uuid": self._uuid("assessment-plan"),
                "metadata": {**self._metadata(), "title": "Assessment plan"},
                "import-ssp": {"href": f"#{self._uuid('catalog')}"},
                "reviewed-controls": self._reviewed(),
                "back-matter": {"resources": [self._catalog_resource()]},
            }
        }
        value = base64.b64encode(json.dumps(plan, ensure_ascii=False, sort_keys=True).encode()).decode()
        return {
            "uuid": self._uuid("plan"),
            "title": "Assessment plan",
            "base64": {"filename": "assessment-plan.json", "media-type": "application/json", "value": value},
        }

    def _catalog_resource(self) -> Object:
        criteria = self._snapshot["criteria"]
        return {
            "uuid": self._uuid("catalog"),
            "title": f"{_line(criteria['title'])} {criteria['version']}",
            "props": [
                _prop("catalog-id", criteria["id"]),
                _prop("catalog-version", criteria["version"]),
                _prop("catalog-sha256", criteria["sha256"]),
            ],
        }

    def _evidence_resource(self, one: Object) -> Object:
        """The file as it lies in an evidence pack."""
        resource: Object = {
            "uuid": self._uuid("evidence", one["id"]),
            "title": f"{one['reference']} {_line(one['name'])}",
            "props": [
                *([_prop("source", _line(one["source"]))] if one["source"].strip() else []),
                *([_prop("dated", one["dated"])] if one["dated"] else []),
                *([_prop("added-by", _line(one["added_by"]))] if one["added_by"].strip() else []),
                _prop("size", str(one["size"])),
            ],
            "rlinks": [
                {
                    "href": f"./{quote(one['file'])}",
                    "media-type": one["media_type"] or "application/octet-stream",
                    "hashes": [{"algorithm": "SHA-256", "value": one["sha256"]}],
                }
            ],
        }
        return resource | ({"description": one["caption"]} if one["caption"].strip() else {})

    def _scan_resource(self, scan: Object) -> Object:
        """A scanner's file, to be recognized: the assessment does not keep it."""
        return {
            "uuid": self._uuid("scan", scan["id"]),
            "title": _line(scan["name"]) or "Scan",
            "props": [
                _prop("tool", _line(f"{scan['tool']} {scan['version']}".strip()) or "unnamed"),
                *([_prop("taken-at", scan["taken_at"])] if scan["taken_at"] else []),
            ],
            "rlinks": [
                {
                    "href": f"./{quote(scan['name'])}",
                    "hashes": [{"algorithm": "SHA-256", "value": scan["sha256"]}],
                }
            ],
        }

    def _signed(self) -> list[Object]:
        """The earlier documents that people signed electronically."""
        return [d for d in self._snapshot["earlier_documents"] if d["signers"] and d["signed_sha256"]]

    def _signed_resource(self, document: Object) -> Object:
        return {
            "uuid": self._uuid("signed", document["id"]),
            "title": f"Signed attestation {document['id']}",
            "rlinks": [
                {
                    "href": f"./{quote(document['file'])}",
                    "media-type": "application/pdf",
                    "hashes": [{"algorithm": "SHA-256", "value": document["signed_sha256"]}],
                }
            ],
        }

    # What was found

    def _result(self) -> Object:
        assessment, counts = self._snapshot["assessment"], self._snapshot["counts"]["total"]
        start = assessment["fieldwork_start"] or assessment["period_start"]
        result: Object = {
            "uuid": self._uuid("result"),
            "title": _line(assessment["title"]),
            "description": f"{counts['total']} answers, {counts['not-assessed']} of them not assessed.",
            "start": f"{start}T00:00:00Z" if start else self._at,
            "end": self._at,
            "props": [
                *(_prop(f"count-{name}", str(number)) for name, number in sorted(counts.items())),
                _prop("log-head-sha256", self._snapshot["log"]["head"]),
                _prop("conclusion", self._snapshot["conclusion"]["value"]),
            ],
            "reviewed-controls": self._reviewed(),
            "attestations": list(self._attestations()),
        }
        if self._targets:
            result["local-definitions"] = {"inventory-items": list(self._inventory())}
        answers = [(item, answer) for item in self._items for answer in item["answers"]]
        for name, made in (
            ("observations", [self._observation(i, a) for i, a in answers if a["result"] != "not-assessed"]),
            ("risks", [self._risk(i, a) for i, a in answers if _is_gap(a)]),
            ("findings", [self._finding(i, a) for i, a in answers if a["result"] in _STATUS]),
        ):
            if made:
                result[name] = made
        return result

    def _inventory(self) -> Iterator[Object]:
        for target in self._targets.values():
            yield {
                "uuid": self._uuid("target", target["id"]),
                "description": _line(target["name"] or target["identifier"]),
                "props": [
                    _prop("target-kind", target["kind"]),
                    _prop("target-identifier", _line(target["identifier"])),
                ],
            }

    def _reviewed(self) -> Object:
        assessed = [
            item["id"] for item in self._items if any(a["result"] in _STATUS for a in item["answers"])
        ]
        named = assessed or [item["id"] for item in self._items]
        selection: Object = {"include-controls": [{"control-id": id_} for id_ in named]}
        if not assessed:
            selection["description"] = "In scope; none of them was assessed."
        reasons = dict.fromkeys(
            f"{item['id']} does not apply: {answer['reason']}"
            for item in self._items
            for answer in item["answers"]
            if answer["result"] == "not-applicable"
        )
        return {"control-selections": [selection], **({"remarks": "\n".join(reasons)} if reasons else {})}

    def _observation(self, item: Object, answer: Object) -> Object:
        said = answer["note"] or answer["reason"] or f"{item['id']}: {answer['result']}."
        cell = (item["id"], answer["target"])
        relevant = [self._relevant(one) for one in self._kept.get(cell, [])] + self._scanned(cell)
        methods = [method.upper() for method in answer["methods"]] or ["UNKNOWN"]
        day = answer["assessed_on"]
        return {
            "uuid": self._uuid("observation", item["id"], answer["target"]),
            "title": f"{item['id']} {_line(item['title'])}",
            "description": said,
            "props": [
                _prop("checklist-status", answer["result"]),
                *([_prop("assessor", _line(answer["assessor"]))] if answer["assessor"].strip() else []),
            ],
            "methods": methods,
            "types": ["control-objective"],
            "subjects": [self._subject(answer)],
            **({"relevant-evidence": relevant} if relevant else {}),
            "collected": f"{day}T00:00:00Z" if day else self._at,
        }

    def _relevant(self, one: Object) -> Object:
        return {
            "href": f"#{self._uuid('evidence', one['id'])}",
            "description": one["caption"].strip() or one["name"],
        }

    def _scanned(self, cell: tuple[str, str]) -> list[Object]:
        """What scans found to fail, for each of the scans that say so."""
        if cell not in self._failed:
            return []
        failed = self._failed[cell]
        checks = [
            f"{check['check']}: {', '.join(one['id'] for one in check['resources'])}"
            for check in failed["checks"]
        ]
        counts = failed["counts"]
        said = f"{counts['failed']} failed, {counts['passed']} passed. {'; '.join(checks)}"
        known = {scan["id"] for scan in self._findings["scans"] if scan["sha256"]}
        links = [{"href": f"#{self._uuid('scan', id_)}"} for id_ in failed["scans"] if id_ in known]
        return [{**link, "description": said} for link in links or [{}]]

    def _subject(self, answer: Object) -> Object:
        return {"subject-uuid": self._uuid("target", answer["target"]), "type": "inventory-item"}

    def _finding(self, item: Object, answer: Object) -> Object:
        status, implementation = _STATUS[answer["result"]]
        related: Object = {
            "related-observations": [
                {"observation-uuid": self._uuid("observation", item["id"], answer["target"])}
            ]
        }
        if _is_gap(answer):
            related["related-risks"] = [{"risk-uuid": self._uuid("risk", item["id"], answer["target"])}]
        return {
            "uuid": self._uuid("finding", item["id"], answer["target"]),
            "title": f"{item['id']} {_line(item['title'])}",
            "description": item["statement"],
            "target": {
                "type": "statement-id",
                "target-id": f"{item['id']}_smt",
                "status": status,
                "implementation-status": {"state": implementation},
            },
            **related,
        }

    def _risk(self, item: Object, answer: Object) -> Object:
        target = self._targets[answer["target"]]
        accepted = bool(answer["risk_reason"])
        risk: Object = {
            "uuid": self._uuid("risk", item["id"], answer["target"]),
            "title": f"{item['id']} in {_line(target['identifier'])}",
            "description": answer["note"] or item["statement"],
            "statement": answer["risk_reason"] or f"This is not fully met: {item['statement']}",
            "status": "deviation-approved" if accepted else "open",
            "props": [_prop("severity", item["severity"])],
        }
        if answer["due"]:
            risk["deadline"] = f"{answer['due']}T00:00:00Z"
        return risk

    # Who says so

    def _attestations(self) -> Iterator[Object]:
        template, document = self._snapshot["template"], self._snapshot["document"]
        texts = {
            "management": template["assertion"]["statements"],
            "assessor": [
                template["conclusion"]["words"][self._snapshot["conclusion"]["value"]],
                *template["conclusion"]["statements"],
            ],
        }
        for role, statements in texts.items():
            parties = self._party_uuids(role)
            yield {
                **({"responsible-parties": [{"role-id": role, "party-uuids": parties}]} if parties else {}),
                "parts": [
                    {
                        "uuid": self._uuid("statement", role, str(n)),
                        "name": "attestation-statement",
                        "ns": NS,
                        "class": role,
                        "props": [_prop("document-id", document["id"]), _prop("state", document["state"])],
                        "prose": statement,
                    }
                    for n, statement in enumerate(statements)
                ],
            }
        for earlier in self._signed():
            yield {"parts": [self._signed_part(earlier)]}

    def _signed_part(self, document: Object) -> Object:
        signatures = [signer.rsplit(", ", 2) for signer in document["signers"]]
        return {
            "uuid": self._uuid("signed-part", document["id"]),
            "name": "attestation-statement",
            "ns": NS,
            "class": "signed-document",
            "title": f"Attestation {document['id']}",
            "props": [
                _prop("document-id", document["id"]),
                _prop("state", document["state"]),
                _prop("signature-format", "PAdES"),
                *(
                    _prop(name, value)
                    for _, fingerprint, at in signatures
                    for name, value in (("signer-cert-sha256", fingerprint), ("signed-at", at))
                ),
            ],
            "prose": "Signed by " + " and ".join(_line(name) for name, _, _ in signatures) + ".",
            "links": [{"href": f"#{self._uuid('signed', document['id'])}", "rel": "signed-document"}],
        }


def _is_gap(answer: Object) -> bool:
    return answer["result"] in ("partially-satisfied", "other-than-satisfied")


def _prop(name: str, value: str) -> Object:
    return {"name": name, "ns": NS, "value": value}


def _line(text: str) -> str:
    """OSCAL's titles and values are one line, not empty."""
    return " ".join(text.split()) or "-"
