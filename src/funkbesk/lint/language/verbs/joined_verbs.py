"""Whether a present belongs to an infinitive that stands before it: `At tage medansvar og deltager aktivt`."""

from __future__ import annotations

from itertools import pairwise

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    OBJECTS,
    PARTICLES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.nouns import Number, number_of, reading_of
from funkbesk.lint.language.number_words import PERSONS
from funkbesk.lint.language.verb_forms import is_infinitive, is_present
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_also_noun, is_surely_verb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

# »og derefter sender«
BETWEEN = word_set(
    "også derefter dernæst herefter bagefter efterfølgende samtidig eventuelt evt løbende straks desuden derudover"
)
_ONLY = word_set("bare blot")
_BARELY = BETWEEN | _ONLY
# »kan findes« is passive, »at når …« a new clause
NO_PRESENT = word_set("er var har havde bliver blev kan skal vil må bør gør får findes når enhver")
BEHIND_MODALS = word_set("gerne også altid aldrig ikke selv fortsat løbende desuden kunne")
STATES = word_set("være blive have føle få kunne skulle ville måtte burde")
WITH_OBJECT = word_set(
    "afhenter afleverer afmelder afprøver anbringer anmelder ansætter anvender arkiverer behandler bekræfter "
    "bestiller bevilger bogfører booker dokumenterer efterser evaluerer fastsætter fjerner fordeler forelægger "
    "fornyer fremlægger fremsender gemmer gennemgår godkender henviser indberetter indhenter indkalder indleverer "
    "indlæser indsamler indsender indskriver indtaster installerer inviterer journaliserer kasserer klargør konterer "
    "kontrollerer koordinerer kvitterer makulerer markerer mærker noterer offentliggør opbevarer opdaterer oplyser "
    "oplærer opretter opsætter orienterer overdrager placerer prioriterer registrerer rengør reparerer scanner "
    "sletter sorterer transporterer tømmer udbetaler udfylder udleverer udsender underskriver underretter "
    "vedligeholder vurderer vedlægger videresender visiterer undersøger analyserer bearbejder udarbejder "
    "iværksætter igangsætter håndterer udskifter monterer kortlægger identificerer justerer forbereder benytter "
    "udnytter digitaliserer publicerer udsteder rekvirerer desinficerer steriliserer destruerer affotograferer "
    "katalogiserer arrangerer afholder opstiller opsamler udlåner udlejer opkræver refunderer fakturerer afskaffer "
    "etablerer implementerer gennemfører beskytter besigtiger besvarer ombytter overfører demonterer renoverer"
)
"""Verbs that never stand without an object."""
_HAVING = word_set("har får")
_THINGS = word_set("den det sig")
_MORE = word_set("mere mindre flere mange nogle få")
_DIRECTIONS = word_set("ind ud op ned hen frem hjem bort væk sammen tilbage videre")
_REACH = 15
_LIKE_A_PRESENT = late(r"\w{3}[^aeiouyæøå]er$")


def follows_infinitive(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether »og« joins it to nothing but an infinitive behind `at`: `til at prioritere og bevarer roen`."""
    if (
        words[index - 1] not in JOINS
        or not near(text, inside, index - 2)
        or words[index - 2] not in known.infinitives
        or ("at" not in words[max(0, index - 5) : index - 2] and words[index - 3] not in MODALS)
    ):
        return False
    if words[index - 3] in MODALS:  # »kan læse og fortolker data«, but »de tal, du vil læse, og …«
        is_shared = words[index] in known.present and words[index] not in NO_PRESENT and words[index - 2] not in STATES
        is_first = words[index - 4] in SUBJECTS or "både" in words[:index]
        return is_shared and not is_first and has_object_or_adverb(words, index, known)
    may_be_other = may_be_noun(words[index - 2]) or is_also_adjective(words[index - 2])  # »at blive bedre og …«
    is_verb = words[index - 3 : index - 2] == ("at",) or not may_be_other
    if words[index - 2] in STATES or not is_verb:
        return False
    if words[index] not in known.present or words[index] in NO_PRESENT:
        return False
    behind = words[index + 1] if index + 1 < len(words) and near(text, inside, index) else ""
    is_verb = not is_also_noun(words[index])
    has_object = has_object_or_adverb(words, index, known)
    if behind == "end" or (words[index] in WITH_OBJECT and not has_object):
        return is_verb  # »lettere at lave og vedligeholder end …«
    at = words.index("at", max(0, index - 5))
    if _is_said_of_thing(words, at) or _is_in_clause(words, at):
        return False
    is_object = bool(readings_of(behind)) or behind in _MORE or is_inflected_adjective(behind)
    return has_object or (is_verb and (is_object or behind in PREPOSITIONS))


def _is_in_clause(words: tuple[str, ...], at: int) -> bool:
    """Return whether a clause with a verb of its own stands before »at«: `som har tid til at lytte og hjælper dig`."""
    has = next((place for place in range(at - 1, 0, -1) if words[place] in _HAVING), 0)
    return has > 0 and (words[has - 1] in RELATIVES or (has > 1 and words[has - 2] in SUBORDINATORS))


def _is_said_of_thing(words: tuple[str, ...], at: int) -> bool:
    """Return whether a quality stands before »at«, and a second verb may be finite: `er nem at bruge og virker`."""
    is_quality = at > 1 and (base_of_adjective(words[at - 1]) is not None or words[at - 1].endswith("ere"))
    return is_quality and not COPULAS.isdisjoint(words[max(0, at - 4) : at - 1])


def is_joined(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs, *, is_certain: bool = False
) -> bool:
    """Return whether it is a present behind »og« in a chain: `At tage medansvar og deltager aktivt`.

    `is_certain` asks for a verb that is no noun, or that has an object.
    """
    join = _join_before(words, index)
    lower = words[index]
    if index + 1 < len(words) and not near(text, inside, index):
        words = words[: index + 1]  # what stands behind a comma is no object
    if join is None or not may_be_present(lower, known) or is_inverted(inside, index):
        return False
    if not all(near(text, inside, place) for place in range(join, index)):
        return False
    has_object = has_object_or_adverb(words, index, known) or _has_persons(words, index)
    if lower not in known.present:
        return has_object
    if is_certain and has_object:
        return True
    if _is_behind_object(words, join, lower, known) or _is_behind_bare_infinitive(words, join, index, known):
        return True
    return not is_also_noun(lower) or is_surely_verb(words, index, join, known)


def _is_behind_object(words: tuple[str, ...], join: int, present: str, known: Verbs) -> bool:
    """Return whether »den«, »sig« … is the object of the infinitive before: nobody reads `den og handler`.

    »Vise os og gæster rundt«: persons may be joined to a pronoun.
    """
    is_object = join > 1 and words[join - 1] in OBJECTS and is_infinitive(words[join - 2], known)
    return is_object and (words[join - 1] in _THINGS or reading_of(present) is not Reading.MANY)


def _is_behind_bare_infinitive(words: tuple[str, ...], join: int, index: int, known: Verbs) -> bool:
    """Return whether no noun can be joined there: `at hakke, så og planter ud`.

    »så« before »og« is a verb wherever a chain goes on behind it.
    """
    before = words[join - 1] if join else ""
    is_verb = is_infinitive(before, known) and not (may_be_noun(before) or is_also_adjective(before))
    return before == "så" or (is_verb and not PARTICLES.isdisjoint(words[index + 1 : index + 2]))


def _has_persons(words: tuple[str, ...], index: int) -> bool:
    """Return whether `unge`, `de frivillige`, `de nye elever` follow."""
    after = words[index + 1 : index + 4]
    if after[:1] != ("de",):
        return after[:1] != () and after[0] in PERSONS and not any(map(readings_of, after[1:2]))
    is_described = len(after) > 1 and is_inflected_adjective(after[1])
    return len(after) > 1 and (after[1] in PERSONS or is_described or bool(readings_of(after[1])))


def _join_before(words: tuple[str, ...], index: int) -> int | None:
    """Return the place of the »og« that joins the word to what stands before: »og sender«, »og derefter sender«."""
    if index and (words[index - 1] in JOINS or words[index - 1] == "herunder"):
        return index - 1
    if index > 1 and words[index - 1] in _BARELY and words[index - 2] in JOINS:
        return index - 2
    return None


def is_inverted(inside: tuple[Word, ...], index: int) -> bool:
    """Return whether a subject follows, which makes it a condition: »det betyder, at indtaster du navnet, …«."""
    return index + 1 < len(inside) and inside[index + 1].lower in SUBJECTS


def is_listed_in_between(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether it is the second of three verbs: `At modtage varer, kontrollerer fakturaer og bestille nyt`."""
    lower = words[index]
    if lower in NO_PRESENT or is_inverted(inside, index) or (is_also_noun(lower) and lower not in known.present):
        return False
    if text.value[inside[index - 1].end : inside[index].start] != ", ":
        return False
    later = words[index + 1 : index + 1 + _REACH]
    if not is_present(lower, known):  # »i at filetere, panerer og stege«: what stands on both sides tells
        is_between = later[:1] != () and later[0] in JOINS and is_infinitive(words[index - 1], known)
        if not is_between or not may_be_present(lower, known):
            return False
    is_without_object = is_infinitive(words[index - 1], known)  # »at opspore, vejleder og støtte«
    third = _third_verb(later, known)
    if (
        third is None
        or _holds_clause(later[: third + 1], known)
        or (later[0] in JOINS and third > 1 + (later[1] in _BARELY))
    ):
        return False
    if later[0] in JOINS:  # »søge, låner og aflevere«
        return is_without_object or _is_verb(later, third, known)
    if may_be_noun(later[third]) and not is_surely_verb(later, third, third - 1, known):
        # »skal måle skaden, tager fotos og ringe til vagten«
        is_followed = third + 1 < len(later) and later[third + 1] in PREPOSITIONS | PARTICLES | _MORE
        return is_followed and (not is_also_noun(lower) or has_object_or_adverb(words, index, known))
    return (
        not may_be_noun(lower)
        or is_without_object
        or words[index - 1] in PARTICLES - PREPOSITIONS  # »stille stole op, tænder for lyset og brygge kaffe«
        or later[0] in _MORE | _DIRECTIONS
        or (readings_of(later[0]) == Reading.MANY and near(text, inside, index))
        or (number_of(lower) is Number.ONE and readings_of(words[index - 1]) == Reading.MANY)  # »planer, deltager i …«
        or has_object_or_adverb(words, index, known)
        or is_surely_verb(words, index, index, known)
    )


def _third_verb(later: tuple[str, ...], known: Verbs) -> int | None:
    """Return the place of the infinitive that »og« joins to what stands before, `og pakke` or `eller bare sidde`."""
    for place, (first, second) in enumerate(pairwise(later), start=1):
        if first in JOINS and is_infinitive(second, known):
            return place
        is_between = place > 1 and later[place - 2] in JOINS and first in _BARELY
        if is_between and is_infinitive(second, known):
            return place
    return None


def _holds_clause(words: tuple[str, ...], known: Verbs) -> bool:
    """Return whether a clause begins there; »om søvn« and »på siden« hold none."""
    return any(
        word in SUBORDINATORS
        and not (word == "om" and known.present.isdisjoint(words[place + 1 :]))
        and not (word == "siden" and place and words[place - 1] in PREPOSITIONS)
        for place, word in enumerate(words)
    )


def _is_verb(words: tuple[str, ...], index: int, known: Verbs) -> bool:
    return not may_be_noun(words[index]) or has_object_or_adverb(words, index, known)


def end_of_clause(text: Text, inside: tuple[Word, ...], index: int) -> int:
    """Return where the next comma ends the clause that the word stands in."""
    later = range(index, len(inside) - 1)
    return next((place + 1 for place in later if not near(text, inside, place)), len(inside))


def without_halves(text: Text, inside: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words without those that are half a word, and their »og«: without `ind- og` in `ind- og udlevere`."""
    if "- " not in text.value and "-," not in text.value:
        return inside
    found = [
        word
        for place, word in enumerate(inside)
        if not _is_half(text, word) and not (place and word.lower in JOINS and _is_half(text, inside[place - 1]))
    ]
    return tuple(found) if found and not _is_half(text, inside[0]) else inside


def _is_half(text: Text, word: Word) -> bool:
    return text.value.startswith(("- og ", "- eller ", "- samt ", "-, "), word.end)


def may_be_present(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a present, or may be that of a verb which the list lacks."""
    if word in known.present:
        return word not in NO_PRESENT
    return (
        word not in FUNCTION_WORDS
        and word not in known.imperatives
        and _LIKE_A_PRESENT.search(word) is not None
        and not readings_of(word)
    )
