"""The engine: what a rule is, which rules run, on which files, and what becomes of their findings."""
