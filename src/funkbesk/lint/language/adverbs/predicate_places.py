"""Where what is said of a subject begins and ends: `er [altid rolig, høflig og tydelig] over for gæsterne`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_participle,
    is_adverb_in_t,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.manner_words import FREE
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.phrase_places import is_finite
from funkbesk.lint.language.predicate_subjects import BETWEEN
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

# Behind »er« with one of these a place or a time follows as often as what the adjective is for.
_FOR = word_set("for over af ved blandt mod med efter om")
_WHERE = word_set("i på fra")
_NOT_ABLE_TO = word_set(
    "stede rådighed fordel gavn skade ulempe salg leje låns disposition tjeneste hjælp brug genstand"
)
_DAY_AND_YEAR = word_set("dagen natten morgenen aftenen formiddagen eftermiddagen sommeren vinteren foråret efteråret")
_DAYS = word_set("dag går morgen aften aftes år")
_OF_ABILITY = word_set("dygtigt villigt egnet nyttigt uegnet brugbart klart")
# Said of what is done there: »er aktivt med i«, »er synligt på nettet«.
_DONE_THERE = word_set(
    "aktivt ulovligt lovligt tydeligt skriftligt mundtligt anonymt frivilligt officielt gennemsnitligt "
    "bogstaveligt geografisk solidt trygt sikkert roligt billigt frit hurtigt"
)
_BEHIND_A_COMMA = SUBORDINATORS | word_set("men og dog også især herunder fx uanset medmindre inden før samt selv")
_UNBENT = late(r"\w{2}(?:ende|ere|et|[ae]nt|fyldt)$")
_WITHOUT_ENDINGS = word_set("lille gratis fælles stille ægte moderne robust grå blå rå alene direkte")
_TIME_BEHIND = word_set("alle hver hvert hele igen nu altid uden")
_ASIDE = word_set("let nem fysisk psykisk økonomisk teknisk juridisk politisk")  # »skal være let tilgængelig«
_DEGREES = word_set("mere meget også så mest")
_ENOUGH_FOR = frozenset({None, "til", "for"})
_ENDS = late(r"\s*(?:[.;:!?)»]|–|$)")
_COMMANDS = frozenset({"vær"})
_INFINITIVES = word_set("være blive")
KEEPING = word_set("hold holde holder gør gøre")


def before_row(text: Text, index: int) -> int:
    """Return the number of the word before all that is said with it: `er [altid rolig, høflig og] tydeligt`."""
    lower = text.lower_words
    place = index - 1
    while place > 0 and (lower[place] in _ASIDE or lower[place] in _DEGREES) and beside(text, place - 1):
        place -= 1  # »er kort og let tilgængeligt«
    if place > 1 and lower[place] in BETWEEN and lower[place - 1] in {"men", *JOINS}:
        place -= 1  # »er gammel, men stadig gyldigt«
    if place > 1 and lower[place] in JOINS and is_quality(lower[place - 1]) and beside(text, place - 1):
        place -= 2
    if place > 1 and lower[place] == "men" and is_quality(lower[place - 1]):
        place -= 2  # »er krævende, men lærerigt«
    is_row = place < index - 1 or following_word(text, index) in JOINS
    while place > 0 and text.value[text.words[place].end : text.words[place + 1].start] == ", ":
        if not is_row or not is_quality(lower[place]):
            return -1
        place -= 1
    while place > 0 and (lower[place] in BETWEEN | _ASIDE | FREE or is_adverb_in_t(lower[place])):
        if not beside(text, place):
            break
        place -= 1
    return place


def is_quality(word: str) -> bool:
    """Return whether the word (lower case) can be an adjective beside another one: `rolig`, `levende`, `robust`."""
    return (
        base_of_adjective(word) is not None
        or _UNBENT.search(word) is not None
        or word in _WITHOUT_ENDINGS
        or definite_of_participle(word) is not None
    )


def ends_sentence(text: Text, index: int) -> bool:
    """Return whether the word, or what »og« joins to it, closes its sentence: `langt og krævende`."""
    if following_word(text, index) in JOINS and index + 2 < len(text.words):
        index += 2
        if following_word(text, index) == "af" and definite_of_participle(text.lower_words[index]) is not None:
            return True  # »er uformelt og præget af humor«
    if following_word(text, index) == "nok":
        return following_word(text, index + 1) in _ENOUGH_FOR
    if following_word(text, index) is not None:
        return False
    goes_on = text.lower_words[index + 1 : index + 2] in {("og",), ("men",)}  # »er uformelt, og tonen er fri«
    return goes_on or _ENDS.match(text.value, text.words[index].end) is not None


def closes(text: Text, index: int) -> bool:
    """Return whether the sentence ends with the word, or goes on with a clause, a time or another verb.

    So it goes in `er lavt, så …`, `er stabilt hele året`, `er principielt og skal …` and `er centralt for samarbejdet`.
    """
    if ends_sentence(text, index):
        return True
    after, behind = following_word(text, index), following_word(text, index + 1)
    if after is None:
        is_comma = text.value.startswith(", ", text.words[index].end)
        return is_comma and not _BEHIND_A_COMMA.isdisjoint(text.lower_words[index + 1 : index + 2])
    if after in JOINS:
        return behind in MODALS or behind in FINITE
    if after == "til":
        return behind == "at"
    if after == "for":
        return behind is not None and bool(readings_of(behind) & DEFINITE)
    return after in _TIME_BEHIND or (after == "om" and behind in _DAY_AND_YEAR) or (after == "i" and behind in _DAYS)


def ends_predicate(text: Text, index: int, known: Verbs) -> bool:
    """Return whether nothing follows that the word can describe: an end, a clause, `for alle`, `og kender …`."""
    after = following_word(text, index)
    if after is None:
        if _ENDS.match(text.value, text.words[index].end):
            return True
        following = text.lower_words[index + 1 : index + 2]
        if text.value[text.words[index].end] != ",":
            return False
        joins_another = any(is_quality(word) for word in following)  # »være tålmodigt, rolig og …«
        goes_on = any(is_finite(word, known) for word in following)  # »bliver borgeren utrygt, ringer du«
        return joins_another or goes_on or not _BEHIND_A_COMMA.isdisjoint(following)
    if after in JOINS:
        return _ends_joined(text, index, known)
    word, behind = text.lower_words[index], following_word(text, index + 1)
    if after == "nok":
        return behind in _ENOUGH_FOR  # »er bredt nok til to biler«
    if after in FINITE and text.lower_words[index - 1] == "være":
        return True  # »At være ærlig er vigtigt«
    if after == "til":
        if word == "godt":
            return behind == "at"  # »Du er god til at lytte«
        return behind not in _NOT_ABLE_TO and (word in _OF_ABILITY or word not in _DONE_THERE)
    if (word, after) == ("sikkert", "på") and (behind is None or text.lower_words[index - 1] == "ikke"):
        return True  # »er sikker på, at …«
    if after in _WHERE and text.lower_words[index - 1] in _COMMANDS:
        return True  # »Vær tydelig i din tale«
    if (
        word in _DONE_THERE
        and text.lower_words[index - 1] not in {"sig", "dig", "mig"}
        and KEEPING.isdisjoint(text.lower_words[:index])
        and (after in _WHERE or (after == "med" and behind in PREPOSITIONS))
    ):
        return False
    return after in _FOR or after in _WHERE or after in _TIME_BEHIND or after in SUBORDINATORS


def _ends_joined(text: Text, index: int, known: Verbs) -> bool:
    """Return whether »og« behind the word joins another such word, or another verb: `og venlig mod alle`."""
    behind = following_word(text, index + 1)
    if behind is None:
        return False
    if is_adverb_in_t(behind):
        return ends_predicate(text, index + 2, known)
    if is_singular_participle(behind) or definite_of_participle(behind) is not None:
        return following_word(text, index + 2) in PREPOSITIONS or ends_sentence(text, index + 2)
    if is_quality(behind) and ends_sentence(text, index + 2):
        return True
    if base_of_adjective(behind) == behind or behind in _WITHOUT_ENDINGS or behind.endswith("ende"):
        return ends_predicate(text, index + 2, known) or following_word(text, index + 2) in {"til", "at"}
    if readings_of(behind) & DEFINITE and (other := following_word(text, index + 2)) is not None and is_quality(other):
        return True  # »holder døren åben og gulvet rent«
    if text.lower_words[index - 1] in _INFINITIVES and behind in known.infinitives and not may_be_noun(behind):
        return True  # »skal være myndig og kunne køre bil«
    return is_finite(behind, known) or behind in MODALS or behind in FINITE or behind == "have"
