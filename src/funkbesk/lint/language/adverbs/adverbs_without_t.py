"""Where an adjective without ending stands in the place of an adverb: `arbejde selvstændig`, `faglig stærke kolleger`.

Danish adverbs of manner are adjectives in -t. Which of the two a word has to be, its neighbours tell: a verb of doing
before it and no noun behind it, an adjective with another ending behind it, another adverb that it is joined to.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import beginning, ends_phrase, is_unbent, is_written_as_name
from funkbesk.lint.language.adverbs.adverbs_in_clauses import tells_how_in_clause
from funkbesk.lint.language.adverbs.after_commands import after_command
from funkbesk.lint.language.adverbs.bare_adverbs import tells_how
from funkbesk.lint.language.adverbs.before_adjectives import BEING_SO, describes_the_next, says_how_it_is_made
from funkbesk.lint.language.adverbs.before_finite_verbs import opens_before_verb, stands_before_finite_verb
from funkbesk.lint.language.adverbs.fixed_adverbs import (
    FIXED,
    JUST,
    has_lost_t,
    is_as_far_as_possible,
    is_seen_so,
    is_set_phrase,
    means_just,
)
from funkbesk.lint.language.adverbs.governing_verbs import infinitive_of
from funkbesk.lint.language.adverbs.made_so import belongs_to_neuter, is_made_so, stands_without_ending
from funkbesk.lint.language.adverbs.predicate_places import KEEPING
from funkbesk.lint.language.adverbs.sentence_adverbs import OF_SENTENCES, says_of_sentence
from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    BEFORE_INFINITIVE,
    COPULAS,
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    OBJECTS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    is_adverb_in_t,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.language.manner_words import (
    ALWAYS_FREE,
    DOING,
    FREE,
    MANNER_TOO,
    OF_A_MOOD,
    OF_A_PERSON,
    OF_A_STATE,
    SIZES,
    TOLD_ALONE,
)
from funkbesk.lint.language.neighbours import following_word, preceding_word
from funkbesk.lint.language.nouns import number_of
from funkbesk.lint.language.verb_inflection import present_of
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text
from funkbesk.lint.texts.word_filter import WordFilter

# Adjectives in -t, -sk and a vowel have no other form: korrekt, teknisk, åndsfraværende.
_TAKES_T = late(r"[^taeiouyæøåk]$|[^s]k$|(?:fri|ny|rask|frisk|barsk|falsk)$")
# What they say of their object is an adjective: »gøre borgeren selvstændig«.
_OF_THE_OBJECT = word_set(
    "tror tro gør gøre gjort gjorde holdt fik følte viste anså bevare bevarer hold holde holder find finde finder "
    "fandt anse anser føle føler vise viser opleve oplever opfatte opfatter fremstå fremstår fremstod fremtræde "
    "fremtræder lade lader være er var bliv blive bliver blev virke virker synes ser se have har betragte betragter "
    "kalde kalder regne regner melde melder erklære erklærer stille stiller som mere mest så for lige hvor samt"
)
_DOING_FORMS = DOING | {present_of(verb) for verb in DOING}
_ALL = OBJECTS | {"alle", "hinanden"}
_PERSONAL_FORMS = {present_of(verb) for verb in OF_A_PERSON} | COPULAS
_DEFINITE_OR_MANY = Reading.THE_ONE | Reading.THE_MANY | Reading.MANY
_REACH = 8
_AUXILIARY_REACH = 4
_HAS_NO_T = late(r"(?:\w{3}isk|\w{4}ende)$")
_IS_DONE = AUXILIARIES - {"være"}  # »at være lidt kreativ«
_NO_PARTICIPLES = word_set("lidt overordnet underordnet")
_SAME_AS_ADVERBS = word_set("kort tæt fast åbent nøje støt")
# »en 60-årig«, »den dataansvarlig« for »dataansvarlige« has another mistake
_OF_PERSONS = late(r"årig$|\wansvarlig$")
_PERSONS = word_set("pårørende ansatte nyansatte indsatte unge ældre studerende")


def _may_lack_t(word: str) -> bool:
    return (
        word not in ALWAYS_FREE
        and word not in FUNCTION_WORDS
        and _TAKES_T.search(word) is not None
        and not readings_of(word) & Reading.THE_ONE
        and readings_of(word) is not Reading.MANY
        and (base_of_adjective(word) == word or word == "fri")
        and not _OF_PERSONS.search(word)
    )


_BASES = WordFilter(_may_lack_t)


def may_lack_t(words: frozenset[str]) -> frozenset[str]:
    """Return those of the words that are adjectives in their base form, and would end on -t as adverbs."""
    return _BASES.among(words)


def lacks_t(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word at `index`, one of those that `may_lack_t`, stands where an adverb has to stand."""
    lower = text.lower_words[index]
    if is_set_phrase(text, index) or is_written_as_name(text, index):
        return False
    if (lower in FIXED and has_lost_t(text, index)) or is_seen_so(text, index):
        return True
    if belongs_to_neuter(text, index, known) or stands_without_ending(text, index, known):
        return True
    if (lower in JUST and means_just(text, index)) or is_made_so(text, index, known):
        return False
    begin = beginning(text, index)
    first = text.lower_words[begin]
    is_of_state = begin < index and first in OF_A_STATE | SIZES and _TAKES_T.search(first) and first != "gratis"
    if is_of_state and not tells_how_in_clause(text, begin, known):
        return False  # »serveres varm og kraftig«, but »formulerer sig klar og venlig«
    if (lower in OF_SENTENCES and says_of_sentence(text, index, known)) or is_as_far_as_possible(text, index):
        return True
    tests = (stands_before_finite_verb, opens_before_verb, tells_how, after_command, tells_how_in_clause)
    if any(test(text, index, known) for test in tests):
        return True
    if (
        _behind_but(text, index, known)
        or _beside_adverb(text, index)
        or _behind_short(text, index, known)
        or says_how_it_is_made(text, index)
    ):
        return True
    if lower in TOLD_ALONE:
        return False
    if _after_verb(text, index, known):
        return True
    if lower in FREE:
        return _after_object(text, index, known, of_doing=lower not in MANNER_TOO)
    is_behind = _after_object(text, index, known) or _after_any_verb(text, index, known)
    return is_behind or describes_the_next(text, index)


def _behind_short(text: Text, index: int, known: Verbs) -> bool:
    """`omtale arrangementet kort og præcis i bladet`: »kort« is the adverb as well, what it is joined to is not."""
    other = preceding_word(text, index - 1) if preceding_word(text, index) in JOINS else None
    if other is None:
        return False
    has_no_t = _HAS_NO_T.search(other) and not is_listed_noun(other) and text.lower_words[index] not in OF_A_STATE
    if other not in _SAME_AS_ADVERBS and not has_no_t:
        return False
    before = preceding_word(text, index - 2)
    if not KEEPING.isdisjoint(text.lower_words[max(0, index - _REACH) : index - 2]):
        return False  # »Hold masken tæt og ren«
    if before is None or before in BEING_SO or (before in FUNCTION_WORDS and before not in OBJECTS | PARTICLES):
        return False
    if base_of_adjective(before) is not None:
        return False
    return ends_phrase(text, index, known)


def _after_object(text: Text, index: int, known: Verbs, *, of_doing: bool = False) -> bool:
    """`formidle afgørelserne venlig.`: behind the object nothing can describe it in this form.

    `of_doing` asks for a verb that only an adverb of manner goes with: `forklare reglerne tydelig`.
    """
    if not ends_phrase(text, index, known):
        return False
    start = beginning(text, index)
    before = preceding_word(text, start)
    word = text.words[index]
    if of_doing and _DOING_FORMS.isdisjoint(text.lower_words[max(0, start - _REACH) : start]):
        return False
    if (
        word.lower in OF_A_STATE
        or word.lower in SIZES
        or readings_of(word.lower) & (Reading.MANY | Reading.MASS)  # »tænder lys«: no teeth
        or not word.text.islower()
        or word.lower in known.present  # »at taget lækker«
        or before is None
        or base_of_adjective(before) is not None
    ):
        return False
    if before != "alle" and not _may_be_object(before, following_word(text, index)):
        return False
    earlier = text.lower_words[max(0, start - _REACH) : start]
    clause = next((at + 1 for at in range(len(earlier) - 1, -1, -1) if earlier[at] == "at"), 0)
    if not _OF_THE_OBJECT.isdisjoint(earlier[clause:]):
        return False
    first = text.lower_words[0]
    offset = max(0, start - _REACH)
    return first in known.present or any(
        word in known.infinitives or (word in known.present and _is_verb_there(text, offset + place, known))
        for place, word in enumerate(earlier[:-1])
    )


def _is_verb_there(text: Text, index: int, known: Verbs) -> bool:
    """Return whether what may be a noun is a verb: behind its subject, or before its object."""
    word, before = text.lower_words[index], text.lower_words[index - 1] if index else ""
    if not may_be_noun(word) or before in SUBJECTS:
        return True
    return before not in PREPOSITIONS and has_object_or_adverb(text.lower_words, index, known)


def _may_be_object(noun: str, after: str | None) -> bool:
    """Return whether the noun is definite or several, or a thing: »medarbejder ansvarlig for drift« is no object."""
    reading = readings_of(noun)
    if reading & _DEFINITE_OR_MANY or noun in _PERSONS:
        return True
    return bool(reading) and number_of(noun) is None and after not in PREPOSITIONS


def _behind_but(text: Text, index: int, known: Verbs) -> bool:
    """`underviser levende, men også tydelig`: the adverbs before the comma are as their adjectives, this is not."""
    lower = text.lower_words
    but = index - 2 if preceding_word(text, index) in {"også", "altid", "samtidig"} else index - 1
    if but < 2 or lower[but] != "men" or text.value[text.words[but - 1].end : text.words[but].start] != ", ":
        return False
    if not is_unbent(lower[but - 1]) or lower[index] in OF_A_STATE or not ends_phrase(text, index, known):
        return False
    verb = infinitive_of(text, beginning(text, but - 1) - 1, known)
    return verb is not None and verb not in OF_A_PERSON


def _beside_adverb(text: Text, index: int) -> bool:
    """`selvstændig og præcist`, `præcist og selvstændig`: one of two joined adverbs has lost its -t."""
    after = following_word(text, index)
    other = following_word(text, index + 1)
    if after in JOINS and other and is_adverb_in_t(other):
        behind = following_word(text, index + 2)
        if behind in MODALS | FINITE and preceding_word(text, beginning(text, index)) in BEING_SO:
            return False  # »at koden er åben og frit kan bruges«
        return behind is None or (behind in FUNCTION_WORDS and behind not in JOINS)
    if after in JOINS and index and _is_listed_behind_adverb(text, index):
        return other in PREPOSITIONS  # »arbejder selvstændigt, grundig og i tæt dialog«
    before = preceding_word(text, index)
    if before in JOINS and (other := preceding_word(text, index - 1)) and is_adverb_in_t(other):
        return after is None or after in PREPOSITIONS or after in SUBORDINATORS
    return False


def _is_listed_behind_adverb(text: Text, index: int) -> bool:
    gap = text.value[text.words[index - 1].end : text.words[index].start]
    return (
        gap == ", "
        and is_adverb_in_t(text.lower_words[index - 1])
        and text.lower_words[index - 1] not in FUNCTION_WORDS
    )


def _after_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it tells how something is done: `arbejde selvstændig.`, `forklare den rolig.`."""
    before = preceding_word(text, index)
    if before in OBJECTS:
        before = preceding_word(text, index - 1)
    if before is None or before not in _DOING_FORMS or before in COPULAS or text.lower_words[index] in OF_A_MOOD:
        return False
    return ends_phrase(text, index, known)


def _after_any_verb(text: Text, index: int, known: Verbs) -> bool:
    """`svare høflig på`, `sætte sig grundig ind i`, `afgøres saglig`, `arbejder struktureret og grundig`."""
    if not ends_phrase(text, index, known):
        return False
    place = beginning(text, index) - 1
    if place > 0 and text.lower_words[place] in _ALL:
        place -= 1
    if place < 0 or any(following_word(text, between) is None for between in range(place, index)):
        return False
    verb = text.lower_words[place]
    word = text.lower_words[index]
    if word in OF_A_STATE or is_listed_noun(word) or verb in FUNCTION_WORDS or not text.words[index].text.islower():
        return False
    if is_singular_participle(verb) and verb not in _NO_PARTICIPLES:
        return _is_done(text, place) and not {verb[:-1], f"{verb[:-1]}e"} & OF_A_PERSON
    if verb in known.passive:
        return OF_A_PERSON.isdisjoint({verb, verb[:-1]}) and preceding_word(text, place) not in BEING_SO
    if verb in known.infinitives:
        return verb not in OF_A_PERSON and (not may_be_noun(verb) or preceding_word(text, place) in BEFORE_INFINITIVE)
    is_verb = verb in _DOING_FORMS or not may_be_noun(verb) or preceding_word(text, place) in SUBJECTS
    return verb in known.present and verb not in _PERSONAL_FORMS and is_verb


def _is_done(text: Text, participle: int) -> bool:
    """Return whether an auxiliary stands before the participle: `bliver behandlet fortrolig`."""
    return not _IS_DONE.isdisjoint(text.lower_words[max(0, participle - _AUXILIARY_REACH) : participle])
