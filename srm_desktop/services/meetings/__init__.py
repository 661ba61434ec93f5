"""Meetings: what they walk through, what is minuted in them, and how long they take."""
