"""The one visual language of window and pictures: named tokens, and what paints with them."""
