"""Copying rows to the clipboard, as a table for documents and as text with tabs for everything else."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def copy_table(rows: Sequence[Sequence[str]]) -> None:
    """The first row is the heading."""
    data = QMimeData()
    data.setText("\n".join("\t".join(map(_plain, row)) for row in rows))
    data.setHtml(f"<table>{''.join(map(_html_row, rows))}</table>")
    QGuiApplication.clipboard().setMimeData(data)


def _plain(text: str) -> str:
    """One cell: without tabs and line breaks, and never a formula to the spreadsheet it is pasted in."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line


def _html_row(row: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<td>{escape(_plain(text))}</td>' for text in row)}</tr>"
