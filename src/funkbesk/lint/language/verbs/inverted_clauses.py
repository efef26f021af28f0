"""Infinitives that stand right before the subject, where a finite verb has to stand: `I gennemsnit ryge der ti par`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import JOINS, MODALS, OBJECTS, PREPOSITIONS, is_singular_participle, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.number_words import NUMBERS
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.clause_parts import (
    Line,
    describes,
    end_of_adverbial,
    end_of_nominal,
    is_adverb,
    stands_behind_article,
)
from funkbesk.lint.language.verbs.joined_verbs import SUBJECTS
from funkbesk.lint.language.verbs.subjects import is_time
from funkbesk.lint.language.verbs.turned_subjects import OF_TWO_OBJECTS
from funkbesk.lint.language.verbs.verb_evidence import EVERYDAY, has_infinitive_before, is_certain
from funkbesk.lint.texts.bullet_forms import may_be_noun

_WITHOUT_OBJECT = word_set(
    "gå komme ske ligge stå gælde opstå eksistere foregå ryge bo sidde mangle hænde findes begynde starte forsvinde "
    "dukke"
)
_WITH_PREPOSITION = word_set(
    "deltage bidrage sørge arbejde samarbejde medvirke reagere vente lytte rejse bo stå ligge sidde begynde slutte "
    "starte ende stoppe trives fungere"
)
_NEVER_WITH_OBJECT = word_set("opstå eksistere foregå forsvinde begynde starte slutte ende ophøre ligge stå")
_BEFORE_OBJECTS = word_set("en et den det vores min din sin sit sine jeres deres hans hendes")
_SENTENCE_ADVERBS = word_set(
    "derfor så nu alligevel naturligvis foreløbig foreløbigt heldigvis desværre sådan dertil dermed måske hvor hvordan "
    "hvorfor hvornår da dernæst selvfølgelig ellers"
)
_SELDOM_NOUNS = word_set("få gøre komme gå se have")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def is_before_pronoun(line: Line, index: int) -> bool:
    """Return whether »vi«, »du« … follows, which an infinitive never has behind it: `Køre man langt, …`."""
    word, before = line.words[index], line.words[index - 1] if index else ""
    if describes(before) or stands_behind_article(line, index):
        return False
    is_verb = (
        (not may_be_noun(word) and not is_also_adjective(word))
        or word in _SELDOM_NOUNS
        or before in _SENTENCE_ADVERBS
        or before in OBJECTS
        or bool(readings_of(before) & _DEFINITE)
        or (index > 0 and line.gap(index) == ", ")  # »Hvis der er fejl, rette du dem«
    )
    is_followed = index + 1 < len(line.words) and line.follows(index + 1) and line.words[index + 1] in SUBJECTS
    if not (is_verb and is_followed) or before in MODALS or before == "at":
        return False
    return word not in {"være", "blive"} or MODALS.isdisjoint(line.words[:index])


def is_turned(line: Line, index: int) -> bool:
    """Return whether a subject follows the verb: `Hvor komme vandet fra?`, `så ryge den gamle ud`."""
    word = line.words[index]
    if index + 1 >= len(line.words) or not line.follows(index + 1) or not is_certain(line, index):
        return False
    after = line.words[index + 1]
    if (word in line.known.imperatives and after != "der") or (index > 1 and line.words[index - 2] in JOINS):
        return False  # »så se listen«, »vælg filen, og så slette den«
    is_subject = after in {"den", "de", "det"} or bool(readings_of(after) & _DEFINITE)
    return after == "der" or (is_subject and word in _WITHOUT_OBJECT)


def is_before_any_subject(line: Line, begin: int, index: int) -> bool:
    """Return whether the subject follows, behind what stands first: `I gennemsnit ryge der ti par`."""
    place = begin
    while place < index:
        step = end_of_adverbial(line, place, index)
        if step is None:
            return False
        place = step
    if line.words[begin] == "ikke":
        return False  # »Tryk én gang – ikke holde knappen inde«
    if index + 1 >= len(line.words) or not line.follows(index + 1) or is_also_adjective(line.words[index]):
        return False
    word, after = line.words[index], line.words[index + 1]
    behind = line.words[index + 2] if index + 2 < len(line.words) and line.follows(index + 2) else ""
    if after in SUBJECTS:
        return not may_be_noun(word) or word in EVERYDAY
    if after == "der":
        return behind not in {"", "for", "hvor", "når"} and (word in _WITHOUT_OBJECT or word == "være")
    if after in {"det", "den", "de", "alle", "begge"}:
        is_predicate = behind in PREPOSITIONS or is_singular_participle(behind) or is_adverb(behind)
        return (word == "være" and is_predicate) or word in _WITHOUT_OBJECT
    is_time_behind = any(map(is_time, line.words[index + 2 : index + 6]))  # »vække børnene et kvarter før«
    if _is_pure_definite(after) and _has_no_object(word, behind) and not is_time_behind:
        return True  # »Desuden bidrage medarbejderen til …«, »På mødet fremlægge formanden regnskabet«
    is_sentence = index == begin + 1 and (line.words[begin] in _SENTENCE_ADVERBS or _is_definite(line, begin, index))
    return is_sentence and is_certain(line, index) and end_of_nominal(line, index + 1, len(line.words)) is not None


def _has_no_object(word: str, behind: str) -> bool:
    """Return whether the definite noun between the verb (lower case) and the word `behind` is no object of it."""
    if word in _NEVER_WITH_OBJECT or (behind in PREPOSITIONS and word in _WITH_PREPOSITION):
        return True
    is_object = _is_pure_definite(behind) or behind in _BEFORE_OBJECTS or behind in NUMBERS
    return word not in OF_TWO_OBJECTS and is_object


def _is_pure_definite(word: str) -> bool:
    return bool(readings_of(word) & _DEFINITE) and not readings_of(word) & ~_DEFINITE


def _is_definite(line: Line, begin: int, index: int) -> bool:
    """Return whether a name or a definite noun follows the first verb behind »og«: `, og her hjælpe naboen gerne`."""
    is_noun = bool(readings_of(line.words[index + 1]) & _DEFINITE) or line.is_name(index + 1)
    return begin > 0 and is_noun and not has_infinitive_before(line, begin)
