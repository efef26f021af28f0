"""Every number of the search in one table, so that the search of a web page can be written with the same ones.

They were set by reason and in round numbers, from what each mechanism says about Danish, and not fitted to questions.
"""

from __future__ import annotations

from typing import Final

# How well a word of a text answers a word of the question.
SAME: Final = 1.0
"""The same word, however typed: `møde`, `Møde`, `moede`."""
INFLECTED: Final = 0.95
"""Another form of the word (one Snowball stem): `møde`, `møderne`."""
DERIVED: Final = 0.85
"""Noun and verb of one root: `godkende`, `godkendelse`; `koordinere`, `koordinator`."""
LAST_PART: Final = 0.8
"""The last part of a compound, which says what the whole is: a `borgersamtale` is a `samtale`."""
FIRST_PART: Final = 0.75
"""The first part of a compound, which says what it is about: a `klagebesvarelse` is about a `klage`."""
MIDDLE_PART: Final = 0.6
"""A part between two others: `mål-middel-hierarki`."""
WIDER: Final = 0.5
"""The text has only the last part of the compound that is asked for: the `personalemøde` is one of its `møder`."""
NARROWED: Final = 0.3
"""The text has only the first part of the compound that is asked for: `onboarding` for an `onboardingplan`."""
SISTER: Final = 0.35
"""Two compounds with one part in common: `klagesag` and `klagebesvarelse`. Only where nothing better is known."""
MISTYPED: Final = 0.7
"""One letter too many, too few, wrong, or two letters exchanged. Only where nothing better is known."""
MISTYPED_TWICE: Final = 0.55
"""Two such mistakes in a word of nine letters or more."""

# What the words that were not asked for themselves count.
SYNONYM: Final = 0.6
"""Words of the same meaning (`words/samme-betydning.yaml`), and the forms that the register approves of an entry."""
GENUS: Final = 0.5
"""What the register says that an entry is: the definition's words up to its first comma, shared among them."""
FRAME: Final = 0.3
"""Words that only ask (`words/spoergeord.yaml`): `ansvarlig`, `opgave`, `laver`; where there are other words."""

# Where the word stands.
TEXT: Final = 1.0
"""The text itself."""
UNIT_NAME: Final = 0.3
"""In the name of a unit: »i Arbejdsmarked og Social« is where, and stands in every second bullet."""
GROUP: Final = 0.5
"""The heading of the group."""
SECTION: Final = 0.25
"""The heading of the section."""
TITLE: Final = 0.4
"""The title of the description and the name of the role or unit: »onboarding i sekretariatet«."""

# What kind of text it is. Whoever asks who does what is answered by a task first.
SECTIONS: Final = {
    "opgaver": 1.0,
    "ansvar": 0.95,
    "formål": 0.85,
    "anvendelse": 0.8,
    "kompetencer": 0.75,
    "kvalifikationskrav": 0.75,
}
OTHER_SECTION: Final = 0.8
RUNNING_TEXT: Final = 0.7
"""The text before the bullets of a section: it introduces what the bullets then say."""

# What is added to the share of the question that is answered (0 to 1).
PHRASE: Final = 0.15
"""The question's neighbours are neighbours in the text too, small words apart; shared among the pairs."""
ABOUT: Final = 0.1
"""The word stands in the bullet's id as well, which the author made of what the bullet is about."""
EARLY: Final = 0.05
"""The word stands early: a bullet begins with what is done and ends with where and with whom."""

LEAST: Final = 0.3
"""A hit with a smaller part of the best hit's score is left out."""
LEAST_BY_HEADING: Final = 0.5
"""The same for a text that has none of the words itself: its heading or title alone has them."""
