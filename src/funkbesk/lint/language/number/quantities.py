"""Things that are counted and stand in the singular: `900 skærm`, `tusindvis af dokument`, `en række mulighed`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import begins_a_compound, is_written_as_noun, noun_behind
from funkbesk.lint.language.nouns import Number, is_countable, number_of, reading_of
from funkbesk.lint.language.number.agents import is_person_before_verb
from funkbesk.lint.language.number.bases_before_many import is_base_before_many
from funkbesk.lint.language.number.determiners import PLURALS
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.number_of_nouns import is_one
from funkbesk.lint.language.number.several_nouns import second_noun
from funkbesk.lint.language.number_words import COLLECTIVE, COUNTED, PERSON, PERSONS
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

QUANTITIES = word_set(
    "tusindvis hundredvis snesevis dusinvis masser væld utal mængder bunker stakke udvalg udbud halvdelen "
    "flertallet resten hovedparten størstedelen hold gruppe grupper flok flokke kreds samling typer"
)
"""»af« and a plural follow them."""
_OF_ALL = word_set("tusindvis hundredvis snesevis dusinvis utal halvdelen flertallet hovedparten størstedelen")
"""What is counted or divided has an article or stands in the plural, also where it needs none else: »er til sag«."""
# In »kapitel 4 opgave 2« and »i 2024« a number names one thing; behind these words it counts.
_BEFORE_COUNTS = word_set(
    "omkring cirka ca over under mindst højst knap godt næsten op til på med af mellem alt hele blot kun allerede "
    "minimum maksimum maksimalt minimalt højest circa yderligere de disse vores deres sine mine dine andre for fra "
    "i inden efter før og eller samt gennem hos om end har havde får fik var blev gav tog"
)
_UNITS = word_set("punkt grad stk pct kvart pixel byte bit")
_MEASURES = (
    "krone", "dag", "uge", "måned", "minut", "time", "sekund", "lektion", "meter", "person", "menneske", "deltager",
    "borger", "medarbejder", "elev", "beboer", "patient", "ansøger", "kollega", "gæst", "million", "milliard", "flaske",
    "pakke", "kasse", "portion", "kop", "tablet", "weekend", "generation", "pige", "dreng", "kvinde", "familie",
)  # fmt: skip
"""What no number names one of, compounds too: behind any word but a label they are counted, `i 20 minut`."""
_LABELS = word_set(
    "uge dag kapitel afsnit side paragraf nr nummer punkt bilag fase niveau klasse version trin modul lokale hold "
    "linje rute bygning etage sal stue afdeling gruppe artikel figur tabel skema spørgsmål opgave del bind år kl "
    "klokken kategori type model zone kreds felt række kolonne boks station gade vej distrikt team hus værelse"
)
"""A number behind these is a name: `uge 36 dag 2`."""
_ORDERING = word_set("næste sidste første forrige samme")
"""The number belongs to what stands before it: `fra klokken 7 til 7 næste morgen`."""
_ORDERED = ("klasse", "kvartal", "sal", "etage", "semester", "række", "division", "prioritet", "instans", "grad")
"""Behind a number it lacks only a full stop: `i 3 kvartal`."""
_ONLY_ONE = word_set("verden jord himmel")
"""There is but one, which needs no article: »resten af verden«."""
_DIGIT = late(r"\d")
_NUMBER = late(r"(?<![\w.,/–-])(?!(?:19|20)\d\d\b)(?:\d{1,4}[–-](?=\d))?(?:[2-9]|[1-9]\d+)(?:\.\d{3})* (?=[a-zæøå])")


def behind_quantity(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `tusindvis af dokument`, where the word for how many stands at `index`."""
    lower = text.lower_words
    if index + 2 >= len(lower) or lower[index + 1] != "af" or not beside(text, index) or not beside(text, index + 1):
        return
    noun = noun_behind(text, index + 2)
    if noun is None or lower[noun] in _ONLY_ONE:
        return
    is_thing = is_countable(lower[noun]) or number_of(lower[noun]) is not None or lower[noun] in PERSON
    is_thing = is_thing or (lower[index] in _OF_ALL and reading_of(lower[noun]) is Reading.ONE)
    if (is_thing and _is_counted(text, noun, known)) or _is_agent(text, noun):
        yield Disagreement(index, noun, "flertal")


def _is_agent(text: Text, noun: int) -> bool:
    """Return whether it is a person that is spelled like a verb, and no noun follows: `to hold af afløser`."""
    word = text.lower_words[noun]
    after = text.lower_words[noun + 1] if noun + 1 < len(text.words) and beside(text, noun) else ""
    is_last = after in FINITE or not reading_of(after)
    is_person = number_of(word) is Number.ONE or (reading_of(word) is Reading.ONE and word.endswith("er"))
    return is_last and is_person and word not in COUNTED and is_countable(word) and is_written_as_noun(text, noun)


def behind_row(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `en række mulighed` and `en række mål og regel`, where `række` stands at `index`."""
    noun = noun_behind(text, index + 1)
    if noun is None or text.lower_words[noun] in FUNCTION_WORDS:
        return
    found = text.lower_words[noun]
    is_single = (is_countable(found) and is_one(found, known)) or is_person_before_verb(text, noun, known)
    if is_single and not begins_a_compound(text, noun):
        yield Disagreement(index, noun, "flertal")
    elif found not in PLURALS and is_base_before_many(text, noun, known):
        yield Disagreement(noun, noun + 1, "tillægsord")
    else:
        yield from second_noun(text, index, noun, known)


def behind_counting(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `antallet af fejlmelding`; »antallet af første post« asks for one of several."""
    lower = text.lower_words
    noun = index + 1 + (lower[index + 1 : index + 2] == ("af",))
    if noun >= len(lower) or not all(beside(text, place) for place in range(index, noun)):
        return
    if lower[noun] in PERSON and not begins_a_compound(text, noun) and _is_before_verb(text, noun, known):
        yield Disagreement(index, noun, "person")  # »et antal frivillig hjælper til«
        return
    if lower[noun].endswith(COLLECTIVE) or lower[noun] in PERSONS or reading_of(lower[noun]) is not Reading.ONE:
        return
    if is_one(lower[noun], known) and is_written_as_noun(text, noun) and not begins_a_compound(text, noun):
        yield Disagreement(index, noun, "flertal")


def _is_before_verb(text: Text, person: int, known: Verbs) -> bool:
    """Return whether nothing or a verb follows, and no noun that the word describes."""
    if person + 1 == len(text.words) or not beside(text, person):
        return True
    after = text.lower_words[person + 1]
    return after in known.present or after in FINITE or after in known.passive or after in PREPOSITIONS


def behind_numbers(text: Text, known: Verbs) -> Iterator[Disagreement]:
    """Yield nouns in the singular behind a number in digits, with their adjectives: `omkring 900 skærm`."""
    if _DIGIT.search(text.value) is None:
        return
    for match in _NUMBER.finditer(text.value):
        place = next((at for at, word in enumerate(text.words) if word.start == match.end()), None)
        if place is None or text.lower_words[place] in _ORDERING:
            continue
        word = text.lower_words[place]
        if place and is_base_before_many(text, place, known) and _counts(text, place - 1, match.start(), known):
            yield Disagreement(place, place + 1, "tillægsord")
            continue
        is_noun = (
            is_countable(word) or _is_measure(word, known) or not (is_inflected_adjective(word) or is_participle(word))
        )
        noun = place if is_noun else noun_behind(text, place + 1)
        if noun is None:
            continue
        if _is_measure(text.lower_words[noun], known):
            is_counted = not _is_label(text, place - 1, match.start()) and not begins_a_compound(text, noun)
        else:
            is_counted = place > 0 and _counts(text, place - 1, match.start(), known) and _is_counted(text, noun, known)
        if is_counted and is_written_as_noun(text, noun):
            yield Disagreement(place, noun, "flertal")


def _is_governed(text: Text, noun: int, known: Verbs) -> bool:
    """Return whether a preposition stands before the number, and no object behind the noun: `til 400 bruger på …`."""
    before = text.lower_words[noun - 1] if noun else ""
    ends = noun + 1 == len(text.words) or not beside(text, noun) or text.lower_words[noun + 1] in PREPOSITIONS
    opens_bullet = noun == 1 and before in known.present and text.kind == "punkt"  # »Vejleder 300 ansøger om året«
    return ends and (before in PREPOSITIONS or opens_bullet)


def _is_measure(word: str, known: Verbs) -> bool:
    return word.endswith(_MEASURES) and is_one(word, known)


def _is_label(text: Text, before: int, number: int) -> bool:
    """Return whether the word before the number may have it as its name: `uge 36`, `Windows 10`."""
    if before < 0 or text.value[text.words[before].end : number] != " ":
        return False
    word = text.words[before]
    return word.lower in _LABELS or (before > 0 and not word.text.islower() and not readings_of(word.lower))


def _counts(text: Text, before: int, number: int, known: Verbs) -> bool:
    word = text.lower_words[before]
    is_near = text.value[text.words[before].end : number] == " "
    return is_near and (word in _BEFORE_COUNTS or (word in known.present and word not in PREPOSITIONS))


def _is_counted(text: Text, noun: int, known: Verbs) -> bool:
    word = text.lower_words[noun]
    if word in PERSONS or word in COUNTED or word in _UNITS or word.endswith(_ORDERED):
        return False
    is_person = word in PERSON or number_of(word) is Number.ONE
    if is_person and is_written_as_noun(text, noun) and not begins_a_compound(text, noun):
        return word not in known.present or _is_governed(text, noun, known)
    is_single = reading_of(word) is Reading.ONE and is_one(word, known)
    if word in known.infinitives and text.lower_words[max(0, noun - 1)] not in PREPOSITIONS | JOINS:
        return False
    return is_single and is_written_as_noun(text, noun) and not begins_a_compound(text, noun)
