"""One meeting: its draft, its deadlines, and the page of its agenda, its minutes or one proposal."""
