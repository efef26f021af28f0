"""Adjectives in -t that are said of a noun in -en, or of a person: `vejledningen er letlæseligt`.

An adverb may stand behind the verb as well (`kajen er farligt tæt på`, `lederen er dagligt til stede`), so a predicate
is only told where the phrase ends with the word, and where the word says neither when nor how far nor in which respect.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import following_word, is_adverb
from funkbesk.lint.language.adverbs.predicate_subjects import (
    BETWEEN,
    PERSONS,
    Gender,
    gender_of_subject,
    is_common_object,
    is_neuter_object,
    is_of_what_follows,
)
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.language.noun_phrases import beside
from funkbesk.lint.language.number_words import takes_t
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite
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
# Behind »er« with one of these a place or a time follows as often as what the adjective is for.
_FOR = word_set("for over af ved blandt mod med efter om")
_WHERE = word_set("i på fra")
_NOT_ABLE_TO = word_set("stede rådighed fordel gavn skade ulempe")
_OF_ABILITY = word_set("dygtigt villigt egnet nyttigt uegnet brugbart klart")
# Said of what is done there: »er aktivt med i«, »er synligt på nettet«.
_DONE_THERE = word_set(
    "aktivt ulovligt lovligt tydeligt skriftligt mundtligt anonymt frivilligt officielt gennemsnitligt "
    "bogstaveligt geografisk solidt trygt sikkert roligt"
)
_BEHIND_A_COMMA = SUBORDINATORS | word_set("men og dog også især herunder fx uanset medmindre inden før samt selv")
_UNBENT = late(r"\w{2}(?:ende|et|[ae]nt|fyldt)$")
_WITHOUT_ENDINGS = word_set("lille gratis fælles stille ægte moderne robust")
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
_KEEPING = word_set("hold holde holder gør gøre")
_SOMEBODY = word_set("ham hende mig dig")
_MAKING = word_set("gør gøre gjorde gjort")
# »gør ham klart, at …«, »gør hende godt«
_MADE_FOR = word_set("klart ondt godt begribeligt forståeligt muligt umuligt nemt svært let bevidst skidt")
_KEPT_PASSIVE = word_set("holdes gøres")
_TIME_BEHIND = word_set("alle hver hvert hele igen nu altid uden")
_PERFECT = word_set("har havde")
_STANDING = word_set("står stod stå ligger lå ligge hænger hang hænge forbliver forblev forblive")
# »regnskabet er klar«, »barnet er enig«
_SAID_OF_BOTH = word_set(
    "klar enig uenig vant parat villig værd nær fremmed ansvarlig fri rask lig uvant overlegen langt god tilfreds træt "
    "skyldig medskyldig forskellig færdig lille"
)
_ASIDE = word_set("let nem fysisk psykisk økonomisk teknisk juridisk politisk")  # »skal være let tilgængelig«
# Adverbs beside »er« where more follows (`er hurtigt fremme`), predicates where the sentence ends.
_AT_THE_END = word_set(
    "hurtigt langsomt langt højt dybt lavt bredt koldt varmt mørkt tørt vådt dyrt stort nyt midlertidigt nødvendigt "
    "permanent lokalt personligt uformelt formelt stabilt regelmæssigt oprindeligt foreløbigt socialt naturligt "
    "dejligt godt travlt"
)
_ENDS = late(r"\s*(?:[.;:!?)»]|–|$)")
_NEUTER = late(r"[^t]t$")


def _may_be_wrong(word: str) -> bool:
    return (
        _NEUTER.search(word) is not None
        and (is_adverb(word) or word in _KEPT)
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
        if word not in wanted or not index or not _ends(text, index, known):
            continue
        if word in _AT_THE_END and not _is_kept(text, index, known) and not _ends_sentence(text, index):
            continue
        if _is_predicate(text, index, known) or _is_kept(text, index, known):
            yield index


def _is_predicate(text: Text, index: int, known: Verbs) -> bool:
    lower = text.lower_words
    place = _before_row(text, index)
    if place < 0 or following_word(text, place) is None:
        return False
    if lower[place] == "været" and place and lower[place - 1] in _PERFECT:
        return _is_of_common(text, place - 1, known)
    verb = lower[place]
    if place and lower[place - 1] in _BEING and (verb in PERSONS or is_common_object(verb)):
        opens = place - 1 == beginning_of_sentence(text, place)
        return verb in PERSONS or opens  # »er du tålmodigt«, »bliver borgeren utrygt, …«
    if verb in _BEING_INFINITIVES and place > 1 and lower[place - 2] in MODALS:
        subject = lower[place - 1]
        if subject in PERSONS:
            return True  # »som leder skal du være tydeligt«
    if verb == "være" and lower[place - 1] == "at" and lower[index] in _OF_A_CHARACTER:
        return not any(is_neuter_object(word) for word in lower[:place])  # »det er en fordel at være tålmodigt«
    if verb == "sig" and place and lower[place - 1] in {"føle", "føler", "følte"}:
        return _is_of_common(text, place - 1, known)
    if verb == "vær":
        return place == beginning_of_sentence(text, place)
    if verb in _SEEMING:
        of_character = verb.startswith("forekom") or lower[index] in _OF_A_CHARACTER
        return of_character and _is_of_common(text, place, known, only_person=True)
    if verb in _KEPT_PASSIVE:
        return lower[index] in _KEPT and _is_of_common(text, place, known)
    return verb in _BEING | _BEING_INFINITIVES and _is_of_common(text, place, known)


def _before_row(text: Text, index: int) -> int:
    """Return the number of the word before all that is said with it: `er [altid rolig, høflig og] tydeligt`."""
    lower = text.lower_words
    place = index - 1
    if place > 1 and lower[place] in JOINS and _is_quality(lower[place - 1]) and beside(text, place - 1):
        place -= 2
    is_row = place < index - 1 or following_word(text, index) in JOINS
    while place > 0 and text.value[text.words[place].end : text.words[place + 1].start] == ", ":
        if not is_row or not _is_quality(lower[place]):
            return -1
        place -= 1
    while place > 0 and (lower[place] in BETWEEN or lower[place] in _ASIDE or is_adverb(lower[place])):
        if not beside(text, place):
            break
        place -= 1
    return place


def _is_quality(word: str) -> bool:
    return (
        base_of_adjective(word) is not None
        or _UNBENT.search(word) is not None
        or word in _WITHOUT_ENDINGS
        or definite_of_participle(word) is not None
    )


def _is_of_common(text: Text, verb: int, known: Verbs, *, only_person: bool = False) -> bool:
    return gender_of_subject(text, verb, known, only_person=only_person) is Gender.COMMON


def _is_asked_of_it(text: Text, index: int, known: Verbs) -> bool:
    """Return whether »det« stands between verb and adjective: `Er det tydelig, hvem …`, `her er det central at …`."""
    place = _before_row(text, index)
    if place < 1 or text.lower_words[place] != "det" or text.lower_words[place - 1] not in _BEING:
        return False
    word, is_near = text.lower_words[index], all(beside(text, at) for at in range(place - 1, index))
    return is_near and not readings_of(word) & Reading.MASS and takes_t(word) and _ends(text, index, known)


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
        or not _ends(text, index, known)
    ):
        return False
    if f"{word}t" in _KEPT and lower[index - 2 : index - 1] and lower[index - 2] in _KEEPING:
        return following_word(text, index) is None and is_neuter_object(lower[index - 1])  # »hold værkstedet ryddelig«
    place = _before_row(text, index)
    if place <= 0 or any(following_word(text, between) is None for between in range(place, index)):
        return False
    if lower[place] == "været" and lower[place - 1] in _PERFECT:
        return gender_of_subject(text, place - 1, known) is Gender.NEUTER
    return (
        lower[place] in _BEING | _STANDING | _BEING_INFINITIVES
        and gender_of_subject(text, place, known) is Gender.NEUTER
    )


def _is_kept(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it is said of the object of »hold« or »gør«: `hold flugtvejen frit`."""
    lower = text.lower_words
    if index > 1 and lower[index - 1] in _SOMEBODY and lower[index - 2] in _MAKING:
        return lower[index] not in _MADE_FOR and beside(text, index - 1) and beside(text, index - 2)
    start = beginning_of_sentence(text, index)
    if lower[index] not in _KEPT or not all(beside(text, at) for at in range(start, index)):
        return False
    first = next((at + 1 for at in range(start, index) if lower[at] in _KEEPING), index)
    while first < index and lower[first] in BETWEEN:
        first += 1
    rest = lower[first + 1 : index]
    goes_on = not rest or rest[0] in PREPOSITIONS
    is_clause = any(is_finite(word, known) and not may_be_noun(word) for word in rest)
    return first < index and goes_on and not is_clause and is_common_object(lower[first])


def _ends_sentence(text: Text, index: int) -> bool:
    """Return whether the word, or what »og« joins to it, closes its sentence: `langt og krævende`."""
    if following_word(text, index) in JOINS and index + 2 < len(text.words):
        index += 2
    if following_word(text, index) is not None:
        return False
    goes_on = text.lower_words[index + 1 : index + 2] in {("og",), ("men",)}  # »er uformelt, og tonen er fri«
    return goes_on or _ENDS.match(text.value, text.words[index].end) is not None


def _ends(text: Text, index: int, known: Verbs) -> bool:
    """Return whether nothing follows that the word can describe: an end, a clause, `for alle`, `og kender …`."""
    after = following_word(text, index)
    if after is None:
        if _ENDS.match(text.value, text.words[index].end):
            return True
        following = text.lower_words[index + 1 : index + 2]
        if text.value[text.words[index].end] != ",":
            return False
        joins_another = any(_is_quality(word) for word in following)  # »være tålmodigt, rolig og …«
        goes_on = any(is_finite(word, known) for word in following)  # »bliver borgeren utrygt, ringer du«
        return joins_another or goes_on or not _BEHIND_A_COMMA.isdisjoint(following)
    if after in JOINS:
        behind = following_word(text, index + 1)
        if behind is None:
            return False
        if is_adverb(behind):
            return _ends(text, index + 2, known)
        if is_singular_participle(behind) or definite_of_participle(behind) is not None:
            return following_word(text, index + 2) in PREPOSITIONS or _ends_sentence(text, index + 2)
        if _is_quality(behind) and _ends_sentence(text, index + 2):
            return True
        if base_of_adjective(behind) == behind or behind in _WITHOUT_ENDINGS or behind.endswith("ende"):
            return _ends(text, index + 2, known) or following_word(text, index + 2) in {"til", "at"}
        return is_finite(behind, known) or behind in MODALS or behind in FINITE
    word, behind = text.lower_words[index], following_word(text, index + 1)
    if after == "til":
        return word in _OF_ABILITY and behind not in _NOT_ABLE_TO
    if (
        word in _DONE_THERE
        and text.lower_words[index - 1] != "sig"
        and _KEEPING.isdisjoint(text.lower_words[:index])
        and (after in _WHERE or (after == "med" and behind in PREPOSITIONS))
    ):
        return False
    return after in _FOR or after in _WHERE or after in _TIME_BEHIND or after in SUBORDINATORS
