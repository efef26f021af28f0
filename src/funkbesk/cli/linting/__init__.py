"""What `lint` does with its findings, and how it answers at once where nothing has changed."""
