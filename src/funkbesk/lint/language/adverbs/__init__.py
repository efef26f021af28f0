"""Adverbs that have lost their -t, and predicates that have one too many."""
