"""What stands in a clause beside its verbs: adverbs, phrases with a preposition, noun phrases, names."""

from __future__ import annotations

from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PERSONAL_OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    base_of_adjective,
    is_any_adjective,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import NUMBERS, PERSONS
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive, is_present
from funkbesk.lint.language.verbs.clause_words import ADVERBS, DETERMINERS
from funkbesk.lint.language.verbs.subjects import is_unknown_definite
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

# A number is no word, and belongs to the noun behind it, as half a word does: »med 20 elever«, »med dag- og nathold«.
_SPACE = late(r" (?:\d(?:[\d.,–-]*\d)? ?%? |(?:\w+-,? )+(?:og|eller|samt) )?$")
_IRREGULAR_PARTICIPLE = late(r"(?:lagt|solgt|valgt|[^a]sat|truffet|skrevet|drevet|fundet|brudt|bragt|taget|givet)$")
_OWNER = late(r"\w{4,}(?:eres|ernes|ens|ets)$")
_PRONOUNS = SUBJECTS | word_set(
    "de den det denne dette disse alle alt ingen nogen noget intet mange flere få "
    "begge enhver hinanden andre nogle ingenting enkelte førstnævnte sidstnævnte vedkommende andet"
)
_PARTS = NUMBERS | word_set("en et én ét nogle flere ingen mange få enkelte hver hvert begge")
_OTHERS = word_set("anden andet andre ene begge to tre")
_ALSO_DESCRIBE = word_set(
    "første anden tredje fjerde femte næste sidste forrige samme egen eget egne andre ene meget mere mest bedre bedste "
    "hele halve flere fleste mange få ny gammel lille små store ekstra moderne ægte fælles grå blå forskellige diverse "
    "øvrige nuværende tidligere daværende kommende delvis gradvis lilla orange rosa pink beige fri"
)
_SHORTEST_WITH_VIS = 4
_QUANTITIES = word_set("række del flertal masse gruppe par håndfuld antal mængde snes slags")
_EARLY = word_set("hver hvert hele næste sidste denne en én nogen to tre flere mange nogle dette")
_LONGEST_TIME = 3
_FOCUS = word_set("især også særligt navnlig eventuelt måske selv")
_PAIRS = frozenset(
    (*pair.split("_"),)
    for pair in word_set(
        "hver_især kort_sagt ærlig_talt ærligt_talt statistisk_set til_sidst som_regel nogen_sinde som_udgangspunkt "
        "som_hovedregel som_minimum som_aftalt som_altid som_sædvanlig"
    )
)
_AROUND_A_TIME = word_set("efter før forinden")
"""Behind a time they stand alone: `dagen efter`."""
_DOUBLE = frozenset({("uden", "for"), ("inden", "for"), ("neden", "for"), ("oven", "for")})
_PAIRED = frozenset({("og", "med"), ("indtil", "videre")})
_MOST_ADJECTIVES = 4
_ALSO_PREPOSITIONS = PREPOSITIONS | word_set("foruden ifølge inkl ekskl bagved nær pr per uanset undtagen")
_LONGEST_NUMBER = 8


class Line(NamedTuple):
    """A sentence: its text, its words, and the same in lower case."""

    text: Text
    inside: tuple[Word, ...]
    words: tuple[str, ...]
    known: Verbs

    def gap(self, index: int) -> str:
        """Return what stands between the word and the one before it; behind a space where nothing does."""
        if not index:
            return f" {self.text.value[max(0, self.inside[0].start - _LONGEST_NUMBER) : self.inside[0].start].lstrip()}"
        return self.text.value[self.inside[index - 1].end : self.inside[index].start]

    def follows(self, index: int) -> bool:
        """Return whether nothing but a space, a number or half a word stands between it and the one before it."""
        return 0 < index < len(self.words) and _SPACE.match(self.gap(index)) is not None

    def follow(self, begin: int, end: int) -> bool:
        """Return whether that holds of all words from `begin` up to `end`, which is included."""
        return all(self.follows(index) for index in range(begin, end + 1))

    def is_you(self, index: int) -> bool:
        """Return whether the word is the pronoun with a capital: `at I møder ti minutter før`."""
        return index > 0 and self.inside[index].text == "I"

    def is_name(self, index: int) -> bool:
        """Return whether the word has a capital that it does not owe to the beginning of the sentence."""
        return self.inside[index].text[0].isupper() and (index > 0 or self._is_unknown(self.words[0]))

    def _is_unknown(self, word: str) -> bool:
        is_verb = is_present(word, self.known) or is_infinitive(word, self.known) or word in self.known.imperatives
        return not (is_verb or word in FUNCTION_WORDS or reading_of(word) or describes(word) or is_adverb(word))


def stands_behind_article(line: Line, index: int) -> bool:
    """Return whether an article, a number, an owner or a preposition stands right before the word."""
    before = line.words[index - 1] if index else ""
    is_article = before in DETERMINERS or before in _ALSO_PREPOSITIONS or _is_owner(line, index - 1)
    return is_article and line.follows(index) and not line.is_you(index - 1)


def is_adverb(word: str) -> bool:
    """Return whether the word (lower case) is an adverb, or an adjective in -t that may be one."""
    return (
        word in ADVERBS
        or base_of_adjective(word) not in {None, word}
        or (word.endswith("vis") and len(word) > _SHORTEST_WITH_VIS)
    )


def is_transparent(line: Line, begin: int, end: int) -> bool:
    """Return whether nothing but adverbs, phrases and one subject stand there: `vi`, `lederen ikke i morgen`."""
    return _subject_among(line, begin, end) is not None


def subject_in(line: Line, begin: int, end: int) -> bool:
    """Return whether a subject stands there, and nothing else but adverbs and phrases."""
    return _subject_among(line, begin, end) is True


def _subject_among(line: Line, begin: int, end: int) -> bool | None:
    """Return whether a subject stands among adverbs and phrases there; None where something else does."""
    has_noun = line.words[begin : begin + 1] == ("der",)
    place = begin + has_noun
    while place < end:
        step = _end_of_fixed(line, place, end)
        if step is None and not has_noun:
            step = end_of_nominal(line, place, end, is_sure=True)
            has_noun = step is not None
        step = end_of_adverbial(line, place, end) if step is None else step
        if step is None:
            return None
        place = step
    return has_noun


def _end_of_fixed(line: Line, begin: int, limit: int) -> int | None:
    """Return where a fixed expression ends that begins there: `dagen efter`, `så hurtigt som muligt`."""
    words = line.words
    if words[begin] == "så" and words[begin + 2 : begin + 4] == ("som", "muligt") and begin + 3 < limit:
        return begin + 4
    is_timed = begin + 2 == limit and is_time(words[begin]) and words[begin + 1] in _AROUND_A_TIME
    return begin + 2 if is_timed and line.follows(begin + 1) else None


def end_of_adverbial(line: Line, begin: int, limit: int) -> int | None:
    """Return where an adverb, a phrase with a preposition or a time ends that begins there, or None."""
    word = line.words[begin]
    if line.words[begin : begin + 2] in _PAIRS and begin + 1 < limit:
        return begin + 2
    if word == "hver" and begin + 1 == limit:
        return limit  # »grupper, som hver har en leder«
    if word in _EARLY:
        last = next((at for at in range(begin + 1, min(limit, begin + _LONGEST_TIME)) if is_time(line.words[at])), None)
        if last is not None and line.follow(begin + 1, last):
            return last + 1
    if line.words[begin + 1 : begin + 3] in _PAIRED and begin + 3 < limit:
        begin += 2  # »fra og med januar«
    begin += line.words[begin : begin + 2] in _DOUBLE and begin + 2 < limit
    if (word in _ALSO_PREPOSITIONS or (word == "som" and not begin)) and begin + 1 < limit and not line.is_you(begin):
        return end_of_nominal(line, begin + 1, limit, is_subject=False)
    return begin + 1 if is_adverb(word) else None


def end_of_nominal(line: Line, begin: int, limit: int, *, is_subject: bool = True, is_sure: bool = False) -> int | None:
    """Return where a noun phrase ends that begins there, with what belongs to it: `den nye leder af teamet`.

    Behind a preposition (`is_subject` is false), and where a subject has to stand (`is_sure`), it may end in a noun
    that is not known.
    """
    end = _end_of_simple(line, begin, limit, is_subject=is_subject, is_sure=is_sure)
    while end is not None and end < limit and line.follows(end):
        if line.words[end] not in _ALSO_PREPOSITIONS and line.words[end] not in JOINS:
            break
        further = None
        if end + 1 < limit:
            is_joined = is_subject and line.words[end] in JOINS
            end += is_joined and line.words[end + 1] in _FOCUS and end + 2 < limit
            further = _end_of_simple(line, end + 1, limit, is_subject=is_joined, is_sure=is_sure or is_joined)
        if further is None:
            break
        end = further
    return end


def _end_of_simple(line: Line, begin: int, limit: int, *, is_subject: bool, is_sure: bool) -> int | None:
    """Return where a noun with its article and adjectives ends, a pronoun or a name."""
    words = line.words
    first = _end_of_determiners(line, begin, limit)
    if first == begin + 1 and first < limit and words[first] == "af" and words[begin] in _PARTS:
        return first  # »en af opgaverne«
    has_determiner = first > begin or line.gap(begin) != " "
    if first == begin + 2 and words[begin + 1] in _OTHERS and (first == limit or not _goes_on(line, first)):
        return first
    place = _end_of_adjectives(line, first, limit)
    if first < place < limit and _is_owner(line, place):  # »de fleste danskeres hjerte«
        place = _end_of_adjectives(line, place + 1, limit)
    end = _end_of_name(line, place, limit)
    if end is not None:
        return end
    if place < limit and (place == begin or line.follow(begin + 1, place)):
        place = _past_adjective(line, place, limit)
        noun = words[place]
        if _is_noun(noun, line, is_subject=is_subject and not (has_determiner or is_sure)):
            if noun in _QUANTITIES and place + 1 < limit and line.follows(place + 1):
                return _end_of_simple(line, place + 1, limit, is_subject=True, is_sure=False) or place + 1
            is_title = place + 1 < limit and line.follows(place + 1)
            return (_end_of_name(line, place + 1, limit) if is_title else None) or place + 1
    # »de nyansatte«, »på ny«
    is_alone = has_determiner or words[place - 1] in PERSONS or (not is_subject and base_of_adjective(words[begin]))
    if place > first and is_alone and line.follow(begin + 1, place - 1):
        return place
    is_pronoun = (
        words[begin] in _PRONOUNS or line.is_you(begin) or (words[begin] in PERSONAL_OBJECTS and not is_subject)
    )
    return begin + 1 if is_pronoun else None


def _end_of_determiners(line: Line, begin: int, limit: int) -> int:
    place = begin
    while place < min(limit, begin + 2) and (line.words[place] in DETERMINERS or _is_owner(line, place)):
        place += 1
    return place


def _end_of_adjectives(line: Line, begin: int, limit: int) -> int:
    place = begin
    while place < min(limit, begin + _MOST_ADJECTIVES):
        # »det socialt belastede kvarter«
        is_qualified = place + 1 < limit and is_adverb(line.words[place]) and _is_formed(line.words[place + 1])
        if not (is_qualified or describes(line.words[place])):
            break
        place += 1
    return place


def _is_formed(word: str) -> bool:
    return is_participle(word) or is_singular_participle(word) or describes(word)


def _past_adjective(line: Line, index: int, limit: int) -> int:
    """Return where the noun stands: at the next word where an adjective is spelled like one, as in `tunge biler`."""
    is_adjective = is_inflected_adjective(line.words[index]) or base_of_adjective(line.words[index]) is not None
    is_adjective = is_adjective and index + 1 < limit and line.follows(index + 1)
    return index + (is_adjective and bool(reading_of(line.words[index + 1])))


def _end_of_name(line: Line, begin: int, limit: int) -> int | None:
    """Return where the words with a capital end, `Anna Holm`; None where none begins."""
    if begin == limit:
        return limit if line.is_name(limit - 1) else None
    place = begin
    while place < limit and line.is_name(place):
        place += 1
    return place if place > begin else None


def _goes_on(line: Line, index: int) -> bool:
    """Return whether the noun phrase goes on there: `ingen andre steder`."""
    return line.follows(index) and (describes(line.words[index]) or bool(reading_of(line.words[index])))


def _is_owner(line: Line, index: int) -> bool:
    if (
        _OWNER.match(line.words[index])
        and line.words[index] not in FUNCTION_WORDS
        and not reading_of(line.words[index])
    ):
        return True
    return is_genitive(line.words[index]) or (line.is_name(index) and line.words[index].endswith("s"))


def _is_noun(word: str, line: Line, *, is_subject: bool) -> bool:
    """Return whether the word is a noun; behind an article or a preposition also one that is not known."""
    if word in FUNCTION_WORDS:
        return False
    if reading_of(word):
        return True
    if is_subject:
        return is_unknown_definite(word)
    is_verb = word in line.known.present or word in line.known.passive or is_infinitive(word, line.known)
    return (not is_verb or may_be_noun(word)) and not is_adverb(word)


def describes(word: str) -> bool:
    """Return whether the word (lower case) is an adjective or a participle, and no noun."""
    if word in _ALSO_DESCRIBE:
        return True
    is_adjective = is_any_adjective(word) or is_participle(word)
    is_formed = is_singular_participle(word) or _IRREGULAR_PARTICIPLE.search(word) is not None
    return (is_adjective or is_formed) and not reading_of(word)
