"""Adjectives in -t that are said of a noun in -en, or of a person: `vejledningen er letlæseligt`.

An adverb may stand behind the verb as well (`kajen er farligt tæt på`, `lederen er dagligt til stede`), so a predicate
is only told where the phrase ends with the word, and where the word says neither when nor how far nor in which respect.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.made_or_judged import KEPT, is_of_object
from funkbesk.lint.language.adverbs.predicate_places import KEEPING, before_row, closes, ends_predicate
from funkbesk.lint.language.genders_of_subjects import Gender, is_neuter
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    MODALS,
    PRONOUNS,
    is_adverb_in_t,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.number_words import takes_t
from funkbesk.lint.language.phrase_places import FRONTED, beginning_of_sentence
from funkbesk.lint.language.predicate_subjects import (
    BETWEEN,
    PERSONS,
    beginning_of_common,
    gender_of_phrase,
    gender_of_subject,
    is_common_object,
    is_of_what_follows,
)
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text
from funkbesk.lint.texts.word_filter import WordFilter

_BEING = word_set("er var bliver blev")
_BEING_INFINITIVES = word_set("være blive")
# Of a person these are no verbs of doing: »chaufføren virker venlig«, but »pumpen virker dårligt«.
_SEEMING = word_set("virker virkede virke fremstår fremstod fremstå forbliver forblive forblev")
_SEEMING_SO = word_set("forekommer forekom forekomme synes syntes føles føltes")
_OF_A_TASK = word_set("svært vanskeligt uoverskueligt urimeligt besværligt umuligt uforståeligt kompliceret")
_FOREMOST = word_set(
    "vigtigt nødvendigt væsentligt dyrt billigt svært farligt alvorligt rimeligt fleksibelt stort gammelt nyt centralt"
)
_BEFORE_FRONTED = word_set("hvor lige og afgørende")
_REFLEXIVES = word_set("sig dig mig")
_FEELING = word_set("føle føler følte")
_SHOWING = word_set("vise viser viste vist")
# In which way something is felt, shows itself or occurs.
_HOW_FELT = word_set(
    "tydeligt klart kraftigt stærkt svagt let dybt synligt åbent offentligt forskelligt frit vildt tilfældigt talrigt "
    "gradvist ens samlet naturligt spontant ujævnt jævnt uregelmæssigt langsomt hurtigt sent tidligt"
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
_KEPT_PASSIVE = word_set("holdes gøres")
_FARTHEST_HELPER = 7
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
    "dejligt godt travlt centralt principielt digitalt virtuelt eksternt internt nationalt internationalt regionalt "
    "kulturelt mentalt rigeligt almindeligt"
)
_JUDGED_OF_DOING = word_set(
    "dyrt billigt sjovt farligt hårdt svært nemt sundt usundt dejligt skønt hyggeligt kedeligt godt nyttigt rart"
)
_NEUTER = late(r"[^t]t$")


def _may_be_wrong(word: str) -> bool:
    return _NEUTER.search(word) is not None and (is_adverb_in_t(word) or word in KEPT) and word not in FUNCTION_WORDS


_CANDIDATES = WordFilter(_may_be_wrong)


def may_be_predicates(words: frozenset[str]) -> frozenset[str]:
    """Return those of the words (lower case) that are adjectives in -t and seldom adverbs beside »er«."""
    return _CANDIDATES.among(words)


def neuter_predicates(text: Text, wanted: frozenset[str], known: Verbs) -> Iterator[int]:
    """Yield the numbers of the words, of those `wanted`, that are said of a noun in -en or of a person."""
    for index, word in enumerate(text.lower_words):
        if word not in wanted:
            continue
        if word in _FOREMOST and _is_fronted(text, index):
            yield index
        if not index or not ends_predicate(text, index, known):
            continue
        if is_of_object(text, index, known):
            yield index
        elif _ADVERBS.search(word) is not None and not (word in _AT_THE_END and closes(text, index)):
            continue
        elif _is_predicate(text, index, known):
            yield index


def _is_fronted(text: Text, index: int) -> bool:
    """Return whether it begins its sentence, and verb and subject follow: `Lige så vigtig er den daglige kontakt`."""
    lower, first = text.lower_words, index
    while first > 0 and beside(text, first - 1) and lower[first - 1] in _BEFORE_FRONTED | BETWEEN:
        first -= 1
    subject = index + 2
    if first != beginning_of_sentence(text, index) or following_word(text, index) not in _BEING:
        return False
    while subject < len(lower) - 1 and lower[subject] in BETWEEN and beside(text, subject - 1):
        subject += 1  # »Vigtig er også kontakten …«
    noun = subject
    while noun < len(lower) - 1 and beside(text, noun - 1) and beside(text, noun) and not readings_of(lower[noun]):
        noun += 1
    if noun >= len(lower) or not beside(text, noun - 1):
        return False
    return is_common_object(lower[noun]) if noun == subject else beginning_of_common(text, noun) == subject


def _is_predicate(text: Text, index: int, known: Verbs) -> bool:
    lower = text.lower_words
    place = before_row(text, index)
    if place < 0 or following_word(text, place) is None or _is_of_doing(text, index):
        return False
    if lower[place] == "været" and place and lower[place - 1] in _PERFECT:
        return _is_of_common(text, place - 1, known)
    verb = lower[place]
    if _is_of_turned(text, place, known):
        return True
    if verb == "være" and lower[place - 1] == "at" and lower[index] in _OF_A_CHARACTER:
        return not any(is_neuter(word) for word in lower[:place])  # »det er en fordel at være tålmodigt«
    if verb in _REFLEXIVES and place:
        return _is_felt_or_shown(text, index, place - 1, known)
    if verb in {"vær", "bliv"}:
        return place == beginning_of_sentence(text, place)
    if verb in _SEEMING:
        of_thing = verb.startswith("virk") and lower[index] in _OF_A_TASK
        return lower[index] not in _HOW_FELT and _is_of_common(text, place, known, only_person=not of_thing)
    is_said = verb in _BEING or verb in _BEING_INFINITIVES or (verb in _KEPT_PASSIVE and lower[index] in KEPT)
    is_said = is_said or (verb in _SEEMING_SO and lower[index] not in _HOW_FELT)
    return is_said and _is_of_common(text, place, known)


def _is_of_turned(text: Text, place: int, known: Verbs) -> bool:
    """Return whether the subject is of common gender and stands behind its verb: `er du tålmodig`, `skal bilen være`.

    A noun does so where its verb begins the sentence, or what comes before it is no subject.
    """
    lower, start, last = text.lower_words, beginning_of_sentence(text, place), place
    helpers = MODALS if lower[place] in _BEING_INFINITIVES else _BEING
    if helpers is MODALS:
        last -= 1
        while last > start and lower[last] in BETWEEN:
            last -= 1
    verb = next(
        (at for at in range(last - 1, max(start - 1, last - _FARTHEST_HELPER), -1) if lower[at] in helpers), None
    )
    if verb is None or not all(beside(text, at) for at in range(verb, place)):
        return False
    subject = lower[verb + 1 : last + 1]
    if len(subject) == 1 and subject[0] in PERSONS:
        return True
    is_adverb = not any(readings_of(word) or word in PRONOUNS for word in lower[start:verb])
    is_turned = is_adverb or lower[start] in FRONTED or beginning_of_common(text, last) == verb + 1
    return is_turned and gender_of_phrase(subject, known) is Gender.COMMON


def _is_felt_or_shown(text: Text, index: int, verb: int, known: Verbs) -> bool:
    """Return whether a noun of common gender feels or shows itself to be so: `metoden har vist sig brugbart`."""
    lower = text.lower_words
    if lower[verb] in _FEELING:
        return lower[index] == "velkomment" or _is_of_common(text, verb, known)
    if lower[verb] not in _SHOWING or lower[index] in _HOW_FELT:
        return False
    return _is_of_common(text, verb - (lower[verb] == "vist" and lower[verb - 1] in _PERFECT), known)


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
    if f"{word}t" in KEPT and lower[index - 2 : index - 1] and lower[index - 2] in KEEPING:
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
