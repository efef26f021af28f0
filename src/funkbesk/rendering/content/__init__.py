"""What a page says: its HTML read back as headings, paragraphs, lists and tables, for the formats that are no HTML."""
