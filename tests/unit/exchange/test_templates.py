"""The modest form is the default: words of the profession stand only where a form permits them."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from srm_desktop.exchange import template_yaml
from srm_desktop.model.assessment import Details, DocumentKind
from srm_desktop.model.attestation import Conclusion
from srm_desktop.paths import resources_dir

RESERVED = re.compile(r"\b(audit\w*|opinion|certif\w+|independen\w+|assurance)\b", re.IGNORECASE)


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in texts(inner)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_form_uses_only_the_words_it_permits(kind: DocumentKind) -> None:
    path = resources_dir() / "templates" / f"{kind}.yaml"
    permitted = set(yaml.safe_load(path.read_text(encoding="utf-8"))["permits"])
    template = template_yaml.read(str(kind))
    found = {word.lower() for text in texts(template) for word in RESERVED.findall(text)}
    assert found - {str(kind), "independent"} <= permitted
    assert ("independent" in found) == ("independent" in permitted)


def test_the_default_form_permits_none_of_them() -> None:
    template = template_yaml.read(str(Details().document_kind))
    assert [text for text in texts(template) if RESERVED.search(text)] == []


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_form_has_words_for_every_conclusion_and_statements_for_both_sides(kind: DocumentKind) -> None:
    template = template_yaml.read(str(kind))
    assert set(template["conclusion"]["words"]) == {str(conclusion) for conclusion in Conclusion}
    assert template["conclusion"]["statements"]
    assert template["assertion"]["statements"]
