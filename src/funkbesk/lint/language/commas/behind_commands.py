"""Additions to a sentence whose verb has all it asks for: a command and its object, a verb that has no object.

A command has its adverbs right behind the verb (`skriv gerne til os`); one behind its object has left its place. Behind
a passive, or behind a verb of being somewhere, a second noun can only be added to the subject. And `ikke` behind an
object denies no verb: it sets what follows against what stands before.
"""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import (
    AT_LEAST,
    CLOCK,
    CLOSING,
    DETERMINERS,
    HABITS,
    PASSIVES_WITH_OBJECT,
    PERHAPS,
    PICK_OUT,
    WISHES,
)
from funkbesk.lint.language.commas.behind_adverbs import leads_to_adverbial
from funkbesk.lint.language.commas.sentence_adverbials import repeats_preposition
from funkbesk.lint.language.grammar import (
    DEFINITE_ARTICLES,
    MODALS,
    OBJECTS,
    PARTICLES,
    PERSONAL_OBJECTS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite, is_noun, modifies
from funkbesk.lint.language.times import is_time_or_turn
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

# »lad os helst«: no command, but a wish with an infinitive behind it
_NO_COMMANDS = word_set("lad bed få")
_MAYBE = PERHAPS | word_set("eventuelt evt.")
_ADDING = WISHES | HABITS | AT_LEAST
_BESIDE = word_set("kun først ikke altid ofte også to tre fire fem seks syv otte ni ti")
_NAMED_BEFORE = word_set("følgende foregående ovenstående nedenstående foreliggende indeværende pågældende")
# »i dag ikke i huset«: the others stand side by side.
_REPEATED = word_set("til for med af om på fra ved under mod uden efter mellem blandt hos over")
# They have a subject and no object.
_OF_BEING = word_set("bor ligger står sidder kommer deltager mødes medvirker optræder arbejder hænger ankommer")


def closes_command(text: Text, word: str, index: int, known: Verbs) -> bool:
    """Return whether a command and its object stand before the `word` at `index`: `skriv til os helst på mail`."""
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    if word not in _ADDING or not _is_command(text, first, known):
        return False
    start = first + 1
    while start < index and lower[start] in OBJECTS | PERSONAL_OBJECTS:
        start += 1  # »send os gerne …«: an object without a noun stands before the adverb
    behind = index + len(words_in(word))
    if start >= index or not all(beside(text, at) for at in range(first, index - 1)):
        return False
    between = lower[start:index]
    if any(is_finite(one, known) and not may_be_noun(one) and one not in PREPOSITIONS for one in between):
        return False
    last = lower[index - 1]
    is_governed = last in PERSONAL_OBJECTS and lower[index - 2] in PREPOSITIONS
    if not (is_governed or is_noun(text, index - 1) or last in PARTICLES | CLOSING):
        return False
    if word in _MAYBE and index - start == 1 and readings_of(last) & DEFINITE:
        return False  # »kontakt lederen eventuelt på mail«
    return leads_to_adverbial(text, behind)


def _is_command(text: Text, first: int, known: Verbs) -> bool:
    """Return whether the sentence begins with an imperative; one that is a noun as well has an object behind it."""
    lower = text.lower_words
    word, after = lower[first : first + 2] if first + 1 < len(lower) else ("", "")
    if word not in known.imperatives or word in _NO_COMMANDS:
        return False
    is_object = after in PERSONAL_OBJECTS | DETERMINERS or bool(readings_of(after))
    return not may_be_noun(word) or is_object or (after in PREPOSITIONS and lower[first + 2] in PERSONAL_OBJECTS)


def names_turned_subject_again(text: Text, word: str, index: int, known: Verbs) -> bool:
    """Return whether a noun follows behind a verb without object and its subject: `her bor unge også et par ældre`."""
    if word not in PICK_OUT | HABITS | {"også", "altså"}:
        return False
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    begin = index - 1
    while begin > first and beside(text, begin - 1) and (modifies(lower[begin - 1]) or lower[begin - 1] in _BESIDE):
        begin -= 1
    verb = begin - 1
    if verb <= first or not beside(text, verb) or lower[verb] in PASSIVES_WITH_OBJECT or not is_noun(text, index - 1):
        return False
    has_no_object = lower[verb] in _OF_BEING or (lower[verb] in known.passive and not may_be_noun(lower[verb]))
    is_clause = not SUBORDINATORS.isdisjoint(lower[first:verb])
    return has_no_object and not is_clause and _is_noun_phrase(text, index + len(words_in(word)), known)


def _is_noun_phrase(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a noun that tells no time stands there, with or without what describes it."""
    lower = text.lower_words
    while index + 1 < len(lower) and beside(text, index) and modifies(lower[index]) and not readings_of(lower[index]):
        index += 1
    if index >= len(lower) or not readings_of(lower[index]) or is_time_or_turn(lower[index]) or lower[index] in CLOCK:
        return False
    return not is_finite(lower[index], known) and lower[index] not in known.infinitives


def stands_for_persons(text: Text, index: int, known: Verbs) -> bool:
    """Return whether an adjective without a noun ends a phrase: `hjælper fastboende`, `den sygemeldte`."""
    lower = text.lower_words
    if index < 1 or not beside(text, index - 1) or not lower[index].endswith(("ede", "ende", "te")):
        return False
    before = lower[index - 1]
    if lower[index] in _NAMED_BEFORE:
        return False
    is_verb = before in known.infinitives or (before in known.present and not may_be_noun(before))
    is_led_in = is_verb or before in PREPOSITIONS | DEFINITE_ARTICLES
    return is_inflected_adjective(lower[index]) and is_led_in


def contrasts(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether `ikke` sets one thing against another: `gælder for ansatte ikke for vikarer`, `brug pen ikke lim`.

    A negation of the sentence stands before a noun without an article, and never between two phrases that begin alike.
    """
    lower = text.lower_words
    if after in _REPEATED:
        return lower[index + 2 : index + 3] != ("at",) and repeats_preposition(text, index, after)
    if lower[index - 2] in MODALS and {lower[index - 1], after} <= known.infinitives:
        return not may_be_noun(lower[index - 1])  # »du skal ringe ikke skrive«
    first = beginning_of_sentence(text, index)
    if index != first + 2 or not _is_command(text, first, known) or not beside(text, first):
        return False
    are_bare = all(readings_of(word) and not readings_of(word) & DEFINITE for word in (lower[index - 1], after))
    return are_bare and not is_finite(after, known)
