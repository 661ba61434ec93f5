"""The checklist: the tree of responsibilities beside the item that is chosen in it."""
