"""First parts of compounds that stand alone: where the hyphen is missing."""
