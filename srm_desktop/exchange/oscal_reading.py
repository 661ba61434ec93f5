"""OSCAL assessment results and plans of action of anybody's, taken leniently, with a report.

Ours come back as they were stated. In others a finding is about a control or an objective of its catalog: it
becomes a note of the responsibilities that map to it, because OSCAL's satisfied is not our criterion.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from srm_desktop.exchange.cells import date_text, methods_text, prose_text
from srm_desktop.exchange.lenient import Node
from srm_desktop.exchange.oscal_catalog import NS
from srm_desktop.exchange.records import ActionRecord, AnswerRecord, Fault, Reading, Texts
from srm_desktop.language import phrase
from srm_desktop.model.action_item import ActionState
from srm_desktop.model.answer import Result

RESULTS, PLAN = "assessment-results", "plan-of-action-and-milestones"

_DOES_NOT_APPLY = " does not apply: "
_OWN_RESULTS = {str(result) for result in Result} - {str(Result.NOT_ASSESSED)}


def read_results(document: dict[str, object]) -> Reading:
    """`document` is the file's JSON value."""
    return _Results(document, RESULTS, phrase("OSCAL assessment results")).read()


def read_plan(document: dict[str, object]) -> Reading:
    return _Plan(document, PLAN, phrase("OSCAL plan of action and milestones")).read()


def prop(node: Node, name: str, ns: str = NS) -> str:
    """The value of the first prop of the name in our namespace; empty where there is none."""
    found = (one for one in node.objects("props") if one.text("name") == name and one.text("ns") == ns)
    return next((one.text("value") for one in found), "")


class _Document:
    """What both models have in common: who is a target, what was observed."""

    def __init__(self, document: dict[str, object], name: str, kind: str) -> None:
        self.reading = Reading(kind)
        self.root = Node(document, "", self.reading.faults).object(name)
        self.targets: dict[str, str] = {}
        self.parties: dict[str, str] = {}
        self.observations: dict[str, Node] = {}
        for party in self.root.object("metadata").objects("parties"):
            self.parties[party.text("uuid")] = party.text("name")

    def know_targets(self, holder: Node) -> None:
        for item in holder.object("local-definitions").objects("inventory-items"):
            named = prop(item, "target-identifier")
            self.targets[item.text("uuid")] = named or item.text("description").split("\n")[0]

    def know_observations(self, holder: Node) -> None:
        for one in holder.objects("observations"):
            self.observations[one.text("uuid")] = one

    def target_of(self, observation: Node) -> str:
        """Where it was observed; empty where that is no inventory item of the file."""
        subjects = (subject.text("subject-uuid") for subject in observation.objects("subjects"))
        return next((self.targets[uuid] for uuid in subjects if uuid in self.targets), "")

    def related(self, node: Node) -> Iterator[Node]:
        for one in node.objects("related-observations"):
            if (known := self.observations.get(one.text("observation-uuid"))) is not None:
                yield known
            else:
                one.fault("observation-uuid", phrase("names no observation of the file"))

    def day(self, node: Node, key: str) -> str | None:
        text = node.text(key)
        try:
            return date_text(text)
        except ValueError as error:
            node.fault(key, error.args[0])
            return None


class _Results(_Document):
    def read(self) -> Reading:
        self.know_targets(self.root)
        results = list(self.root.objects("results"))
        if not results:
            self.reading.faults.append(Fault(RESULTS, phrase("holds no results")))
        for result in results:
            self.know_targets(result)
            self.know_observations(result)
        for result in results:
            self._result(result)
        return self.reading

    def _result(self, result: Node) -> None:
        reasons = _reasons(result.object("reviewed-controls").text("remarks"))
        deadlines = {risk.text("uuid"): self.day(risk, "deadline") for risk in result.objects("risks")}
        own, due = set(), self._due(result, deadlines)
        for observation in result.objects("observations"):
            if (said := prop(observation, "checklist-status")) in _OWN_RESULTS:
                own.add(observation.text("uuid"))
                self.reading.rows += 1
                self._own(observation, said, reasons, due.get(observation.text("uuid")))
        for finding in result.objects("findings"):
            if not own & {one.text("observation-uuid") for one in finding.objects("related-observations")}:
                self.reading.rows += 1
                self._foreign(finding)

    def _due(self, result: Node, deadlines: dict[str, str | None]) -> dict[str, str | None]:
        """The deadline of the risk that a finding leads to, by its observation."""
        due: dict[str, str | None] = {}
        for finding in result.objects("findings"):
            risks = [deadlines.get(one.text("risk-uuid")) for one in finding.objects("related-risks")]
            for one in finding.objects("related-observations"):
                due[one.text("observation-uuid")] = next((day for day in risks if day), None)
        return due

    def _own(self, node: Node, result: str, reasons: dict[str, list[str]], due: str | None) -> None:
        item = node.text("title").split(" ")[0]
        said = node.text("description")
        values: dict[str, str | None] = {
            "result": result,
            "due": due,
            "assessor": prop(node, "assessor") or None,
        }
        if result == Result.NOT_APPLICABLE:
            known = reasons.get(item, [])
            values["reason"] = said if said in known or not known else known[0]
            said = "" if said == values["reason"] else said
        if said and said != f"{item}: {result}.":
            values["note"] = prose_text(said)
        values["methods"] = self._methods(node)
        values["assessed_on"] = self.day(node, "collected")
        self._keep(node.place, item, self.target_of(node), values)

    def _methods(self, node: Node) -> str | None:
        named = [method for method in node.texts("methods") if method.upper() != "UNKNOWN"]
        try:
            return methods_text("; ".join(named))
        except ValueError as error:
            node.fault("methods", error.args[0])
            return None

    def _foreign(self, finding: Node) -> None:
        target = finding.object("target")
        state = target.object("status").text("state")
        lines = [finding.text("title"), finding.text("description")]
        if state:
            lines.append(f"OSCAL: {state.replace('-', ' ')}")
        subjects = []
        for one in self.related(finding):
            lines += [one.text("title"), one.text("description"), one.text("remarks")]
            subjects.append(self.target_of(one))
        values = {"note": prose_text("\n".join(dict.fromkeys(line for line in lines if line)))}
        item = target.text("target-id")
        if not item:
            target.fault("target-id", phrase("names no control"))
            return
        self._keep(finding.place, item, next(filter(None, subjects), ""), values)

    def _keep(self, place: str, item: str, target: str, values: Texts) -> None:
        given = {name: text for name, text in values.items() if text}
        self.reading.answers.append(AnswerRecord(place, item, target, given, given.get("assessor") or ""))


def _reasons(remarks: str) -> dict[str, list[str]]:
    """Why what does not apply, as our results state it: a line for each, which its reason may continue."""
    found: dict[str, list[str]] = defaultdict(list)
    item = ""
    for line in remarks.split("\n"):
        name, said, reason = line.partition(_DOES_NOT_APPLY)
        if said and " " not in name:
            item = name
            found[item].append(reason)
        elif item:
            found[item][-1] += f"\n{line}"
    return found


class _Plan(_Document):
    def read(self) -> Reading:
        self.know_targets(self.root)
        self.know_observations(self.root)
        risks = {risk.text("uuid"): risk for risk in self.root.objects("risks")}
        findings = {one.text("uuid"): one for one in self.root.objects("findings")}
        for item in self.root.objects("poam-items"):
            self.reading.rows += 1
            of_it = list(_named(item, risks))
            about = self._about(item, findings)
            if prop(item, "poam-kind"):
                self._own(item, of_it, about)
            else:
                self._foreign(item, of_it)
        return self.reading

    def _about(self, item: Node, findings: dict[str, Node]) -> tuple[str, str]:
        """The responsibility and the target, of an item of ours."""
        for one in item.objects("related-findings"):
            finding = findings.get(one.text("finding-uuid"))
            if finding is not None:
                name = finding.object("target").text("target-id").removesuffix("_smt")
                return name, next(map(self.target_of, self.related(finding)), "")
        return "", ""

    def _own(self, item: Node, risks: list[Node], about: tuple[str, str]) -> None:
        name, target = about
        answer = f"{name}@{prop(item, 'target-id')}" if name else ""
        for risk in risks:
            for response in risk.objects("remediations"):
                if prop(response, "action-id"):
                    self._own_action(response, answer)
                elif prop(response, "risk-approver"):
                    values = {
                        "risk_reason": prose_text(response.text("description")),
                        "risk_approver": prop(response, "risk-approver"),
                        "risk_expires": prop(response, "risk-expires") or None,
                    }
                    self.reading.answers.append(AnswerRecord(response.place, name, target, values))

    def _own_action(self, response: Node, answer: str) -> None:
        done = response.text("lifecycle") == "completed"
        values = {
            "what": prose_text(response.text("description")),
            "owner": prop(response, "owner") or None,
            "due": prop(response, "due") or None,
            "state": str(ActionState.DONE) if done else None,
            "done_on": prop(response, "done-on") or None,
            "note": prose_text(response.text("remarks")),
        }
        id_ = prop(response, "action-id")
        self.reading.actions.append(ActionRecord(response.place, id_, answer, values))

    def _foreign(self, item: Node, risks: list[Node]) -> None:
        """An action for each item: what is to be done, and all that is said of why."""
        lines = [item.text("description"), item.text("remarks")]
        due: list[str] = []
        for risk in risks:
            lines += [risk.text("title"), risk.text("statement")]
            deadline = self.day(risk, "deadline")
            due += [deadline] if deadline else [day for day in self._milestones(risk) if day]
            lines += [response.text("title") for response in risk.objects("remediations")]
        done = bool(risks) and all(risk.text("status") == "closed" for risk in risks)
        values = {
            "what": prose_text(item.text("title")) or prose_text(item.text("description")),
            "owner": self._owner(item, risks),
            "due": max(due, default=None),
            "state": str(ActionState.DONE) if done else None,
            "note": prose_text("\n".join(dict.fromkeys(line for line in lines if line))),
        }
        self.reading.actions.append(ActionRecord(item.place, _hex(item.text("uuid")), "", values))

    def _milestones(self, risk: Node) -> Iterator[str | None]:
        for response in risk.objects("remediations"):
            for task in response.objects("tasks"):
                timing = task.object("timing")
                yield self.day(timing.object("on-date"), "date")
                yield self.day(timing.object("within-date-range"), "end")

    def _owner(self, item: Node, risks: list[Node]) -> str | None:
        """Who is named as responsible for a task, or as the origin."""
        uuids = [
            uuid
            for risk in risks
            for response in risk.objects("remediations")
            for task in response.objects("tasks")
            for role in task.objects("responsible-roles")
            for uuid in role.texts("party-uuids")
        ]
        uuids += [
            actor.text("actor-uuid")
            for origin in item.objects("origins")
            for actor in origin.objects("actors")
        ]
        return next((self.parties[uuid] for uuid in uuids if self.parties.get(uuid)), None)


def _named(item: Node, risks: dict[str, Node]) -> Iterator[Node]:
    for one in item.objects("related-risks"):
        if (risk := risks.get(one.text("risk-uuid"))) is not None:
            yield risk
        else:
            one.fault("risk-uuid", phrase("names no risk of the file"))


def _hex(uuid: str) -> str:
    """An id of ours from the item's own, so that a second import finds the same action."""
    try:
        return UUID(uuid).hex
    except ValueError:
        return ""
