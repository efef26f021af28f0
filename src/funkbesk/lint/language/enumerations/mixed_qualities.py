"""Nouns among adjectives and the reverse: `er tålmodig, omhu og hjælpsom`, `med erfaring, engageret og et …`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    base_of_adjective,
    is_any_adjective,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.nouns import is_countable, number_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, Word

_STATES = word_set("er være bliver blive var")
_DEGREES = word_set("meget altid både gerne god yderst særlig særligt rimelig samtidig")
_HAVING = word_set("har have med af på kræver kræve viser vise")
_BEFORE_NOUNS = word_set("en et gode god godt stor stort store høj højt høje stærk stærkt stærke")
# What one is like: other nouns name what one is, »pædagog, engageret og fleksibel«.
_QUALITY = late(
    r"(?:hed|skab|itet|isme|tillid|omhu|engagement|humor|humør|overblik|initiativ|ansvar|mod|empati|disciplin|respekt|energi"
    r"|interesse|erfaring|omsorg|diskretion|takt|sans|vilje|lyst|evner?|kompetencer?|viden|forståelse|indsigt"
    r"|fornemmelse|dømmekraft|systematik|præcision|orden|ro)$"
)
_OF_DOING = late(r"\w{3}(?:ning|else)$")
_STUFF = frozenset({Reading.ONE, Reading.MASS, Reading.ONE | Reading.MASS})
# These name neither one person nor several: »unge, ældre og kreative«.
_ADJECTIVE = late(r"(?:\w{3}ig|som|bar|fuld|løs|iv|[^i]el|[^l]iske)$")
# Languages and subjects: »i dansk, engelsk og et valgfag«.
_NO_QUALITY = late(r"(?:sk|gul|rød|blå|grøn|sort|hvid)$")


def odd_quality(text: Text, inside: tuple[Word, ...], known: Verbs) -> Word | None:
    """Return the noun among adjectives behind »er«, or the adjective among nouns behind »med«, in three members."""
    words = tuple(word.lower for word in inside)
    for join in range(3, len(words) - 1):
        if words[join] not in JOINS or not near(text, inside, join - 1) or not near(text, inside, join):
            continue
        if text.value[inside[join - 2].end : inside[join - 1].start] != ", ":
            continue
        found = (
            _noun_among_adjectives(text, inside, words, join, known)
            or _adjective_among_nouns(text, inside, words, join, known)
            or _adjective_behind_nouns(text, inside, words, join)
            or _noun_among_adverbs(inside, words, join)
        )
        if found is not None:
            return found
    return None


def _noun_among_adjectives(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], join: int, known: Verbs
) -> Word | None:
    """Return the quality in `skal være tålmodig, omhu og hjælpsom`."""
    first = join - 2
    head = first - 1
    while head > 0 and words[head] in _DEGREES:
        head -= 1
    if words[head] not in _STATES or not near(text, inside, first - 1):
        return None
    if all(_is_adjective(words[place]) for place in (first, join - 1, join + 1)):
        return _quality_at_the_end(text, inside, words, join + 1)
    members = (first, join - 1, join + 1)
    qualities = [place for place in members if _names_what_is(words[place])]
    adjectives = [place for place in members if _is_adjective(words[place])]
    if len(qualities) != 1 or len(adjectives) != len(members) - 1:
        return None
    behind = words[join + 2] if join + 2 < len(words) and near(text, inside, join + 1) else ""
    goes_on = bool(readings_of(behind)) and behind not in known.present
    return None if goes_on else inside[qualities[0]]


def _names_what_is(word: str) -> bool:
    return _is_quality(word) or _OF_DOING.search(word) is not None or (_is_stuff(word) and not _is_adjective(word))


def _quality_at_the_end(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], last: int) -> Word | None:
    """Return the noun in `er punktlig, hjælpsom og godt humør`, where it ends the sentence."""
    if last + 1 >= len(words) or not near(text, inside, last) or not _is_quality(words[last + 1]):
        return None
    is_end = last + 2 == len(words) or not near(text, inside, last + 1)
    return inside[last + 1] if is_end else None


def _adjective_among_nouns(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], join: int, known: Verbs
) -> Word | None:
    """Return the adjective in `med erfaring, engageret og et stort hjerte`."""
    if not _is_adjective(words[join - 1]) or not _are_qualities(words[join - 2], words[join - 1], words[join + 1]):
        return None
    head = join - 3
    while head > 0 and (is_any_adjective(words[head])):
        head -= 1
    is_led_in = words[head] in _HAVING or words[head] in _STATES or words[head] in known.present
    between = text.value[inside[join - 3].end : inside[join - 2].start]
    if between != ": " and (between != " " or not is_led_in):
        return None
    return inside[join - 1]


def _are_qualities(first: str, adjective: str, last: str) -> bool:
    """Return whether the nouns around the adjective are qualities, or one of them is and the other stuff."""
    if _is_quality(first) and (_is_quality(last) or last in _BEFORE_NOUNS):
        return True
    is_one = (_is_quality(first) and _is_stuff(last)) or (_is_stuff(first) and _is_quality(last))
    return is_one and _ADJECTIVE.search(adjective) is not None


def _adjective_behind_nouns(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], join: int) -> Word | None:
    """Return the adjective in `åbenhed, omsorg og faglig` or `pap, metal og plastiske`, where no noun follows."""
    adjective = words[join + 1]
    are_nouns = all(_is_quality(word) or _is_stuff(word) for word in words[join - 2 : join])
    if not are_nouns or not _is_adjective(adjective) or _ADJECTIVE.search(adjective) is None:
        return None
    behind = words[join + 2] if join + 2 < len(words) and near(text, inside, join + 1) else ""
    return inside[join + 1] if not behind or behind in PREPOSITIONS else None


def _is_stuff(word: str) -> bool:
    """Return whether the noun stands for what is not counted, and for no person: `pap`, `metal`."""
    return readings_of(word) in _STUFF and number_of(word) is None and not is_countable(word)


def _noun_among_adverbs(inside: tuple[Word, ...], words: tuple[str, ...], join: int) -> Word | None:
    """Return the quality in `løser opgaverne roligt, grundighed og effektivt`."""
    is_alone = all(words[place] != _base(words[place]) and words[place].endswith("t") for place in (join - 2, join + 1))
    return inside[join - 1] if is_alone and _is_quality(words[join - 1]) else None


def _base(word: str) -> str:
    """Return what an adjective is without its -t, and any other word as it is."""
    return (_is_adjective(word) and base_of_adjective(word)) or word


def _is_quality(word: str) -> bool:
    return _QUALITY.search(word) is not None and not _is_adjective(word) and not readings_of(word) & Reading.THE_ONE


def _is_adjective(word: str) -> bool:
    """Return whether it is an adjective or participle in any form, and no noun."""
    if word in FUNCTION_WORDS or readings_of(word) or _NO_QUALITY.search(word):
        return False
    is_one = base_of_adjective(word) is not None or is_singular_participle(word)
    return is_one or is_inflected_adjective(word) or is_participle(word)
