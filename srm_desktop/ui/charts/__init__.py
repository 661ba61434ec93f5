"""Small charts, painted by us: on the screen, and saved as pictures."""
