"""Adjectives in -t that are said of an object: `gør hverdagen mere trygt`, `betragter sagen som principielt`.

Of a noun in -en they have no -t. But what is made or kept may be done in a way as well (»hold mødet kort«), so behind
those verbs only words count that tell of no doing, or that say of a thing that it becomes more so.
"""

from __future__ import annotations

from funkbesk.lint.language.adverbs.governing_verbs import infinitive_of
from funkbesk.lint.language.adverbs.predicate_places import KEEPING, before_row
from funkbesk.lint.language.genders_of_subjects import Gender
from funkbesk.lint.language.grammar import COPULAS, PREPOSITIONS, SUBJECTS, word_set
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.language.predicate_subjects import BETWEEN, gender_of_phrase, gender_of_subject
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# What a thing is kept or made: »hold flugtvejen fri«
KEPT = word_set(
    "frit åbent rent ryddeligt synligt tilgængeligt nemt enkelt overskueligt trygt sikkert tørt varmt koldt attraktivt "
    "fremkommeligt farbart lettilgængeligt muligt brugbart tydeligt forståeligt aktuelt"
)
_MAKING = word_set("gør gøre gjorde gjort")
_KEEPING = KEEPING | _MAKING | {"holdt"}
_SOMEBODY = word_set("ham hende mig dig")
# »gør ham klart, at …«, »gør hende godt«
_MADE_FOR = word_set("klart ondt godt begribeligt forståeligt muligt umuligt nemt svært let bevidst skidt")
# How something is done, also where it is done more so: »gør rengøringen mere grundigt«.
_HOW_DONE = word_set(
    "grundigt hurtigt langsomt omhyggeligt ordentligt godt dårligt nøjagtigt hyppigt jævnligt regelmæssigt sjældent "
    "færdigt frivilligt selvstændigt alvorligt stort lidt tidligt sent"
)
_PRO_VERBS = word_set("det hvad hvordan som sådan så")
"""Behind these »gør« repeats another verb: »Det gør kommunen mere effektivt«."""
_SOUNDING = word_set("tonen stemmen dialogen stemningen omgangstonen samtalen kommunikationen")
_SOUNDS = word_set("venligt roligt neutralt sagligt positivt respektfuldt høfligt åbent ærligt professionelt uformelt")
"""So is what one hears, but nobody keeps it in such a way."""
_FINDING = word_set("finder finde fandt fundet")
# Nobody finds anything in such a way.
_FOUND = word_set(
    "rimeligt urimeligt nødvendigt unødvendigt acceptabelt uacceptabelt tilstrækkeligt utilstrækkeligt mangelfuldt "
    "hensigtsmæssigt uhensigtsmæssigt forsvarligt uforsvarligt kritisabelt beklageligt ugyldigt gyldigt betænkeligt "
    "uheldigt vigtigt væsentligt forståeligt uforståeligt overflødigt lovligt ulovligt troværdigt "
    "utroværdigt nyttigt brugbart ubrugeligt værdifuldt urealistisk tåleligt passabelt forkasteligt"
)
_AS = word_set(
    "betragte vurdere opfatte beskrive betegne opleve karakterisere anerkende definere fremstille klassificere "
    "kategorisere identificere kende bedømme tolke fortolke stemple omtale se kalde udlægge forstå præsentere"
)
_FOR = word_set("anse regne erklære holde kende")
_FARTHEST = 8


def is_of_object(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the adjective in -t at `index` is said of what somebody makes, keeps, finds or holds to be so."""
    last = before_row(text, index)
    if last < 1 or not all(beside(text, at) for at in range(last, index)):
        return False
    if text.lower_words[last] == "som":
        return _is_held_to_be(text, last, known, _AS)
    if text.lower_words[last + 1] == "for":
        return _is_held_to_be(text, last + 1, known, _FOR)
    return _is_made(text, last, index, known)


def _is_held_to_be(text: Text, mark: int, known: Verbs, verbs: frozenset[str]) -> bool:
    """Return whether one of the verbs stands before the »som« or »for«, and a noun of common gender is its object.

    So it is where that noun is its subject: `hændelsen vurderes som …`, `er blevet vurderet som …`.
    """
    lower = text.lower_words
    for place in range(mark - 1, max(-1, mark - 1 - _FARTHEST), -1):
        if not beside(text, place):
            return False
        if infinitive_of(text, place, known, is_surely_verb=True) not in verbs:
            continue
        between = lower[place + 1 : mark]
        if lower[place] not in known.passive and lower[place - 1] not in COPULAS:
            return _is_common_object(between, known)
        is_near = not between or between[0] in PREPOSITIONS or between[0] in BETWEEN
        first = next(at for at in range(place, -1, -1) if not at or lower[at - 1] not in COPULAS)
        return is_near and gender_of_subject(text, first, known) is Gender.COMMON
    return False


def _is_common_object(words: tuple[str, ...], known: Verbs) -> bool:
    """Return whether the words behind a verb are its object of common gender, a subject before it included."""
    begin = 0
    while begin < len(words) and (words[begin] in SUBJECTS or words[begin] in BETWEEN):
        begin += 1
    found = words[begin:]
    if not found or found[0] in {"en", "hver", "ingen"}:
        return False
    if len(found) > 1 and readings_of(found[0]) & DEFINITE and readings_of(found[1]) & DEFINITE:
        found = found[1:]  # »derfor betragter nævnet sagen som principiel«
    return gender_of_phrase(found, known) is Gender.COMMON


def _is_made(text: Text, last: int, index: int, known: Verbs) -> bool:
    """Return whether it is said of the object of »hold«, »gør« or »finder«, which ends at `last`."""
    lower = text.lower_words
    word, start = lower[index], beginning_of_sentence(text, index)
    if lower[last] in _SOMEBODY and lower[last - 1] in _MAKING:
        return word not in _MADE_FOR
    verb = next((at for at in range(last - 1, start - 1, -1) if lower[at] in _KEEPING or lower[at] in _FINDING), None)
    if verb is None or not all(beside(text, at) for at in range(verb, last)):
        return False
    if lower[verb] in _FINDING:
        may_be_so = word in _FOUND
    elif lower[verb] in _MAKING and _is_more(text, last, index) and lower[start] not in _PRO_VERBS:
        may_be_so = word not in _HOW_DONE
    else:
        may_be_so = word in KEPT or (word in _SOUNDS and lower[verb + 1] in _SOUNDING)
    return may_be_so and _is_common_object(lower[verb + 1 : last + 1], known)


def _is_more(text: Text, last: int, index: int) -> bool:
    """Return whether it tells of a thing how much it becomes so: `mere trygt`, `så kort og forståeligt som muligt`."""
    between, behind = text.lower_words[last + 1 : index], text.lower_words[index + 1 : index + 3]
    return "mere" in between or "mindre" in between or behind == ("som", "muligt")
