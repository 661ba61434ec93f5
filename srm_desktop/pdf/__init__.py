"""The paper. The only room that knows reportlab and pikepdf."""
