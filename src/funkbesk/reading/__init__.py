"""Bytes to data with positions, data to models, and the collection on disk."""
