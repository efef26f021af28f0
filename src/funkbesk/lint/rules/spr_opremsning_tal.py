"""Leddene i en opremsning har samme form.

Hvorfor: i »chefer, leder og medarbejdere« mangler en endelse, og i »områdechef, afdelingsleder og koordinatorerne« er
to led ubestemte og det sidste bestemt. Læseren kan ikke se, om der er tale om én bestemt eller om alle. I
»Besøg hos virksomheder, skabe kontakter og indgåelse af aftaler« står der et udsagnsord mellem navneordene, og i
»fysiske, psykisk og sociale behov« mangler det ene tillægsord de andres endelse.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om navneordenes bøjning; parallelle led efter almindelig
sprogrøgt.

Forkert:
    forankring:
      tekst: Sekretariatet samarbejder med chefer, leder og medarbejdere i hele kommunen.
    art: enhed
Rigtigt:
    forankring:
      tekst: Sekretariatet samarbejder med chefer, ledere og medarbejdere i hele kommunen.
    art: enhed
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.enumerations.lone_nouns import (
    FEWEST_MEMBERS,
    ONE_OF_A_KIND,
    ONE_OF_A_PERSON,
    lone_among_plurals,
)
from funkbesk.lint.language.enumerations.member_forms import EITHER_NUMBER
from funkbesk.lint.language.enumerations.mixed_members import Kind, odd_member, verb_behind_doing
from funkbesk.lint.language.enumerations.mixed_qualities import odd_quality
from funkbesk.lint.language.enumerations.noun_members import comma_before
from funkbesk.lint.language.enumerations.said import said
from funkbesk.lint.language.enumerations.single_things import has_one_each
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.nouns import (
    Number,
    is_surely_plural,
    number_of,
    reading_of,
)
from funkbesk.lint.texts.bullet_forms import Verbs, verbs
from funkbesk.lint.texts.text import Text, Word

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-opremsning-tal", "sprog", Level.FEJL)

_LONGEST_MEMBER = 5
_ARTICLES = word_set("en et hver hvert ingen din sin vores hans hendes egen min den det de disse alle")
_DEFINITE = word_set("den det de disse vores sin din sine dine hans hendes deres")
_BETWEEN = word_set("to tre fire fem seks øvrige andre eventuelle samtlige")
_BEFORE_NOUNS = word_set("til om i af")
_OF_INFINITIVES = late(
    r"(?:lyst|interesse|evne|mulighed|vilje|glæde|behov|ansvar|ret|pligt|tid|krav|brug|opgave|erfaring|fokus|vægt|ønske"
    r"|hjælp|støtte|tilbud|forslag|idé|ide|råd|tanke|drøm|håb|kunst|frygt|angst|vane|chance|anledning|metode|måde"
    r"|lejlighed|kompetence|færdighed|anvisning|rettighed|tilladelse|forpligtelse|aftale|plan|vejledning|træning|øvelse"
    r"|undervisning|midde?l|grund|årsag|penge|redskab|værktøj|sammenhæng|forhold|forbindelse|stedet|stand|fast|del|form"
    r"|tilfælde|tillæg|modsætning|stil|syn|ord|historie)(?:t|n|r|er|en|et|e|ter|ne|erne|mer)?$"
)
_OTHERS = "men de andre led er af en anden slags"
_AS_ONE_KIND = "Skriv alle led som navneord eller alle som udsagnsord."
_TOLD = {
    Kind.INFINITIVE: (f"er navnemåde, {_OTHERS}", _AS_ONE_KIND),
    Kind.FINITE: (f"er et udsagnsord, {_OTHERS}", _AS_ONE_KIND),
    Kind.NOUN: (f"er et navneord, {_OTHERS}", _AS_ONE_KIND),
    Kind.CLAUSE: (
        "begynder en ny sætning, før opremsningen er slut",
        "Skriv »og« før opremsningens sidste led og komma før den nye sætning.",
    ),
    Kind.ENDING: ("er bøjet anderledes end de andre led", "Giv alle led den samme endelse."),
}
"""What is said of the odd member, and what to do."""


class _Member(NamedTuple):
    """One member of an enumeration: its noun, what the noun's form says, and whether a word before says more."""

    noun: Word
    number: Number | None
    bare: bool
    determined: bool


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield enumerations whose nouns differ in number or definiteness, and those that end in a clause with `at`."""
    known = verbs(around.own_words.verbs or ())
    joins = JOINS & file.analysis.vocabulary
    for text in file.analysis.prose_with(joins):
        yield from _odd_members(text, known)
        for index, lower in enumerate(text.lower_words[:-1]):
            if lower not in JOINS or not index:
                continue
            before = text.lower_words[index - 1]
            found: list[Hit] = []
            if number_of(before) is not None or before.endswith(EITHER_NUMBER):
                found = list(_different(text, _members(text, index, known)))
            yield from found or _lone_among_plurals(text, index, known)
            if lower == "og" and text.lower_words[index + 1] == "at":
                yield from _clause_at_the_end(text, index, known)


def _odd_members(text: Text, known: Verbs) -> Iterator[Hit]:
    """Yield `Besøg hos virksomheder, skabe kontakter og indgåelse af aftaler`, one in each sentence."""
    has_commas = ", " in text.value
    for sentence in text.sentences:
        inside = text.words_of(sentence)
        quality = odd_quality(text, inside, known) if has_commas else None
        if quality is not None:
            yield Hit(
                text.path,
                f"»{quality.text}« er af en anden ordklasse end de andre led: "
                f"»{text.value[sentence.start : quality.end]} …«.",
                "Skriv alle led som tillægsord eller alle som navneord.",
                quality.start,
                quality.end,
            )
            continue
        enumeration = said(text, inside, known)
        found = (odd_member(enumeration) if has_commas else None) or verb_behind_doing(enumeration)
        if found is not None:
            told, advice = _TOLD[found.kind]
            yield Hit(
                text.path,
                f"»{found.word.text}« {told}: »{text.value[sentence.start : found.word.end]} …«.",
                advice,
                found.word.start,
                found.word.end,
            )


def _lone_among_plurals(text: Text, join: int, known: Verbs) -> Iterator[Hit]:
    found = lone_among_plurals(text, join, known)
    if found is None:
        return
    noun = text.words[found.lone]
    start, end = text.words[found.first].start, text.words[found.last].end
    yield Hit(
        text.path,
        f"»{noun.text}« er ental, men de andre led er flertal: »{text.value[start:end]}«.",
        f"Sæt »{noun.text}« i flertal, hvis der er flere.",
        noun.start,
        noun.end,
        level=None if found.is_certain else Level.ADVARSEL,
    )


def _members(text: Text, join: int, known: Verbs) -> list[_Member]:
    """Return the members of the enumeration whose last two are joined by the word at `join`, in their order."""
    found: list[_Member] = []
    end = join
    while end > 0:
        start = _start_of_member(text, end)
        member = _member(text, start, end, known)
        if member is None:
            break
        found.append(member)
        if start == 0 or not comma_before(text, start):
            break
        end = start
    last = _last_member(text, join + 1, known)
    return [*reversed(found), last] if last is not None else []


def _start_of_member(text: Text, end: int) -> int:
    start = end - 1
    while (
        start > max(0, end - _LONGEST_MEMBER) and text.value[text.words[start - 1].end : text.words[start].start] == " "
    ):
        start -= 1
    return start


def _member(text: Text, start: int, end: int, known: Verbs) -> _Member | None:
    noun = text.words[end - 1]
    number = number_of(noun.lower)
    if number is None and not noun.lower.endswith(EITHER_NUMBER):
        return None
    first = end - 1
    while first > start and _describes(text.lower_words[first - 1]):
        first -= 1
    before = text.lower_words[first - 1] if first > start else ""
    genitive = before.endswith("s") and before not in FUNCTION_WORDS and before not in known.passive
    return _Member(noun, number, not genitive and before not in _ARTICLES, genitive or before in _DEFINITE)


def _describes(word: str) -> bool:
    """Return whether the word may stand between an article and its noun: `de to øvrige faglige koordinatorer`."""
    return (
        word in _BETWEEN or is_inflected_adjective(word) or is_participle(word) or base_of_adjective(word) is not None
    )


def _last_member(text: Text, start: int, known: Verbs) -> _Member | None:
    for end in range(start + 1, min(start + _LONGEST_MEMBER, len(text.words)) + 1):
        if end > start + 1 and text.value[text.words[end - 2].end : text.words[end - 1].start] != " ":
            return None
        if end > start + 1 and is_surely_plural(text.lower_words[end - 2]):
            return None  # »steder deltager«: a verb
        member = _member(text, start, end, known)
        if member is not None:
            return member
    return None


def _different(text: Text, members: list[_Member]) -> Iterator[Hit]:
    if len(members) < FEWEST_MEMBERS:
        return
    lone = [
        member
        for member in members
        if member.number is Number.ONE and member.bare and not member.noun.lower.endswith(ONE_OF_A_KIND)
    ]
    several = [member for member in members if member.number in {Number.MANY, None} and not member.determined]
    definite = [member for member in members if member.number in {Number.THE_ONE, Number.THE_MANY}]
    determined = [member for member in members if member.determined]
    start, end = members[0].noun.start, members[-1].noun.end
    quote = text.value[start:end]
    if len(lone) == 1 and len(several) == len(members) - 1 and any(member.number for member in several):
        noun = lone[0].noun
        if (noun.start == start and noun.lower in ONE_OF_A_PERSON) or has_one_each(text, text.words.index(noun)):
            return  # perhaps right: `_lone_among_plurals`
        yield Hit(
            text.path,
            f"»{noun.text}« er ental, men de andre led er flertal: »{quote}«.",
            f"Sæt »{noun.text}« i flertal, hvis der er flere.",
            noun.start,
            noun.end,
        )
    elif lone and (definite or determined):
        yield Hit(
            text.path,
            f"Nogle led er ubestemte og andre bestemte: »{quote}«.",
            "Skriv alle led i samme form.",
            start,
            end,
            level=Level.ADVARSEL if definite else Level.HINT,
        )


def _clause_at_the_end(text: Text, join: int, known: Verbs) -> Iterator[Hit]:
    """Yield `fravær, løn og at lønnen stiger`: nouns that are followed by a clause."""
    if join < 2:
        return
    start = _start_of_member(text, join)
    if not start or not comma_before(text, start) or join - start >= _LONGEST_MEMBER:
        return
    first = text.words[start - 1]
    inside = text.words[start : join + 2]
    nouns = (first.lower, *(word.lower for word in inside[:-2]))
    if any(noun in known.infinitives or noun in known.present or noun in FUNCTION_WORDS for noun in nouns):
        return
    sentences = text.sentences
    sentence = sentences[max(0, bisect_right(sentences, first.start, key=lambda one: one.start) - 1)]
    if first.start >= sentence.end or " at " in f" {text.lower[sentence.start : first.start]} ":
        return
    yield Hit(
        text.path,
        f"De første led er navneord, det sidste en sætning med »at«: »{text.value[first.start : inside[-1].end]} …«.",
        "Skriv også det sidste led som navneord, eller lav det til en sætning for sig.",
        first.start,
        inside[-1].end,
        level=None if _takes_nouns(text, start - 1, join, known) else Level.ADVARSEL,
    )


def _takes_nouns(text: Text, first: int, join: int, known: Verbs) -> bool:
    """Return whether a noun with its preposition takes nouns alone: `felter til puls, blodtryk og at veje borgeren`.

    What one likes, helps with or is able to may be an infinitive: »interesse for sprog, kultur og at rejse«.
    """
    words = text.lower_words
    if first < 2 or join + 2 >= len(words) or words[first - 1] not in _BEFORE_NOUNS:
        return False
    head, verb = words[first - 2], words[join + 2]
    is_noun = bool(reading_of(head)) and head not in known.present and head not in known.infinitives
    return is_noun and _OF_INFINITIVES.search(head) is None and verb in known.infinitives
