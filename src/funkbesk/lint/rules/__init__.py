"""One module per rule. `engine/registry.py` lists those on one file, `engine/collection_registry.py` the others."""
