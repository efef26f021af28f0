"""Where a word of number, an adjective and a noun beside each other do not agree in number or gender."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import is_surely_of
from funkbesk.lint.language.grammar import (
    FINITE,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.noun_phrases import begins_a_compound, is_governed, is_written_as_noun, noun_behind
from funkbesk.lint.language.nouns import is_countable, reading_of
from funkbesk.lint.language.number.article_phrases import LIKE_ARTICLES, wrong_gender
from funkbesk.lint.language.number.bare_adjectives import adjective_and_noun
from funkbesk.lint.language.number.determiners import ALSO_ADJECTIVES, PLURALS, lacks_plural
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.joined_adjectives import plural_behind_joined, unlike_joined
from funkbesk.lint.language.number.number_of_nouns import is_many, is_one, is_surely_verb
from funkbesk.lint.language.number.persons import is_person_behind_adjective
from funkbesk.lint.language.number.phrase_beginnings import begins_phrase, is_behind_verb, is_object
from funkbesk.lint.language.number.quantities import QUANTITIES, behind_counting, behind_quantity, behind_row
from funkbesk.lint.language.number.several_nouns import (
    behind_several,
    is_few,
    second_noun,
)
from funkbesk.lint.language.number.single_nouns import among_one, behind_one
from funkbesk.lint.language.number.unlike_nouns import noun_of_other_gender, unlike_own
from funkbesk.lint.language.number_words import (
    ADVERBS,
    BEFORE_MANY,
    COUNTED,
    COUNTING,
    FEW,
    HAVING,
    ONE,
    PERSON,
    ROWS,
    SEVERAL_TIMES,
    is_definite_adjective,
    is_several,
)
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_LARGE = word_set("hundrede tusind tusinde")
_SET_PHRASES = frozenset({("dette", "tilfældet"), ("de", "gang")})
"""»er dette tilfældet«, »da de første gang så det«"""
_OR_ENDING = late(r"/(?:e|r|er|ne|en|et|n|t|s)\b")


def disagreements(text: Text, openers: frozenset[str], known: Verbs) -> Iterator[Disagreement]:
    """Yield where number or gender is not the same.

    `openers` are the words that one may begin with: see `openers_among`. Nothing is yielded twice.
    """
    for found in dict.fromkeys(_beside_each_other(text, openers, known)):
        first, last = text.lower_words[found.first], text.lower_words[found.last]
        if not (_goes_together(first, last) or _is_choice(text, found) or _is_name(text, found.first)):
            yield found


def _is_name(text: Text, first: int) -> bool:
    """Return whether two words in the middle of a sentence are written as a name: `hos Danske Regioner`."""
    if not first or not beside(text, first - 1):
        return False
    return all(word.text[0].isupper() and not word.text.isupper() for word in text.words[first : first + 2])


def _is_choice(text: Text, found: Disagreement) -> bool:
    """Return whether a slash offers another article before it or another ending behind: `den/de særlov/e`."""
    if _OR_ENDING.match(text.value, text.words[found.last].end) is not None:
        return True
    is_behind_slash = text.value[text.words[found.first].start - 1 :][:1] == "/"
    return found.first > 0 and is_behind_slash and text.lower_words[found.first - 1] in ONE | PLURALS.keys()


def _goes_together(first: str, last: str) -> bool:
    """Return whether nothing is wrong: `er dette tilfældet`, `en synshandicappet`, `kunstig intelligens-løsninger`."""
    if last.endswith("handicappet") or last in _LARGE or (first, last) in _SET_PHRASES:
        return True
    part, hyphen, _ = last.partition("-")
    return bool(hyphen and reading_of(part) & Reading.ONE) and base_of_adjective(first) == first


def _beside_each_other(text: Text, openers: frozenset[str], known: Verbs) -> Iterator[Disagreement]:
    for index, word in enumerate(text.lower_words):
        if word not in openers:
            continue
        if word in ONE:
            yield from behind_one(text, index, known)
        elif word == "ingen":
            if _is_other_behind_none(text, index, "t", known):
                yield Disagreement(index, index + 1, "køn")
            elif (wrong := among_one(text, index)) is not None:
                yield wrong
            elif _is_plural_before_one(text, index + 1, known):
                yield Disagreement(index + 1, index + 2, "flertal")
        elif word in LIKE_ARTICLES:
            yield from _behind_some(text, index, known)
        elif word in PLURALS:
            yield from _behind_single(text, index, known)
        else:
            yield from _behind_several_or_adjective(text, index, known)


def _is_plural_before_one(text: Text, adjective: int, known: Verbs) -> bool:
    """Return whether an adjective in -e stands there before a single thing: `ingen faste regel`."""
    noun = adjective + 1
    if noun >= len(text.words) or not (beside(text, adjective - 1) and beside(text, adjective)):
        return False
    found = text.lower_words[noun]
    is_thing = is_countable(found) and is_one(found, known) and is_written_as_noun(text, noun)
    return is_thing and is_definite_adjective(text.lower_words[adjective]) and not begins_a_compound(text, noun)


def _behind_some(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield what does not agree behind `nogen`, `noget` or `intet`."""
    word, wrong = text.lower_words[index], wrong_gender(text, index)
    if wrong is not None and wrong.kind != "artikel":
        yield wrong
    elif word == "nogen" and _opens_with_some(text, index, known):
        yield Disagreement(index, index + 1, "ledsager")
    elif word == "intet" and _is_other_behind_none(text, index, "n", known):
        yield Disagreement(index, index + 1, "køn")
    elif (many := _many_behind_none(text, index, known)) is not None:
        yield Disagreement(index, many, "ental")


def _opens_with_some(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it is `Nogen borgere har …`; in a question or beside »ikke« the word goes with several."""
    lower = text.lower_words
    if index != beginning_of_sentence(text, index) or not beside(text, index) or not beside(text, index + 1):
        return False
    verb = lower[index + 2]
    is_said = verb in FINITE or verb in MODALS or is_surely_verb(verb, known)
    return is_many(lower[index + 1], known) and is_said and verb not in PREPOSITIONS


def _many_behind_none(text: Text, index: int, known: Verbs) -> int | None:
    """Return the place of the plural in `intet borde`."""
    noun = noun_behind(text, index + 1) if text.lower_words[index] == "intet" else None
    return noun if noun is not None and is_many(text.lower_words[noun], known) else None


def _is_other_behind_none(text: Text, index: int, gender: str, known: Verbs) -> bool:
    """Return whether a noun of that gender, one that is counted, stands right behind: `ingen barn`; no »ingen vand«."""
    noun = index + 1
    if noun == len(text.words) or not beside(text, index) or not is_written_as_noun(text, noun):
        return False
    found = text.lower_words[noun]
    may_be_infinitive = found in known.infinitives and index != beginning_of_sentence(text, index)
    is_verb = may_be_infinitive or found in known.present  # »vil ingen møde op«
    return not is_verb and is_countable(found) and is_surely_of(found, gender) and not begins_a_compound(text, noun)


def _behind_several_or_adjective(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    word = text.lower_words[index]
    if word in COUNTING:
        yield from behind_counting(text, index, known)
    elif word in COUNTED:
        if SEVERAL_TIMES.search(text.value, max(0, text.words[index].start - 12), text.words[index].start):
            yield Disagreement(index, index, "flertal")
    elif _speaks_of_several(text, index, known):
        yield from behind_several(text, index, known)
    elif word in QUANTITIES:
        yield from behind_quantity(text, index, known)
    elif word in ROWS and text.lower_words[index - 1 : index] in {("en",), ("et",)}:
        yield from behind_row(text, index, known)
    else:
        yield from _behind_adjective(text, index, known)


def _speaks_of_several(text: Text, index: int, known: Verbs) -> bool:
    word = text.lower_words[index]
    is_pair = word == "par" and text.lower_words[index - 1 : index] == ("et",)
    return is_several(word) or is_pair or (word in FEW and is_few(text, index, known))


def _behind_single(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    plural = lacks_plural(text, index, known)
    if (own := unlike_own(text, index)) is not None:
        yield own
    elif plural is not None:
        yield Disagreement(index, plural, "ledsager")
    elif (noun := noun_of_other_gender(text, index, known)) is not None:
        yield Disagreement(index, noun, "køn")
    elif text.lower_words[index] in ALSO_ADJECTIVES:
        yield from _behind_adjective(text, index, known)


def _behind_as(text: Text, index: int) -> bool:
    """Return whether it begins what something is done as: `gives som korte besøg eller …`."""
    return index > 1 and text.lower_words[index - 1] == "som" and beside(text, index - 1) and beside(text, index - 2)


def _begins_phrase(text: Text, index: int, known: Verbs) -> bool:
    if text.lower_words[index].endswith("isk"):
        before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
        return before in PREPOSITIONS or before in BEFORE_MANY or is_inflected_adjective(before)
    is_had = index > 0 and beside(text, index - 1) and text.lower_words[index - 1] in HAVING
    return is_had or is_behind_verb(text, index, known) or begins_phrase(text, index, known)


def _is_command(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it is an imperative, which some adjectives are only before an object and a particle.

    `tør bord af`, `klar pladsen op`, `blød læder op`.
    """
    word = text.lower_words[index]
    if word in known.imperatives:
        return True
    is_verb = not known.infinitives.isdisjoint({f"{word}e", f"{word}{word[-1]}e"})
    return is_verb and following_word(text, index + 1) in PARTICLES


def _behind_adjective(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    word = text.lower_words[index]
    if word in PERSON and is_person_behind_adjective(text, index, known):
        yield Disagreement(index - 1 - (text.lower_words[index - 1] in JOINS), index, "person")
        return
    if index + 1 == len(text.words) or word in ROWS or word in FEW or word == "par":
        return
    if _is_command(text, index, known) and not is_behind_verb(text, index, known):
        return  # »Vent, og lav eventuelle ændringer«
    if base_of_adjective(word) == word and word not in ADVERBS and _begins_phrase(text, index, known):
        plural = plural_behind_joined(text, index)
        if plural is not None:
            yield Disagreement(index, plural, "tillægsord")
            return
    if not beside(text, index):
        return
    if index and text.lower_words[index - 1] in PREPOSITIONS and (unlike := unlike_joined(text, index)) is not None:
        yield unlike
        return
    kind = adjective_and_noun(text, index, known)
    if kind is not None:
        yield Disagreement(index, index + 1, kind)
    elif is_inflected_adjective(word) and (
        is_governed(text, index, known) or is_object(text, index, known) or _behind_as(text, index)
    ):
        yield from second_noun(text, index, index + 1, known)  # »i relevante netværk og kursus«
