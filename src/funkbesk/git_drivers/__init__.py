"""What git runs on the files of a collection: a text to read instead of YAML, and a merge that knows the bullets."""
