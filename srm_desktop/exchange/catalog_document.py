"""A catalog as one JSON document: what an assessment embeds, and what is hashed.

The document holds the parsed files of a catalog folder: {"catalog": manifest, "domains": [...],
"mappings": [...]}, each as `catalog.schema.json` describes it.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.model.catalog import (
    Catalog,
    ControlClass,
    Domain,
    DomainStatement,
    Framework,
    ModelText,
    Parts,
    Party,
    Reference,
    Responsibility,
    ServiceModel,
    Severity,
    Share,
    TestStep,
    Topic,
)

Document = dict[str, Any]
MEDIA_TYPE = "application/vnd.srm-desktop.catalog+json"

_TEXTS = (
    "id title statement why satisfied partially_satisfied other_than_satisfied scope review_cadence note"
).split()
_LISTS = "examine interview evidence reports customer_must services".split()


def to_bytes(document: Document) -> bytes:
    """The canonical form: equal catalogs give equal bytes."""
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def from_bytes(data: bytes) -> Catalog:
    """Raises UserError where the bytes are no catalog document."""
    try:
        return build(json.loads(data), sha256(data).hexdigest())
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError(
            "The catalog inside the assessment cannot be read.",
            "Restore a backup or ask the sender for another copy.",
        ) from error


def build(document: Document, digest: str = "") -> Catalog:
    """The catalog of a document that passed the schema. `digest` is the SHA-256 of its bytes."""
    head = document["catalog"]
    return Catalog(
        id=head["id"],
        title=head["title"],
        version=head["version"],
        published=head["published"],
        language=head["language"],
        license=head["license"],
        model=model_text(head["model"]) if "model" in head else None,
        domains=tuple(_domain(file) for file in document["domains"]),
        frameworks=tuple(_framework(file) for file in document["mappings"]),
        sha256=digest or sha256(to_bytes(document)).hexdigest(),
    )


def model_text(text: Document) -> ModelText:
    return ModelText(
        summary=tuple(text["summary"]),
        customer_title=text["customer"]["title"],
        customer=tuple(text["customer"]["text"]),
        aws_title=text["aws"]["title"],
        aws=tuple(text["aws"]["text"]),
        analogy_title=text["analogy"]["title"],
        analogy=tuple(text["analogy"]["text"]),
    )


def _domain(file: Document) -> Domain:
    head = file["domain"]
    party = Party(head["party"])
    return Domain(
        id=head["id"],
        title=head["title"],
        party=party,
        summary=head["summary"],
        statements=tuple(DomainStatement(s["text"], tuple(s["covered_by"])) for s in head["statements"]),
        topics=tuple(
            Topic(
                topic["id"],
                topic["title"],
                tuple(_item(item, topic["id"], head["id"], party) for item in topic["responsibilities"]),
            )
            for topic in file["topics"]
        ),
    )


def _item(item: Document, topic_id: str, domain_id: str, party: Party) -> Responsibility:
    return Responsibility(
        topic_id=topic_id,
        domain_id=domain_id,
        party=party,
        severity=Severity(item["severity"]),
        control_class=ControlClass(item["class"]),
        test=tuple(TestStep(step["run"], step["look_for"]) for step in item.get("test", ())),
        tier=item.get("tier", 0),
        split=tuple((ServiceModel(model), Share(share)) for model, share in item.get("split", {}).items()),
        parts=Parts(**item["parts"]) if "parts" in item else None,
        **_texts_and_lists(item),
    )


def _texts_and_lists(item: Document) -> dict[str, Any]:
    texts = {name: item.get(name, "") for name in _TEXTS}
    return texts | {name: tuple(item.get(name, ())) for name in _LISTS}


def _framework(file: Document) -> Framework:
    head = file["framework"]
    references: dict[str, tuple[Reference, ...]] = {}
    for row in file["rows"]:
        reference = Reference(row["id"], row["relationship"], row["basis"], tuple(row.get("source", ())))
        references[row["item"]] = (*references.get(row["item"], ()), reference)
    return Framework(head["id"], head["title"], head["version"], tuple(head["sources"].items()), references)
