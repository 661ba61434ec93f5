"""PDFium may be in one thread at a time only, and the window draws pages beside what is verified."""

import threading

TURN = threading.RLock()
"""Held by whoever opens, draws, reads or closes with pypdfium2."""
