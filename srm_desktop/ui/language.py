"""The language of the window: Qt's texts, ours, and the sentences of the rooms below."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from srm_desktop.language import Phrase
from srm_desktop.paths import resources_dir

LANGUAGES = {"en": "English", "de": "Deutsch", "ja": "日本語"}
"""Each in its own words."""


def wanted(preferred: str) -> str:
    """The preferred language, or else the system's where we speak it, or else English."""
    system = QLocale.system().name().partition("_")[0]
    return next((name for name in (preferred, system) if name in LANGUAGES), "en")


def install(app: QApplication, name: str) -> None:
    """From here on texts are looked up in this language; what is on the screen stays as it is."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(_locale(name))
    if name == "en":
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file, folder in ((f"qtbase_{name}", qt), (name, str(resources_dir() / "translations"))):
        translator = QTranslator(app)
        if translator.load(file, folder):
            app.installTranslator(translator)


def _locale(name: str) -> QLocale:
    """Dates and numbers as the user's own country writes them in this language."""
    system = QLocale.system()
    if system.name().partition("_")[0] == name:
        return system
    known = QLocale(name)
    return known if name != "en" else QLocale(known.language(), system.territory())


def spoken(text: str) -> str:
    """A sentence of the rooms below in the window's language; other text comes back as it is."""
    if not isinstance(text, Phrase):
        return QCoreApplication.translate("messages", text)
    template = QCoreApplication.translate("messages", text.template)
    named = {name: _part(part) for name, part in text.named.items()}
    return _BY_LOCALE.vformat(template, list(map(_part, text.parts)), named).strip()


def _part(part: Any) -> Any:
    return spoken(part) if isinstance(part, Phrase) else part


class _ByLocale(Formatter):
    """Writes the numbers and days inside a sentence as the user's country does."""

    def format_field(self, value: Any, spec: str) -> str:
        if isinstance(value, int) and spec in ("", ","):
            return number(value)
        return day(value) if isinstance(value, date) else str(super().format_field(value, spec))


_BY_LOCALE = _ByLocale()


def shown_value(field: str, text: str | None) -> str:
    """A logged value: what is ours in the window's language, what was typed as it is."""
    from srm_desktop.services.wording import value_text  # noqa: PLC0415 (the first paint shows no values)

    value = value_text(field, text)
    return spoken(value) if isinstance(value, Phrase) else value


def number(value: int) -> str:
    """A count with the separators of the user's country."""
    return str(QLocale().toString(value))


def listed(parts: Iterable[str]) -> str:
    """One after the other, with the comma of the language."""
    return QCoreApplication.translate("messages", ", ").join(parts)


def day(value: date | str | None) -> str:
    """A day, or one that begins an ISO 8601 text, as the user's country writes it; nothing for nothing."""
    if not value:
        return ""
    try:
        at = date.fromisoformat(value[:10]) if isinstance(value, str) else value
    except ValueError:  # a file may say anything
        return str(value)
    return str(QLocale().toString(QDate(at.year, at.month, at.day), day_form()))


def day_form() -> str:
    """How the user's country writes a day, with the whole year, such as dd.MM.yyyy."""
    form = str(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def moment(at: datetime) -> str:
    """Day and time of day where the user is."""
    here = at.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{day(here)} {time}"


def utc(text: str) -> str:
    """An ISO 8601 time in UTC, as documents print it; text that is none comes back as it is."""
    try:
        at = datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:  # a file may say anything
        return text
    return f"{day(at)} {at:%H:%M:%S} UTC"


def word(value: object) -> str:
    """The product's word for a value of the model."""
    from srm_desktop.model import words  # noqa: PLC0415 (the first paint needs no model)

    return QCoreApplication.translate("messages", words.word(value))
