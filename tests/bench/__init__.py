"""The limits of docs/architecture.md, each measured against a plain baseline in the same run."""
