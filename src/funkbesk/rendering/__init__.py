"""From descriptions to documents: the page as data, the workers that make HTML and PDF of it, and what is unchanged."""
