"""What a user can do, as verbs. Each takes and returns model values."""
