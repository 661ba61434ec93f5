"""Finding answers: a filter as it is typed, what it asks, and the filters that were kept."""
