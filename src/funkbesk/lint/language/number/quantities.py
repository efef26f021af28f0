"""Things that are counted and stand in the singular: `900 skærm`, `tusindvis af dokument`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import FINITE, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.noun_phrases import begins_a_compound, beside, is_written_small, noun_behind
from funkbesk.lint.language.nouns import Number, is_countable, number_of, reading_of
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.number_of_nouns import is_one
from funkbesk.lint.language.number_words import COUNTED, PERSON, PERSONS
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

QUANTITIES = word_set(
    "tusindvis hundredvis snesevis dusinvis masser væld utal mængder bunker stakke udvalg udbud halvdelen "
    "flertallet resten hovedparten størstedelen hold gruppe grupper flok flokke kreds samling typer"
)
"""»af« and a plural follow them."""
# In »kapitel 4 opgave 2« and »i 2024« a number names one thing; behind these words it counts.
_BEFORE_COUNTS = word_set("omkring cirka ca over under mindst højst knap godt næsten op til på med af mellem alt")
_UNITS = word_set("punkt grad stk pct kvart")
_DIGIT = late(r"\d")
_NUMBER = late(r"(?<![\w.,/–-])(?!(?:19|20)\d\d\b)(?:[2-9]|[1-9]\d+)(?:\.000)* (?=[a-zæøå])")


def behind_quantity(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `tusindvis af dokument`, where the word for how many stands at `index`."""
    lower = text.lower_words
    if index + 2 >= len(lower) or lower[index + 1] != "af" or not beside(text, index) or not beside(text, index + 1):
        return
    noun = noun_behind(text, index + 2)
    if noun is not None and (_is_counted(text, noun, known) or _is_agent(text, noun)):
        yield Disagreement(index, noun, "flertal")


def _is_agent(text: Text, noun: int) -> bool:
    """Return whether it is a person that is spelled like a verb, and no noun follows: `to hold af afløser`."""
    word = text.lower_words[noun]
    after = text.lower_words[noun + 1] if noun + 1 < len(text.words) and beside(text, noun) else ""
    is_last = after in FINITE or not reading_of(after)
    is_person = number_of(word) is Number.ONE or (reading_of(word) is Reading.ONE and word.endswith("er"))
    return is_last and is_person and word not in COUNTED and is_countable(word) and is_written_small(text, noun)


def behind_numbers(text: Text, known: Verbs) -> Iterator[Disagreement]:
    """Yield nouns in the singular behind a number in digits, with their adjectives: `omkring 900 skærm`."""
    if _DIGIT.search(text.value) is None:
        return
    for match in _NUMBER.finditer(text.value):
        place = next((at for at, word in enumerate(text.words) if word.start == match.end()), None)
        if place is None or not place or not _counts(text, place - 1, match.start(), known):
            continue
        noun = noun_behind(text, place) if not is_countable(text.lower_words[place]) else place
        if noun is not None and _is_counted(text, noun, known):
            yield Disagreement(place, noun, "flertal")


def _counts(text: Text, before: int, number: int, known: Verbs) -> bool:
    word = text.lower_words[before]
    is_near = text.value[text.words[before].end : number] == " "
    return is_near and (word in _BEFORE_COUNTS or (word in known.present and word not in PREPOSITIONS))


def _is_counted(text: Text, noun: int, known: Verbs) -> bool:
    word = text.lower_words[noun]
    if word in PERSONS or word in COUNTED or word in _UNITS:
        return False
    is_person = word in PERSON or number_of(word) is Number.ONE
    if is_person and is_written_small(text, noun) and not begins_a_compound(text, noun):
        return word not in known.present
    is_single = is_countable(word) and is_one(word, known) and word not in known.infinitives
    return is_single and is_written_small(text, noun) and not begins_a_compound(text, noun)
