"""Presents behind `at`, where an infinitive has to stand: `til at får plads`, `prøver at sender brevet`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    CONTENT_CLAUSES,
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import Number, number_of, reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_also_noun
from funkbesk.lint.language.verbs.clause_parts import Line, describes, end_of_nominal, is_adverb
from funkbesk.lint.language.verbs.clause_words import DETERMINERS
from funkbesk.lint.language.verbs.joined_verbs import is_inverted
from funkbesk.lint.texts.bullet_forms import may_be_noun

IRREGULAR = word_set("er har får gør bliver kan skal vil må bør")
# A clause of its own follows, so that the one with »at« has ended: »at lytter, før vi handler«.
_NEXT_CLAUSE = word_set("før inden når hvis så fordi mens men selvom da for")
_BEFORE_CLAUSES = SUBORDINATORS - {"om", "når"}
_RELATIVES = word_set("der som hvor")
_BEHIND_KNOW = CONTENT_CLAUSES - {"at"}
_BETWEEN = word_set("ikke altid aldrig bare blot kun selv også gerne fortsat løbende konstant jævnligt")
_NO_SUBJECTS = {Reading.NONE, Reading.ONE}
_COMMA = late(r"[.)]*, $")
_LIKE_FINITE = late(r"\w{2}(?:[^aeiouyæøå']er|es|ås|ede|går|står|får|ser|gør)$")


def is_behind_at(line: Line, index: int) -> bool:
    """Return whether `at` stands right before the present at `index`, and no clause of its own begins with that."""
    word, at = line.words[index], index - 1
    while at > 1 and (line.words[at] in _BETWEEN or base_of_adjective(line.words[at]) not in {None, line.words[at]}):
        at -= 1
    if at < 0 or line.words[at] != "at" or not line.follow(at + 1, index) or is_inverted(line.inside, index):
        return False
    if at < index - 1:
        is_open = line.words[at - 1] in PREPOSITIONS or is_infinitive(line.words[at - 1], line.known)
        return is_open and not is_also_noun(word) and word != "ved" and not _is_condition(line, index)
    if word == "ved":
        # »er rart at ved, om …«, but »at ved sygdom …«
        after = line.words[index + 1 : index + 2]
        return after != () and (after[0] in _BEHIND_KNOW or line.gap(index + 1) != " ")
    if word in IRREGULAR:
        return index > 1 and not _is_condition(line, index)
    if not is_also_noun(word):
        # »at bremser, lygter og dæk er i orden«
        return not reading_of(word) or _has_object(line, index) or not _has_sure_finite(line, index)
    if index == 1 and line.follows(2) and line.words[2] in PARTICLES - PREPOSITIONS:
        return True  # »At møder op til tiden er vigtigt«
    if _is_before_infinitive(line, index):
        return True
    if index == 1:
        return _is_first_verb(line)
    if line.words[index - 2] in _BEFORE_CLAUSES:
        return False
    # »at prøver tages om morgenen«: only a noun has its verb behind it
    is_verb = number_of(word) is not Number.MANY and (_has_object(line, index) or not _may_follow_noun(line, index + 1))
    return is_verb or _is_only_verb(line, index)


def _is_first_verb(line: Line) -> bool:
    """Return whether the second word is a verb behind `At`, and no noun: `At sender breve`, but `At regler gælder`.

    A noun has its verb behind it, and in the singular another noun that »og« joins to it, or an article before it.
    """
    after = line.words[2] if line.follows(2) else ""
    if after == "" or after in JOINS or _is_finite(line, 2):
        return False
    has_finite, has_object = _has_sure_finite(line, 1), _has_object(line, 1)
    if reading_of(line.words[1]) in _NO_SUBJECTS:
        return has_object or not has_finite
    return has_object and not has_finite


def _is_before_infinitive(line: Line, index: int) -> bool:
    """Return whether an infinitive is listed behind the word, or joined with its own »at«: `at maler, tapetsere`."""
    after = line.words[index + 1 : index + 4]
    if len(after) < 2:
        return False
    if line.gap(index + 1) == ", ":
        return is_infinitive(after[0], line.known) and not may_be_noun(after[0]) and not is_also_adjective(after[0])
    return after[0] in JOINS and after[1] == "at" and is_infinitive("".join(after[2:]), line.known)


def _has_sure_finite(line: Line, index: int) -> bool:
    """Return whether a verb that is no noun follows before the next clause."""
    for place in range(index + 1, len(line.words)):
        word = line.words[place]
        if word in SUBORDINATORS or not (line.follows(place) or line.gap(place) == ", "):
            return False
        if (
            not is_also_noun(word)
            and word not in {"ved", "så"}
            and line.words[place - 1] not in JOINS  # »at indkalder til møder og skriver referat«
            and (_is_finite(line, place) or _is_like_finite(line, place))
        ):
            return True
    return False


def _has_object(line: Line, index: int) -> bool:
    if not line.follows(index + 1):
        return False
    behind = line.words[index + 2] if index + 2 < len(line.words) else ""
    is_described = is_participle(line.words[index + 1]) and bool(reading_of(behind))  # »at køber importerede biler«
    if _is_listed(line, index + 1):
        return True  # »til at passer planter, potter og krukker«
    if line.words[index + 1] == "de" and (describes(behind) or reading_of(behind)):
        return not _is_condition(line, index)  # »at løser de opgaver, der …«
    return (
        is_described
        or is_genitive(line.words[index + 1])  # »for at underbygger projektets styring«
        or has_object_or_adverb(line.words, index, line.known)
    )


def _is_listed(line: Line, index: int) -> bool:
    """Return whether a plural begins a list of plurals."""
    if index + 2 >= len(line.words) or not all(
        reading_of(word) & Reading.MANY for word in line.words[index : index + 2]
    ):
        return False
    return line.gap(index + 1) == ", " and is_also_noun(line.words[index])


def _is_finite_like(line: Line, index: int) -> bool:
    """Return whether a verb stands there, to judge by its ending: »at samarbejder forankres«."""
    word = line.words[index] if index < len(line.words) else ""
    return word != "" and (_is_finite(line, index) or _LIKE_FINITE.search(word) is not None)


def _may_follow_noun(line: Line, index: int) -> bool:
    """Return whether the word may stand right behind the noun that begins a clause: its verb, a preposition, »og«."""
    if index >= len(line.words) or line.gap(index) != " ":
        return True
    word = line.words[index]
    if word in PARTICLES - PREPOSITIONS:
        return False
    is_phrase = word in PREPOSITIONS or word in JOINS or word in SUBORDINATORS or is_adverb(word)
    return is_phrase or word in FUNCTION_WORDS or _is_finite_like(line, index)


def _is_condition(line: Line, index: int) -> bool:
    """Return whether the subject follows and then the main clause: »det betyder, at er sagen lukket, får du brev«."""
    behind = index + 1
    if behind >= len(line.words) or not line.follows(behind):
        return False
    if end_of_nominal(line, behind, len(line.words)) is None and line.words[behind] not in {"der", "her"}:
        return False
    commas = (place for place in range(behind + 1, len(line.words)) if _COMMA.match(line.gap(place)))
    return any(_is_finite(line, place) or line.words[place] == "så" for place in commas)


def _is_finite(line: Line, place: int) -> bool:
    word = line.words[place]
    return word in FINITE or word in MODALS or word in line.known.present or word in line.known.passive


def _is_sure_finite(line: Line, place: int) -> bool:
    """Return whether nothing but a finite verb is spelled so; in »at lytter til dem ved mødet« none is."""
    word = line.words[place]
    if word == "ved" and line.words[place - 1] not in SUBJECTS:
        return False
    return word in FINITE or word in MODALS or word in line.known.passive


def _is_only_verb(line: Line, index: int) -> bool:
    """Return whether no verb follows in the clause, which a clause with »at« needs: `øver sig i at rejser alene`."""
    for place in range(index + 1, len(line.words)):
        word, gap = line.words[place], line.gap(place)
        if (is_new := _is_next_clause(line, index, place)) is not None:
            return is_new
        if gap.strip(" ,").startswith(('"', "«", "”", ")", ".", "–", "-")):
            return True
        if gap.strip(" ,0123456789.%"):
            return False
        is_finite = _is_finite(line, place)
        if is_inverted(line.inside, place) and is_finite:
            return True  # »I stedet for at sender brev ringer vi«
        if _is_sure_finite(line, place):
            return False
        if word in FUNCTION_WORDS or word in PREPOSITIONS:
            continue
        if is_finite and place == index + 2 and line.words[index + 1] in JOINS:
            continue  # »god til at lytter og stiller spørgsmål«
        if line.words[place - 1] in JOINS and is_infinitive(word, line.known) and not may_be_noun(word):
            return True  # »at planlægger, oprette og sende«
        if is_finite or is_participle(word) or _is_like_finite(line, place):
            return False
    return True


def _is_next_clause(line: Line, index: int, place: int) -> bool | None:
    """Return whether a new clause shows that the one with »at« has ended; None where none begins at `place`."""
    word = line.words[place]
    if line.follows(place):
        return None
    if word in _NEXT_CLAUSE or word in JOINS or (place == index + 1 and word in _BEHIND_KNOW | {"at"}):
        return True  # »tid til at viser, hvad vi kan«
    if not line.gap(place).startswith(",") or word not in _RELATIVES:
        return None
    if place == index + 1:
        return False  # »at prøver, der tages om morgenen, …«
    # »tilbyder dem at deltager i grupper, hvor …«: the noun would have an article
    return reading_of(line.words[index]) in _NO_SUBJECTS or None


def _is_like_finite(line: Line, place: int) -> bool:
    """Return whether a word that is not known ends as finite verbs do, and is nobody's: »de forkertes pibe«."""
    word = line.words[place]
    is_known = word in FUNCTION_WORDS or bool(reading_of(word)) or line.words[place - 1] in DETERMINERS
    return not is_known and not is_infinitive(word, line.known) and _LIKE_FINITE.search(word) is not None
