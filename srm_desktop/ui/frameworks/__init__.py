"""The answers by framework: requirements, what covers them, and with which results."""
