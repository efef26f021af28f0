"""The decisions of meetings: which are open, what they look like as data, and which are behind a new version."""
