"""The rules that a collection is checked against, and the engine that runs them."""
