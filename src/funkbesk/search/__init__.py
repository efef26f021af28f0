"""Who does what, across all descriptions: the search behind `funkbesk find`.

`index.py` makes plain data of the files, `find.py` answers a question from it; `find.py` says how hits are scored, and
`weights.py` holds every number of it.
"""
