"""What says the same twice, within a description and across thousands of bullets."""
