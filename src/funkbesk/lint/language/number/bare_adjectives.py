"""Adjectives without an article that do not agree with the next word: `Skaber tryg rammer`, `faglige udfordring`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    HAVING_OR_GETTING,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import begins_a_compound, is_genitive, is_governed, is_written_as_noun
from funkbesk.lint.language.nouns import Number, is_countable, is_surely_plural, number_of, reading_of
from funkbesk.lint.language.number.agents import stands_before_verb
from funkbesk.lint.language.number.bare_phrases import stands_bare
from funkbesk.lint.language.number.joined_adjectives import (
    is_joined_to_plural,
    lacks_an_ending,
)
from funkbesk.lint.language.number.neuter_adjectives import behind_neuter
from funkbesk.lint.language.number.number_of_nouns import is_many, is_one, is_one_done, is_plural
from funkbesk.lint.language.number.phrase_beginnings import (
    begins_phrase,
    begins_with_participle,
    is_behind_past,
    is_behind_verb,
    opens_before_finite,
)
from funkbesk.lint.language.number_words import (
    ADVERBS,
    AGES,
    ALWAYS_ADVERBS,
    BEFORE_MANY,
    BEFORE_SUBJECTS,
    FORMER,
    OF_MANNER,
    OF_TIME,
    OFTEN_ADVERBS,
    PERSON,
    PERSONS,
    UNBENT,
    is_definite_adjective,
    takes_article,
)
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_AFTER_FULL = frozenset({"blus", "drøn", "hus", "skrald", "tempo"})
"""»for fuld blus«"""
# »i stigende grad«, »på tilfredsstillende vis«
_OF_KIND = late(
    r"(?:grad|måde|vis|omfang|art|form|retning|tid|lov|ret|dato|henseende|karakter|rolle|stand|niveau|pris|sigt|del|antal"
    r"|indhold|henblik|øjemed|beløb|sats|status|regi|frist|varsel|else|statistik)$"
)
_GROWN_UPS = frozenset({"mand", "kvinde", "dame", "herre"})
_ONE_MASS = Reading.ONE | Reading.MASS
# »har åben hverdage«, »er klar alle dage«
_OPEN = word_set("åben åbent lukket fri klar parat")
# »har åbent hverdage«: they tell when it is open; »åben dag« in the singular is described.
_OF_TIMES = late(r"(?:dage|timer|uger|måneder|aftener|weekender|eftermiddage|formiddage|nætter|år)$")
_OF_SOMEBODY = word_set("målrettet forbeholdt tilegnet dedikeret tiltænkt underlagt overladt")
"""For whom or under whom something is follows them without a preposition."""
_HOLIDAYS = frozenset({("store", "bededag"), ("lille", "juleaften"), ("hellige", "aften")})
"""Names."""
_SAID_BEFORE = (
    "nævnte", "omtalte", "anførte", "vedlagte", "medsendte", "fremsendte", "tilsendte", "indsendte", "vedhæftede",
    "vedføjede",
)  # fmt: skip
_BEHIND_ON = frozenset({("på", "nær"), ("på", "sigt")})
_NO_NOUNS = FUNCTION_WORDS | {"minus", "plus", "gange"}


def adjective_and_noun(text: Text, index: int, known: Verbs) -> str | None:
    """Return in which way an adjective without an article and the next word disagree; None where they agree."""
    adjective, noun = text.lower_words[index : index + 2]
    if adjective in _OPEN and _OF_TIMES.search(noun) is not None:
        return None  # »Huset har åbent hverdage«
    if noun in _NO_NOUNS or not _is_no_name(text, index):
        return None  # »svarede han«, »rund ned«
    if noun in PERSONS:  # »sårbare unge« are many
        return "tillægsord" if _lacks_e_before_persons(text, index) else None
    if adjective in PERSON and base_of_adjective(adjective) is None and not is_singular_participle(adjective):
        # »til udsat børn«, but »indsat grafik«
        opens = is_governed(text, index, known) or begins_with_participle(text, index, known)
        return "tillægsord" if opens and is_surely_plural(noun) else None
    governed = is_behind_verb(text, index, known)
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    is_adverb = adjective in ADVERBS and adjective not in OF_TIME and not _describes_many(before)
    if is_adverb and (before not in PREPOSITIONS or adjective in ALWAYS_ADVERBS):
        return None  # elsewhere it describes the noun: »med rigtig svar«
    if base_of_adjective(adjective) == adjective:
        return _behind_base(text, index, known, governed=governed)
    if base_of_adjective(adjective) is not None or is_one_done(adjective):
        return behind_neuter(text, index, known, governed=governed)
    return _behind_definite(text, index, known, governed=governed)


def _behind_base(text: Text, index: int, known: Verbs, *, governed: bool) -> str | None:
    """Return what a base form before a plural or a neuter lacks: `Skaber tryg rammer`, `med stor ansvar`."""
    adjective, noun = text.lower_words[index : index + 2]
    if adjective.endswith("fri"):
        return None  # »valgfri timer« is found as often as »valgfrie«
    if adjective in _OF_SOMEBODY and not governed:
        return None  # »kurset er målrettet ledere«
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if before in HAVING_OR_GETTING and is_one_done(adjective):
        return None  # »har medtaget bilag«
    if adjective in MODALS and noun in known.infinitives:
        return None  # »tør stole på«
    if (adjective in known.imperatives and not governed) or (before, adjective) in _BEHIND_ON:
        return None  # »Fjern elementer«, »alle på nær ledere«
    if is_joined_to_plural(text, index) and reading_of(noun) & Reading.MANY:
        return "tillægsord"  # »korte og præcis svar«
    if adjective in OF_TIME and not governed:
        return None
    if adjective in OFTEN_ADVERBS and not (is_governed(text, index, known) or _describes_many(before)):
        return None
    if adjective in OF_MANNER and text.lower_words[max(0, index - 1)] not in PREPOSITIONS:
        return None  # »at følge systematisk auktioner over værker«
    opens = governed or begins_phrase(text, index, known)
    if (
        opens
        and reading_of(noun) is Reading.EITHER
        and lacks_an_ending(adjective, noun)
        and _is_plain(text, index + 1, known)
    ):
        return "endelse"  # »syg dyr«: in the singular it would be »sygt«
    is_had = before in HAVING_OR_GETTING and not adjective.endswith("ig")
    opens_bullet = index == 0 and text.kind == "punkt"  # »God kendskab til loven«
    follows = opens and index > 0 and not (adjective.endswith("ig") and is_behind_past(text, index, known))
    opens_clause = before in BEFORE_SUBJECTS and opens_before_finite(text, index, is_clause=True)
    if (governed or is_had or opens_bullet or follows or opens_clause) and _lacks_t(text, index):
        return "intetkøn"
    opens = governed or begins_phrase(text, index, known, certain=noun in known.present or noun in known.infinitives)
    behind_word = opens or is_had or _describes_many(before) or is_genitive(before)  # »teamets teknisk opgaver«
    return "tillægsord" if is_many(noun, known) or (behind_word and is_plural(noun)) else None


def _is_no_name(text: Text, index: int) -> bool:
    """Return whether both words are written small, or the first one begins the sentence."""
    first, second = text.words[index : index + 2]
    if first.text.count("-") > 1:
        return False  # an id
    begins = not index or not beside(text, index - 1)
    return (first.text.islower() or (begins and not first.text.isupper())) and not second.text.isupper()


def _is_plain(text: Text, noun: int, known: Verbs) -> bool:
    word = text.lower_words[noun]
    is_command = word in known.imperatives and not is_listed_noun(word)  # »total udelad«
    return not is_command and is_written_as_noun(text, noun) and not begins_a_compound(text, noun)


def _lacks_e_before_persons(text: Text, index: int) -> bool:
    """Return whether it is `til sårbar unge`: no noun follows, and the first word is an adjective for sure."""
    adjective = text.lower_words[index]
    is_adjective = base_of_adjective(adjective) == adjective and adjective not in ADVERBS
    opens = index > 0 and beside(text, index - 1) and text.lower_words[index - 1] in PREPOSITIONS
    is_adverb = adjective.endswith(("t", "ig", "isk", "al")) or text.lower_words[index + 1].endswith("ansatte")
    return is_adjective and opens and not is_adverb and _ends_phrase(text, index + 1)


def _describes_many(word: str) -> bool:
    """Return whether what follows is a plural: »ingen ledig pladser«, »stærke analytisk evner«."""
    return word in BEFORE_MANY or word in adjectives().definite_forms or is_definite_adjective(word)


def _lacks_t(text: Text, index: int) -> bool:
    """Return whether a neuter in the singular without an article follows: `med stor ansvar`."""
    adjective, noun = text.lower_words[index : index + 2]
    if adjective in OF_TIME or not is_written_as_noun(text, index + 1):
        return False
    is_single = reading_of(noun) in {Reading.ONE, _ONE_MASS} and noun not in _AFTER_FULL
    return is_single and lacks_an_ending(adjective, noun) and not begins_a_compound(text, index + 1)


def _behind_definite(text: Text, index: int, known: Verbs, *, governed: bool) -> str | None:
    """Return whether a form in -e stands before a single thing or person: `faglige udfordring`."""
    adjective, noun = text.lower_words[index : index + 2]
    if adjective in FORMER and (not index or text.lower_words[index - 1] not in JOINS):
        return None  # »af tidligere leder«: a title
    if is_inflected_adjective(noun) and not is_listed_noun(noun):
        return None  # »øvrige relevante tilbud«
    if (adjective, noun) in _HOLIDAYS:
        return None
    if adjective in AGES:
        return "flertal" if _is_person_of_age(text, index, known, governed=governed) else None
    if adjective in UNBENT or adjective.endswith(_SAID_BEFORE):
        return None  # »i førnævnte sag«
    if takes_article(adjective) and not (text.lower_words[max(0, index - 2)] == "at" and _needs_article(noun, known)):
        return None  # »i stigende grad«, »fungerende leder«, »uden forudgående aftale«
    if not governed and adjective in PERSONS and not is_countable(noun) and number_of(noun) is None:
        return None  # »give børn og unge adgang til …«
    if not governed:
        begin = index
        while begin and is_definite_adjective(text.lower_words[begin - 1]) and beside(text, begin - 1):
            begin -= 1  # »indgå eventuelle nye aftale«
        if text.lower_words[begin] in known.infinitives or not stands_bare(text, begin, known):
            return None
    is_person = number_of(noun) is Number.ONE and is_written_as_noun(text, index + 1)
    if governed and is_person and noun in known.present and _ends_phrase(text, index + 1):
        return "flertal"  # »fra lokale borger«
    may_be_past = not governed and is_participle(adjective)  # »Bragte hjælp«
    is_one = _is_one_thing(noun, known, or_mass=not may_be_past) or stands_before_verb(text, index + 1, known)
    is_one = is_one and not begins_a_compound(text, index + 1)
    return "flertal" if is_one and is_written_as_noun(text, index + 1) else None


def _is_person_of_age(text: Text, index: int, known: Verbs, *, governed: bool) -> bool:
    """Return whether it is `ældre mand` or `ældre borger`, and no verb of the old: »at ældre bruger længere tid«."""
    noun = text.lower_words[index + 1]
    if noun in _GROWN_UPS:
        return governed or stands_bare(text, index, known)
    is_noun = noun not in known.present or not has_object_or_adverb(text.lower_words, index + 1, known)
    return governed and is_noun and number_of(noun) is Number.ONE and not begins_a_compound(text, index + 1)


def _needs_article(noun: str, known: Verbs) -> bool:
    is_thing = is_countable(noun) and number_of(noun) is None and noun not in known.present
    return is_thing and _OF_KIND.search(noun) is None


def _ends_phrase(text: Text, index: int) -> bool:
    """Return whether nothing follows that a verb could have as its object."""
    if index + 1 == len(text.words) or not beside(text, index):
        return True
    return text.lower_words[index + 1] in PREPOSITIONS or text.lower_words[index + 1] in JOINS


def _is_one_thing(noun: str, known: Verbs, *, or_mass: bool) -> bool:
    if or_mass and reading_of(noun) == _ONE_MASS:
        return noun not in known.present
    return reading_of(noun) is Reading.ONE and is_one(noun, known)
