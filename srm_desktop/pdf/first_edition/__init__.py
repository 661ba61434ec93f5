"""How attestations of the format srm-attestation/1 are drawn: as they were when people signed them.

Not to be changed. A document is verified by drawing its data again, so what was signed with this edition is
drawn by it for as long as such documents are to be verified.
"""
