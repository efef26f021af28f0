"""Whether a word beside a compound has the compound's last part in common with it: `læse og skrivevanskeligheder`."""

from __future__ import annotations

from funkbesk.lint.language.compounds.bare_words import describes, is_thing, lacks_an_article
from funkbesk.lint.language.compounds.bound_forms import is_bound, is_stem_of_unknown_verb
from funkbesk.lint.language.compounds.opposite_parts import is_opposite
from funkbesk.lint.language.compounds.pairs_of_parts import PLACES_OF_WORK, is_only_verb, is_several, may_share
from funkbesk.lint.language.compounds.shared_parts import (
    are_of_a_kind,
    has_other_gender,
    is_compound,
)
from funkbesk.lint.language.grammar import FUNCTION_WORDS, JOINS, PARTICLES, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, last_part_of, readings_of, verbs
from funkbesk.lint.language.noun_phrases import beside, is_genitive
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_SHORTEST_WHOLE = 6
_ARTICLES = word_set("en et den det denne dette hver hvert")


def is_shared(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the words on both sides of the »og« have their last part in common."""
    if _are_opposites(text, join, known) or _has_article_of_other_gender(text, join):
        return True
    if join > 1 and not beside(text, join - 2):
        return False  # a comma: one of three members
    return may_share(text, join, known)


def first_of_several(text: Text, join: int, known: Verbs) -> int | None:
    """Return the place of the first of three or more members that share a last part: `vej, park og havneområder`.

    None where there are but two, where one stands for several or has words of its own, or is a form that only compounds
    have, which are found one by one.
    """
    place = join - 1
    while place and text.value[text.words[place - 1].end : text.words[place].start] == ", ":
        place -= 1
    members, whole = text.lower_words[place:join], text.lower_words[join + 1]
    if len(members) == 1 or any(map(is_bound, members)) or whole.startswith(members):
        return None
    if all(are_of_a_kind(member, whole) for member in members):
        return place if is_several(whole) or all(map(is_thing, members)) else None
    if not is_several(whole):
        return None
    if number_of(whole) is not None or not lacks_an_article(text, place, known):
        return None
    are_first = all(is_thing(one) or are_of_a_kind(one, whole) or is_only_verb(one, known) for one in members)
    is_new = is_compound(whole) and not is_listed_noun(whole)
    return place if are_first and is_new and is_thing(members[-1]) else None


def is_perhaps_shared(text: Text, join: int, known: Verbs) -> bool:
    """Return whether a thing to count stands beside a compound in the singular: `til apotek og hospitalspersonale`.

    An article may have been left out on purpose, so this is no more than a warning; places of work stand alone.
    """
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    before = lower[join - 2] if join > 1 and beside(text, join - 2) else None
    if before is None or not lacks_an_article(text, join - 1, known) or bare in PLACES_OF_WORK or last_part_of(bare):
        return False
    first = first_part_of(whole)
    if first is not None and is_stem_of_unknown_verb(bare):
        return True
    return (
        first is not None
        and bool(readings_of(first) & Reading.ONE)
        and reading_of(bare) is Reading.ONE
        and reading_of(whole) is Reading.ONE
        and is_countable(bare)
        and number_of(bare) is None
        and number_of(whole) is None
    )


def is_compound_behind(text: Text, join: int, known: Verbs) -> bool:
    """Return whether a word that is long enough, no verb and no half of a compound stands behind the »og«."""
    whole = text.lower_words[join + 1]
    return (
        (len(whole) >= _SHORTEST_WHOLE or is_opposite(text.lower_words[join - 1], whole))
        and text.words[join + 1].text.islower()  # »Plan og Byggesag« is a name
        and whole not in known.present
        and whole not in known.infinitives
        and beside(text, join - 1)
        and beside(text, join)
        and text.value[text.words[join + 1].end : text.words[join + 1].end + 1] != "-"
    )


def ends_in_compound(text: Text, bare: int) -> bool:
    """Return whether the word is joined to a noun, by »og« or as the first of three: `drifts, anlægs og …`."""
    lower = text.lower_words
    if text.value[text.words[bare].end] == ",":
        behind = text.words[bare + 1].end
        if text.value[behind : behind + 1] == "-":  # `_bare_first` sees that one
            return False
        if is_bound(lower[bare + 1]):
            return True
        bare += 1
    if bare + 2 >= len(lower) or lower[bare + 1] not in JOINS or not beside(text, bare):
        return False
    whole = lower[bare + 2]
    is_word = bool(readings_of(whole)) or describes(whole) or len(whole) >= _SHORTEST_WHOLE
    is_verb = whole in verbs() or whole.removesuffix("r") in verbs()
    return is_word and not is_verb and whole not in FUNCTION_WORDS and not is_genitive(whole)


def _are_opposites(text: Text, join: int, known: Verbs) -> bool:
    """Return whether opposites begin both words; »oprettelse af og tilgang til« leaves a preposition open."""
    lower = text.lower_words
    bare = lower[join - 1]
    if not is_opposite(bare, lower[join + 1]):
        return False
    is_open = bare in PREPOSITIONS and bare not in PARTICLES - {"af"}
    return not is_open or join < 2 or not readings_of(lower[join - 2]) or lower[join - 2] in known.present


def _has_article_of_other_gender(text: Text, join: int) -> bool:
    """Return whether the article before the adjectives fits only the compound: `et trygt vej og stinet`."""
    lower = text.lower_words
    place = join - 2
    while place > 0 and beside(text, place) and describes(lower[place]):
        place -= 1
    if place < 0 or not beside(text, place) or lower[place] not in _ARTICLES:
        return False
    if place == join - 2 and lower[place] not in {"en", "et"}:
        return False  # »den« and »det« may stand alone
    return has_other_gender(lower[join - 1], lower[join + 1], lower[place])
