"""What a user sees. The only room, with app.py, that knows Qt."""

import builtins

import PySide6.QtCore  # noqa: F401 (before anything else of ours)

# PySide puts its own import in the way, which reads the source of every module imported after it to
# find out whether `from __feature__ import` could concern it: 20 MB and a tenth of the start for nothing.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
