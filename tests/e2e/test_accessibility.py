"""The whole window as a screen reader has it: read and used by another program, without mouse or keys."""

from __future__ import annotations

import json
from pathlib import Path

from srm_desktop.ui.actions import SPECS, VIEWS

from .conftest import ReadScreen, until

ITEM = "DATA-CLS-02"
NAMELESS = ("tree", "table", "list", "filler", "panel", "scroll pane", "layered pane")
"""Containers; what has the focus inside them is what is read."""


def test_everything_that_takes_the_focus_says_what_it_is(read_screen: ReadScreen) -> None:
    read_screen.start("--demo")
    read_screen.wait_to_read("table cell", "Data and Content Control")
    titles = {spec.name: spec.text for spec in SPECS}
    silent = []
    for view in VIEWS:
        read_screen.read("act", "menu item", titles[view])
        until(lambda view=view: _is_shown(read_screen, view), view)  # type: ignore[misc]
        for node in read_screen.read("dump"):
            speaks = node["name"].strip() or node["relations"].get("labelled-by")
            if "focusable" in node["states"] and not speaks and node["role"] not in NAMELESS:
                silent.append((view, node["role"], node["description"]))
    assert silent == [], "\n".join(map(str, silent))


def _is_shown(screen: ReadScreen, view: str) -> bool:
    rail = [node for node in screen.read("dump") if node["role"] == "check box"]
    return "checked" in rail[VIEWS.index(view)]["states"]


def test_an_answer_is_given_through_the_accessibility_bus_alone(
    read_screen: ReadScreen, tmp_path: Path
) -> None:
    path = tmp_path / "heard.srm"
    account = "111122223333=Production"
    read_screen.cli("new", str(path), "--title", "T", "--organisation", "O", "--target", account)
    read_screen.start(str(path))

    row = read_screen.wait_to_read("table cell", ITEM)
    assert row["name"].startswith(f"{ITEM}, Data stays in approved Regions")
    assert "Not assessed" in row["name"]

    read_screen.read("select", "table cell", ITEM)
    read_screen.wait_to_read("check box", "Satisfied, key 1")
    read_screen.read("act", "check box", "Satisfied, key 1")
    read_screen.wait_to_read("dialog", "Who is working?")
    read_screen.read("type", "text", "Your name", "A. Assessor")
    read_screen.read("act", "push button", "OK")
    until(lambda: "Satisfied" in read_screen.read("find", "table cell", ITEM)["name"], "the row to say so")
    read_screen.read("focus", "text", "Note")
    read_screen.read("type", "text", "Note", "Seen in the console")
    assert read_screen.read("find", "text", "Owner")["relations"]["labelled-by"] == ["Owner"]

    def noted() -> bool:
        entries = json.loads(read_screen.cli("history", str(path), ITEM, "--json"))
        return {"satisfied", "Seen in the console"} <= {entry["new"] for entry in entries}

    until(noted, "result and note on disk")
