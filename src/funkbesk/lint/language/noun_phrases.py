"""What stands before and behind an adjective and its noun: who governs them, where the noun is, whether it goes on."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    ALSO_CONJUNCTIONS,
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    base_of_adjective,
    definite_of_participle,
    is_any_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import (
    DEFINITE,
    Reading,
    adjectives,
    first_part_of,
    is_listed_noun,
    readings_of,
    verbs,
)
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import number_of, reading_of
from funkbesk.lint.language.number_words import PERSONS
from funkbesk.lint.language.times import is_time
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

LIKE_DONE = late(r"\w{3}(?:ramt|lagt|ført|valgt|født|vendt|bygget|ejet|drevet|støttet)$")
"""Participles with another word before them: `demensramt`."""
_MOST_ADJECTIVES = 3
_SHORTEST_GENITIVE = 4
_LONGEST_ABBREVIATION = 3
_ORDINALS = word_set("første sidste næste forrige fjerde femte sjette")
_MEASURING = word_set("række masse mængde stribe håndfuld")
"""What there is so much of follows without a preposition: »en række forhold«."""
_DEGREES = word_set("mere mest mindre")
_BEFORE_ARTICLES = SUBJECTS | word_set("alle samtlige")
_FEW = word_set("få mange flere")
_OWNER = late(r"\w{2}(?:ens|ets|nes)$")
_SAME_OR_WHOLE = word_set("samme hele")
_AGES = word_set("ældre yngre")
_UNBENT = word_set("større mindre bedre længere kortere højere lavere nyere ringere sværere fælles gratis moderne")
"""They look the same with all nouns."""
_INDEFINITE = Reading.ONE | Reading.MANY
_OWNING = Reading.MANY | Reading.THE_ONE | Reading.THE_MANY


def is_governed(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a preposition, or `at` with an infinitive, stands before the word: no verb can follow."""
    if not index or not beside(text, index - 1):
        return False
    before = text.lower_words[index - 1]
    return before in PREPOSITIONS or (index > 1 and text.lower_words[index - 2] == "at" and before in known.infinitives)


def behind_owner(text: Text, start: int) -> int:
    """Return where what is owned begins: behind `kommunens` in »alle kommunens skoler« and »flere af kommunens …«."""
    lower = text.lower_words
    owner = start + 1 if lower[start : start + 1] == ("af",) else start
    if owner + 1 < len(lower) and beside(text, owner - 1) and beside(text, owner) and _OWNER.search(lower[owner]):
        return owner + 1 if readings_of(lower[owner][:-1]) & DEFINITE else start
    return start


def noun_behind(text: Text, start: int) -> int | None:
    """Return the number of the first word from `start` that is no adjective, if nothing but spaces stand there."""
    for index in range(start, min(start + _MOST_ADJECTIVES + 1, len(text.words))):
        if index and not beside(text, index - 1):
            return None
        lower = text.lower_words[index]
        if lower in _DEGREES and index + 1 < len(text.words) and is_inflected_adjective(text.lower_words[index + 1]):
            continue  # »de mere detaljerede regler«
        may_be_past = index == start and lower.endswith("ede") and text.lower_words[start - 1] == "de"
        if may_be_past and not _is_surely_article(text, start - 1):
            return None  # »de arbejdede dag og nat«
        if index > start and text.lower_words[index - 1] in PERSONS and (is_time(lower) or lower in _SAME_OR_WHOLE):
            return None  # »de pårørende samme dag«, »to ældre mandag«
        is_adjective = is_inflected_adjective(lower) or is_participle(lower) or _is_unbent(text, index)
        if not is_adjective or is_noun_like_adjective(lower):
            is_noun = is_written_as_noun(text, index) and not begins_a_compound(text, index)
            return index if is_noun and not _is_repeated(text, index) else None
    return None


def _is_repeated(text: Text, index: int) -> bool:
    """Return whether the same word follows behind a preposition, so that both tell how: `gang på gang`."""
    after = text.lower_words[index + 1 : index + 3]
    return len(after) == 2 and after[1] == text.lower_words[index] and after[0] in PREPOSITIONS


def _is_surely_article(text: Text, index: int) -> bool:
    """Return whether the »de« there is no subject: `fra de involverede …`, `støtter de udvalgte …`, `har vi de …`."""
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if before in PREPOSITIONS:
        return before not in ALSO_CONJUNCTIONS
    is_verb = before.endswith("r") and before[:-1] in verbs() and not is_listed_noun(before)
    is_verb = is_verb or (before in verbs() and text.lower_words[index - 2 : index - 1] == ("at",))
    finite = text.lower_words[index + 3] if index + 3 < len(text.words) and beside(text, index + 2) else ""
    is_followed = finite in FINITE - PREPOSITIONS or finite in MODALS  # »de prioriterede opgaver er«
    return is_verb or is_followed or before in _BEFORE_ARTICLES


def _is_unbent(text: Text, index: int) -> bool:
    """Return whether an adjective that never ends otherwise stands there; in »giver de ældre mulighed« it is a noun."""
    lower = text.lower_words[index]
    if lower in _AGES:
        return index + 1 < len(text.words) and number_of(text.lower_words[index + 1]) is not None
    return lower in _UNBENT


def is_noun_like_adjective(word: str) -> bool:
    """Return whether it is a noun that ends like an adjective: `billede`, `tjeneste`, `århundrede`."""
    is_noun = reading_of(word) in {Reading.ONE, Reading.ONE | Reading.MASS} and word not in adjectives().definite_forms
    return is_noun and word.endswith(("ede", "ste")) and not is_participle(word) and word not in PERSONS


def begins_a_compound(text: Text, index: int) -> bool:
    """Return whether another noun follows: »fire standard fejlværdier« is one word written as two."""
    if (
        index + 1 >= len(text.words)
        or not beside(text, index)
        or base_of_adjective(text.lower_words[index]) is not None
        or definite_of_participle(text.lower_words[index]) is not None
        or LIKE_DONE.search(text.lower_words[index]) is not None
    ):
        return False
    lower, after = text.lower_words[index : index + 2]
    if lower in _MEASURING or (after in FUNCTION_WORDS and after not in JOINS):
        return False
    if lower.endswith("s") and reading_of(lower[:-1]) & _OWNING:
        return False  # »hver enkelt brugers behov«
    if after in JOINS:
        return "-" in text.words[min(index + 2, len(text.words) - 1)].text
    if after.endswith("r") and after[:-1] in verbs():
        behind = text.lower_words[index + 2] if index + 2 < len(text.words) and beside(text, index + 1) else ""
        if number_of(lower) is not None or behind in _FEW or (behind in FUNCTION_WORDS and behind not in JOINS):
            return False
        if readings_of(behind) & DEFINITE:
            return False  # »samtlige institutionsledere deltager«, »mange gæster møder lederen«
    return bool(reading_of(after) & _INDEFINITE)


def is_before_unknown(text: Text, index: int) -> bool:
    """Return whether a word follows that no list has: »et flerleverandør setup« may be one word written as two."""
    if index + 1 >= len(text.words) or not beside(text, index):
        return False
    after = text.lower_words[index + 1]
    is_name = not text.words[index + 1].text.islower()
    if is_name or after in FUNCTION_WORDS or reading_of(after) or after.endswith(("t", "ede", "ende", "vis", "ere")):
        return False
    is_adjective = is_any_adjective(after) or is_participle(after)
    is_verb = not verbs().isdisjoint({after, after[:-1], after[:-2], f"{after}e"}) or after.endswith(("s", "r", "ede"))
    return not is_adjective and (not is_verb or after.endswith("rcer")) and len(after) > _LONGEST_ABBREVIATION


def is_counted_off(text: Text, article: int, noun: int, known: Verbs) -> bool:
    """Return whether an ordinal stands between both, and no clause begins: `den første uger`.

    In »den første kommer« and »det første kunder ser« the ordinal stands alone.
    """
    if noun != article + 2 or text.lower_words[article + 1] not in _ORDINALS:
        return False
    word, after = text.lower_words[noun], text.lower_words[noun + 1 : noun + 2]
    is_subject = any(
        verb in FINITE or verb in MODALS or verb in known.present or verb in known.passive for verb in after
    )
    return not is_subject and (is_listed_noun(word) or first_part_of(word) is not None)


def is_written_small(text: Text, index: int) -> bool:
    """Return whether the word is no name and no part of a compound with a hyphen."""
    word = text.words[index]
    after = text.value[word.end : word.end + 1]
    return word.text.islower() and "-" not in word.text and after not in {"-", "("}  # »server(e)«


def is_written_as_noun(text: Text, index: int) -> bool:
    """Return whether the word is no name; a compound may have a hyphen: `it-system`, `TV-program`."""
    word = text.words[index].text
    first, _, last = word.rpartition("-")
    if not first or not last:
        return is_written_small(text, index)
    is_part = first.isupper() or (len(first) <= _LONGEST_ABBREVIATION and first not in FUNCTION_WORDS)
    if not is_part and first.islower():
        is_part = bool(readings_of(first) or (first.endswith("s") and readings_of(first[:-1])))
    return is_part and is_listed_noun(last) and text.value[text.words[index].end : text.words[index].end + 1] != "-"


def is_genitive(word: str) -> bool:
    """Return whether the word is the genitive of a noun: `byens`, `børns`; what may be a noun itself is none."""
    if not word.endswith("s") or len(word) < _SHORTEST_GENITIVE or word in FUNCTION_WORDS:
        return False
    owner = readings_of(word[:-1])
    return bool(owner & (Reading.THE_ONE | Reading.THE_MANY)) or (
        bool(owner) and not readings_of(word) and word[:-1] not in verbs()
    )
