"""Other programs' files: what comes in is proposed first, what goes out is a copy."""
