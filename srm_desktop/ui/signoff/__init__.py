"""From the gates to the signed document, and what became of it since."""
