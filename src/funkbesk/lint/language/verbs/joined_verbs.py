"""Whether a present belongs to an infinitive that stands before it: `At tage medansvar og deltager aktivt`."""

from __future__ import annotations

from itertools import pairwise

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import FUNCTION_WORDS, JOINS, PARTICLES, PREPOSITIONS, SUBORDINATORS, word_set
from funkbesk.lint.language.lexicon import readings_of
from funkbesk.lint.language.verb_forms import is_infinitive, is_present
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_surely_verb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

# Nouns that are spelled like the present of a verb, beside those that bullets begin with.
_ALSO_NOUNS = word_set(
    "afsender aftaler ansøger bager beregner bestyrer bidrager brænder dommer dækker ender former formidler forsker "
    "fører grænser grunder hjælper indehaver iværksætter klager koster kører linjer låner mangler maler noter "
    "opretter ordner planlægger priser prøver rammer regler rejser retter roller sager samtaler sender skifter "
    "skoler starter styrer svarer taler tegner tester træner tilbyder udbyder udvikler udøver undersøger vejleder "
    "virker ønsker huller kurser kilder tolker varer viser undertegner repræsenterer "
    "understreger printer"
)
# »og derefter sender«
BETWEEN = word_set(
    "også derefter dernæst herefter bagefter efterfølgende samtidig eventuelt evt løbende straks desuden derudover"
)
_ONLY = word_set("bare blot")
BEFORE_INFINITIVE = word_set("at kan skal vil må bør skulle kunne ville")
# »kan findes« is passive, »at når …« a new clause
NO_PRESENT = word_set("er var har havde bliver blev kan skal vil må bør gør får findes når enhver")
BEHIND_MODALS = word_set("gerne også altid aldrig ikke selv fortsat løbende desuden kunne")
STATES = word_set("være blive have føle få kunne skulle ville måtte burde")
_REACH = 15
_LIKE_A_PRESENT = late(r"\w{3}[^aeiouyæøå]er$")
# Where one of these stands, there is a verb of its own, also one that the list of verbs lacks: »klikker du«.
SUBJECTS = word_set("jeg du han hun vi man")


def follows_infinitive(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether »og« joins it to nothing but an infinitive behind `at`: `til at prioritere og bevarer roen`."""
    if (
        words[index - 1] not in JOINS
        or not beside(text, inside, index - 2)
        or words[index - 2] not in known.infinitives
        or "at" not in words[max(0, index - 5) : index - 2]
    ):
        return False
    may_be_other = may_be_noun(words[index - 2]) or is_also_adjective(words[index - 2])  # »at blive bedre og …«
    is_verb = words[index - 3 : index - 2] == ("at",) or not may_be_other
    if words[index - 2] in STATES or not is_verb:
        return False
    if words[index] not in known.present or words[index] in NO_PRESENT:
        return False
    if has_object_or_adverb(words, index, known):
        return True
    behind = words[index + 1] if index + 1 < len(words) and beside(text, inside, index) else ""
    return not is_also_noun(words[index]) and (bool(readings_of(behind)) or behind in PREPOSITIONS)


def is_joined(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs, *, is_certain: bool = False
) -> bool:
    """Return whether it is a present behind »og« in a chain: `At tage medansvar og deltager aktivt`.

    `is_certain` asks for a verb that is no noun, or that has an object.
    """
    join = _join_before(words, index)
    lower = words[index]
    if index + 1 < len(words) and not beside(text, inside, index):
        words = words[: index + 1]  # what stands behind a comma is no object
    if join is None or not may_be_present(lower, known) or is_inverted(inside, index):
        return False
    if not all(beside(text, inside, place) for place in range(join, index)):
        return False
    if lower not in known.present:
        return has_object_or_adverb(words, index, known)
    if is_certain and has_object_or_adverb(words, index, known):
        return True
    return not is_also_noun(lower) or is_surely_verb(words, index, join, known)


def _join_before(words: tuple[str, ...], index: int) -> int | None:
    """Return the place of the »og« that joins the word to what stands before: »og sender«, »og derefter sender«."""
    if index and (words[index - 1] in JOINS or words[index - 1] == "herunder"):
        return index - 1
    if index > 1 and (words[index - 1] in BETWEEN or words[index - 1] in _ONLY) and words[index - 2] in JOINS:
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
    third = next(
        (at for at, (first, second) in enumerate(pairwise(later)) if first in JOINS and is_infinitive(second, known)),
        None,
    )
    if later[:1] and later[0] in JOINS:  # »søge, låner og aflevere«
        return len(later) > 1 and is_infinitive(later[1], known) and _is_verb(later, 1, known)
    if third is None or not SUBORDINATORS.isdisjoint(later[: third + 1]):
        return False
    if may_be_noun(later[third + 1]) and not is_surely_verb(later, third + 1, third, known):
        # »skal måle skaden, tager fotos og ringe til vagten«
        is_followed = third + 2 < len(later) and later[third + 2] in PREPOSITIONS | PARTICLES
        return is_followed and (not is_also_noun(lower) or has_object_or_adverb(words, index, known))
    return (
        not may_be_noun(lower)
        or has_object_or_adverb(words, index, known)
        or is_surely_verb(words, index, index, known)
    )


def _is_verb(words: tuple[str, ...], index: int, known: Verbs) -> bool:
    return not may_be_noun(words[index]) or has_object_or_adverb(words, index, known)


def beside(text: Text, inside: tuple[Word, ...], index: int) -> bool:
    """Return whether nothing but a space stands between the word and the next one of the sentence."""
    return text.value[inside[index].end : inside[index + 1].start] == " "


def is_also_noun(word: str) -> bool:
    """Return whether a present (lower case) is spelled like a noun: `aftaler`, `klager`."""
    return word in _ALSO_NOUNS or may_be_noun(word)


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
