"""A document as the rules see it: its texts and lists, taken apart once for all of them."""
