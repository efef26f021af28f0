"""Adjectives behind articles, owners and genitives."""
