"""Three or more members that share a last part: `vej, park og havneområder`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bare_words import is_thing, lacks_an_article
from funkbesk.lint.language.compounds.bound_forms import is_bound
from funkbesk.lint.language.compounds.common_last_parts import have_last_part_in_common
from funkbesk.lint.language.compounds.pairs_of_parts import is_several
from funkbesk.lint.language.compounds.shared_parts import TOPICS, are_of_a_kind
from funkbesk.lint.language.compounds.standing_alone import is_illness_by_itself
from funkbesk.lint.language.compounds.verb_parts import is_only_verb, is_rather_verb
from funkbesk.lint.language.compounds.whole_words import is_compound, reading_of_compound
from funkbesk.lint.language.compounds.wide_kinds import is_of_one_kind_with
from funkbesk.lint.language.grammar import FUNCTION_WORDS, JOINS, base_of_adjective
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of, stands_bare
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_MEMBERS = 3
_OF_DOING = late(r"ing$")
# »kreative, natur- og bevægelsesaktiviteter«, but »udsatte, familie og venner«
_OF_KIND = late(r"(?:[lr]ige|iske|ive|ale|elle|ære|øse|bare)$")
_ONE_ONLY = frozenset({Reading.ONE, Reading.ONE | Reading.MASS})
_OF_ANY = ("sager", "opgaver", "ansøgninger")


def is_last_of_three(text: Text, join: int) -> bool:
    """Return whether a plural and »og« stand before one thing: `moler og bådebro og kajskader` are two members."""
    lower = text.lower_words
    if join < _MEMBERS or lower[join - 2] not in JOINS or not beside(text, join - 3):
        return False
    bare, whole = lower[join - 1], lower[join + 1]
    is_one = is_thing(bare) and number_of(bare) is None and reading_of(lower[join - 3]) is Reading.MANY
    return is_one and is_compound(whole) and reading_of_compound(whole) is Reading.MANY and bare[-4:] != whole[-4:]


def is_shared_by_the_last(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the second of three members can't be one for itself: `fejning, græs og hækklipning`.

    Behind a comma it may be, unless it is a verb among nouns, an adjective among nouns or the other way round, or no
    doing between two.
    """
    lower = text.lower_words
    first, bare, whole = lower[join - 2], lower[join - 1], lower[join + 1]
    if is_only_verb(bare, known) and is_only_verb(first_part_of(whole) or "", known):
        return is_only_verb(first, known) and is_compound(whole)
    if _are_of_one_kind(first, bare, whole, known):
        return True
    if _OF_DOING.search(first) and _OF_DOING.search(whole) and not _OF_DOING.search(bare):
        return are_of_a_kind(bare, whole)
    if reading_of_compound(whole) is not Reading.MANY or number_of(whole) is not None or not is_compound(whole):
        return False
    if _OF_KIND.search(first) and not is_listed_noun(first):
        return reading_of(bare) in _ONE_ONLY and number_of(bare) is None
    if first in known.infinitives or not reading_of(first):
        return False
    is_adjective = base_of_adjective(bare) == bare and not reading_of(bare) and bare not in FUNCTION_WORDS
    return is_adjective or is_rather_verb(bare, known)


def _are_of_one_kind(first: str, bare: str, whole: str, known: Verbs) -> bool:
    """Return whether the three are of one kind, and one has no article or is a verb: `have, bygge og madaffald`."""
    if not is_compound(whole) or is_countable(whole) or number_of(whole) is not None:
        return False
    is_known = bool(reading_of_compound(whole) & (Reading.THE_ONE | Reading.THE_MANY))
    lacks = is_known and any(is_thing(word) and number_of(word) is None for word in (first, bare))
    return (
        (lacks or is_only_verb(bare, known))
        and is_of_one_kind_with(first, bare, whole)
        and is_of_one_kind_with(bare, first, whole)
    )


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
    if any(is_illness_by_itself(member, whole) for member in members):
        return None
    if all(have_last_part_in_common(member, whole) for member in members) and not any(map(stands_bare, members)):
        return place
    if all(are_of_a_kind(member, whole) for member in members):
        if whole.endswith(_OF_ANY) and TOPICS.isdisjoint(members):
            return place
        may_stand_alone = any(map(stands_bare, members)) or not is_several(whole)
        return None if may_stand_alone and not all(map(is_thing, members)) else place
    if not is_several(whole):
        return None
    if number_of(whole) is not None or not lacks_an_article(text, place, known):
        return None
    are_first = all(
        is_thing(one) or (are_of_a_kind(one, whole) and not stands_bare(one)) or is_only_verb(one, known)
        for one in members
    )
    is_new = is_compound(whole) and not is_listed_noun(whole) and not any(map(is_compound, members))
    return place if are_first and is_new and is_thing(members[-1]) else None
