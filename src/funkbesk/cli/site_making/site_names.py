"""What the files of the site are called; the command looks at these names before it imports what makes the pages."""

from __future__ import annotations

FOLDER = "site"
"""The folder of the site in the one for documents."""
START = "index.html"
PAGES = "beskrivelser"
"""The folder of the pages of descriptions and their PDFs; no id can meet the name of another page there."""
SCRIPTS = ("danish_stemmer.js", "search_words.js", "search.js", "search_page.js")
"""The scripts of the search in the order they are run in, as they are called in the templates and in the site."""
DATA = "search_data.js"
