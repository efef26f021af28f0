"""Infinitives that stand right before the subject, where a finite verb has to stand: `I gennemsnit ryge der ti par`."""

from __future__ import annotations

from itertools import takewhile

from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import NUMBERS
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.clause_parts import (
    DETERMINERS,
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
from funkbesk.lint.language.verbs.verb_evidence import (
    EVERYDAY,
    has_infinitive_before,
    has_later_finite,
    is_certain,
    is_pure_definite,
)
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
_NEVER_SAID_OF_OBJECTS = word_set("gælde opstå forekomme foregå eksistere mangle")
_BEFORE_OBJECTS = word_set("en et den det vores min din sin sit sine jeres deres hans hendes")
_SENTENCE_ADVERBS = word_set(
    "derfor så nu alligevel naturligvis foreløbig foreløbigt heldigvis desværre sådan dertil dermed måske hvor hvordan "
    "hvorfor hvornår da dernæst selvfølgelig ellers"
)
# They stand before an infinitive: »ikke bruge døren«.
_NEVER_LAST = word_set("ikke aldrig dog derfor jo heller")
_BETWEEN_SUBJECT_AND_OBJECT = word_set("altid aldrig derfor dog jo gerne")
_SELDOM_NOUNS = word_set("få gøre komme gå se have")
_LIKE_OBJECTS = word_set("alt alle begge selv hver det den de")
_BEFORE_SUBJECTS = word_set("en et den det de denne dette disse vores kommunens")
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
    return after == "der" or (is_subject and word in _WITHOUT_OBJECT) or is_before_two_nominals(line, index)


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
    if index + 1 >= len(line.words) or not line.follows(index + 1):
        return False
    word, after = line.words[index], line.words[index + 1]
    if is_also_adjective(word):
        return after in SUBJECTS and not has_later_finite(line, index + 1)
    behind = line.words[index + 2] if index + 2 < len(line.words) and line.follows(index + 2) else ""
    if after in SUBJECTS:
        return not may_be_noun(word) or word in EVERYDAY or not has_later_finite(line, index + 1)
    if _is_before_its_subject(line, begin, index) or _is_before_sentence_adverb(line, index):
        return True
    if after == "der":
        return behind not in {"", "for", "hvor", "når"} and (word in _WITHOUT_OBJECT or word == "være")
    if after in {"det", "den", "de", "alle", "begge"}:
        is_predicate = behind in PREPOSITIONS or is_singular_participle(behind) or is_adverb(behind)
        is_predicate = is_predicate or behind in {"en", "et"}
        return (word == "være" and is_predicate) or word in _WITHOUT_OBJECT
    is_time_behind = any(map(is_time, line.words[index + 2 : index + 6]))  # »vække børnene et kvarter før«
    if is_pure_definite(after) and _has_no_object(word, behind) and not is_time_behind:
        return True  # »Desuden bidrage medarbejderen til …«, »På mødet fremlægge formanden regnskabet«
    is_sentence = index == begin + 1 and (line.words[begin] in _SENTENCE_ADVERBS or _is_definite(line, begin, index))
    return is_sentence and is_certain(line, index) and end_of_nominal(line, index + 1, len(line.words)) is not None


def _is_before_sentence_adverb(line: Line, index: int) -> bool:
    """Return whether »altid«, »aldrig« … follows a definite phrase: `Når barnet græder, spørge lægen altid hvorfor`.

    Behind an infinitive it stands before the object: »altid spørge lægen«.
    """
    first = line.words[index + 1]
    if not (first in _BEFORE_SUBJECTS or is_pure_definite(first) or is_genitive(first)):
        return False
    end = end_of_nominal(line, index + 1, len(line.words))
    if end is None or not line.follows(end) or is_time(line.words[end - 1]):
        return False
    if end == index + 2 and first in OBJECTS:
        return False  # »Når barnet græder, trøste det altid«
    return line.words[end] in _BETWEEN_SUBJECT_AND_OBJECT and line.follows(end + 1)


def _is_before_its_subject(line: Line, begin: int, index: int) -> bool:
    """Return whether an object follows the subject, or the verb never has an object: `Derudover gælde særlige krav`."""
    word = line.words[index]
    if word in _NEVER_SAID_OF_OBJECTS and end_of_nominal(line, index + 1, len(line.words)) is not None:
        return True
    if word == "høre" and line.words[index + 1] not in PREPOSITIONS:  # »Til stillingen høre en bil«
        is_job = line.words[begin] == "til" and is_pure_definite(line.words[index - 1])
        return is_job or line.words[begin] in {"hertil", "dertil"}
    is_first = begin == 0 or line.gap(begin) == ", " or not has_infinitive_before(line, begin)
    return is_first and is_before_two_nominals(line, index)


def is_before_two_nominals(line: Line, index: int) -> bool:
    """Return whether the subject and an object follow: `Ved sygdom overtage en kollega alle sager`."""
    if not line.follows(index + 1):
        return False
    is_object = line.words[index + 1] in OBJECTS | _LIKE_OBJECTS - {"alle", "begge"}
    if line.words[index] in OF_TWO_OBJECTS | {"se"} or is_object:
        return False
    end = end_of_nominal(line, index + 1, len(line.words))
    if end is None or end >= len(line.words) or not line.follows(end) or is_time(line.words[end - 1]):
        return False
    if not PREPOSITIONS.isdisjoint(line.words[index + 1 : end]):
        return False
    first = line.words[index + 1]
    is_all = first in {"alle", "begge"} and end > index + 2
    is_subject = is_all or first in _BEFORE_SUBJECTS or is_pure_definite(first) or first in NUMBERS
    if not is_subject or line.is_name(end) or line.words[end] in FUNCTION_WORDS - DETERMINERS:
        return False
    further = end_of_nominal(line, end, len(line.words))
    if further is None or (further == end + 1 and line.words[end] in _LIKE_OBJECTS):
        return False
    phrase = tuple(takewhile(lambda word: word not in PREPOSITIONS, line.words[end:further]))
    if any(map(is_time, phrase)) or "steder" in phrase or not any(map(reading_of, phrase)):
        return False  # »Om fredagen passe naboens have hele dagen«
    word, last = line.words[end], reading_of(line.words[end])
    is_bare_plural = bool(last) and not last & ~Reading.MANY
    return word in DETERMINERS or describes(word) or is_pure_definite(word) or is_bare_plural


def _has_no_object(word: str, behind: str) -> bool:
    """Return whether the definite noun between the verb (lower case) and the word `behind` is no object of it."""
    if word in _NEVER_WITH_OBJECT or (behind in PREPOSITIONS and word in _WITH_PREPOSITION):
        return True
    is_object = is_pure_definite(behind) or behind in _BEFORE_OBJECTS or behind in NUMBERS or behind in _NEVER_LAST
    return word not in OF_TWO_OBJECTS and is_object


def _is_definite(line: Line, begin: int, index: int) -> bool:
    """Return whether a name or a definite noun follows the first verb behind »og«: `, og her hjælpe naboen gerne`."""
    is_noun = bool(readings_of(line.words[index + 1]) & _DEFINITE) or line.is_name(index + 1)
    return begin > 0 and is_noun and not has_infinitive_before(line, begin)
