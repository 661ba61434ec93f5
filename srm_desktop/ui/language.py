"""The language of the window: Qt's texts, ours, and the sentences of the rooms below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from srm_desktop.language import Phrase
from srm_desktop.model.words import word as english_word
from srm_desktop.paths import resources_dir
from srm_desktop.services.wording import value_text

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
    # English keeps the dates and numbers of the user's own country.
    is_systems = QLocale.system().name().partition("_")[0] == name
    QLocale.setDefault(QLocale.system() if is_systems else QLocale(name))
    if name == "en":
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file, folder in ((f"qtbase_{name}", qt), (name, str(resources_dir() / "translations"))):
        translator = QTranslator(app)
        if translator.load(file, folder):
            app.installTranslator(translator)


def spoken(text: str) -> str:
    """A sentence of the rooms below in the window's language; other text comes back as it is."""
    if not isinstance(text, Phrase):
        return QCoreApplication.translate("messages", text)
    template = QCoreApplication.translate("messages", text.template)
    named = {name: _part(part) for name, part in text.named.items()}
    return template.format(*map(_part, text.parts), **named).strip()


def _part(part: Any) -> Any:
    return spoken(part) if isinstance(part, Phrase) else part


def shown_value(field: str, text: str | None) -> str:
    """A logged value: what is ours in the window's language, what was typed as it is."""
    value = value_text(field, text)
    return spoken(value) if isinstance(value, Phrase) else value


def number(value: int) -> str:
    """A count with the separators of the user's country."""
    return str(QLocale().toString(value))


def word(value: object) -> str:
    """The product's word for a value of the model."""
    return QCoreApplication.translate("messages", english_word(value))
