"""Verbs in the present or the imperative where nouns are enumerated: `rummer træning, vejleder om kost og samtaler`."""

from __future__ import annotations

from funkbesk.lint.language.enumerations.bare_phrases import ends_in_noun, is_noun_phrase
from funkbesk.lint.language.enumerations.said import CLAUSES, Said
from funkbesk.lint.language.grammar import COPULAS, FINITE, MODALS, PREPOSITIONS, SUBJECTS, word_set
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import is_command

# What is enumerated behind these are nouns: »opgaverne er«, »jobbet består af«.
BEFORE_NOUNS = word_set("er består omfatter indebærer rummer dækker indeholder inkluderer udgør hedder")
BEFORE_NOUNS_WITH = frozenset({("byder", "på"), ("består", "af"), ("består", "i"), ("handler", "om"), ("sig", "om")})
_STATES = word_set("er har kan skal vil må")
_PARTICLES = word_set("op ud ind ned hen hjem")
_PERSONS = word_set("unge ældre voksne ledige ansatte pårørende studerende syge")


def finite_among_nouns(sentence: Said, index: int) -> int | None:
    """Return the verb in `Opgaver: udlevering af nøgler, besvarer telefonen og registrering af gæster`.

    `index` is the place of the word behind the comma, as it is in all that follows.
    """
    join = sentence.join_behind(index)
    if join is None or sentence.words[index] in CLAUSES or not _is_finite(sentence, index):
        return None
    if sentence.behind(index) in SUBJECTS or not sentence.has_no_clause(0, index):
        return None
    return index if _are_nouns_around(sentence, index, join) else None


def _are_nouns_around(sentence: Said, index: int, join: int) -> bool:
    """Return whether nouns are enumerated before the verb, and another of them stands behind its »og«.

    Behind a preposition they are nouns for what is done: as one of them, what »og« joins is no object of the verb.
    """
    start = next((place for place in range(1, index) if begins_nouns(sentence, place)), None)
    if start is not None and _is_listing(sentence, start) and sentence.begins_with_noun(join + 1):
        return True
    if start is not None:
        return sentence.is_doing(join + 1)
    if any(_is_governed(sentence, place) and sentence.is_doing_something(place) for place in range(1, index)):
        return sentence.is_doing_something(join + 1)  # »arbejder med pleje af bede, måler rør og rensning af tage«
    is_doing = sentence.is_doing(index - 1) and _is_governed(sentence, index - 1)
    return is_doing and sentence.is_doing(join + 1) and not any(map(sentence.is_doing, range(index, join)))


def _is_governed(sentence: Said, place: int) -> bool:
    return sentence.words[place - 1] in PREPOSITIONS


def _is_finite(sentence: Said, index: int) -> bool:
    """Return whether it is a verb; one thing or person that is spelled so would need an article: `vejleder om kost`."""
    if sentence.is_finite(index) or sentence.is_taking_part(index):
        return True
    word, behind = sentence.words[index], sentence.behind(index)
    is_verb = word in sentence.known.present and (behind in PREPOSITIONS or behind in _PARTICLES)
    return is_verb and is_countable(word)


def begins_nouns(sentence: Said, place: int) -> bool:
    """Return whether nouns are enumerated from there on: behind a colon, behind »er«, »består af«."""
    if sentence.between(place) == ": " or sentence.words[max(0, place - 2) : place] in BEFORE_NOUNS_WITH:
        return True
    return sentence.words[place - 1] in BEFORE_NOUNS and not sentence.is_finite(place)


def _is_listing(sentence: Said, start: int) -> bool:
    """Return whether the verb before the nouns can have no other verb joined to it: »er« says what somebody is, too."""
    before = sentence.words[start - 1]
    if before not in COPULAS:
        return sentence.between(start) == " " and before not in {"om", "dækker"}
    subject = sentence.words[start - 2] if start > 1 else ""
    return bool(reading_of(subject) & DEFINITE) and number_of(subject) is None


def finite_behind_nouns(sentence: Said, index: int) -> int | None:
    """Return the verb in `Rollen kræver tålmodighed, humor og kan lytte`: the nouns lack their own »og«."""
    join = sentence.join_behind(index)
    if join is None or join + 1 >= len(sentence.words) or not _goes_on_with_verb(sentence, join + 1):
        return None
    is_member = is_noun_phrase(sentence, index, join) or (join == index + 1 and sentence.words[index] in _PERSONS)
    is_listed = ends_in_noun(sentence, index - 1) or sentence.words[index - 1] in _PERSONS
    if not is_member or not is_listed or not _has_verb(sentence, index) or not sentence.has_no_clause(0, index):
        return None
    return join + 1


def _has_verb(sentence: Said, end: int) -> bool:
    """Return whether a verb stands before the nouns, or what leads in nouns: `Opgaverne er`, `Opgaver:`."""
    words = sentence.words
    if sentence.head() is not None or (words[0] in SUBJECTS and words[1] in FINITE):
        return True
    return is_imperative(sentence, 0) or any(begins_nouns(sentence, place) for place in range(1, end))


def is_imperative(sentence: Said, index: int) -> bool:
    """Return whether the word is an imperative, if need be by its object: `lås døren`."""
    word, known = sentence.words[index], sentence.known
    if word not in known.imperatives or word in known.infinitives or word in FINITE:
        return False
    return is_command(word, known) or (
        bool(sentence.behind(index)) and has_object_or_adverb(sentence.words, index, known)
    )


def _goes_on_with_verb(sentence: Said, index: int) -> bool:
    """Return whether a verb stands there that can be nothing else: `kan`, `laver mad`, `aflever nøglen`."""
    word, behind = sentence.words[index], sentence.behind(index)
    if word in _STATES:
        return True
    if is_imperative(sentence, 0):
        return is_imperative(sentence, index) and bool(reading_of(behind))
    is_verb = not readings_of(word) or behind in _PARTICLES
    return is_verb and bool(behind) and sentence.is_finite(index) and word not in FINITE and word not in MODALS
