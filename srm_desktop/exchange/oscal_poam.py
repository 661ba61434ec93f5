"""A plan of action and milestones in OSCAL 1.2.1: what the results leave open, and what is done about it.

Made from the assessment results of the same snapshot, so that both name the same observations, findings and
risks. Each remediation carries the action it stands for in our namespace, and comes back whole.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from srm_desktop.exchange import oscal_results
from srm_desktop.exchange.oscal_catalog import NS, Object
from srm_desktop.model.action_item import ActionItem
from srm_desktop.model.answer import AnswerKey

Snapshot = dict[str, Any]
_OWNER = "owner"


def from_snapshot(snapshot: Snapshot, actions: Iterable[ActionItem], assessment: str) -> bytes | None:
    """UTF-8 JSON; None where there is neither a gap nor an action, which OSCAL has no document for.

    `assessment` is the uuid of the assessment, from which those of items and risks follow, so that a later
    plan names them alike; `actions` are those in the snapshot's scope.
    """
    document = _Plan(snapshot, list(actions), assessment).document()
    if not document[_MODEL]["poam-items"]:
        return None
    return json.dumps(document, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


_MODEL = "plan-of-action-and-milestones"


class _Plan:
    def __init__(self, snapshot: Snapshot, actions: list[ActionItem], assessment: str) -> None:
        self._snapshot, self._actions, self._assessment = snapshot, actions, assessment
        self._root = json.loads(oscal_results.from_snapshot(snapshot, assessment))["assessment-results"]
        (self._results,) = self._root["results"]
        self._owners = {
            name: self._uuid("owner", name)
            for name in dict.fromkeys(action.owner for action in actions)
            if name
        }
        self._risks: list[Object] = []
        self._items: list[Object] = []

    def _uuid(self, *names: str) -> str:
        return oscal_results.uuid_of("poam", self._assessment, *names)

    def document(self) -> Object:
        gaps = [one for one in self._results.get("findings", ()) if one.get("related-risks")]
        answers = self._answers()
        for finding, (item, answer) in zip(gaps, answers, strict=True):
            self._gap(finding, item, answer)
        placed = {str(AnswerKey(answer["target"], item["id"])) for item, answer in answers}
        for action in self._actions:
            if not placed & set(action.answers):
                self._loose(action)
        seen = {one["observation-uuid"] for finding in gaps for one in finding["related-observations"]}
        made: Object = {
            "uuid": oscal_results.uuid_of("poam", self._snapshot["document"]["id"]),
            "metadata": self._metadata(),
            "system-id": {"identifier-type": "https://ietf.org/rfc/rfc4122", "id": self._assessment},
            "poam-items": self._items,
            "back-matter": {"resources": self._root["back-matter"]["resources"][1:]},
        }
        observations = [one for one in self._results.get("observations", ()) if one["uuid"] in seen]
        for name, values in (("observations", observations), ("risks", self._risks), ("findings", gaps)):
            if values:
                made[name] = values
        if definitions := self._results.get("local-definitions"):
            made["local-definitions"] = definitions
        return {_MODEL: made}

    def _answers(self) -> list[tuple[Object, Object]]:
        """The gaps in the order in which the results state them."""
        return [
            (item, answer)
            for domain in self._snapshot["domains"]
            for topic in domain["topics"]
            for item in topic["items"]
            for answer in item["answers"]
            if answer["result"] in ("partially-satisfied", "other-than-satisfied")
        ]

    def _metadata(self) -> Object:
        head = dict(self._root["metadata"])
        head["title"] = f"Plan of action and milestones: {_line(self._snapshot['assessment']['title'])}"
        owners = [
            {"uuid": uuid, "type": "person", "name": _line(name)} for name, uuid in self._owners.items()
        ]
        if owners:
            head["parties"] = [*head["parties"], *owners]
            head["roles"] = [*head.get("roles", []), {"id": _OWNER, "title": "Owner of an action"}]
        return head

    def _gap(self, finding: Object, item: Object, answer: Object) -> None:
        key = str(AnswerKey(answer["target"], item["id"]))
        (wanted,) = (one["risk-uuid"] for one in finding["related-risks"])
        risk = next(one for one in self._results["risks"] if one["uuid"] == wanted)
        remediations = [self._response(action, key) for action in self._actions if key in action.answers]
        if answer["risk_reason"]:
            remediations.append(self._acceptance(answer, key))
        self._risks.append(risk | ({"remediations": remediations} if remediations else {}))
        self._items.append(
            {
                "uuid": self._uuid("item", key),
                "title": f"{item['id']} {_line(item['title'])}",
                "description": answer["note"].strip() or item["statement"],
                "props": [_prop("poam-kind", "gap"), _prop("target-id", answer["target"])],
                "related-findings": [{"finding-uuid": finding["uuid"]}],
                "related-observations": finding["related-observations"],
                "related-risks": finding["related-risks"],
            }
        )

    def _loose(self, action: ActionItem) -> None:
        """An action that closes no gap in scope."""
        risk = self._uuid("risk", action.id)
        self._risks.append(
            {
                "uuid": risk,
                "title": _line(action.what),
                "description": action.what,
                "statement": action.note.strip() or action.what,
                "status": "open" if action.is_open else "closed",
                "remediations": [self._response(action, "")],
            }
        )
        self._items.append(
            {
                "uuid": self._uuid("item", action.id),
                "title": _line(action.what),
                "description": action.note.strip() or action.what,
                "props": [_prop("poam-kind", "action")],
                "related-risks": [{"risk-uuid": risk}],
            }
        )

    def _response(self, action: ActionItem, key: str) -> Object:
        props = [
            _prop("action-id", action.id),
            *([_prop("owner", _line(action.owner))] if action.owner.strip() else []),
            *([_prop("due", action.due.isoformat())] if action.due else []),
            *([_prop("done-on", action.done_on.isoformat())] if action.done_on else []),
        ]
        task: Object = {
            "uuid": self._uuid("task", action.id, key),
            "type": "milestone",
            "title": _line(action.what),
        }
        if action.due:
            task["timing"] = {"on-date": {"date": f"{action.due.isoformat()}T00:00:00Z"}}
        if action.owner in self._owners:
            task["responsible-roles"] = [{"role-id": _OWNER, "party-uuids": [self._owners[action.owner]]}]
        return {
            "uuid": self._uuid("response", action.id, key),
            "lifecycle": "planned" if action.is_open else "completed",
            "title": _line(action.what),
            "description": action.what.strip() or "-",
            "props": props,
            "tasks": [task],
            **({"remarks": action.note} if action.note.strip() else {}),
        }

    def _acceptance(self, answer: Object, key: str) -> Object:
        props = [
            {"name": "type", "value": "accept"},
            *(
                [_prop("risk-approver", _line(answer["risk_approver"]))]
                if answer["risk_approver"].strip()
                else []
            ),
            *([_prop("risk-expires", answer["risk_expires"])] if answer["risk_expires"] else []),
        ]
        return {
            "uuid": self._uuid("acceptance", key),
            "lifecycle": "planned",
            "title": "The risk is accepted",
            "description": answer["risk_reason"],
            "props": props,
        }


def _prop(name: str, value: str) -> Object:
    return {"name": name, "ns": NS, "value": value}


def _line(text: str) -> str:
    return " ".join(text.split()) or "-"
