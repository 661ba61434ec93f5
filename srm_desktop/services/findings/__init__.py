"""What scanners found: imported, tied to responsibilities, and what it suggests of them."""
