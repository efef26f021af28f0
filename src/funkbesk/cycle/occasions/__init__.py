"""When a description is used: what it says of its occasions, when each was last held, and when it is next."""
