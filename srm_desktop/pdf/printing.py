"""Before anything is drawn: can every text be printed, and do the numbers agree?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from srm_desktop.language import phrase
from srm_desktop.model.answer import Result
from srm_desktop.pdf.characters import Place, require_printable
from srm_desktop.pdf.evidence import require_listed

_ANSWER_TEXTS = {
    "note": phrase("the note"),
    "reason": phrase("the reason"),
    "owner": phrase("the owner"),
    "assessor": phrase("the assessor"),
    "risk_reason": phrase("the risk acceptance"),
    "risk_approver": phrase("the approver of the risk"),
    "reviewer": phrase("the reviewer"),
    "review_comment": phrase("the review comment"),
    "cause": phrase("the cause"),
    "recommendation": phrase("the recommendation"),
    "response": phrase("management's response"),
}


_PARTS = (
    "document template assessment criteria model scope people inherited reliances archived annexes "
    "earlier_documents signatures evidence disagreements corrected actions findings"
).split()


def require_printable_snapshot(snapshot: dict[str, Any]) -> None:
    """Raises UserError naming the first character that cannot be printed, and where it stands."""
    require_printable(_places(snapshot))


def _places(snapshot: dict[str, Any]) -> Iterator[Place]:
    names = {target["id"]: target["identifier"] for target in snapshot["scope"]["targets"]}
    for part in _PARTS:
        yield from texts(snapshot.get(part, []), part)  # the first edition has fewer
    for domain in snapshot["domains"]:
        yield from texts(
            {k: v for k, v in domain.items() if k != "topics"}, phrase("domain {0}", domain["id"])
        )
        for topic in domain["topics"]:
            yield Place(phrase("topic {0}", topic["id"]), topic["title"])
            for item in topic["items"]:
                yield from _item_places(item, names)


def _item_places(item: dict[str, Any], names: dict[str, str]) -> Iterator[Place]:
    yield from texts({k: v for k, v in item.items() if k != "answers"}, item["id"])
    for answer in item["answers"]:
        where = phrase("{0} for {1}", item["id"], names[answer["target"]])
        for name, words in _ANSWER_TEXTS.items():
            if answer.get(name):
                yield Place(phrase("{0} of {1}", words, where), answer[name])


def texts(value: Any, where: str) -> Iterator[Place]:
    """Every text in a part of a snapshot, and where it stands."""
    if isinstance(value, str):
        yield Place(where, value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, phrase("the {0} of {1}", key.replace("_", " "), where))
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, where)


def require_reconciled(snapshot: dict[str, Any]) -> None:
    """Raises ValueError where a printed number is not what the answers add up to, or a hash not the one of
    what it is printed for."""
    require_listed(snapshot)
    by_domain: dict[str, Counter[str]] = {}
    by_target: dict[str, Counter[str]] = {target["id"]: Counter() for target in snapshot["scope"]["targets"]}
    for domain in snapshot["domains"]:
        counted = by_domain[domain["id"]] = Counter()
        for topic in domain["topics"]:
            for item in topic["items"]:
                for answer in item["answers"]:
                    counted[answer["result"]] += 1
                    by_target[answer["target"]][answer["result"]] += 1
    counts = snapshot["counts"]
    rows = [(row["counts"], by_domain.get(row["id"])) for row in counts["by_domain"]]
    rows += [(row["counts"], by_target.get(row["id"])) for row in counts["by_target"]]
    rows.append((counts["total"], sum(by_domain.values(), Counter())))
    if len(counts["by_domain"]) != len(by_domain) or len(counts["by_target"]) != len(by_target):
        raise ValueError("a domain or target in scope is not counted")
    for printed, counted_again in rows:
        if counted_again is None or printed != _counts(counted_again):
            raise ValueError("the counts do not reconcile with the answers")


def _counts(counted: Counter[str]) -> dict[str, int]:
    return {str(result): counted[result] for result in Result} | {"total": counted.total()}
