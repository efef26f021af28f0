"""Whether a word beside a compound has the compound's last part in common with it: `læse og skrivevanskeligheder`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bare_words import PLACES_OF_WORK, lacks_an_article
from funkbesk.lint.language.compounds.bound_forms import ends_in_plural_in_s, is_bound, is_stem_of_unknown_verb
from funkbesk.lint.language.compounds.common_last_parts import lacks_common_last_part
from funkbesk.lint.language.compounds.handled_things import is_handled_too, is_perhaps_dealt_with
from funkbesk.lint.language.compounds.lone_things import is_lone_thing
from funkbesk.lint.language.compounds.named_services import are_abbreviations, are_services
from funkbesk.lint.language.compounds.opposite_parts import are_opposite_verbs, is_opposite
from funkbesk.lint.language.compounds.pairs_of_parts import may_share
from funkbesk.lint.language.compounds.several_members import is_last_of_three, is_shared_by_the_last
from funkbesk.lint.language.compounds.shared_parts import (
    are_parts_of_one,
    has_open_last_part,
    has_other_gender,
    is_of_its_own,
)
from funkbesk.lint.language.compounds.unfit_objects import is_no_object
from funkbesk.lint.language.compounds.whole_words import is_compound
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PARTICLES,
    PREPOSITIONS,
    is_any_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, last_part_of, readings_of, verbs
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of, stands_bare
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_SHORTEST_WHOLE = 6
_COMMITTEE = "MED"  # »MED- og arbejdsmiljøudvalg«
_BEGINS_SMALL = late(
    r"[a-zæøåé-]+$|[A-ZÆØÅ]{2,}-[a-zæøåé]{3,}$|[A-ZÆØÅ]\w{3,}(?:udvalget|nævnet|forvaltningen|afdelingen|centret|centeret|området)$"
    r"|(?:Nord|Syd|Øst|Vest|Midt)(?!vest|øst)[a-zæøå]+$"
)
_BEFORE_WORDS = frozenset(" (»\"”“'’")
_MORE = late(r", men (?:også|ikke) \w{5}")
_ARTICLES = word_set("en et den det denne dette hver hvert")


def is_shared(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the words on both sides of the »og« have their last part in common."""
    if _is_pair_of_verbs(text, join, known) or are_services(text.lower_words[join - 1], text.lower_words[join + 1]):
        return True
    before = text.lower_words[join - 2] if join > 1 and beside(text, join - 2) else None
    if "-" in text.lower_words[join + 1] and are_abbreviations(
        text.words[join - 1].text, text.words[join + 1].text, before
    ):
        return True
    if join > 1 and text.lower_words[join - 1] == "om" and is_any_adjective(text.lower_words[join - 2]):
        return False  # »er enige om og genbekræfter«
    if _are_opposites(text, join, known) or _has_article_of_compound(text, join):
        return True
    if text.words[join - 1].text == _COMMITTEE:
        return has_open_last_part(text.lower_words[join + 1])
    if text.lower_words[join - 1] == "mer":  # »mer- og kørselsudgifter«, but »mer og mere«
        return is_compound(text.lower_words[join + 1])
    if is_handled_too(text, join) or _is_counted(text, join - 1):
        return False
    start = text.words[join - 1].start
    between = text.value[text.words[join - 2].end : start] if join > 1 else " "
    if "," in between or ";" in between or between[-1:] not in _BEFORE_WORDS:
        return is_shared_by_the_last(text, join, known)
    if is_perhaps_dealt_with(text, join):
        return False
    if is_no_object(text, join) or is_lone_thing(text, join, known):
        return True
    return may_share(text, join, known) or is_last_of_three(text, join)


def _owns_what_follows(text: Text, join: int) -> bool:
    """Return whether the compound owns what follows, and the first may stand alone: `indsats og beredskabets …`."""
    bare, whole = text.lower_words[join - 1], text.lower_words[join + 1]
    is_owner = whole.endswith("s") and bool(readings_of(whole[:-1]) & (Reading.THE_ONE | Reading.THE_MANY))
    if lacks_common_last_part(bare, whole):
        return False
    may_own = stands_bare(bare) or number_of(whole.removesuffix("s")) is not None
    return is_owner and may_own and text.lower_words[join + 2 : join + 3] != ()


def _is_counted(text: Text, index: int) -> bool:
    """Return whether a number stands before the word: `ud over 1 måned eller arbejdsforholdet`."""
    start = text.words[index].start
    return text.value[max(start - 2, 0) : max(start - 1, 0)].isdigit() and text.value[start - 1] == " "


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
    if is_singular_participle(whole) and not is_listed_noun(whole) and not is_opposite(bare, whole):
        return False
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
    is_word = bool(readings_of(whole)) or is_any_adjective(whole) or len(whole) >= _SHORTEST_WHOLE
    is_verb = (whole in verbs() or whole.removesuffix("r") in verbs()) and not _is_plural_compound(whole)
    return (
        is_word
        and not is_verb
        and whole not in FUNCTION_WORDS
        and whole != "lignende"
        and not _owns_too(lower[bare], whole)
    )


def _owns_too(bare: str, whole: str) -> bool:
    """Return whether both own something: not in »det nye rådgivnings og kompetencecenters åbningstider«."""
    is_part = number_of(bare[:-1]) is None and is_compound(whole[:-1])
    return _is_indefinite_genitive(whole) and not is_part


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
    if not is_open or join < 2 or lower[join - 2] == "både":
        return True
    if bare == "for" and _is_told_to(text, join - 2, known):
        return True
    return not readings_of(lower[join - 2]) or lower[join - 2] in known.present


def _is_told_to(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is a verb in the imperative that begins the sentence: `Lås for og bagdøren`."""
    return text.begins_sentence(index) and text.lower_words[index] in known.imperatives


def _has_article_of_compound(text: Text, join: int) -> bool:
    """Return whether the article before the adjectives is the compound's: `et trygt vej og stinet`.

    What isn't counted has none of its own, but `en sund økonomi`: so it is but a part in `en løn og personalepolitik`.
    """
    lower = text.lower_words
    place = join - 2
    while place > 0 and beside(text, place) and is_any_adjective(lower[place]):
        place -= 1
    if place < 0 or not beside(text, place) or lower[place] not in _ARTICLES:
        return False
    if place == join - 2 and lower[place] not in {"en", "et"}:
        return False  # »den« and »det« may stand alone
    bare, whole = lower[join - 1], lower[join + 1]
    if is_of_its_own(whole):
        return False  # »til en øl eller sodavand«
    return has_other_gender(bare, whole, lower[place]) or (
        place == join - 2 and not is_countable(bare) and are_parts_of_one(bare, whole)
    )
