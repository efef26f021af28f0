"""Adjectives in -t that are said of a noun in -en, or of a person: `vejledningen er letlæseligt`.

An adverb may stand behind the verb as well (`kajen er farligt tæt på`, `lederen er dagligt til stede`), so a predicate
is only told where the phrase ends with the word, and where the word says neither when nor how far nor in which respect.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.predicate_places import KEEPING, before_row, ends_predicate, ends_sentence
from funkbesk.lint.language.genders_of_subjects import Gender, is_neuter
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    MODALS,
    PREPOSITIONS,
    is_adverb_in_t,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.number_words import takes_t
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite
from funkbesk.lint.language.predicate_subjects import (
    BETWEEN,
    PERSONS,
    beginning_of_common,
    gender_of_subject,
    is_common_object,
    is_of_what_follows,
)
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text
from funkbesk.lint.texts.word_filter import WordFilter

_BEING = word_set("er var bliver blev")
_BEING_INFINITIVES = word_set("være blive")
# Of a person these are no verbs of doing: »chaufføren virker venlig«, but »pumpen virker dårligt«.
_SEEMING = word_set(
    "virker virkede virke forekommer forekom fremstår fremstod fremstå synes føles forbliver forblive forblev"
)
# How often, how fast, where, in which respect: adverbs beside »er« as well.
_ADVERBS = late(
    r"^(?:løst|\w*mæssigt|\w*årligt|\w*fagligt|dagligt|ugentligt|månedligt|jævnligt|hyppigt|sjældent|hurtigt|langsomt|tidligt|normalt|generelt"
    r"|primært|typisk|konstant|permanent|midlertidigt|fast|direkte|tæt|langt|højt|dybt|lavt|bredt|fysisk|økonomisk"
    r"|socialt|geografisk|centralt|personligt|formelt|reelt|principielt|juridisk|samtidigt|naturligt|løbende|særligt"
    r"|egentligt|oprindeligt|nyligt|pludseligt|snarligt|foreløbigt|lokalt|nationalt|internationalt|regionalt|internt"
    r"|eksternt|digitalt|virtuelt|mentalt|kulturelt|politisk|rart|godt|skidt|slemt|fint"
    r"|dejligt|sjovt|synd|travlt|okay|ligegyldigt|stort|småt|nyt|meget|lidt|andet|noget|alt|helt|halvt|ret|mindst|mest"
    r"|indirekte|vandret|lodret|skråt|lige|kort|sent|let|dyrt|billigt|gratis|varmt|koldt|mørkt|lyst|tørt|vådt|rigeligt"
    r"|almindeligt|sædvanligt|udelukkende|hovedsageligt|overvejende|relativt|absolut|stabilt|kontinuerligt|regelmæssigt)$"
)
# Said of a person, even with »virker«; of a thing it would tell how it works.
_OF_A_CHARACTER = word_set(
    "venligt høfligt tålmodigt nervøst usikkert troværdigt kompetent professionelt hjælpsomt ærligt åbent roligt "
    "grundigt omhyggeligt fleksibelt"
)
# What a thing is kept or made: »hold flugtvejen fri«
_KEPT = word_set(
    "frit åbent rent ryddeligt synligt tilgængeligt nemt enkelt overskueligt trygt sikkert tørt varmt koldt attraktivt "
    "fremkommeligt farbart lettilgængeligt muligt brugbart tydeligt forståeligt aktuelt"
)
_SOMEBODY = word_set("ham hende mig dig")
_MAKING = word_set("gør gøre gjorde gjort")
# »gør ham klart, at …«, »gør hende godt«
_MADE_FOR = word_set("klart ondt godt begribeligt forståeligt muligt umuligt nemt svært let bevidst skidt")
_KEPT_PASSIVE = word_set("holdes gøres")
_PERFECT = word_set("har havde")
_TURNED = _BEING | _PERFECT
_STANDING = word_set("står stod stå ligger lå ligge hænger hang hænge forbliver forblev forblive")
# »regnskabet er klar«, »barnet er enig«
_SAID_OF_BOTH = word_set(
    "klar enig uenig vant parat villig værd nær fremmed ansvarlig fri rask lig uvant overlegen langt god tilfreds træt "
    "skyldig medskyldig forskellig færdig lille"
)
# Adverbs beside »er« where more follows (`er hurtigt fremme`), predicates where the sentence ends.
_AT_THE_END = word_set(
    "hurtigt langsomt langt højt dybt lavt bredt koldt varmt mørkt tørt vådt dyrt stort nyt midlertidigt nødvendigt "
    "permanent lokalt personligt uformelt formelt stabilt regelmæssigt oprindeligt foreløbigt socialt naturligt "
    "dejligt godt travlt"
)
_JUDGED_OF_DOING = word_set("dyrt billigt sjovt farligt hårdt svært nemt sundt usundt dejligt skønt hyggeligt kedeligt")
_NEUTER = late(r"[^t]t$")


def _may_be_wrong(word: str) -> bool:
    return (
        _NEUTER.search(word) is not None
        and (is_adverb_in_t(word) or word in _KEPT)
        and (_ADVERBS.search(word) is None or word in _AT_THE_END)
        and word not in FUNCTION_WORDS
    )


_CANDIDATES = WordFilter(_may_be_wrong)


def may_be_predicates(words: frozenset[str]) -> frozenset[str]:
    """Return those of the words (lower case) that are adjectives in -t and seldom adverbs beside »er«."""
    return _CANDIDATES.among(words)


def neuter_predicates(text: Text, wanted: frozenset[str], known: Verbs) -> Iterator[int]:
    """Yield the numbers of the words, of those `wanted`, that are said of a noun in -en or of a person."""
    for index, word in enumerate(text.lower_words):
        if word not in wanted or not index or not ends_predicate(text, index, known):
            continue
        if word in _AT_THE_END and not _is_kept(text, index, known) and not ends_sentence(text, index):
            continue
        if _is_predicate(text, index, known) or _is_kept(text, index, known):
            yield index


def _is_predicate(text: Text, index: int, known: Verbs) -> bool:
    lower = text.lower_words
    place = before_row(text, index)
    if place < 0 or following_word(text, place) is None or _is_of_doing(text, index):
        return False
    if lower[place] == "været" and place and lower[place - 1] in _PERFECT:
        return _is_of_common(text, place - 1, known)
    verb = lower[place]
    if place and lower[place - 1] in _BEING and (verb in PERSONS or is_common_object(verb)):
        opens = place - 1 == beginning_of_sentence(text, place)
        return verb in PERSONS or opens  # »er du tålmodigt«, »bliver borgeren utrygt, …«
    if (first := beginning_of_common(text, place)) is not None and first > 1 and lower[first - 1] in _BEING:
        return True  # »efter to uger er den nye kollega fortroligt med …«
    if verb in _BEING_INFINITIVES and place > 1 and lower[place - 2] in MODALS:
        subject = lower[place - 1]
        if subject in PERSONS:
            return True  # »som leder skal du være tydeligt«
    if verb == "være" and lower[place - 1] == "at" and lower[index] in _OF_A_CHARACTER:
        return not any(is_neuter(word) for word in lower[:place])  # »det er en fordel at være tålmodigt«
    if verb == "sig" and place and lower[place - 1] in {"føle", "føler", "følte"}:
        return lower[index] == "velkomment" or _is_of_common(text, place - 1, known)
    if verb == "vær":
        return place == beginning_of_sentence(text, place)
    if verb in _SEEMING:
        of_character = verb.startswith("forekom") or lower[index] in _OF_A_CHARACTER
        return of_character and _is_of_common(text, place, known, only_person=True)
    if verb in _KEPT_PASSIVE:
        return lower[index] in _KEPT and _is_of_common(text, place, known)
    return verb in _BEING | _BEING_INFINITIVES and _is_of_common(text, place, known)


def _is_of_doing(text: Text, index: int) -> bool:
    """Return whether it is said of doing so, and not of the thing: `En tur i retten er dyrt`."""
    return text.lower_words[index] in _JUDGED_OF_DOING and text.lower_words[beginning_of_sentence(text, index)] == "en"


def _is_of_common(text: Text, verb: int, known: Verbs, *, only_person: bool = False) -> bool:
    return gender_of_subject(text, verb, known, only_person=only_person) is Gender.COMMON


def _is_asked_of_it(text: Text, index: int, known: Verbs) -> bool:
    """Return whether »det« stands between verb and adjective: `Er det tydelig, hvem …`, `skal det være mulig at …`.

    So it does before the verb, where a clause follows: `…, og det er central, at …`.
    """
    lower, place = text.lower_words, before_row(text, index)
    is_told = place > 0 and lower[place] in _BEING and lower[place - 1] == "det"
    is_told = is_told and lower[index + 1 : index + 2] == ("at",)
    if place > 1 and (lower[place] in _BEING_INFINITIVES or lower[place] == "været"):
        place -= 1
        while place > 1 and lower[place] in BETWEEN:
            place -= 1  # »vil det også være nødvendigt«
    is_turned = place > 0 and lower[place] == "det" and (lower[place - 1] in _TURNED or lower[place - 1] in MODALS)
    if not (is_turned or is_told):
        return False
    word, is_near = text.lower_words[index], all(beside(text, at) for at in range(place - 1, index))
    return is_near and not readings_of(word) & Reading.MASS and takes_t(word) and ends_predicate(text, index, known)


def lacks_neuter(text: Text, index: int, known: Verbs) -> bool:
    """Return whether an adjective in its base form at `index` is said of a neuter: `huset er tom`."""
    lower = text.lower_words
    word = lower[index]
    is_of_it = index > 1 and (is_of_what_follows(text, index) or _is_asked_of_it(text, index, known))
    if is_of_it and word not in _SAID_OF_BOTH:
        return True
    if (
        word in _SAID_OF_BOTH
        or is_listed_noun(word)
        or word.endswith(("vis", "som", "ad", "ed"))
        or not ends_predicate(text, index, known)
    ):
        return False
    if f"{word}t" in _KEPT and lower[index - 2 : index - 1] and lower[index - 2] in KEEPING:
        return following_word(text, index) is None and is_neuter(lower[index - 1])  # »hold værkstedet ryddelig«
    place = before_row(text, index)
    if place <= 0 or any(following_word(text, between) is None for between in range(place, index)):
        return False
    if lower[place] == "været" and lower[place - 1] in _PERFECT:
        return gender_of_subject(text, place - 1, known, or_several=True) is Gender.NEUTER
    return (
        lower[place] in _BEING | _STANDING | _BEING_INFINITIVES
        and gender_of_subject(text, place, known, or_several=True) is Gender.NEUTER
    )


def _is_kept(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it is said of the object of »hold« or »gør«: `hold flugtvejen frit`."""
    lower = text.lower_words
    place = index - 1 - (is_adverb_in_t(lower[index - 1]) and index > 2)  # »gør dig fagligt stærkt«
    if place > 0 and lower[place] in _SOMEBODY and lower[place - 1] in _MAKING:
        return lower[index] not in _MADE_FOR and all(beside(text, at) for at in range(place - 1, index))
    start = beginning_of_sentence(text, index)
    if lower[index] not in _KEPT or not all(beside(text, at) for at in range(start, index)):
        return False
    first = next((at + 1 for at in range(start, index) if lower[at] in KEEPING), index)
    while first < index and lower[first] in BETWEEN:
        first += 1
    rest = lower[first + 1 : index]
    goes_on = not rest or rest[0] in PREPOSITIONS
    is_clause = any(is_finite(word, known) and not may_be_noun(word) for word in rest)
    return first < index and goes_on and not is_clause and is_common_object(lower[first])
