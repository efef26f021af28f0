"""The content of a page as Markdown: CommonMark 0.31 with the tables that every wiki has."""
