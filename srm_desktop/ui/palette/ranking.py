"""Which entries come first: by what was typed, and by what was used."""

from __future__ import annotations

from collections.abc import Sequence

from srm_desktop.ui.palette.entries import Entry, Kind

MAX_FOUND = 60
_GOOD_ENOUGH, _LIKE = 78, 60
_SHORT = 2
_BEGINS = 40
_HOLDS = 20
_FIRST = 10
_RECENT = 12
_REFUSED = 8


def split(typed: str) -> tuple[Kind | None, str]:
    """The kind that the first sign asks for, and the rest."""
    typed = typed.strip()
    kind = next((kind for kind in Kind if typed.startswith(kind.value)), None)
    return kind, typed[1:].strip() if kind else typed


def ranked(typed: str, entries: Sequence[Entry], recent: Sequence[str]) -> list[Entry]:
    """The best first. `recent` are ids, the newest first; where nothing is typed they lead."""
    kind, words = split(typed)
    wanted = [entry for entry in entries if kind is None or entry.kind is kind]
    age = {id_: position for position, id_ in enumerate(recent)}
    if not words:
        return sorted(wanted, key=lambda entry: age.get(entry.id, len(age)))[:MAX_FOUND]
    scores = _scores(words, wanted)
    for position, entry in enumerate(wanted):
        if position in scores:
            scores[position] += _RECENT / (1 + age[entry.id]) if entry.id in age else 0
            scores[position] -= _REFUSED if entry.refused else 0
    best = sorted(scores, key=lambda position: -scores[position])
    return [wanted[position] for position in best[:MAX_FOUND]]


def _scores(words: str, entries: Sequence[Entry]) -> dict[int, float]:
    """By place. Words that begin as typed beat words that hold it, and both beat what is only like it."""
    texts = [f"{entry.title} {entry.about}".casefold() for entry in entries]
    typed = words.casefold()
    parts = typed.split()
    scores = _like(parts, texts) if len(typed) > _SHORT else {}
    for position, text in enumerate(texts):
        begun = text.replace("-", " ").split() + text.split()
        if all(any(word.startswith(part) for word in begun) for part in parts):
            begins = _BEGINS + (_FIRST if text.startswith(typed) else 0)
            scores[position] = scores.get(position, 60) + begins
        elif all(part in text for part in parts):
            scores[position] = scores.get(position, 60) + _HOLDS
    if any(scores[position] > _SURE for position in scores):
        return {position: score for position, score in scores.items() if score > _LEFT_OUT}
    return scores


def _like(parts: list[str], texts: list[str]) -> dict[int, float]:
    """By place: how well the words are found, letters amiss or not; each of them must be, somewhat."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 (start-up needs no palette)

    sums = dict.fromkeys(range(len(texts)), 0.0)
    for part in parts:
        like = process.extract(part, texts, scorer=fuzz.partial_ratio, limit=None, score_cutoff=_LIKE)
        sums = {position: sums[position] + score for _, score, position in like if position in sums}
    means = {position: score / len(parts) for position, score in sums.items()}
    return {position: mean for position, mean in means.items() if mean >= _GOOD_ENOUGH}


_SURE, _LEFT_OUT = 100, 80
"""Where something is surely meant, what is merely like it is left out."""
