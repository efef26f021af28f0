"""Where an adjective in its base form stands between a verb and what no such adjective can describe.

In `gennemgår omhyggelig tegningerne`, `kan anonym søge råd`, `svar ærlig på …` it tells how, and ends in -t.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import beginning, ends_phrase
from funkbesk.lint.language.adverbs.before_other_phrases import stands_before_other_phrase
from funkbesk.lint.language.adverbs.governing_verbs import (
    DEGREES,
    infinitive_of,
    is_any_participle,
    is_definite,
    place_of_verb,
)
from funkbesk.lint.language.adverbs.pasts import infinitive_of_past
from funkbesk.lint.language.adverbs.sentence_adverbs import OF_SENTENCES
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    HAVING,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, is_listed_noun, readings_of
from funkbesk.lint.language.manner_words import (
    ALSO_NOUNS,
    DOING,
    FREE,
    MANNER_TOO,
    MEASURES,
    OF_A_PERSON,
    OF_A_STATE,
    is_done_so,
)
from funkbesk.lint.language.neighbours import following_word, preceding_word
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_SUBJECTS = SUBJECTS | {"de"}
# What they say is said of their subject or object: »gør klar alle varer«, »vokser sig høj«.
OF_SUBJECT = OF_A_PERSON | word_set(
    "vokse fødes dø komme vende ende ankomme fylde kræve udgøre betyde hedde medføre indebære sikre"
)
STATES = (OF_A_STATE - {"streng"}) | word_set(
    "ansvarlig lukket parat færdig ledig tilgængelig afhængig gyldig skyldig tilfreds enig uenig vant kendt lig "
    "uafhængig fælles lille tør frossen halv ny"
)
# Verbs of being that are verbs of doing with these words.
_OF_DOING_WITH = {
    "melde": word_set("ud ind fra til tilbage"),
    "finde": word_set("frem ud"),
    "tage": word_set("imod fat afsked hånd vare stilling hensyn"),
    "se": word_set("på"),
    "gå": PARTICLES | JOINS | PREPOSITIONS | {None},
    "forholde": {"til"},
    "holde": word_set("øje på"),
    "stille": word_set("op"),
    "komme": word_set("frem igennem tilbage i ud ind op ned hjem forbi"),
    "ligge": PREPOSITIONS | JOINS | {None},
}
_ONLY_WAYS = {
    "gå": word_set(
        "dårlig fin fortræffelig udmærket langsom hurtig rolig forsigtig sikker usikker målrettet "
        "positiv nysgerrig fordomsfri konstruktiv professionel lydløs grundig varsom nænsom besindig metodisk"
    ),
    "ligge": word_set("central decentral"),
    "holde": word_set("streng konsekvent stædig nøje hårdnakket omhyggelig uafbrudt vedvarende ihærdig stram"),
    "komme": word_set("hyppig hurtig langsom nem smidig ubesværet sjælden sikker"),
}
_TAKEN_SO = word_set("alvorlig højtidelig bogstavelig seriøs")  # »mistanken tages alvorligt«
_WITH_AN_OBJECT = word_set("vise tage stille melde")
_SAID_OF_WELCOMES = word_set("varm kold")  # »byder varm alle gæster velkommen«: no object stands behind its own state
_TOO = word_set("hurtig langsom stærk tidlig hård høj lav bred snæver")
_DISTANCES = word_set("dyb høj lav langsom tæt")
_DIRECTIONS = word_set("ned op ind ud nede oppe inde ude under over hen frem tilbage")
_OF_PLACING = word_set("hænge placere opsætte opstille anbringe ophænge sætte lægge")  # »hænger synlig for alle«
_KEEPING = word_set("gør gøre gjorde holder holde hold har have")
_HAS_NO_T = late(r"\w{3}isk$")
_SOON = word_set("hurtig langsom nem snarlig")
_DEFINITE_ARTICLES = word_set("de den det disse denne dette sine mine dine vores deres jeres")
_BEHIND = word_set(
    "fast velkommen også sammen imod altid både allerede selv igen hjem hele halve forbi uanset igennem omkring "
    "end nok fat farvel goddag nej ja tak tæt langs højt inden undervejs hver hvert dagligt ugentligt"
)
_OF_THE_NOUN = word_set("fra af mellem blandt")  # »angive lys fra omgivelserne«
_FEELING = word_set("føle føler følte følt")
_BECOMING = word_set("bliver blive blev blevet")
_SENTENCING = word_set("kende dømme vurdere bedømme skønne udskrive")
"""They say what somebody is held to be, or how he leaves: »bliver kendt ugyldig og ophævet«."""
_REACH_OF_TOO = 5
# »er færdig behandlet«: one word or two, but no -t
_GIVEN = word_set("tilpasset forbeholdt overladt underlagt tiltænkt pålagt tildelt")
"""To whom or what follows them without a preposition: »er individuelt tilpasset den enkelte«."""
_BESIDE_PARTICIPLES = word_set(
    "ny frossen halv fuld levende død færdig ansvarlig ledig tom sand god lille parat syg rask total gammel"
)


def tells_how(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the adjective (in its base form) at `index` stands where only an adverb can."""
    word = text.lower_words[index]
    is_first = index == beginning_of_sentence(text, index)
    if not (is_first or text.words[index].text.islower()) or readings_of(word) & DEFINITE:
        return False
    is_free = word in FREE and (word not in MANNER_TOO or preceding_word(text, index) == "sig")
    if (
        _between_verbs(text, index, known)
        or _before_bent_adjective(text, index)
        or (is_first and _opens_before_passive(text, index, known))
    ):
        return not is_free
    if _before_participle(text, index, known):
        return word not in FREE or word in MANNER_TOO
    if _is_consequence(text, index, known):
        return not is_free
    place = place_of_verb(text, index)
    if place < 0 or any(following_word(text, between) is None for between in range(place, index)):
        return False
    return _tells_how_behind(text, index, place, known, is_free=is_free)


def _tells_how_behind(text: Text, index: int, place: int, known: Verbs, *, is_free: bool) -> bool:
    """Return whether it tells how is done what the verb at `place` says."""
    word = text.lower_words[index]
    if stands_before_other_phrase(text, index) and (
        word not in STATES or word in _SAID_OF_WELCOMES or word in MEASURES
    ):
        verb = infinitive_of(text, place, known, is_surely_verb=True) or infinitive_of_past(text.lower_words[place])
        if word in STATES and word not in _SAID_OF_WELCOMES and (verb is None or not is_done_so(verb, word)):
            return False
        return verb is not None and not is_free and (verb not in OF_SUBJECT or verb in _WITH_AN_OBJECT)
    verb = infinitive_of(text, place, known)
    after, behind = following_word(text, index), following_word(text, index + 1)
    if verb is None or _is_joined_to_participle(text, index):
        return verb is not None and _is_done_so(text, place, verb, word) and not is_free
    if _says_how_far(text, index):
        return True
    if text.lower_words[index + 1 : index + 3] == ("til", "rådighed"):
        return word not in STATES - {"gratis"}
    if verb == "tage" and word in _TAKEN_SO:
        return _ends(text, index, known)
    if verb in OF_SUBJECT and not (after in _OF_DOING_WITH.get(verb, ()) and word in _ONLY_WAYS.get(verb, {word})):
        return False
    if word == "synlig" and verb in _OF_PLACING:
        return False
    is_welcomed = word in _SAID_OF_WELCOMES and verb in _OF_DOING_WITH  # »tager varmt imod«
    if (word in STATES or word in MEASURES) and not (is_welcomed or (word in MEASURES and is_done_so(verb, word))):
        return False
    if text.lower_words[index - 1] == "for" and word not in _TOO:
        return False  # »tænde for trådløs igen«
    if is_free and verb not in DOING and not is_done_so(verb, word):
        return False
    return _ends(text, index, known) or _joins_another_verb(text, place, behind if after in JOINS else None, known)


def _is_joined_to_participle(text: Text, index: int) -> bool:
    other = following_word(text, index + 1)
    return following_word(text, index) in JOINS and other is not None and is_singular_participle(other)


def _is_done_so(text: Text, place: int, verb: str, word: str) -> bool:
    """Return whether a second participle is joined to what is done so: `bliver ført omhyggelig og holdt ajour`."""
    is_becoming = preceding_word(text, place) in _BECOMING and verb not in OF_SUBJECT | _SENTENCING
    return is_becoming and word.endswith(("ig", "som")) and word not in STATES and word not in ALSO_NOUNS


def _says_how_far(text: Text, index: int) -> bool:
    """Return whether a direction follows: `stikkes dyb ned i brønden`, `hænger høj oppe`."""
    after = following_word(text, index)
    if after == "nok":
        after = following_word(text, index + 1)
    return text.lower_words[index] in _DISTANCES and after in _DIRECTIONS


def _between_verbs(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a modal stands before and its infinitive behind: `kan anonym søge råd`."""
    after = following_word(text, index)
    if after == "ikke":
        after = following_word(text, index + 1)  # »bør normal ikke køre«
    if after == "at" and following_word(text, index + 1) in known.infinitives:
        is_too = not COPULAS.isdisjoint(text.lower_words[max(0, index - _REACH_OF_TOO) : index])  # »er for svær at«
        return preceding_word(text, index) in ({"til"} if is_too else {"til", "for"})  # »til hurtig at åbne filen«
    if (
        after is None
        or (after in COPULAS and not _may_be_so(text.lower_words[index], after))
        or (after not in known.infinitives and after not in known.passive)
    ):
        return False
    start = beginning(text, index)
    while preceding_word(text, start) in DEGREES:
        start -= 1
    before = preceding_word(text, start)
    if before in _SUBJECTS or (before is not None and is_definite(before)):
        before = preceding_word(text, start - 1)
    elif may_be_noun(after) and preceding_word(text, start - 1) not in _SUBJECTS:
        return False  # »her kan faglig støtte hjælpe«
    return before in MODALS


def _may_be_so(word: str, being: str) -> bool:
    """Return whether it tells that or when something may be or become: `vil normalt være`; no »kan rolig være«."""
    return word in OF_SENTENCES or (being == "blive" and word in _SOON)


def _is_consequence(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it stands behind an object, between »så« and »at«: `planlægger turene så fornuftig, at …`."""
    lower, begin = text.lower_words, beginning(text, index)
    follows = lower[index + 1 : index + 2] == ("at",) and text.value[text.words[index].end] == ","
    if not follows or preceding_word(text, begin) != "så" or lower[index] in STATES:
        return False
    start = beginning_of_sentence(text, index)
    verbs = [infinitive_of(text, at, known, is_surely_verb=True) for at in range(start, begin - 1)]
    found = [verb for verb in verbs if verb is not None]
    is_being = any(word in COPULAS or word in _KEEPING for word in lower[start:index])
    before = lower[begin - 2]
    return bool(found) and not is_being and OF_SUBJECT.isdisjoint(found) and bool(readings_of(before))


def _before_bent_adjective(text: Text, index: int) -> bool:
    """Return whether an adjective in -e follows between determiner and noun: `de alvorlig syge patienter`."""
    before, after, behind = preceding_word(text, index), following_word(text, index), following_word(text, index + 1)
    if before in JOINS and _HAS_NO_T.search(text.lower_words[index - 2]):
        before = preceding_word(text, index - 2) or "de"  # »fysisk og socialt aktive ældre«
    if before not in _DEFINITE_ARTICLES or after is None or behind is None or after in FUNCTION_WORDS:
        return False
    is_bent = (is_inflected_adjective(after) or is_participle(after) or after.endswith("te")) and base_of_adjective(
        after
    ) is None
    return is_bent and bool(readings_of(behind)) and not is_listed_noun(after)


def _opens_before_passive(text: Text, index: int, known: Verbs) -> bool:
    """Return whether it begins the sentence, and a passive follows: `digital sendes brevene`."""
    word = text.lower_words[index]
    return following_word(text, index) in known.passive and not is_listed_noun(word) and word not in ALSO_NOUNS


def _before_participle(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a participle follows that is said of the subject: `er ekstern finansieret`."""
    after, before = following_word(text, index), preceding_word(text, index)
    is_done = after is not None and (
        is_any_participle(after)
        or after == "beliggende"
        or (before in COPULAS and after.endswith("et") and after[:-1] in known.infinitives)
    )  # »er hårdt presset«: no noun in the definite form follows such an adjective
    if after is None or (before != "et" and not is_done):
        return False
    if before == "et":  # before a noun it would be »et kommunalt …« as well
        return after.endswith("t") and following_word(text, index + 1) is not None
    behind = following_word(text, index + 1)
    if before in HAVING:
        return True
    feels = before == "sig" and preceding_word(text, index - 1) in _FEELING  # »føle sig venlig modtaget«
    ends = behind is None or behind in PREPOSITIONS or behind in JOINS or behind in SUBORDINATORS or after in _GIVEN
    return (before in COPULAS or feels) and ends and text.lower_words[index] not in _BESIDE_PARTICIPLES


def _ends(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the phrase ends here, and no noun that the word is: `anvender objektiv`."""
    after = following_word(text, index)
    before = text.lower_words[index - 1]
    takes_no_object = before in PARTICLES or before in known.passive
    word = text.lower_words[index]
    is_noun = is_listed_noun(word) and word not in MEASURES
    if is_noun and readings_of(word) & (Reading.MANY | Reading.MASS) and before not in PARTICLES:
        return False  # »kaster lys over sagen«: the noun needs no article
    if is_noun and (after not in PREPOSITIONS | PARTICLES or after in _OF_THE_NOUN) and not takes_no_object:
        return False
    return after in _BEHIND or after in PARTICLES or ends_phrase(text, index, known)


def _joins_another_verb(text: Text, place: int, behind: str | None, known: Verbs) -> bool:
    """Return whether a verb in the same form is joined: `handle besindig og ringe`, `er malet grim og skaller`."""
    if behind is None:
        return False
    if text.lower_words[place] in known.infinitives:
        return behind in known.infinitives
    return behind in known.present and (
        text.lower_words[place] in known.present or is_any_participle(text.lower_words[place])
    )
