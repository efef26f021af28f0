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
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, first_part_of, is_listed_noun, readings_of
from funkbesk.lint.language.nouns import Number, is_countable, number_of, reading_of
from funkbesk.lint.language.shared_parts import are_of_a_kind, has_other_gender, is_bound, is_opposite, may_be_shared
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun, verbs
from funkbesk.lint.texts.text import Text

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
_ARTICLES = word_set("en et den det denne dette hver hvert")
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
            replacement=f"{bare}{joint}" if with_s or is_bound(lower) else None,
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
    """Yield `læse og skrivevanskeligheder`, `udviklings og driftsopgaver`: a bare first part beside a compound."""
    lower = text.lower_words
    for index in range(1, len(lower) - 1):
        bare = lower[index - 1]
        if is_bound(bare) and _ends_in_compound(text, index - 1):
            word = text.words[index - 1]
            yield Hit(
                text.path,
                f"»{word.text}« mangler bindestreg: »{text.value[word.start : text.words[index + 1].end]}«.",
                f"Skriv »{word.text}-«.",
                word.start,
                word.end,
                replacement=f"{word.text}-",
            )
            continue
        whole = lower[index + 1]
        if lower[index] not in JOINS or not _is_compound_behind(text, index, known):
            continue
        if not _is_shared(text, index, known):
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


def _is_shared(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the words on both sides of the »og« have their last part in common."""
    lower = text.lower_words
    bare, whole = lower[join - 1], lower[join + 1]
    if is_opposite(bare, whole) or _has_article_of_other_gender(text, join):
        return True
    before = lower[join - 2] if join > 1 and _spaced(text, join - 2) else None
    if before is None and join > 1:
        return False  # a comma: one of three members
    is_governed = _is_infinitive_with_at(text, join - 2, known)
    return _may_be_shared(bare, whole, before, known, is_governed=is_governed)


def _is_compound_behind(text: Text, join: int, known: Verbs) -> bool:
    """Return whether a word that is long enough, no verb and no half of a compound stands behind the »og«."""
    whole = text.lower_words[join + 1]
    return (
        (len(whole) >= _SHORTEST_WHOLE or is_opposite(text.lower_words[join - 1], whole))
        and text.words[join + 1].text.islower()  # »Plan og Byggesag« is a name
        and whole not in known.present
        and whole not in known.infinitives
        and _spaced(text, join - 1)
        and _spaced(text, join)
        and text.value[text.words[join + 1].end : text.words[join + 1].end + 1] != "-"
    )


def _has_article_of_other_gender(text: Text, join: int) -> bool:
    """Return whether the article before the adjectives fits only the compound: `et trygt vej og stinet`."""
    lower = text.lower_words
    place = join - 2
    while place > 0 and _spaced(text, place) and _describes(lower[place]):
        place -= 1
    if place < 0 or place == join - 2 or not _spaced(text, place) or lower[place] not in _ARTICLES:
        return False
    return has_other_gender(lower[join - 1], lower[join + 1], lower[place])


def _is_infinitive_with_at(text: Text, index: int, known: Verbs) -> bool:
    lower = text.lower_words
    return index > 0 and lower[index - 1] == "at" and lower[index] in known.infinitives and _spaced(text, index)


def _ends_in_compound(text: Text, bare: int) -> bool:
    """Return whether the word is joined to a noun, by »og« or as the first of three: `drifts, anlægs og …`."""
    lower = text.lower_words
    if text.value[text.words[bare].end] == ",":
        behind = text.words[bare + 1].end
        return is_bound(lower[bare + 1]) and text.value[behind : behind + 1] != "-"  # `_bare_first` sees that one
    return lower[bare + 1] in JOINS and _spaced(text, bare) and bool(readings_of(lower[bare + 2]))


def _may_be_shared(bare: str, whole: str, before: str | None, known: Verbs, *, is_governed: bool) -> bool:
    if are_of_a_kind(bare, whole) and (before is None or base_of_adjective(before) is None):
        return True
    if may_be_shared(bare, whole) and (before is None or before in PREPOSITIONS or is_governed):
        return True
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
