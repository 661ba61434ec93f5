"""The catalog as the tree shows it: party > domain > topic > responsibility."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from srm_desktop.model.catalog import Catalog, Party, Responsibility


@dataclass(slots=True, eq=False)
class Node:
    """`item` is set on leaves; `items` are the responsibilities at or below the node."""

    id: str
    title: str
    row: int = 0
    parent: Node | None = None
    item: Responsibility | None = None
    children: list[Node] = field(default_factory=list)
    items: list[Responsibility] = field(default_factory=list)

    def add(self, child: Node) -> Node:
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child

    @property
    def is_inherited(self) -> bool:
        return bool(self.items) and self.items[0].is_inherited

    @property
    def ancestors(self) -> Iterator[Node]:
        node = self.parent
        while node is not None and node.parent is not None:
            yield node
            node = node.parent


def build(catalog: Catalog, party_titles: dict[Party, str]) -> tuple[Node, dict[str, Node]]:
    """The invisible root, and every node by its id."""
    root = Node("", "")
    by_id: dict[str, Node] = {}
    for party in (Party.CUSTOMER, Party.AWS):
        domains = catalog.of_party(party)
        if not domains:
            continue
        branch = root.add(Node(str(party), party_titles[party]))
        for domain in domains:
            domain_node = branch.add(Node(domain.id, domain.title))
            for topic in domain.topics:
                is_own = topic.id == domain.id  # a foreign group's own controls
                topic_node = domain_node if is_own else domain_node.add(Node(topic.id, topic.title))
                for item in topic.responsibilities:
                    topic_node.add(Node(item.id, item.title, item=item))
    _collect(root, by_id)
    return root, by_id


def _collect(node: Node, by_id: dict[str, Node]) -> list[Responsibility]:
    by_id[node.id] = node
    node.items = (
        [node.item] if node.item else [item for child in node.children for item in _collect(child, by_id)]
    )
    return node.items
