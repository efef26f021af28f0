"""Mellem to led står en tankestreg (–), ikke en bindestreg (-).

Hvorfor: bindestregen binder ord sammen (»chef- og ledergruppen«), tankestregen skiller led ad (»fagudvalg – særligt
ét«). Står bindestregen med mellemrum på begge sider, er den brugt som tankestreg. Det er den også med mellemrum på den
ene side, når ordet ikke kan mangle en del: »fagudvalg -især ét«, »kirkegården- helst«. Betyder bindestregen »til«, har
den ingen mellemrum: »kl. 8-11«.

Kilde: Retskrivningsordbogen 2024, reglerne om bindestreg (§ 57) og tankestreg (§ 55).

Forkert:
    formål:
      tekst: Enheden betjener fagudvalgene - især ét - og byrådet.
Rigtigt:
    formål:
      tekst: Enheden betjener fagudvalgene – især ét – og byrådet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Path, Rule, Subject, Surroundings
from funkbesk.lint.language.compounds.wrong_hyphens import LABELLED, WrongHyphen, wrong_hyphens
from funkbesk.lint.language.grammar import FUNCTION_WORDS, is_adverb_in_t, word_set
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("typo-tankestreg", "tegn", Level.FEJL, fixable=True)

# Between numbers it may be a sum, a range or a telephone number.
_BETWEEN_SPACES = late(r"(?<=[^\s\d-] )--?(?= [^\s-])|(?<=[\d] )--?(?= [^\s\d-])")
# »kl. 8 - 11«, »40 - 55 procent«: the hour or the unit says that it is no sum and no telephone number.
_RANGE = late(
    r"(?P<cue>\b(?:kl\.?|klokken|mellem|uge|side|s\.|alderen) )?(?<![\w.,:/+=-])(?<![\d+=/-] )"
    r"(?P<from>\d{1,4}(?:[.,:]\d{1,2})?)(?P<dash> --? ?|--? )(?P<to>\d{1,4}(?:[.,:]\d{1,2})?)"
    r"(?![\w/:-]|[.,]\d| ?[=+-])"
    r"(?P<unit> ?(?:%|°C?|procent|pct|promille|kr|kroner|mio|km|cm|mm|m|meter|kg|g|gram|ton|liter|ml|dl|l|kw|watt|volt"
    r"|grader|minutters?|min|timers?|dages?|døgns?|ugers?|måneders?|års?|årige|personers?|gange|stk|elever|børn"
    r"|deltagere)(?!\w))?"
)
# What lacks its first part follows a join or a comma: »skoleledere og -lærere«.
_BEFORE_A_WORD = late(r"(?<=[^\W_] )-(?=[a-zæøå])|(?<=\) )-(?=[a-zæøå])")
_BEHIND_A_WORD = late(r"(?<=[a-zæøåé])-(?= [a-zæøå])")
_LAST_WORD = late(r"([^\W_]+) ?$")
_FIRST_WORD = late(r"^ ?([^\W\d_]+)(?![\w-])")
# What joins a first part to the word that has the last one: »dag- og nathjem«, »deltids- kontra heltidsansatte«.
_JOINS_PARTS = word_set(
    "og eller samt som såvel både men ikke til kontra contra versus vs hhv henholdsvis plus minus respektive resp incl "
    "inkl ekskl kombineret end over mod i a á"
)
_JOINS_WHOLE_WORDS = word_set("men ikke")
# Nothing but a phrase of its own begins so.
_BEGINS_A_PHRASE = FUNCTION_WORDS | word_set(
    "primært sekundært fortrinsvis hovedsagelig hovedsageligt hovedsagligt helst mest oftest typisk normalt navnlig "
    "eventuelt evt fortsat senere senest tidligst hvilket hvoraf heriblandt deriblandt undtagen bortset kort dvs bl "
    "efterfulgt inklusive eksklusive endda sommetider undertiden somme tillige ligeledes samtidig uanset trods"
)
_SHORTEST = 2  # letters; one alone is an option of a command: `grep -i`
_AROUND = 50
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield every hyphen that stands between spaces, or beside one where neither word lacks a part."""
    for text in subject.analysis.texts:
        value = text.value
        if " -" not in value and "- " not in value:
            continue
        for match in _RANGE.finditer(value):
            if _says_from_to(match):
                yield _range_hit(text.path, match)
        wrong = tuple(wrong_hyphens(value))
        for match in _BETWEEN_SPACES.finditer(value):
            if _is_of_a_shared_part(wrong, match.start()):
                continue
            yield _hit(text.path, value, match, None if _may_be_part_of_a_word(value, match) else "–")
        for match in _BEFORE_A_WORD.finditer(value):
            if _sets_off_what_follows(value, match) and not _is_of_a_shared_part(wrong, match.start()):
                yield _hit(text.path, value, match, "– ")
        for match in _BEHIND_A_WORD.finditer(value):
            if _sets_off_what_stood_before(value, match):
                yield _hit(text.path, value, match, " –")


def _says_from_to(match: re.Match[str]) -> bool:
    """Return whether the numbers begin and end what an hour or a unit is told of: `kl. 22 - 6`, `40 - 55 procent`."""
    if match["cue"]:
        is_hour = match["cue"].startswith("kl")
        return is_hour or (match["unit"] is None and _number(match["from"]) < _number(match["to"]))
    is_labelled = LABELLED.search(match.string[: match.start("from")]) is not None  # »Hold 1 - 12 elever«
    return match["unit"] is not None and not is_labelled and _number(match["from"]) < _number(match["to"])


def _number(written: str) -> float:
    return float(written.replace(",", ".").replace(":", "."))


def _range_hit(path: Path, match: re.Match[str]) -> Hit:
    short = f"{match['from']}-{match['to']}"
    return Hit(
        path,
        f"Der er mellemrum ved bindestregen i {quoted(match[0].strip())}, hvor den betyder »til«.",
        f"Skriv {quoted(short)}, eller skriv »til«.",
        *match.span("dash"),
        "-",
    )


def _is_of_a_shared_part(wrong: Sequence[WrongHyphen], hyphen: int) -> bool:
    """Return whether the hyphen only stands at the wrong place: `løn -og personalesager`."""
    return any(one.start <= hyphen < one.end for one in wrong)


def _hit(path: Path, value: str, match: re.Match[str], replacement: str | None) -> Hit:
    before = value[max(0, match.start() - _AROUND) : match.start()].rstrip().rsplit(" ", 1)[-1]
    return Hit(
        path,
        f"Bindestregen i {quoted(f'{before} {match.group()}')} er brugt som tankestreg.",
        "Skriv en tankestreg med mellemrum på begge sider: –",
        match.start(),
        match.end(),
        replacement,
    )


def _may_be_part_of_a_word(value: str, match: re.Match[str]) -> bool:
    """Return whether a space too many may stand before a hyphen that joins: `tilsyns - og klagesager`, `e - mail`."""
    before, after = _word(_LAST_WORD, value[: match.start()]), _word(_FIRST_WORD, value[match.end() :])
    return after in _JOINS_PARTS or len(before) < _SHORTEST


def _sets_off_what_follows(value: str, match: re.Match[str]) -> bool:
    """Return whether no word lacks its first part: `bassiner -især`, but `skoleledere og -lærere`, `ls -la`."""
    before, after = _word(_LAST_WORD, value[: match.start()]), _word(_FIRST_WORD, value[match.end() :])
    if before in _JOINS_PARTS or len(after) < _SHORTEST:
        return False
    return _begins_a_phrase(after) or (_is_whole(before) and is_listed_noun(after))


def _sets_off_what_stood_before(value: str, match: re.Match[str]) -> bool:
    """Return whether no word lacks its last part: `kirkegården- helst`, but `dag- og nathjem`, `sam- arbejde`."""
    before, after = _word(_LAST_WORD, value[: match.start()]), _word(_FIRST_WORD, value[match.end() :])
    if after in _JOINS_PARTS:
        return after in _JOINS_WHOLE_WORDS and _is_whole(before)
    return _begins_a_phrase(after) or (_is_whole(before) and is_listed_noun(after))


def _word(pattern: re.Pattern[str], value: str) -> str:
    """Return the word of the text that the pattern finds, in lower case; "" where there is none."""
    match = pattern.search(value)
    return match[1].lower() if match else ""


def _begins_a_phrase(word: str) -> bool:
    return word in _BEGINS_A_PHRASE or is_adverb_in_t(word)


def _is_whole(word: str) -> bool:
    """Return whether the word is a noun with an article at its end, with which no compound begins."""
    return bool(readings_of(word)) and not readings_of(word) & ~_DEFINITE
