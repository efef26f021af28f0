"""The year of a description.

The parts, each of which knows only those before it: `occasions` (how a description is used), `decisions` (of all
meetings), `sheets` (what lies on the table of an occasion), `meetings` (agenda and minutes), `year` (the årshjul) and
`packet` (for somebody new). The `matrix` stands beside them. What several of them ask for lies here, and so do the
lists of what a collection holds: its status, its organisation.
"""
