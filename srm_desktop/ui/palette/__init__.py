"""The command palette: everything the window can do or show, by its name."""
