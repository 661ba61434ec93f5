"""Where things are kept. SRM_DESKTOP_HOME moves everything under one folder."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

SUFFIX = ".srm"
"""How the name of an assessment's file ends."""

_APP = "srm-desktop"


def resources_dir() -> Path:
    """The data shipped with the program: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def data_dir() -> Path:
    home = os.environ.get("SRM_DESKTOP_HOME")
    return Path(home, "data") if home else platformdirs.user_data_path(_APP, appauthor=False)


def config_dir() -> Path:
    home = os.environ.get("SRM_DESKTOP_HOME")
    return Path(home, "config") if home else platformdirs.user_config_path(_APP, appauthor=False)


def log_dir() -> Path:
    home = os.environ.get("SRM_DESKTOP_HOME")
    return Path(home, "log") if home else platformdirs.user_log_path(_APP, appauthor=False)


def cache_dir() -> Path:
    """What can be made again at any time."""
    home = os.environ.get("SRM_DESKTOP_HOME")
    return Path(home, "cache") if home else platformdirs.user_cache_path(_APP, appauthor=False)


def backups_dir() -> Path:
    return data_dir() / "backups"
