"""Other people's formats and the catalog's own, in and out: one module per format."""
