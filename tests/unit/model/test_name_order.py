"""Names stand where a reader of any of the window's languages looks for them."""

from __future__ import annotations

from srm_desktop.model.assessment import Target
from srm_desktop.model.name_order import name_order
from srm_desktop.model.state import State


def test_umlauts_and_accents_stand_beside_their_vowels() -> None:
    names = [
        "Zoll",
        "Struktur",
        "Änderungen",
        "Archiv",
        "Évaluation",
        "Einkauf",
        "Straße",
        "カタログ",
        "ガイド",
    ]
    assert sorted(names, key=name_order) == [
        "Änderungen",
        "Archiv",
        "Einkauf",
        "Évaluation",
        "Straße",
        "Struktur",
        "Zoll",
        "ガイド",
        "カタログ",
    ]


def test_names_that_differ_in_accents_alone_have_one_order() -> None:
    assert sorted(["müller", "Muller"], key=name_order) == sorted(["Muller", "müller"], key=name_order)


def test_targets_are_in_that_order() -> None:
    state = State()
    for number, name in enumerate(("Zoll", "Österreich", "Ost")):
        state.targets[name] = Target(name, identifier=f"{number:012d}", name=name)
    assert [target.name for target in state.active_targets] == ["Ost", "Österreich", "Zoll"]
