"""Meetings: set up, held on a wall with a presenter's window beside it, read back, and looked up later."""
