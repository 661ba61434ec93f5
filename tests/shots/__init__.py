"""Pictures of every view and dialog, in every theme: for looking at, for the README, and for tests."""
