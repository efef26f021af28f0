"""Where an adjective in its base form closes a clause whose verb says what is done: `afvander slam effektiv i …`.

The neighbours alone do not tell it here: an object, a particle or another adverbial stands between it and its verb. So
the verb is looked for in the whole clause. Behind a definite noun, a pronoun or several things no adjective has this
form, unless the verb says what somebody is, becomes or is made (`finde døren åben`, `komme tryg hjem`).
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import ends_phrase, is_unbent
from funkbesk.lint.language.adverbs.governing_verbs import (
    DEGREES,
    NO_VERBS,
    infinitive_of,
    is_any_participle,
    is_definite,
)
from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    COPULAS,
    FINITE,
    FUNCTION_WORDS,
    HAVING,
    JOINS,
    MODALS,
    OBJECTS,
    OWNERS,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.manner_words import (
    DOING,
    FREE,
    MANNER_TOO,
    MEASURES,
    OF_A_PERSON,
    OF_A_STATE,
    SIZES,
    is_done_so,
)
from funkbesk.lint.language.neighbours import following_word, preceding_word
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# Verbs whose subject or object the adjective may be said of.
_OF_SOMEBODY = OF_A_PERSON | word_set(
    "vokse fødes dø komme vende ende ankomme fylde kræve udgøre betyde hedde medføre indebære sikre bo leve sove vågne "
    "rejse male farve vaske tørre skrabe slibe pudse købe sælge drikke spise servere aflevere returnere levere søge "
    "vælge udpege ansætte omfatte vurdere skønne kende gælde tilhøre ønske forudsætte behøve mangle eje elske "
    "bedømme skabe udnævne klippe barbere gribe efterlade klæde funde gjort holdt"
)
# With an object they say what is done to it: `møder borgeren venligt`, `tager sagen alvorligt`.
_ALSO_WITH_OBJECT = word_set("tage vise stille gribe klæde klippe vælge udpege")
_ONLY_WITH_OBJECT = word_set("møde starte begynde slutte afgå") | _ALSO_WITH_OBJECT
# So do these with a particle: `gør kassen op`, `melder fra`.
_WITH_PARTICLE = word_set("gøre holde tage stille finde melde lade regne vise gribe vaske tørre")
_PARTICLES_OF_DOING = word_set("op ud ind af frem imod fra")
# What a person or a thing is while it is done, or because of it: `serverer suppen varm`.
_STATES = (OF_A_STATE - {"streng"}) | word_set(
    "ansvarlig lukket parat færdig ledig tilgængelig afhængig gyldig skyldig tilfreds enig uenig vant kendt lig "
    "uafhængig fælles lille tør frossen halv ny tryg stolt tavs nøgen veloplagt frisk hvid let tung glat blank synlig "
    "intakt spids tynd flad lang bred høj dyb kort smal stærk svag åben fri sund uskadt usynlig bevidst egnet bekendt "
    "relevant gængs nødvendig mulig umulig vigtig værd nær fjern sulten vred bange alene beslægtet "
    "relativ identisk vågen bevidstløs total anden maksimal minimal"
)
_REFUSING = word_set("sige siger sagt melde melder meldt")
_ADVERBS = word_set("altid ofte også ikke gerne selv straks nu derefter herefter")
_CLOSING = word_set("farvel goddag fast velkommen fat end nok til bag ad trods ifølge igen")
_ARTICLES = word_set("den det de denne dette disse")
_BEHIND_MASS = word_set("i bag efter inden før om ved uden under gennem")
_BLOCKS = word_set("som hvor end")
_IN_WHICH_WAY = word_set("virtuel digital manuel elektronisk skriftlig mundtlig telefonisk")
_HAPPENING = word_set("holde få melde stille vise finde")
_ALSO_RUN_SO = word_set("ansvarlig sund tryg stærk åben")  # »drives økonomisk ansvarlig«
_DONE_WELL = word_set(
    "klare kende fungere samarbejde sove trives passe forberede lytte høre arbejde forløbe dække forstå huske synge "
    "spille forvalte betjene gå følge sælge fordele udnytte harmonere begynde slutte svare løse planlægge"
)
_NEVER_OF_DEGREE = word_set("tydelig synlig offentlig præcis")
_COMPARED = late(r"\w{3}e(?:re|st)$")
_FARTHEST = 12


def tells_how_in_clause(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the adjective (in its base form) at `index` tells how is done what its clause says."""
    word = text.lower_words[index]
    if not text.words[index].text.islower() or word.endswith("ren"):
        return False
    if (word in FREE and word not in MANNER_TOO) or preceding_word(text, index) == "for":
        return False
    if not _closes(text, index, known):
        return False
    start = _beginning(text, index)
    if start <= beginning_of_sentence(text, index) or preceding_word(text, start) is None:
        return False
    after, is_noun = following_word(text, index), bool(readings_of(word)) and word not in {"god", "høj"}
    is_done = _is_perfect(text, start - 1, known)  # »har i mange år samarbejdet«: no object
    if not is_done and _follows_object(text, start - 1, after, known):
        verb = _place_of_verb(text, start - 2, known)
        return verb is not None and not (is_noun and after is not None) and _is_doing(text, verb, start, index, known)
    # »overholdes streng i haven«: no noun follows a passive at once, but for »der tændes lys«
    is_thing = preceding_word(text, start - 1) == "der" and bool(readings_of(word) & (Reading.MANY | Reading.MASS))
    is_noun = is_noun and (is_thing or text.lower_words[start - 1] not in known.passive)
    return not is_noun and _is_doing(text, start - 1, start, index, known)


def _is_doing(text: Text, place: int, start: int, index: int, known: Verbs) -> bool:
    """Return whether the verb at `place` says what is done, and the adjective nothing of what somebody is."""
    verb = _verb_at(text, place, known)
    if verb is None:
        return False
    lower = text.lower_words
    if lower[index] == "god":
        return verb in _DONE_WELL
    if lower[index] in _STATES and not (
        (lower[index] in MEASURES and is_done_so(verb, lower[index]))
        or (lower[index] in MANNER_TOO and verb in DOING)
        or (lower[index] in _ALSO_RUN_SO and lower[index - 1].endswith("isk"))
    ):
        return False
    if lower[index] in SIZES and not is_done_so(verb, lower[index]):
        return False  # »klipper hækken lav«
    if lower[index] in FREE and lower[index] not in _NEVER_OF_DEGREE and verb not in DOING:
        return False  # »opføre sig ordentlig(t)«
    between = lower[place + 1 : start]
    has_object = bool(between) and between[0] not in PREPOSITIONS and between[0] != "sig"
    is_put = lower[index + 1 : index + 3] == ("på", "plads")
    has_particle = not _PARTICLES_OF_DOING.isdisjoint((*between, following_word(text, index)))
    if verb in _WITH_PARTICLE and (is_put or has_particle):
        return True
    if lower[index] in _IN_WHICH_WAY and verb in _HAPPENING:
        return True
    if verb in _ONLY_WITH_OBJECT:
        return has_object
    return verb not in _OF_SOMEBODY


def _closes(text: Text, index: int, known: Verbs) -> bool:
    """Return whether its phrase ends here, or goes on with nothing but more of its kind: `hurtig, venlig og fri`."""
    after = following_word(text, index)
    if after in _CLOSING or after in PARTICLES or ends_phrase(text, index, known):
        return True
    lower = text.lower_words
    if text.value[text.words[index].end : text.words[index].end + 2] != ", ":
        return False
    place = index + 1
    while place < len(lower) and _is_alike(lower[place]):
        if ends_phrase(text, place, known) and following_word(text, place) not in JOINS:
            return preceding_word(text, place) in JOINS
        place += 2 if following_word(text, place) in JOINS else 1
    return False


def _is_alike(word: str) -> bool:
    return (
        base_of_adjective(word) is not None
        or is_unbent(word)
        or is_singular_participle(word)
        or _COMPARED.search(word) is not None
    )


def _beginning(text: Text, index: int) -> int:
    """Return where the row of adverbs begins that it closes: behind `meget`, `hurtigt, ` and `grundigt og `."""
    start = index
    while start > 1:
        before = preceding_word(text, start)
        if before in DEGREES or (before is not None and before.endswith("isk") and not readings_of(before)):
            start -= 1
        elif before in JOINS and _is_alike(text.lower_words[start - 2]) and following_word(text, start - 2) is not None:
            start -= 2
        elif (
            (start < index or following_word(text, index) in JOINS)
            and text.value[text.words[start - 1].end : text.words[start].start] == ", "
            and _is_alike(text.lower_words[start - 1])
        ):
            start -= 1
        else:
            break
    return start


def _follows_object(text: Text, place: int, after: str | None, known: Verbs) -> bool:
    """Return whether the word at `place` ends an object or adverbial that no adjective in this form can describe."""
    word, before = text.lower_words[place], preceding_word(text, place)
    if text.words[place].text[0].isupper() and before is not None and text.words[place - 1].text.islower():
        return infinitive_of(text, place - 1, known, is_surely_verb=True) is not None  # »stritter Norge voldsomt imod«
    if word in {"det", "den", "de", "dette", "denne"} and readings_of(text.lower_words[place + 1]):
        return False  # »fører log over det materiel, som …«
    if word in PARTICLES or word in OBJECTS or word == "alle":
        return True
    if word == "fra":  # »sige fra tydelig uden at såre«
        return before in _REFUSING
    if is_definite(word) or _is_owned(text, place):
        return True
    reading = readings_of(word)
    # »behandler klager«: where one person is called the same, a determiner would stand before
    if reading & Reading.MANY and (not reading & Reading.ONE or (word.endswith("er") and before not in {"en", "et"})):
        return True
    if reading is Reading.EITHER and place and infinitive_of(text, place - 1, known) is not None:
        return True  # »retter fejl nænsom«: a single one has an article
    # »opbevare syre forsvarlig bag lås«: no »plads nok til«, »jord egnet til«
    is_mass = bool(reading & Reading.MASS) and not reading & Reading.THE_ONE
    return is_mass and before not in {"en", "et"} and (after is None or after in _BEHIND_MASS)


def _is_owned(text: Text, noun: int) -> bool:
    """Return whether an owner, or an article and an adjective, makes the noun definite: `deres formue`."""
    first = noun
    while preceding_word(text, first) is not None and is_inflected_adjective(text.lower_words[first - 1]):
        first -= 1
    before = preceding_word(text, first) or ""
    is_definite_there = before in OWNERS or is_genitive(before) or (first < noun and before in _ARTICLES)
    return is_definite_there and bool(readings_of(text.lower_words[noun]) & (Reading.ONE | Reading.MANY))


def _place_of_verb(text: Text, last: int, known: Verbs) -> int | None:
    """Return where the verb stands that is nearest before the word at `last + 1` in its clause, or None."""
    if last < 0:
        return None
    first = max(beginning_of_sentence(text, last), last - _FARTHEST)
    lower = text.lower_words
    for place in range(last, first - 1, -1):
        if following_word(text, place) is None or lower[place] in _BLOCKS or lower[place] in COPULAS:
            return None
        if _verb_at(text, place, known) is not None:
            return place
        if lower[place] in SUBORDINATORS or lower[place] in MODALS or lower[place] in FINITE:
            return None
    return None


def _verb_at(text: Text, place: int, known: Verbs) -> str | None:
    """Return the infinitive of the verb at `place`; of a participle behind `får` or `har` its beginning will do."""
    verb = infinitive_of(text, place, known)
    if verb is not None:
        return verb
    word = text.lower_words[place]
    if word in NO_VERBS:
        return None  # »er fuldt arbejdsdygtig«
    if _is_perfect(text, place, known):
        return word[:-1]
    if is_any_participle(word) and not AUXILIARIES.isdisjoint(text.lower_words[max(0, place - 4) : place]):
        return word[:-1] if word.endswith("et") else f"{word[:-1]}e"
    if word in known.present:
        return _before_object(text, place, known)
    # a verb that the lexicon lacks: »føreren surrer kassen«
    before, after = preceding_word(text, place), following_word(text, place)
    is_verb = word.endswith("er") and before is not None and before.endswith(("en", "et", "ne"))
    is_verb = is_verb and not readings_of(word) and word not in FUNCTION_WORDS and not is_inflected_adjective(word)
    return word[:-1] if is_verb and after is not None and is_definite(after) else None


def _is_perfect(text: Text, place: int, known: Verbs) -> bool:
    """Return whether a participle stands there that may be a noun, but an auxiliary before it: `har i år arbejdet`."""
    word, earlier = text.lower_words[place], text.lower_words[max(0, place - 4) : place]
    if not word.endswith("et") or word[:-1] not in known.infinitives:
        return False
    is_noun = bool(earlier) and (earlier[-1] in PREPOSITIONS or is_inflected_adjective(earlier[-1]))
    return not is_noun and not HAVING.isdisjoint(earlier)


def _before_object(text: Text, place: int, known: Verbs) -> str | None:
    """Return the infinitive of what may be a noun, where its object follows at once: `leder prøverne`."""
    after, before = following_word(text, place), preceding_word(text, place)
    if after is None or not (is_definite(after) or after in OBJECTS or after in _ADVERBS):
        return None
    if before in PREPOSITIONS or (before is not None and is_inflected_adjective(before)):
        return None
    return infinitive_of(text, place, known, is_surely_verb=True)
