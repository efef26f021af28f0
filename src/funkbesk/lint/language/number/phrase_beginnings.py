"""Where a noun phrase without an article begins: behind a verb in the past, a join or a comma, or first in its clause.

Behind these an adjective describes the noun that follows. Behind a form of »være« it may end what is said: »er han rask
mandag«.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    FINITE,
    GIVING,
    JOINS,
    MODALS,
    PERSONAL_OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    base_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_governed
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import BEFORE_PARTICIPLES, OF_TIME
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_BEFORE_PHRASES = word_set("både hverken enten som end men")
# »langt større«, »med bedre«: what follows is described twice
_COMPARED = word_set("større mindre bedre højere lavere flere færre stærkere længere kortere dyrere billigere nyere")
_PAST = word_set(
    "fik gav tog fandt skrev lod holdt bar bandt brød greb hjalp lagde satte solgte valgte bragte skabte mødte viste "
    "købte søgte førte krævede drev trak sendte lånte nød udgav oplevede beholdt indeholdt modtog foretog overtog "
    "optog opgav tilbød udgjorde gjorde"
)
_GIVING = GIVING | word_set("sikre sikrer")
_MAINLY_VERBS = word_set(
    "giver viser skaber sender samler opretter ordner tilbyder udvikler undersøger styrer fører holder dækker driver "
    "bringer sælger køber henter får"
)
"""They are nouns as well, hardly ever without an article."""
_SUPINES = word_set(
    "fået givet taget fundet skrevet haft holdt gjort lagt sat solgt valgt bragt drevet vist købt modtaget"
)
_BETWEEN = word_set("ikke også kun altid ofte gerne nu desuden samtidig bare blot igen typisk")
"""They stand between a verb and its object."""
_OPENS_CLAUSE = late(r"(?:[,;:(–\"»] ?| \d[\d.]* )$")
_FARTHEST_AUXILIARY = 6
_BEFORE_NOUNS = word_set("især kun både også samt herunder fx eksempelvis særligt inklusive")
_MODAL_REACH = 4
_ONE = frozenset({Reading.ONE, Reading.EITHER})
_KNOWN = Reading.THE_ONE | Reading.THE_MANY


def begins_phrase(text: Text, index: int, known: Verbs, *, certain: bool = False) -> bool:
    """Return whether the word at `index` begins a noun phrase, whatever it is by itself.

    To be `certain` that the next word is no verb, one more has to follow: `store skygger tordnede`.
    """
    if starts_clause(text, index):
        return not certain or _is_finite(text, index + 2, known)
    before = text.lower_words[index - 1]
    if not beside(text, index - 1):
        return False
    if before in JOINS:
        return not _ends_predicate(text, index - 2)
    if before in PERSONAL_OBJECTS or reading_of(before) in {Reading.THE_ONE, Reading.THE_MANY}:
        return not _GIVING.isdisjoint(text.lower_words[: index - 1])  # »giver dem gode vilkår«
    return before in _BEFORE_PHRASES or before in _COMPARED or is_behind_past(text, index, known)


def _is_finite(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a finite verb or a join stands there, so that the word before it is none."""
    if index >= len(text.words) or not beside(text, index - 1):
        return False
    word = text.lower_words[index]
    if word in known.passive or word in JOINS:
        return True
    return word in FINITE or word in MODALS or word in _PAST or (word.endswith("ede") and word not in _SUPINES)


def starts_clause(text: Text, index: int) -> bool:
    """Return whether the text begins there, or a clause or another member behind a comma or the like."""
    if not index:
        return True
    gap = text.value[text.words[index - 1].end : text.words[index].start]
    return _OPENS_CLAUSE.search(gap) is not None and not _ends_predicate(text, index - 1)


def opens_before_finite(text: Text, index: int, *, is_clause: bool = False) -> bool:
    """Return whether a helping verb follows the noun, so that both are the subject: `Fagligt nysgerrighed er …`.

    Behind an adverb the verb comes first: »Generelt er nysgerrighed …«. If it `is_clause`, »at« or the like stands
    before: »at offentlig(t) byggeri er«.
    """
    verb = index + 2
    opens = is_clause or index == beginning_of_sentence(text, index)
    if not opens or verb >= len(text.words) or not beside(text, index + 1):
        return False
    after = text.lower_words[verb]
    return (after in FINITE or after in MODALS) and after not in PREPOSITIONS


def is_behind_past(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a verb in the past or the participle of a tense stands before: `fik gode råd`, `har fået råd`."""
    place = index - 1
    while place > 0 and text.lower_words[place] in _BETWEEN and beside(text, place - 1):
        place -= 1
    if place < 0:
        return False
    verb = text.lower_words[place]
    if verb in _PAST or _is_weak_past(verb, known):
        return True
    is_supine = verb in _SUPINES or (definite_of_participle(verb) is not None and not is_listed_noun(verb))
    earlier = text.lower_words[max(0, place - _FARTHEST_AUXILIARY) : place]
    return is_supine and not AUXILIARIES.isdisjoint(earlier)


def _is_weak_past(word: str, known: Verbs) -> bool:
    return word.endswith("ede") and not is_listed_noun(word) and word[:-2] in known.infinitives


def _ends_predicate(text: Text, index: int) -> bool:
    """Return whether an adjective stands there, with which another one may be joined: `er stor og stærk`."""
    word = text.lower_words[index]
    return (
        index < 0
        or base_of_adjective(word) == word
        or (is_inflected_adjective(word) and text.lower_words[max(0, index - 1)] not in PREPOSITIONS)
    )


def is_behind_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether no verb can follow, since a preposition, an infinitive or another verb stands right before."""
    if is_governed(text, index, known) or is_object(text, index, known):
        return True
    words = text.lower_words
    is_infinitive = index > 1 and words[index - 1] in known.infinitives and beside(text, index - 1)
    return is_infinitive and not MODALS.isdisjoint(words[max(0, index - _MODAL_REACH) : index - 1])


def is_object(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a verb in the present that is no noun stands right before: `Skaber tryg rammer`."""
    while index > 1 and text.lower_words[index - 1] in _BETWEEN and beside(text, index - 1):
        index -= 1  # »citerer ikke navngivne personer«
    before = text.lower_words[index - 1] if index and beside(text, index - 1) else ""
    if before in known.passive and index > 1 and text.lower_words[index - 2] == "der":
        return text.lower_words[index] not in OF_TIME  # »der tilføjes nye rækker«
    if before not in known.present or before in FINITE or before in MODALS:
        return False
    subject = text.lower_words[index - 2] if index > 1 else ""
    opens_bullet = index == 1 and text.kind == "punkt" and reading_of(before) in _ONE  # »Låner gamle kort ud«
    is_clear = (opens_bullet or before in _MAINLY_VERBS) and text.lower_words[index] not in OF_TIME
    is_verb = is_clear or not is_listed_noun(before)
    return is_verb or subject in PRONOUNS or bool(reading_of(subject) & _KNOWN)


def begins_with_participle(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the participle belongs to no tense: `især drejet skåle`, `til socialt udsat familier`.

    Behind »har«, »er« and the like it does.
    """
    lower = text.lower_words
    begin = index
    if starts_clause(text, index) and text.lower_words[index + 1] not in known.infinitives:
        return _is_finite(text, index + 2, known) and lower[index + 2] not in JOINS  # »Udfyldte skemaer sendes …«
    while begin > 0 and beside(text, begin - 1) and base_of_adjective(lower[begin - 1]) not in {None, lower[begin - 1]}:
        begin -= 1  # »socialt«
    if not index or lower[index + 1] in known.present or not AUXILIARIES.isdisjoint(lower[max(0, index - 8) : index]):
        return False
    if not begin:
        return True  # »Socialt udsatte familier«
    before = lower[begin - 1]
    if not beside(text, begin - 1):
        return False
    is_command = before.replace("é", "e") in known.imperatives and begin - 1 == beginning_of_sentence(text, begin)
    is_verb = is_command or is_object(text, begin, known) or is_infinitive(before, known)
    if before in JOINS and begin > 1:
        if not _SUPINES.isdisjoint(lower[max(0, begin - _FARTHEST_AUXILIARY) : begin]):
            return False  # »har taget bestik af udviklingen og etableret enheder«
        return bool(reading_of(lower[begin - 2])) and lower[begin - 2] not in known.present
    return before in PREPOSITIONS or before in _BEFORE_NOUNS or (is_verb and before not in BEFORE_PARTICIPLES)
