"""PDFs to blocks: read in a process of its own (`worker`), put in reading order (`flow`), made lines (`lines`)."""
