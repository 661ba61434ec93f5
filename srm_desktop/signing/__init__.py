"""Identities, signatures and their verification: the one room that knows pyHanko."""

import logging

# What it would say on standard error is said in the verdict, or by an exception.
for _library in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_library).addHandler(logging.NullHandler())
    logging.getLogger(_library).propagate = False
