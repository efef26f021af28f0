"""What `site` shows, page by page, and the server that shows it while it is written."""
