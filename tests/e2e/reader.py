"""Another program that reads ours through the accessibility bus, as a screen reader does.

Runs under the system's Python, which has the bindings: reader.py COMMAND [WORDS] prints one JSON value.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Node = Any
"""An accessible thing; the bindings have no types."""

APP = "SRM Desktop"
STATES = ("focusable", "focused", "showing", "selected", "checked", "expandable", "enabled", "editable")


def program() -> Node:
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child is not None and child.get_name() == APP:
            return child
    raise SystemExit("the program is not on the bus")


def nodes(root: Node) -> Iterator[Node]:
    """Depth first; what is not showing is passed over, with what is inside it."""
    stack = [root]
    while stack:
        node = stack.pop()
        try:
            count = node.get_child_count()
            shown = node is root or has(node, "showing") or node.get_role_name() in PASSED
        except GLib.Error:  # it went while it was looked at
            continue
        if not shown:
            continue
        yield node
        for at in reversed(range(count)):
            child = node.get_child_at_index(at)
            if child is not None:
                stack.append(child)


PASSED = ("menu bar", "menu item", "popup menu")
"""Menus show nothing until they are opened, and can be used all the same."""


def has(node: Node, state: str) -> bool:
    return bool(node.get_state_set().contains(getattr(Atspi.StateType, state.upper())))


def told(node: Node) -> dict[str, Any]:
    relations = {}
    for relation in node.get_relation_set():
        names = [relation.get_target(at).get_name() for at in range(relation.get_n_targets())]
        relations[relation.get_relation_type().value_nick] = names
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": [state for state in STATES if has(node, state)],
        "relations": relations,
    }


def find(role: str, name: str) -> Node:
    for node in nodes(program()):
        if node.get_role_name() == role and name in node.get_name():
            return node
    raise SystemExit(f"there is no {role} named {name}")


def act(role: str, name: str, wanted: str = "") -> bool:
    node = find(role, name)
    names = [Atspi.Action.get_action_name(node, at) for at in range(Atspi.Action.get_n_actions(node))]
    if not names or (wanted and wanted not in names):
        raise SystemExit(f"{name} can only {names}")
    try:
        return bool(Atspi.Action.do_action(node, names.index(wanted) if wanted else 0))
    except GLib.Error:  # a dialog that it opened keeps the call waiting
        return False


def focus(role: str, name: str) -> bool:
    return bool(Atspi.Component.grab_focus(find(role, name)))


def select(role: str, name: str) -> bool:
    """The row of a table or tree that this cell is in, and no other."""
    node = find(role, name)
    table, at = node.get_parent(), node.get_index_in_parent()
    row = Atspi.Table.get_row_at_index(table, at)
    Atspi.Selection.clear_selection(table)
    return bool(Atspi.Table.add_row_selection(table, row))


def type_(role: str, name: str, text: str) -> bool:
    return bool(Atspi.EditableText.set_text_contents(find(role, name), text))


COMMANDS: dict[str, Callable[..., object]] = {
    "dump": lambda: [told(node) for node in nodes(program())],
    "find": lambda role, name: told(find(role, name)),
    "act": act,
    "focus": focus,
    "select": select,
    "type": type_,
}

if __name__ == "__main__":
    Atspi.set_timeout(2000, 15000)
    print(json.dumps(COMMANDS[sys.argv[1]](*sys.argv[2:])))
