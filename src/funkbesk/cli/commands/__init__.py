"""One module for each command; `cli.app` has the table of them."""
