"""A catalog as one JSON document: what an assessment embeds, and what is hashed.

The document holds the parsed files of a catalog folder: {"catalog": manifest, "domains": [...],
"mappings": [...]}, each as `catalog.schema.json` describes it.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.language import phrase
from srm_desktop.model.catalog import (
    Boundary,
    Catalog,
    ControlClass,
    Domain,
    DomainStatement,
    Framework,
    Layer,
    ModelText,
    Parts,
    Party,
    Reference,
    Responsibility,
    Service,
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
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            "The catalog inside the assessment cannot be read.",
            "Restore a backup or ask the sender for another copy.",
        ) from error


def build(document: Document, digest: str = "") -> Catalog:
    """The catalog of a document. `digest` is the SHA-256 of its bytes.

    A document that came with an assessment passed no schema, so each value is looked at here.
    """
    head = document["catalog"]
    catalog = Catalog(
        id=_text(head["id"]),
        title=_text(head["title"]),
        version=_text(head["version"]),
        published=_text(head["published"]),
        language=_text(head["language"]),
        license=_text(head["license"]),
        model=model_text(head["model"]) if "model" in head else None,
        domains=tuple(_domain(file) for file in document["domains"]),
        frameworks=tuple(_framework(file) for file in document["mappings"]),
        boundary=_boundary(document["boundary"]) if "boundary" in document else None,
        sha256=digest or sha256(to_bytes(document)).hexdigest(),
    )
    if len(catalog.by_id) != sum(len(topic.responsibilities) for d in catalog.domains for topic in d.topics):
        raise ValueError(phrase("two responsibilities have one id"))
    return catalog


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(phrase("{0!r} is not text", value))
    value.encode()  # raises ValueError for half a character, which nothing could print or store
    return value


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError(phrase("{0!r} is not a list", values))
    return tuple(map(_text, values))


def model_text(text: Document) -> ModelText:
    return ModelText(
        summary=_texts(text["summary"]),
        customer_title=_text(text["customer"]["title"]),
        customer=_texts(text["customer"]["text"]),
        aws_title=_text(text["aws"]["title"]),
        aws=_texts(text["aws"]["text"]),
        analogy_title=_text(text["analogy"]["title"]),
        analogy=_texts(text["analogy"]["text"]),
    )


def _domain(file: Document) -> Domain:
    head = file["domain"]
    id_, party = _text(head["id"]), Party(head["party"])
    return Domain(
        id=id_,
        title=_text(head["title"]),
        party=party,
        summary=_text(head["summary"]),
        statements=tuple(
            DomainStatement(_text(s["text"]), _texts(s["covered_by"])) for s in head["statements"]
        ),
        topics=tuple(_topic(topic, id_, party) for topic in file["topics"]),
    )


def _topic(topic: Document, domain_id: str, party: Party) -> Topic:
    id_ = _text(topic["id"])
    items = tuple(_item(item, id_, domain_id, party) for item in topic["responsibilities"])
    return Topic(id_, _text(topic["title"]), items)


def _item(item: Document, topic_id: str, domain_id: str, party: Party) -> Responsibility:
    control_class = ControlClass(item["class"])
    if (control_class is ControlClass.INHERITED) != (party is Party.AWS):
        raise ValueError(phrase("{0} is not in its party's half", item["id"]))
    return Responsibility(
        topic_id=topic_id,
        domain_id=domain_id,
        party=party,
        severity=Severity(item["severity"]),
        control_class=control_class,
        test=tuple(TestStep(_text(step["run"]), _text(step["look_for"])) for step in item.get("test", ())),
        tier=int(item.get("tier", 0)),
        split=_split(item.get("split", {})),
        parts=_parts(item["parts"]) if "parts" in item else None,
        **_texts_and_lists(item),
    )


def _split(split: Document) -> tuple[tuple[ServiceModel, Share], ...]:
    """In the models' own order: the canonical form has another."""
    shares = {ServiceModel(model): Share(share) for model, share in split.items()}
    return tuple((model, shares[model]) for model in ServiceModel if model in shares)


def _parts(parts: Document) -> Parts:
    return Parts(customer=_text(parts["customer"]), aws=_text(parts["aws"]))


def _texts_and_lists(item: Document) -> dict[str, Any]:
    texts = {name: _text(item.get(name, "")) for name in _TEXTS}
    return texts | {name: _texts(item.get(name, [])) for name in _LISTS}


def _boundary(text: Document) -> Boundary:
    return Boundary(
        layers=tuple(Layer(_text(layer["id"]), _text(layer["title"])) for layer in text["layers"]),
        services=tuple(_service(service, text["layers"]) for service in text["services"]),
        always=frozenset(_texts(text.get("always", []))),
        aliases={_text(name): _text(id_) for name, id_ in text.get("aliases", {}).items()},
    )


def _service(service: Document, layers: list[Document]) -> Service:
    model, different = ServiceModel(service["model"]), service.get("except", {})
    return Service(
        id=_text(service["id"]),
        title=_text(service["title"]),
        model=model,
        shares={layer["id"]: Share(different.get(layer["id"], layer[model])) for layer in layers},
    )


def _framework(file: Document) -> Framework:
    head = file["framework"]
    references: dict[str, list[Reference]] = {}
    for row in file["rows"]:
        reference = Reference(
            _text(row["id"]), _text(row["relationship"]), _text(row["basis"]), _texts(row.get("source", []))
        )
        references.setdefault(_text(row["item"]), []).append(reference)
    return Framework(
        id=_text(head["id"]),
        title=_text(head["title"]),
        version=_text(head["version"]),
        sources=tuple(sorted((_text(name), _text(where)) for name, where in head["sources"].items())),
        references={item: tuple(rows) for item, rows in references.items()},
    )
