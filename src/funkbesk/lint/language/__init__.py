"""Danish: word classes, phrases and clauses as far as the rules need them, spelling, and how hard a text is to read."""
