"""Import: documents of other programs to draft descriptions."""
