"""Infinitives joined to a finite verb where nothing before them asks for an infinitive: `Han smiler og gå`.

Without a modal, `at` or another infinitive in the sentence, what »og« joins to a finite verb has to be finite as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    is_participle,
    word_set,
)
from funkbesk.lint.language.nouns import Number, is_pure_definite, number_of, reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import is_also_adjective, is_also_noun
from funkbesk.lint.language.verbs.certain_infinitives import (
    has_subject,
    is_certain,
    is_only_verb,
    is_sure_present,
    is_unknown,
)
from funkbesk.lint.language.verbs.clause_beginnings import beginning_of_clause, is_adverbial
from funkbesk.lint.language.verbs.clause_parts import (
    Line,
    end_of_nominal,
    stands_behind_article,
)
from funkbesk.lint.language.verbs.finite_forms import is_finite, may_be_imperative
from funkbesk.lint.language.verbs.joined_verbs import is_inverted
from funkbesk.lint.texts.bullet_forms import may_be_noun

_JOINS = JOINS | {"men"}
_ASKING_FOR_INFINITIVES = MODALS | word_set("bedes behøver behøvede gider gad plejer hedder betyder end")
# What follows these is an infinitive only where another stands before it: »ser børnene lege og løbe«.
_SOMETIMES_ASKING = word_set(
    "lade lader lad lod lades se ser så sås høre hører hørte bede beder bad hjælpe hjælper hjalp føler følte mærker få "
    "får fik som"
)
_BEFORE_INFINITIVES = word_set("ikke aldrig altid derfor derved dermed jo dog")
_OF_ONE_WORD = word_set("kun mindst blot bare alene mere længere nødvendigvis engang alle blive være så helt det den")
_IT = frozenset({("det",), ("den",), ("dem",)})
_WHO = frozenset((who, "der") for who in ("hvad", "hvem", "hvis", "hvor", "når", "at", "om"))
_COULD = word_set("kunne skulle ville måtte burde")
_REACH = 5
_SAYING = word_set(
    "sige fortælle mene oplyse svare spørge forklare fastslå tilføje pointere understrege konstatere hævde indrømme "
    "erklære påpege råbe hviske udtale smile tænke skrive mumle sukke udbryde bekræfte vurdere konkludere lyde "
    "hedde foreslå advare love opfordre bemærke"
)
_ONLY_SAYING = word_set("sige mene udtale konstatere fastslå pointere hævde konkludere understrege erklære tilføje")
_QUOTE = late(r"[\"«”»’]")
_BREAK = late(r"[:;()/–—]")


def joined_to_finite(line: Line, candidates: frozenset[str]) -> Iterator[int]:
    """Yield the places of the infinitives that »og«, »men« … joins to a finite verb where nothing asks for another.

    `candidates` are the infinitives among the words of the document.
    """
    words = line.words
    joins = [place for place, word in enumerate(words) if word in _JOINS and place]
    if words[0] in line.known.infinitives and not may_be_noun(words[0]):
        return
    for join in joins:
        for index in range(join + 1, min(join + _REACH, len(words))):
            if not line.follows(index):
                break
            if words[index] in candidates and _may_be_joined(line, join, index):
                if _is_plain(line, join) or _is_before_adverb(line, index):
                    yield index
                break
    yield from _listed_between(line, joins, candidates)


def _is_before_adverb(line: Line, index: int) -> bool:
    """Return whether an adverb follows that stands before infinitives: `…, når det kan ske, og hjælpe altid gerne`.

    »Hjælpe ikke blot beboere, men …« denies one word only.
    """
    place = index + 1 + (line.words[index + 1 : index + 2] in _IT)
    if place >= len(line.words) or not line.follow(index + 1, place) or line.words[place] not in _BEFORE_INFINITIVES:
        return False
    is_of_word = line.words[place] == "ikke" and not _OF_ONE_WORD.isdisjoint(line.words[place + 1 : place + 2])
    return not is_of_word and MODALS.isdisjoint(line.words[:index]) and any(_is_verb(line, at) for at in range(index))


def _listed_between(line: Line, joins: list[int], candidates: frozenset[str]) -> Iterator[int]:
    """Yield the infinitives behind a comma that a finite verb follows: `at vagten låser, slukke lyset og går hjem`."""
    if not joins:
        yield from _listed_by_commas(line, candidates)
        return
    for index in range(2, joins[-1]):
        if line.words[index] not in candidates or line.gap(index) != ", ":
            continue
        if not is_certain(line, index) and not (line.words[index + 1] in JOINS and is_only_verb(line, index)):
            continue
        third = next(join for join in joins if join > index) + 1
        if third < len(line.words) and is_sure_present(line, third) and _is_plain(line, index):
            yield index


def _listed_by_commas(line: Line, candidates: frozenset[str]) -> Iterator[int]:
    """Yield the infinitive among finite verbs that only commas part: `Måler støj, beregne afstande, skriver brev`."""
    commas = [place for place in range(1, len(line.words)) if line.gap(place) == ", "]
    others = [*commas[1:], commas[-2]] if len(commas) > 1 else []
    for index, other in zip(commas, others, strict=False):
        is_listed = line.words[index] in candidates and is_certain(line, index) and is_sure_present(line, other)
        if is_listed and _is_verb(line, 0) and _is_plain(line, index):
            yield index


def _may_be_joined(line: Line, join: int, index: int) -> bool:
    """Return whether the word is an infinitive, with nothing but adverbs between it and »og«: `og derfor gå`."""
    word = line.words[index]
    if not is_certain(line, index):
        return False
    if line.words[index - 1] in _COULD:
        return False  # »… og ikke kunne levere varer«
    if may_be_imperative(word, line.known) and line.words[0] in line.known.imperatives:
        return False  # »Vælg det, der blev ændret, og gå videre«
    return is_adverbial(line, join + 1, index)


def _is_plain(line: Line, end: int) -> bool:
    """Return whether the sentence has a finite verb before `end` that the word can't pass by.

    Behind that verb nothing asks for an infinitive, and nothing before it either where it is that of a clause, or is
    listed: »At hente varer, som lederen bestiller, og bringe dem ud«.
    """
    verb = next((place for place in range(end - 1, -1, -1) if _is_verb(line, place)), None)
    if verb is None or _asks(line, verb, end):
        return False
    begin = beginning_of_clause(line, verb)
    if begin is None:
        return False
    before = line.words[begin - 1] if begin else ""
    if begin and line.gap(end) == ", ":
        if _asks(line, 0, verb):
            return False  # »at telle de biler, vi lejer, ejer eller låner, og derefter finde en pris«
        opener = begin - 1 - (line.words[begin - 2 : begin] in _WHO)
        if opener > 0 and line.gap(opener) == ", ":
            return _is_plain(line, opener)  # »Ser, når et barn mistrives, og reagere«
    is_joined = line.gap(begin) == ", " and begin < verb if begin else False
    if not begin or is_joined or before in _JOINS or line.words[:begin] == ("så",):
        # »I stedet for at svare træder han frem og …«
        return is_inverted(line.inside, verb) or not _asks(line, begin, verb)
    # »Hvis der opstår fejl, rette dem og give besked«
    return line.follow(verb + 1, end) and not _asks(line, 0, verb)


def _is_verb(line: Line, place: int) -> bool:
    word = line.words[place]
    if word in SUBORDINATORS:
        return False  # »når«, which is the present of »nå« as well
    if word in line.known.present:
        return not place or not is_also_noun(word) or has_subject(line, place)
    return is_finite(word, line.known) and not is_participle(word) and not _is_passive_behind_at(line, place)


def _is_passive_behind_at(line: Line, place: int) -> bool:
    """Return whether `at` makes an infinitive of what is spelled like a present as well: `at skiftes og vente`."""
    is_behind = place > 0 and line.words[place - 1] == "at" and line.follows(place)
    return is_behind and line.words[place].endswith("s") and is_finite(line.words[place], line.known)


def _asks(line: Line, begin: int, end: int) -> bool:
    """Return whether a modal, `at` with its infinitive … stands there, or what an infinitive may be listed behind."""
    if begin == end:
        return False
    words = line.words
    for place in range(begin, end):
        before = words[place - 1] if place else ""
        if words[place] in _ASKING_FOR_INFINITIVES:
            return True
        if words[place] in _SOMETIMES_ASKING and _is_asking(line, place, end):
            return True
        if before == "at" and words[place].endswith(("e", "å")) and words[place] not in FUNCTION_WORDS:
            if not is_pure_definite(words[place]):  # »at børnene spiser og sover«
                return True
        elif _is_passive_behind_at(line, place) or _is_infinitive(line, place):
            return True
    return _BREAK.search(line.text.value, line.inside[begin].start, line.inside[end].start) is not None


def _is_infinitive(line: Line, index: int) -> bool:
    """Return whether the word is an infinitive, and no noun, nor an adjective before a noun: `korte forløb`."""
    word = line.words[index]
    if not is_infinitive(word, line.known) or may_be_noun(word):
        return False
    is_adjective = is_also_adjective(word) and line.follows(index + 1)
    return not (is_adjective and (reading_of(line.words[index + 1]) or is_unknown(line, index + 1)))


def _is_asking(line: Line, begin: int, end: int) -> bool:
    """Return whether what may be an infinitive, and not only a noun with an article, follows the verb at `begin`."""
    return not _is_without_object(line, begin) and any(
        is_infinitive(line.words[place], line.known) and not stands_behind_article(line, place)
        for place in range(begin + 1, end)
    )


def _is_without_object(line: Line, place: int) -> bool:
    """Return whether `ser`, `hører` … has a preposition, »sig« or a clause behind it: »Vi ser på sagen og …«."""
    after = line.words[place + 1] if place + 1 < len(line.words) else ""
    has_clause = after in SUBORDINATORS and line.gap(place + 1) == ", "
    return after in PREPOSITIONS or after in PARTICLES or after == "sig" or has_clause


def is_said_of_quote(line: Line, index: int) -> bool:
    """Return whether a verb of saying follows what is said, before the one who says it: `"Nej," sige Anna`."""
    if line.words[index] not in _SAYING or index + 1 >= len(line.words) or not line.follows(index + 1):
        return False
    gap = line.gap(index) if index else ""
    after = line.words[index + 1]
    if _QUOTE.search(gap) is not None:
        return after in SUBJECTS or end_of_nominal(line, index + 1, len(line.words)) is not None
    if line.words[index] in _ONLY_SAYING and gap == ", " and (after in SUBJECTS or line.is_name(index + 1)):
        return True  # nobody is their object
    is_person = after in SUBJECTS or line.is_name(index + 1) or number_of(after) is Number.THE_ONE
    return is_person and gap == ", " and _is_plain(line, index)
