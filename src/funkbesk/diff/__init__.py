"""What changed between two versions of a description: for people, with the version number that the change needs."""
