"""Chains of verbs, and whether each stands in the form that its place asks for."""
