"""The overview: the shared-responsibility diagram with live coverage, and the counts beside it."""
