"""Word documents to blocks: the package and its XML, styles and lists, the texts of paragraphs."""
