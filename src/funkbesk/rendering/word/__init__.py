"""The content of a page as a Word document."""
