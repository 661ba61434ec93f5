"""The catalog in use: where it comes from, what it covers, what applies, and how to move to a newer one."""
