"""Words that tell when or how long: `uge`, `vinteren`, `hver aften`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import word_set

# No »går«, »står«, »slår«, »når«, »formår«, »vilkår«, »hår«, »lår« …
_YEAR = r"(?<![fgnm])(?<!st)(?<!sl)(?<!vilk)(?<!\b[khsl])år"
_OF_TIME = late(
    rf"(?:\w*(?:dag|uge|måned|{_YEAR}|(?<![a-zæøå])gang|time|aften|morgen|nat|weekend|sommer|vinter|minutt?|sekund"
    r"|kvarter|kvartal|døgn|sæson|øjeblik|ferie)|(?:fri|års|spise|jule)?tid|helg|jul|påske)(?:e?r?|e?n|e?t|e?r?ne)$"
)
_TURNS = word_set("anden andet tredje fjerde")
_EACH = word_set("hver hvert")


def is_time(word: str) -> bool:
    """Return whether the word (lower case) says when: `uge`, `vinteren`, `aftener`."""
    return _OF_TIME.match(word) is not None


def is_time_or_turn(word: str) -> bool:
    """Return whether the word (lower case) says when, or which time it is the turn of: `hver mandag`, `hver anden`."""
    return word in _TURNS or is_time(word)


def each_time(words: tuple[str, ...], begin: int) -> bool:
    """Return whether `hver uge` stands there."""
    return words[begin] in _EACH and begin + 1 < len(words) and is_time(words[begin + 1])
