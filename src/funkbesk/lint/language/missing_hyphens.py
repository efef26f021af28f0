"""Whether a word beside a compound has the compound's last part in common with it: `læse og skrivevanskeligheder`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, first_part_of, last_part_of, readings_of
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of
from funkbesk.lint.language.shared_parts import (
    are_of_a_kind,
    has_open_last_part,
    has_other_gender,
    is_bound,
    is_opposite,
    is_stem_of_unknown_verb,
    may_be_shared,
)
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_SHORTEST_WHOLE = 6
_PLACES = ("hus", "skole", "hospital", "bibliotek", "have", "afdeling", "institution", "virksomhed", "forening")
# »mellem skole og fritidstilbud«, »som leder og arbejdsgiver«: two things that belong together
_BEFORE_PAIRS = word_set("mellem imellem i på fra som er være blive med uden som")
# »via mail og telefonsamtaler«: each is a means by itself
_NAMES_ONE_THING = "telefonsamtale"
_BEFORE_MEANS = word_set("via pr per over gennem")
_PLACES_OF_WORK = word_set(
    "kantine klub kiosk café cafe butik bibliotek skole museum arkiv lager køkken værksted park havn kirke stadion hal "
    "teater kontor hotel hospice vaskeri gartneri"
)
_ARTICLES = word_set("en et den det denne dette hver hvert")
_SEVERAL_OR_KNOWN = frozenset({Reading.MANY, Reading.THE_ONE, Reading.THE_MANY})


def is_shared(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the words on both sides of the »og« have their last part in common."""
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    if is_opposite(bare, whole) or _has_article_of_other_gender(text, join):
        return True
    before = lower[join - 2] if join > 1 and _spaced(text, join - 2) else None
    if before is None and join > 1:
        return False  # a comma: one of three members
    is_governed = _is_infinitive_with_at(text, join - 2, known)
    return _may_be_shared(bare, whole, before, known, is_governed=is_governed)


def is_perhaps_shared(text: Text, join: int, known: Verbs) -> bool:
    """Return whether a thing to count stands beside a compound in the singular: `til apotek og hospitalspersonale`.

    An article may have been left out on purpose, so this is no more than a warning; places of work stand alone.
    """
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    before = lower[join - 2] if join > 1 and _spaced(text, join - 2) else None
    if before is None or not _needs_an_article(before, known) or bare in _PLACES_OF_WORK or last_part_of(bare):
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
        and _spaced(text, join - 1)
        and _spaced(text, join)
        and text.value[text.words[join + 1].end : text.words[join + 1].end + 1] != "-"
    )


def ends_in_compound(text: Text, bare: int) -> bool:
    """Return whether the word is joined to a noun, by »og« or as the first of three: `drifts, anlægs og …`."""
    lower = text.lower_words
    if text.value[text.words[bare].end] == ",":
        behind = text.words[bare + 1].end
        return is_bound(lower[bare + 1]) and text.value[behind : behind + 1] != "-"  # `_bare_first` sees that one
    return lower[bare + 1] in JOINS and _spaced(text, bare) and bool(readings_of(lower[bare + 2]))


def _has_article_of_other_gender(text: Text, join: int) -> bool:
    """Return whether the article before the adjectives fits only the compound: `et trygt vej og stinet`."""
    lower = text.lower_words
    place = join - 2
    while place > 0 and _spaced(text, place) and describes(lower[place]):
        place -= 1
    if place < 0 or not _spaced(text, place) or lower[place] not in _ARTICLES:
        return False
    if place == join - 2 and lower[place] not in {"en", "et"}:
        return False  # »den« and »det« may stand alone
    return has_other_gender(lower[join - 1], lower[join + 1], lower[place])


def _is_infinitive_with_at(text: Text, index: int, known: Verbs) -> bool:
    lower = text.lower_words
    return index > 0 and lower[index - 1] == "at" and lower[index] in known.infinitives and _spaced(text, index)


def _may_be_shared(bare: str, whole: str, before: str | None, known: Verbs, *, is_governed: bool) -> bool:
    if before in _BEFORE_MEANS or whole.startswith((bare, _NAMES_ONE_THING)):
        return False
    if are_of_a_kind(bare, whole) and (before is None or base_of_adjective(before) is None):
        return True
    if before in PREPOSITIONS and _begins_with_kind_of(whole, bare):
        return True
    if may_be_shared(bare, whole) and (before is None or before in PREPOSITIONS or is_governed):
        return True
    first = first_part_of(whole)
    if first is None or describes(bare) or bare in FUNCTION_WORDS or bare[-4:] == whole[-4:]:
        return False
    if bare in known.infinitives and _is_verb_beside_noun(bare, first, before, known):
        return True
    reading = reading_of(whole)
    if number_of(whole) is None and _differs_in_definiteness(bare, reading, before):
        return True
    if reading_of(bare) is not Reading.ONE or not is_countable(bare) or number_of(whole) is not None:
        return False
    if number_of(bare) is not None and not bare.endswith(_PLACES):
        return False
    if not _needs_an_article(before, known) or not readings_of(first) & Reading.ONE:
        return False
    return reading in _SEVERAL_OR_KNOWN or (bool(reading & Reading.MANY) and has_open_last_part(whole))


def _begins_with_kind_of(whole: str, bare: str) -> bool:
    """Return whether the compound begins with a compound of the word beside it: `ved læge og tandlægebesøg`."""
    first = first_part_of(whole)
    return first is not None and first != bare and last_part_of(first) == bare and has_open_last_part(whole)


def _differs_in_definiteness(bare: str, whole: Reading, before: str | None) -> bool:
    """Return whether only the compound is known: `tilsyn med brand og redningsberedskabet`."""
    return (
        bool(whole & (Reading.THE_ONE | Reading.THE_MANY))
        and bool(reading_of(bare) & Reading.ONE)
        and not reading_of(bare) & Reading.MANY
        and before in PREPOSITIONS
        and (number_of(bare) is None or before not in _BEFORE_PAIRS)
    )


def _is_verb_beside_noun(bare: str, first: str, before: str | None, known: Verbs) -> bool:
    """Return whether the infinitive is only the first part of a compound: `klippere og feje og sugemaskiner`.

    »evnen til at lytte og samarbejdsvilje« joins an infinitive to a noun: only behind »at« can it.
    """
    if before == "at" or before in MODALS or before in known.infinitives:
        return False
    both = first in known.infinitives and not may_be_noun(first)
    if may_be_noun(bare):
        return both and before is not None and before not in JOINS
    return before in PREPOSITIONS or both


def _needs_an_article(before: str | None, known: Verbs) -> bool:
    """Return whether a thing to count can't stand there alone: behind a verb, behind a preposition but »mellem«."""
    return before is None or (
        before not in _BEFORE_PAIRS
        and (
            before in PREPOSITIONS
            or ((before in known.present or before in known.infinitives) and not may_be_noun(before))
        )
    )


def _spaced(text: Text, index: int) -> bool:
    return text.value[text.words[index].end : text.words[index + 1].start] == " "


def describes(word: str) -> bool:
    """Return whether the word (lower case) is an adjective, in any form."""
    return base_of_adjective(word) is not None or is_inflected_adjective(word)
