"""The steps that undo and redo walk through, and a way to any of them."""
