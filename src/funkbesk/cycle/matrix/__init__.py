"""The responsibility matrix: what the tasks say of who does what, and what is to be settled about it."""
