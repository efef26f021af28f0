"""Et udeladt fælles led vises med bindestreg.

Hvorfor: i »Udvikling, strategi- og driftsunderstøttelse« hører »understøttelse« til alle tre ord, men bindestregen står
kun ved det ene. Læseren tror, at »udvikling« er noget for sig.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), § 57.2 om bindestreg i stedet for et fælles led.

Forkert:
    opgaver:
      overskrift: Udvikling, strategi- og driftsunderstøttelse
      punkter:
        drift: At understøtte driften
Rigtigt:
    opgaver:
      overskrift: Udviklings-, strategi- og driftsunderstøttelse
      punkter:
        drift: At understøtte driften
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.bullet_forms import Verbs, may_be_noun, verbs
from funkbesk.lint.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.lexicon import Reading, first_part_of, is_listed_noun, readings_of
from funkbesk.lint.nouns import Number, is_countable, number_of, reading_of
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.text import Text

RULE = Rule("spr-bindestreg-led", "sprog", Level.FEJL, fixable=True)

_LETTERS = "A-Za-zÆØÅæøåéÉ"
_SHARED = re.compile(
    rf"(?<![{_LETTERS}-])(?P<bare>[{_LETTERS}]{{3,}}), (?P<half>[{_LETTERS}]{{2,}})- (?:og|samt|eller) "
    rf"(?P<whole>[{_LETTERS}-]{{5,}})(?P<more>,| og | samt | eller )?"
)
# These take -s- as the first part of a compound: udviklingsarbejde, kvalitetsarbejde.
_WITH_S = re.compile(r"(?:ing|hed|skab|ion|tet|dom|else)$")
_BEFORE_BARE = word_set("af for om i på ved efter med til mellem")
_JOINED = re.compile(
    rf"\b(?:{'|'.join(sorted(_BEFORE_BARE))}) (?P<bare>[a-zæøå]{{3,}}) og (?P<whole>[a-zæøå]{{9,}})\b(?!-)"
)
_SHORTEST_WHOLE = 7
_PLACES = ("hus", "skole", "hospital", "bibliotek", "have", "afdeling", "institution", "virksomhed", "forening")
_BEFORE_A_BARE_NOUN = word_set("af for om til efter mellem fra inden")
_SEVERAL_OR_KNOWN = frozenset({Reading.MANY, Reading.THE_ONE, Reading.THE_MANY})
_HEAD = re.compile(
    r"(?:process?|lovgivning|ordning|plan|arbejde|område|opgave|ansvar|politik|system|afdeling|udvalg|drift|ledelse"
    r"|funktion|understøttelse|behandling|vejledning|strategi|indsats|lov|sektor|center|ramme)(?:en|n|et|t|er|erne|rne)?$"
)
_DEFINITE = re.compile(r"(?:en|et|ne)$")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield first parts of shared compounds that lack their hyphen."""
    own = around.own_words.verbs or ()
    infinitives, known = _certain_infinitives(own), verbs(own)
    joins = JOINS & file.analysis.vocabulary
    for text in file.analysis.texts:
        if "- " in text.value:
            yield from _bare_first(text)
        if joins.isdisjoint(text.lower_words):
            continue
        certain = list(_bare_compounds(text, known))
        yield from certain
        if not certain and _may_join(text):
            yield from _bare_only(text, infinitives)


def _bare_first(text: Text) -> Iterator[Hit]:
    """Yield `Udvikling, strategi- og driftsunderstøttelse`; where more follows, the first word may stand alone."""
    for match in _SHARED.finditer(text.value):
        bare = match["bare"]
        lower = bare.lower()
        if match["more"] or lower in FUNCTION_WORDS or _describes(lower) or _is_whole(lower, match["whole"].lower()):
            continue
        with_s = bool(_WITH_S.search(lower))
        joint = "s-" if with_s else "-"
        yield Hit(
            text.path,
            f"»{bare}« mangler bindestreg: »{match.group()}«.",
            f"Skriv »{bare}{joint}, {match['half']}- og …«, hvis »{match['whole']}« er fælles for alle tre.",
            *match.span("bare"),
            replacement=f"{bare}{joint}" if with_s else None,
        )


@lru_cache(maxsize=8)
def _certain_infinitives(own: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in verbs(own).infinitives if not may_be_noun(word))


def _may_join(text: Text) -> bool:
    words = text.lower_words
    return "og" in words and any(
        third == "og" and first in _BEFORE_BARE for first, third in zip(words, words[2:], strict=False)
    )


def _bare_only(text: Text, infinitives: frozenset[str]) -> Iterator[Hit]:
    """Yield `for budget og regnskabsprocessen`: a bare first part before a definite compound."""
    for match in _JOINED.finditer(text.lower):
        bare, whole = match["bare"], match["whole"]
        if bare in FUNCTION_WORDS or _describes(bare) or not _HEAD.search(whole):
            continue
        is_verb = bare in infinitives
        if not is_verb and not (_DEFINITE.search(whole) and _may_be_first_part(bare)):
            continue
        yield Hit(
            text.path,
            f"»{text.value[slice(*match.span('bare'))]}« mangler vist bindestreg: "
            f"»{text.value[match.start('bare') : match.end()]}«.",
            f"Skriv »{bare}- og {whole}«, hvis ordene har slutningen til fælles.",
            match.start("bare"),
            match.end(),
            level=Level.FEJL if is_verb else Level.ADVARSEL,
        )


def _bare_compounds(text: Text, known: Verbs) -> Iterator[Hit]:
    """Yield `læse og skrivevanskeligheder`, `pas og kørekortansøgninger`: a bare word beside a compound.

    A verb is never joined to a noun; a thing in the singular without an article hardly ever to several or known ones.
    """
    lower = text.lower_words
    for index in range(1, len(lower) - 1):
        if lower[index] not in JOINS or not _spaced(text, index - 1) or not _spaced(text, index):
            continue
        bare, whole = lower[index - 1], lower[index + 1]
        if len(whole) < _SHORTEST_WHOLE or whole in known.present or whole in known.infinitives:
            continue
        before = lower[index - 2] if index > 1 and _spaced(text, index - 2) else None
        behind = index + 2 < len(lower) and text.value[text.words[index + 1].end] == "-"
        if behind or (before is None and index > 1) or not _may_be_shared(bare, whole, before, known):
            continue
        start, end = text.words[index - 1].start, text.words[index + 1].end
        yield Hit(
            text.path,
            f"»{text.words[index - 1].text}« mangler bindestreg: »{text.value[start:end]}«.",
            f"Skriv »{text.words[index - 1].text}- {lower[index]} {whole}«, hvis ordene har slutningen til fælles.",
            start,
            end,
            level=Level.FEJL,
        )


def _may_be_shared(bare: str, whole: str, before: str | None, known: Verbs) -> bool:
    first = None if is_listed_noun(whole) else first_part_of(whole)
    if first is None or _describes(bare) or bare in FUNCTION_WORDS or bare[-4:] == whole[-4:]:
        return False
    if bare in known.infinitives and not may_be_noun(bare):
        return before in PREPOSITIONS or ((before is None or _describes(before)) and first in known.infinitives)
    several = reading_of(whole) in _SEVERAL_OR_KNOWN
    one = reading_of(bare) is Reading.ONE and is_countable(bare) and (number_of(bare) is None or bare.endswith(_PLACES))
    alone = before is None or before in _BEFORE_A_BARE_NOUN
    return several and one and alone and bool(readings_of(first) & Reading.ONE) and number_of(whole) is None


def _spaced(text: Text, index: int) -> bool:
    return text.value[text.words[index].end : text.words[index + 1].start] == " "


def _describes(word: str) -> bool:
    return base_of_adjective(word) is not None or is_inflected_adjective(word)


def _is_whole(bare: str, whole: str) -> bool:
    """Return whether the first word is a compound of its own: with the same ending, in the plural or definite."""
    if bare.endswith(("er", "ske")) and number_of(bare) is not Number.ONE:
        return True
    return bare[-4:] == whole[-4:] or number_of(bare) in {Number.MANY, Number.THE_ONE, Number.THE_MANY}


def _may_be_first_part(word: str) -> bool:
    """Return whether the word can be a noun in the bare form that first parts of compounds have."""
    return word == "budget" or (
        not re.search(r"(?:er|ene|erne|else|ing|hed|skab|ion|tet|en|et|s)$", word) and number_of(word) is None
    )
