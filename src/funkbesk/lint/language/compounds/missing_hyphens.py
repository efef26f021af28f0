"""Whether a word beside a compound has the compound's last part in common with it: `læse og skrivevanskeligheder`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bare_words import PLACES_OF_WORK, describes, is_thing, lacks_an_article
from funkbesk.lint.language.compounds.bound_forms import ends_in_plural_in_s, is_bound, is_stem_of_unknown_verb
from funkbesk.lint.language.compounds.handled_things import is_handled_too, is_perhaps_dealt_with
from funkbesk.lint.language.compounds.named_services import are_services
from funkbesk.lint.language.compounds.opposite_parts import are_opposite_verbs, is_opposite
from funkbesk.lint.language.compounds.pairs_of_parts import is_several, may_share
from funkbesk.lint.language.compounds.shared_parts import (
    are_of_a_kind,
    are_parts_of_one,
    has_open_last_part,
    has_other_gender,
)
from funkbesk.lint.language.compounds.verb_parts import is_only_verb, is_rather_verb
from funkbesk.lint.language.compounds.whole_words import is_compound, reading_of_compound
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PARTICLES,
    PREPOSITIONS,
    base_of_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, last_part_of, readings_of, verbs
from funkbesk.lint.language.noun_phrases import beside, is_genitive
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of, stands_bare
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_SHORTEST_WHOLE = 6
_MEMBERS = 3
_COMMITTEE = "MED"  # »MED- og arbejdsmiljøudvalg«
_OF_DOING = late(r"ing$")
# »kreative, natur- og bevægelsesaktiviteter«, but »udsatte, familie og venner«
_OF_KIND = late(r"(?:[lr]ige|iske|ive|ale|elle|ære|øse|bare)$")
_ONE_ONLY = frozenset({Reading.ONE, Reading.ONE | Reading.MASS})
_BEGINS_SMALL = late(r"[a-zæøåé-]+$|[A-ZÆØÅ]{2,}-[a-zæøåé]{3,}$|[A-ZÆØÅ]\w{3,}(?:udvalget|nævnet|forvaltningen)$")
_BEFORE_WORDS = frozenset(" (»\"”“'’")
_MORE = late(r", men (?:også|ikke) \w{5}")
_ARTICLES = word_set("en et den det denne dette hver hvert")


def is_shared(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the words on both sides of the »og« have their last part in common."""
    if _is_pair_of_verbs(text, join, known) or are_services(text.lower_words[join - 1], text.lower_words[join + 1]):
        return True
    if join > 1 and text.lower_words[join - 1] == "om" and describes(text.lower_words[join - 2]):
        return False  # »er enige om og genbekræfter«
    if _are_opposites(text, join, known) or _has_article_of_compound(text, join):
        return True
    if text.words[join - 1].text == _COMMITTEE:
        return has_open_last_part(text.lower_words[join + 1])
    if text.lower_words[join - 1] == "mer":  # »mer- og kørselsudgifter«, but »mer og mere«
        return is_compound(text.lower_words[join + 1])
    if is_handled_too(text, join):
        return False
    start = text.words[join - 1].start
    between = text.value[text.words[join - 2].end : start] if join > 1 else " "
    if "," in between or ";" in between or between[-1:] not in _BEFORE_WORDS:
        return _is_shared_by_the_last(text, join, known)
    if is_perhaps_dealt_with(text, join):
        return False
    return may_share(text, join, known) or _is_last_of_three(text, join)


def _owns_what_follows(text: Text, join: int) -> bool:
    """Return whether the compound owns what follows, and the first may stand alone: `indsats og beredskabets …`."""
    bare, whole = text.lower_words[join - 1], text.lower_words[join + 1]
    is_owner = whole.endswith("s") and bool(readings_of(whole[:-1]) & (Reading.THE_ONE | Reading.THE_MANY))
    return is_owner and stands_bare(bare) and text.lower_words[join + 2 : join + 3] != ()


def _is_last_of_three(text: Text, join: int) -> bool:
    """Return whether a plural and »og« stand before one thing: `moler og bådebro og kajskader` are two members."""
    lower = text.lower_words
    if join < _MEMBERS or lower[join - 2] not in JOINS or not beside(text, join - 3):
        return False
    bare, whole = lower[join - 1], lower[join + 1]
    is_one = is_thing(bare) and number_of(bare) is None and reading_of(lower[join - 3]) is Reading.MANY
    return is_one and is_compound(whole) and reading_of_compound(whole) is Reading.MANY and bare[-4:] != whole[-4:]


def _is_shared_by_the_last(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the second of three members can't be one for itself: `fejning, græs og hækklipning`.

    Behind a comma it may be, unless it is a verb among nouns, an adjective among nouns or the other way round, or no
    doing between two.
    """
    lower = text.lower_words
    first, bare, whole = lower[join - 2], lower[join - 1], lower[join + 1]
    if is_only_verb(bare, known) and is_only_verb(first_part_of(whole) or "", known):
        return is_only_verb(first, known) and is_compound(whole)
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


def is_perhaps_shared(text: Text, join: int, known: Verbs) -> bool:
    """Return whether a thing to count stands beside a compound in the singular: `til apotek og hospitalspersonale`.

    An article may have been left out on purpose, so this is no more than a warning; places of work stand alone. So is
    what one may deal with by itself: `arbejder med løn og personalesager`.
    """
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    before = lower[join - 2] if join > 1 and beside(text, join - 2) else None
    if is_handled_too(text, join):
        return False
    if is_perhaps_dealt_with(text, join):
        return may_share(text, join, known)
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
    bare, whole = text.lower_words[join - 1], text.lower_words[join + 1]
    if (bare == "data" and "-" in whole) or "-" in bare or (reading_of(bare) is Reading.MANY and bare.endswith("ere")):
        return False
    if _is_pair_of_verbs(text, join, known) or are_services(bare, whole):
        return beside(text, join - 1) and beside(text, join)
    return bool(
        (len(whole) >= _SHORTEST_WHOLE or is_opposite(bare, whole))
        and _BEGINS_SMALL.match(text.words[join + 1].text)  # »Plan og Byggesag« is a name
        and (whole not in known.present or _is_plural_compound(whole))
        and whole not in known.infinitives
        and beside(text, join - 1)
        and beside(text, join)
        and text.value[text.words[join + 1].end : text.words[join + 1].end + 1] != "-"
        and not _owns_what_follows(text, join)
    )


def _is_pair_of_verbs(text: Text, join: int, known: Verbs) -> bool:
    before = text.lower_words[join - 2] if join > 1 and beside(text, join - 2) else None
    return are_opposite_verbs(before, text.lower_words[join - 1], text.lower_words[join + 1], known)


def _is_plural_compound(whole: str) -> bool:
    """Return whether it is a plural that only looks like the present tense of a verb: `vandprøver`."""
    return first_part_of(whole) is not None and reading_of(whole) is Reading.MANY


def ends_in_compound(text: Text, bare: int) -> bool:
    """Return whether the word is joined to a noun, by »og« or as the first of three: `drifts, anlægs og …`."""
    lower = text.lower_words
    if _MORE.match(text.value, text.words[bare].end):  # »anlægs, men også driftsudgifterne«
        return is_compound(lower[bare + 3])
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
    is_verb = (whole in verbs() or whole.removesuffix("r") in verbs()) and not _is_plural_compound(whole)
    return is_word and not is_verb and whole not in FUNCTION_WORDS and not _is_indefinite_genitive(whole)


def _is_indefinite_genitive(word: str) -> bool:
    """Return whether it may own something beside another owner: »en borgers og en medarbejders«."""
    if ends_in_plural_in_s(word):
        return False
    return is_genitive(word) and not readings_of(word[:-1]) & (Reading.THE_ONE | Reading.THE_MANY)


def _are_opposites(text: Text, join: int, known: Verbs) -> bool:
    """Return whether opposites begin both words; »oprettelse af og tilgang til« leaves a preposition open."""
    lower = text.lower_words
    bare = lower[join - 1]
    if not is_opposite(bare, lower[join + 1]):
        return False
    is_open = bare in PREPOSITIONS and bare not in PARTICLES - {"af"}
    return not is_open or join < 2 or not readings_of(lower[join - 2]) or lower[join - 2] in known.present


def _has_article_of_compound(text: Text, join: int) -> bool:
    """Return whether the article before the adjectives is the compound's: `et trygt vej og stinet`.

    What isn't counted has none of its own, but `en sund økonomi`: so it is but a part in `en løn og personalepolitik`.
    """
    lower = text.lower_words
    place = join - 2
    while place > 0 and beside(text, place) and describes(lower[place]):
        place -= 1
    if place < 0 or not beside(text, place) or lower[place] not in _ARTICLES:
        return False
    if place == join - 2 and lower[place] not in {"en", "et"}:
        return False  # »den« and »det« may stand alone
    bare, whole = lower[join - 1], lower[join + 1]
    return has_other_gender(bare, whole, lower[place]) or (
        place == join - 2 and not is_countable(bare) and are_parts_of_one(bare, whole)
    )
