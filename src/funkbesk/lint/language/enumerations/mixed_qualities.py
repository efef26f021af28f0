"""Nouns among adjectives and the reverse: `er tålmodig, omhu og hjælpsom`, `med erfaring, engageret og et …`."""

from __future__ import annotations

from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    SUBJECTS,
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
_HAVING = word_set("med af på for om til")
# Adjectives that are other words as well, where »og« joins them to others and nothing but a preposition follows.
_PREDICATES = word_set("let fri klar god vant tæt nem ny")
_BEFORE_NOUNS = word_set("en et gode god godt stor stort store høj højt høje stærk stærkt stærke")
# What one is like: other nouns name what one is, »pædagog, engageret og fleksibel«.
_QUALITY = late(
    r"(?:hed|skab|itet|isme|tillid|omhu|engagement|humor|humør|overblik|initiativ|ansvar|mod|empati|disciplin|respekt|energi"
    r"|interesse|erfaring|omsorg|diskretion|takt|sans|vilje|lyst|evner?|kompetencer?|viden|forståelse|indsigt"
    r"|fornemmelse|dømmekraft|systematik|præcision|orden|ro|følelse|overskud|nærvær|tålmod|flid|omtanke|fornuft|gejst|glæde"
    r"|entusiasme|passion|motivation|kundskab(?:er)?|færdigheder|flair|struktur|faglighed|autoritet|professionalisme)$"
)
_OF_DOING = late(r"\w{3}(?:ning|else)$")
_STUFF = frozenset({Reading.ONE, Reading.MASS, Reading.ONE | Reading.MASS})
# These name neither one person nor several: »unge, ældre og kreative«.
_ADJECTIVE = late(r"(?:\w{3}ig|som|bar|fuld|løs|iv|[^i]el|[^l]iske)$")
# Languages and subjects: »i dansk, engelsk og et valgfag«.
_NO_QUALITY = late(
    r"(?:[^i]sk|^(?:arab|tyrk|pers|kines|russ|kurd|serb|bosn|kroat|balt|græ|polsk|ital|tjekk|slav|hebra|lat|roman|gæl)\w*isk"
    r"|gul|rød|blå|grøn|sort|hvid)$"
)


def odd_quality(text: Text, inside: tuple[Word, ...], known: Verbs) -> Word | None:
    """Return the noun among adjectives behind »er«, or the adjective among nouns behind »med«, in three members."""
    words = tuple(word.lower for word in inside)
    for join in range(3, len(words) - 1):
        if words[join] not in JOINS or not near(text, inside, join - 1) or not near(text, inside, join):
            continue
        start = _start_of_second(text, inside, words, join)
        if start is None or not all(word.text.islower() for word in inside[start - 1 : join + 2]):
            continue  # »Center for Social, Sundhed og Beskæftigelse«
        found = _odd_of(_Three(text, inside, words, known, start - 1, join))
        if found is not None:
            return inside[found]
    return None


def _start_of_second(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], join: int) -> int | None:
    """Return where the second member begins: one word, with or without one that describes it: `fysisk stærk`."""
    for start in (join - 1, join - 2):
        if start > 1 and text.value[inside[start - 1].end : inside[start].start] == ", ":
            is_described = start == join - 1 or words[start] in _DEGREES or base_of_adjective(words[start]) is not None
            return start if is_described and near(text, inside, start) else None
    return None


class _Three(NamedTuple):
    """Three members, the first two by the places of their last words; `join` is the place of the »og« behind them."""

    text: Text
    inside: tuple[Word, ...]
    words: tuple[str, ...]
    known: Verbs
    first: int
    join: int

    def behind(self, index: int) -> str:
        """Return the word behind that one where only a space stands between them, or ""."""
        return self.words[index + 1] if index + 1 < len(self.words) and near(self.text, self.inside, index) else ""

    def led_in_by(self) -> int:
        """Return the place of the word before the first member, past what says how much, and past a subject."""
        place = self.first - 1
        while place > 0 and self.words[place] in _DEGREES:
            place -= 1
        is_inverted = place > 0 and self.words[place] in SUBJECTS and self.words[place - 1] in _STATES
        return place - is_inverted if near(self.text, self.inside, self.first - 1) else 0


def _odd_of(three: _Three) -> int | None:
    """Return the place of the odd word."""
    looks = (
        _noun_among_adjectives,
        _adjective_before_nouns,
        _adjective_among_nouns,
        _adjective_behind_nouns,
        _noun_among_adverbs,
    )
    return next((place for look in looks if (place := look(three)) is not None), None)


def _noun_among_adjectives(three: _Three) -> int | None:
    """Return the quality in `skal være tålmodig, omhu og hjælpsom`, or in `er i form, årvågenhed og vant til børn`."""
    words, first, second, third = three.words, three.first, three.join - 1, _past_degrees(three, three.join + 1)
    is_said = words[three.led_in_by()] in _STATES
    if is_said and all(map(_is_adjective, (words[first], words[second], words[third]))):
        return _quality_at_the_end(three, third)
    if _is_predicate(three, third) and _names_what_is(words[second]):
        is_first = (is_said and base_of_adjective(words[first]) is not None) or _is_adjective(words[first])
        is_sure = is_said or _is_quality(words[second])
        return second if (is_first and is_sure) or _is_phrase_of_state(three) else None
    if not is_said:
        return None
    members = (first, second, third)
    qualities = [place for place in members if _names_what_is(words[place])]
    adjectives = [place for place in members if _is_adjective(words[place])]
    is_odd = len(qualities) == 1 and len(adjectives) == len(members) - 1
    return qualities[0] if is_odd and not _goes_on(three, third) else None


def _past_degrees(three: _Three, start: int) -> int:
    """Return the place of the adjective behind words that say how: `fagligt dygtig`, `meget rolig`."""
    place = start
    while place + 1 < len(three.words) and near(three.text, three.inside, place):
        word = three.words[place]
        if word not in _DEGREES and base_of_adjective(word) in {None, word}:
            break
        if not _is_adjective(three.words[place + 1]):
            break
        place += 1
    return place


def _is_predicate(three: _Three, place: int) -> bool:
    """Return whether an adjective stands there that describes no noun: a preposition follows, or nothing."""
    behind = three.behind(place)
    is_alone = behind in PREPOSITIONS or behind in {"", "at"}
    return is_alone and (_is_adjective(three.words[place]) or three.words[place] in _PREDICATES)


def _goes_on(three: _Three, place: int) -> bool:
    behind = three.behind(place)
    return bool(readings_of(behind)) and behind not in three.known.present


def _is_phrase_of_state(three: _Three) -> bool:
    """Return whether the first member is a phrase behind »er«, and the second a quality: `er i form, ro og glad`."""
    words = three.words
    begin = three.first - 1
    while begin > 1 and (is_any_adjective(words[begin])):
        begin -= 1
    return _is_quality(words[three.join - 1]) and words[begin] in {"i", "på"} and words[begin - 1] in _STATES


def _names_what_is(word: str) -> bool:
    return _is_quality(word) or _OF_DOING.search(word) is not None or (_is_stuff(word) and not _is_adjective(word))


def _quality_at_the_end(three: _Three, last: int) -> int | None:
    """Return the noun in `er punktlig, hjælpsom og godt humør`, where it ends the sentence."""
    if not _is_quality(three.behind(last)):
        return None
    return last + 1 if not three.behind(last + 1) else None


def _adjective_before_nouns(three: _Three) -> int | None:
    """Return the adjective in `udstråler glad, ro og overskud`: no comma stands between it and what it describes."""
    words, first, third = three.words, three.first, three.join + 1
    while is_any_adjective(words[third]) and three.behind(third):
        third += 1
    is_neuter = words[first].endswith("t") and not is_singular_participle(words[first])
    if not _is_adjective(words[first]) or is_neuter:
        return None
    if not _is_quality(words[three.join - 1]) or not (_is_quality(words[third]) or _is_stuff(words[third])):
        return None
    before = words[first - 1]
    is_led_in = before in _HAVING or (before in three.known.present and before not in COPULAS)
    is_infinitive = before == "være" and words[first - 2] == "at"  # »at være struktureret, omhu og ro«
    return first if (is_led_in or is_infinitive) and near(three.text, three.inside, first - 1) else None


def _adjective_among_nouns(three: _Three) -> int | None:
    """Return the adjective in `med erfaring, engageret og et stort hjerte`."""
    words, join = three.words, three.join
    is_odd = _is_adjective(words[join - 1]) and _are_qualities(words[three.first], words[join - 1], words[join + 1])
    return join - 1 if is_odd else None


def _are_qualities(first: str, adjective: str, last: str) -> bool:
    """Return whether the nouns around the adjective are qualities, or one of them is and the other stuff."""
    if _is_quality(first) and (_is_quality(last) or last in _BEFORE_NOUNS):
        return True
    is_one = (_is_quality(first) and _is_stuff(last)) or (_is_stuff(first) and _is_quality(last))
    return is_one and _names_no_person(adjective)


def _names_no_person(adjective: str) -> bool:
    """Return whether the adjective stands for no persons, as it may in »unge, ældre og kreative«."""
    is_base = base_of_adjective(adjective) == adjective and not adjective.endswith("t")
    return is_base or _ADJECTIVE.search(adjective) is not None


def _adjective_behind_nouns(three: _Three) -> int | None:
    """Return the adjective in `åbenhed, omsorg og faglig` or `pap, metal og plastiske`, where no noun follows."""
    place = three.join + 1
    nouns = three.words[three.first], three.words[three.join - 1]
    are_nouns = all(_is_quality(word) or _is_stuff(word) for word in nouns)
    if not are_nouns or not _is_adjective(three.words[place]) or not _names_no_person(three.words[place]):
        return None
    behind = three.behind(place)
    return place if not behind or behind in PREPOSITIONS else None


def _is_stuff(word: str) -> bool:
    """Return whether the noun stands for what is not counted, and for no person: `pap`, `metal`."""
    return readings_of(word) in _STUFF and number_of(word) is None and not is_countable(word)


def _noun_among_adverbs(three: _Three) -> int | None:
    """Return the quality in `løser opgaverne roligt, grundighed og effektivt`."""
    words, join = three.words, three.join
    is_alone = all(
        words[place] != _base(words[place]) and words[place].endswith("t") for place in (three.first, join + 1)
    )
    return join - 1 if is_alone and _is_quality(words[join - 1]) else None


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
