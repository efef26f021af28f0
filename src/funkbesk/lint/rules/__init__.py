"""One module per rule; `lint/registry.py` lists those on one file, `lint/collection_registry.py` the others."""
