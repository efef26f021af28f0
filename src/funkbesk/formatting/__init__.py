"""One way to write a file: the order of keys, the form of texts, ids for new bullets. What it means stays the same."""
