"""Infinitives that stand right before the subject, where a finite verb has to stand: `I gennemsnit ryge der ti par`."""

from __future__ import annotations

from itertools import pairwise, takewhile

from funkbesk.lint.language.grammar import (
    CONTENT_CLAUSES,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    OBJECTS,
    PARTICLES,
    PERSONAL_OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    base_of_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import is_pure_definite, reading_of
from funkbesk.lint.language.number_words import NUMBERS, PERSONS
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.certain_infinitives import EVERYDAY, HARDLY_NOUNS
from funkbesk.lint.language.verbs.clause_beginnings import is_adverbial
from funkbesk.lint.language.verbs.clause_parts import Line, describes, end_of_nominal, is_adverb, stands_behind_article
from funkbesk.lint.language.verbs.clause_words import DETERMINERS
from funkbesk.lint.language.verbs.turned_subjects import OF_TWO_OBJECTS
from funkbesk.lint.language.verbs.verb_evidence import has_infinitive_before, has_later_finite, is_certain
from funkbesk.lint.texts.bullet_forms import may_be_noun

_WITHOUT_OBJECT = word_set(
    "gå komme ske ligge stå gælde opstå eksistere foregå ryge bo sidde mangle hænde findes begynde starte forsvinde "
    "dukke"
)
_WITH_PREPOSITION = word_set(
    "sørge arbejde vente rejse bo stoppe fungere tale snakke løbe danse cykle vandre komme klage kæmpe tænke stole "
    "overgå"
)
_NEVER_WITH_OBJECT = word_set(
    "opstå eksistere foregå forsvinde begynde starte slutte ende ophøre ligge stå sove ankomme trives vokse bortfalde "
    "udløbe forekomme sidde falde dø svømme overnatte optræde konkurrere græde grine smile råbe kigge samarbejde "
    "deltage bidrage medvirke reagere lytte eksperimentere pendle ringe"
)
"""Beside »ringe … op« these have no object; »gå turen« and »vente gæster« have one."""
_WAYS = word_set("turen ruten runden vejen stien strækningen distancen")
_BELONGING = word_set("under til hjemme sammen")
_THROUGH = word_set("igennem efter over rundt")  # »gå planen igennem«
_BEHIND_INTRANSITIVE = PREPOSITIONS | word_set("hjem ud ind ned frem kl sammen")
_MAKING = word_set("bage koge stege brygge smøre strikke hækle sy tilberede anrette spise drikke")
_SEEKING = word_set("finde bestille reservere")  # »finde borgeren en bolig«
_HELPING = word_set("hjælpe høre føle mærke lade bede få")  # »hjælpe børnene lege«
_DECIDING = word_set(
    "afgøre kontrollere tjekke vurdere beslutte aftale bestemme overveje undersøge planlægge drøfte afklare skønne "
    "konstatere anbefale foreslå indstille sikre forvente mene oplyse"
)
_TO_ALL = frozenset({("til", "alle"), ("til", "hele"), ("til", "hinanden"), ("til", "andre"), ("til", "samtlige")})
"""Behind these what follows the verb is no recipient: `bage de unge boller til hele huset`."""
_BEFORE_THE_ONE = word_set("den det de denne dette disse vores jeres deres alle begge")
_NEVER_SAID_OF_OBJECTS = word_set("gælde opstå forekomme foregå eksistere mangle")
_BEFORE_OBJECTS = word_set("en et den det vores min din sin sit sine jeres deres hans hendes")
_SENTENCE_ADVERBS = word_set(
    "derfor så nu her alligevel naturligvis foreløbig foreløbigt heldigvis desværre sådan dertil dermed måske hvor "
    "hvordan hvorfor hvornår da dernæst selvfølgelig ellers"
)
# They stand before an infinitive: »ikke bruge døren«.
_NEVER_LAST = word_set("ikke aldrig dog derfor jo heller")
_BETWEEN_SUBJECT_AND_OBJECT = word_set("altid aldrig derfor dog jo gerne")
_SELDOM_NOUNS = word_set("få gøre komme gå se have")
_LIKE_OBJECTS = word_set("alt alle begge selv hver det den de")
_BEFORE_SUBJECTS = word_set("en et den det de denne dette disse vores kommunens")


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
        or bool(readings_of(before) & DEFINITE)
        or (word in HARDLY_NOUNS and bool(readings_of(before)) and before not in line.known.present)
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
    is_subject = after in {"den", "de", "det"} or bool(readings_of(after) & DEFINITE)
    return after == "der" or (is_subject and word in _WITHOUT_OBJECT) or is_before_two_nominals(line, index)


def is_before_any_subject(line: Line, begin: int, index: int) -> bool:
    """Return whether the subject follows, behind what stands first: `I gennemsnit ryge der ti par`."""
    if not is_adverbial(line, begin, index) or line.words[begin] == "ikke":
        return False  # »Tryk én gang – ikke holde knappen inde«
    if "igennem" in line.words[index + 2 : index + 5]:
        return False  # »Ved brand gå alle rum igennem«
    if index + 1 >= len(line.words) or not line.follows(index + 1):
        return False
    word, after = line.words[index], line.words[index + 1]
    if is_also_adjective(word) and not (is_pure_definite(after) or after in DETERMINERS):
        return after in SUBJECTS and not has_later_finite(line, index + 1)
    behind = line.words[index + 2] if index + 2 < len(line.words) and line.follows(index + 2) else ""
    if after in SUBJECTS:
        return not may_be_noun(word) or word in EVERYDAY or not has_later_finite(line, index + 1)
    if _is_before_its_subject(line, begin, index) or _is_before_sentence_adverb(line, index):
        return True
    if _is_before_only_nominal(line, index) or _is_before_asker(line, index):
        return True
    if after == "der":
        return behind not in {"", "for", "hvor", "når"} and (word in _WITHOUT_OBJECT or word == "være")
    if after in {"det", "den", "de", "alle", "begge"}:
        is_predicate = behind in PREPOSITIONS or is_singular_participle(behind) or is_adverb(behind)
        is_predicate = is_predicate or behind in {"en", "et"}
        return (word == "være" and is_predicate) or word in _WITHOUT_OBJECT
    is_time_behind = any(map(is_time, line.words[index + 2 : index + 6]))  # »vække børnene et kvarter før«
    if is_pure_definite(after) and _has_no_object(word, after, behind) and not is_time_behind:
        return True  # »Desuden sørge medarbejderen for …«, »På mødet fremlægge formanden regnskabet«
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
        return is_job or line.words[begin] in {"hertil", "dertil", "herunder"}
    if word in {"indgå", "høre"} and line.words[index + 1] == "at":
        return True  # »I funktionen indgå at køre med mad«
    is_first = begin == 0 or line.gap(begin) == ", " or not has_infinitive_before(line, begin)
    return is_first and is_before_two_nominals(line, index)


def _is_before_only_nominal(line: Line, index: int) -> bool:
    """Return whether a definite phrase follows a verb that has no object: `Efter frokost sove de små børn udenfor`."""
    word, first = line.words[index], line.words[index + 1]
    if is_pure_definite(first) and line.words[index + 2 : index + 3] == ("sig",):
        return True
    if word not in _NEVER_WITH_OBJECT or (word == "ringe" and "op" in line.words[index:]):
        return False
    if not (first in _BEFORE_THE_ONE or is_pure_definite(first) or is_genitive(first)):
        return False
    end = end_of_nominal(line, index + 1, len(line.words))
    return end is not None and not is_time(line.words[end - 1])


def _is_before_asker(line: Line, index: int) -> bool:
    """Return whether a definite noun and a clause as the object follow: `Ved tvivl afgøre vagten, hvem der kører`."""
    clause = index + 2
    is_one = line.words[index] in _DECIDING and is_pure_definite(line.words[index + 1])
    return is_one and clause < len(line.words) and line.gap(clause) == ", " and line.words[clause] in CONTENT_CLAUSES


def is_before_two_nominals(line: Line, index: int) -> bool:
    """Return whether the subject and an object follow: `Ved sygdom overtage en kollega alle sager`."""
    if not line.follows(index + 1) or line.words[index] == "se":
        return False
    end = _end_of_subject(line, index)
    if end is None or end >= len(line.words) or not line.follows(end) or is_time(line.words[end - 1]):
        return False
    word = line.words[end]
    if line.is_name(end) or word in (FUNCTION_WORDS - DETERMINERS) | PARTICLES | {"hele"}:
        return False
    further = end_of_nominal(line, end, len(line.words))
    if further is None or (further == end + 1 and word in _LIKE_OBJECTS):
        return False
    if line.words[index] in OF_TWO_OBJECTS | _SEEKING and _TO_ALL.isdisjoint(pairwise(line.words[end : further + 2])):
        return False
    phrase = tuple(takewhile(lambda other: other not in PREPOSITIONS, line.words[end:further]))
    if any(map(is_time, phrase)) or "steder" in phrase or not any(map(reading_of, phrase)):
        return False  # »Om fredagen passe naboens have hele dagen«
    return _may_begin_object(line, end) and not (line.words[index] in _HELPING and is_infinitive(word, line.known))


def _end_of_subject(line: Line, index: int) -> int | None:
    """Return where the phrase behind the verb ends, where it may be the subject and another one its object."""
    first, begin = line.words[index + 1], index + 1
    if first == "de":
        return _end_of_de(line, index)
    if first in {"den", "det"} and line.follows(begin + 1) and is_pure_definite(line.words[begin + 1]):
        return begin + 1  # »Skal skolen have kasser, kontakte den museet«
    if first in OBJECTS | _LIKE_OBJECTS - {"alle", "begge"}:
        return None
    end = end_of_nominal(line, begin, len(line.words))
    if end is None or not PREPOSITIONS.isdisjoint(line.words[begin:end]):
        return None
    is_all = first in {"alle", "begge"} and end > begin + 1
    is_subject = is_all or first in _BEFORE_SUBJECTS or is_pure_definite(first) or first in NUMBERS
    return end if is_subject else None


def _end_of_de(line: Line, index: int) -> int | None:
    """Return where »de«, or »de unge«, ends that can't be the beginning of a longer phrase: `lave de unge mad`.

    Nobody bakes or knits young people's likes: »bage de unge boller«.
    """
    first = index + 2
    if not line.follows(first):
        return None
    word = line.words[first]
    if word in DETERMINERS or is_genitive(word) or is_pure_definite(word):
        return first  # »Sammen planlægge de ugens aktiviteter«
    if word not in PERSONS or not line.follows(first + 1):
        return None
    noun = line.words[first + 1]
    is_same_phrase = bool(reading_of(noun) & Reading.MANY) and line.words[index] not in _MAKING
    return None if is_same_phrase or describes(noun) else first + 1


def _may_begin_object(line: Line, place: int) -> bool:
    """Return whether an object may begin with the word, and no adverb: `føre vagten log`, not `hente børnene kl. 9`."""
    word = line.words[place]
    reading = reading_of(word)
    is_bare_plural = bool(reading) and not reading & ~Reading.MANY
    is_bare_one = bool(reading & Reading.ONE) and base_of_adjective(word) is None
    is_described = word in DETERMINERS or describes(word) or is_genitive(word)
    is_each = word in line.words[place + 1 : place + 3]  # »etage for etage«
    return is_described or is_pure_definite(word) or is_bare_plural or (is_bare_one and not is_each)


def _has_no_object(word: str, noun: str, behind: str) -> bool:
    """Return whether the definite noun between the verb (lower case) and the word `behind` is no object of it."""
    if behind in PERSONAL_OBJECTS:
        return True  # »Er du syg, sende lederen dig hjem«
    if word == "høre" and behind in _BELONGING:
        return True
    if word == "gå" and noun not in _WAYS and behind not in _THROUGH:
        return True
    if behind in _BEHIND_INTRANSITIVE and word in _WITH_PREPOSITION and noun not in _WAYS:
        return True
    is_object = is_pure_definite(behind) or behind in _BEFORE_OBJECTS or behind in NUMBERS or behind in _NEVER_LAST
    return is_object and word not in OF_TWO_OBJECTS and (word not in _SEEKING or behind in _NEVER_LAST)


def _is_definite(line: Line, begin: int, index: int) -> bool:
    """Return whether a name or a definite noun follows the first verb behind »og«: `, og her hjælpe naboen gerne`."""
    is_noun = bool(readings_of(line.words[index + 1]) & DEFINITE) or line.is_name(index + 1)
    return begin > 0 and is_noun and not has_infinitive_before(line, begin)
