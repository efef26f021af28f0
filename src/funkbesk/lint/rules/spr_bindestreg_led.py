"""Et udeladt fælles led vises med bindestreg.

Hvorfor: i »Udvikling, strategi- og driftsunderstøttelse« hører »understøttelse« til alle tre ord, men bindestregen står
kun ved det ene. Læseren tror, at »udvikling« er noget for sig. Bindestregen står ved det ord, der mangler noget:
»til- og fraflytning«, »byggesager og -tilladelser«. Hvor intet er udeladt, står der ingen: »tekniske og administrative
opgaver«.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), § 57.2 om bindestreg i stedet for et fælles led.

Forkert:
    opgaver:
      overskrift: Udvikling, strategi- og driftsunderstøttelse
      punkter:
        drift: At understøtte driften
        krav: At løse tekniske- og administrative opgaver
Rigtigt:
    opgaver:
      overskrift: Udviklings-, strategi- og driftsunderstøttelse
      punkter:
        drift: At understøtte driften
        krav: At løse tekniske og administrative opgaver
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.compounds.bound_forms import is_bound, takes_e
from funkbesk.lint.language.compounds.missing_hyphens import (
    ends_in_compound,
    is_compound_behind,
    is_perhaps_shared,
    is_shared,
)
from funkbesk.lint.language.compounds.needless_hyphens import needless_hyphens
from funkbesk.lint.language.compounds.several_members import first_of_several
from funkbesk.lint.language.compounds.shared_first_parts import lacks_first_part
from funkbesk.lint.language.compounds.whole_words import is_compound
from funkbesk.lint.language.compounds.wide_kinds import is_of_one_kind_with
from funkbesk.lint.language.compounds.wrong_hyphens import LETTERS, wrong_hyphens
from funkbesk.lint.language.grammar import FUNCTION_WORDS, JOINS, is_any_adjective, word_set
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.nouns import Number, number_of, reading_of, stands_bare
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun, verbs
from funkbesk.lint.texts.text import Text

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-bindestreg-led", "sprog", Level.FEJL, fixable=True)

_SHARED = late(
    rf"(?<![{LETTERS}-])(?P<bare>[{LETTERS}]{{3,}}), (?P<half>[{LETTERS}]{{2,}})- (?:og|samt|eller) "
    rf"(?P<whole>[{LETTERS}-]{{5,}})(?P<more>,(?! (?:som|der|hvor|når|så|mens)\b)| og | samt | eller )?"
)
_BETWEEN_HALVES = late(
    rf"(?P<half>[{LETTERS}]{{2,}})-, (?P<bare>[{LETTERS}]{{3,}}) (?:og|samt|eller) "
    rf"(?P<whole>[{LETTERS}]{{6,}}|andre [{LETTERS}]{{4,}})"
)
# These take -s- as the first part of a compound: udviklingsarbejde, kvalitetsarbejde.
_WITH_S = late(r"(?:ing|hed|skab|ion|tet|dom|else)$")
_BEFORE_BARE = word_set("af for om i på ved efter med til mellem")
_JOINED = late(rf"\b(?:{'|'.join(sorted(_BEFORE_BARE))}) (?P<bare>[a-zæøå]{{3,}}) og (?P<whole>[a-zæøå]{{9,}})\b(?!-)")
_HEAD = late(
    r"(?:process?|lovgivning|ordning|plan|arbejde|område|opgave|ansvar|politik|system|afdeling|udvalg|drift|ledelse"
    r"|funktion|understøttelse|behandling|vejledning|strategi|indsats|lov|sektor|center|ramme)(?:en|n|et|t|er|erne|rne)?$"
)
_AS_WELL = "såvel"  # »såvel sommer- som vinterdæk«
_OLD_GENITIVES = word_set("råds søs lands vejrs bords sengs livs døds skovs")
_SEVERAL_OR_KNOWN = frozenset({Reading.MANY, Reading.THE_ONE, Reading.THE_MANY})
_DEFINITE = late(r"(?:en|et|ne)$")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield first parts of shared compounds that lack their hyphen."""
    own = around.own_words.verbs or ()
    known = verbs(own)
    joins = (JOINS | {_AS_WELL}) & file.analysis.vocabulary
    for text in file.analysis.texts:
        if "-" in text.value or "–" in text.value:
            yield from _around_hyphens(text)
        if joins.isdisjoint(text.lower_words) and ", men " not in text.value:
            continue
        certain = list(_bare_compounds(text, known))
        yield from certain
        if not certain and _may_join(text):
            yield from _bare_only(text, known)


def _around_hyphens(text: Text) -> Iterator[Hit]:
    if "- " in text.value:
        yield from _bare_first(text)
        yield from _needless(text)
    if "-, " in text.value:
        yield from _bare_between(text)
    yield from _wrong(text)


def _bare_first(text: Text) -> Iterator[Hit]:
    """Yield `Udvikling, strategi- og driftsunderstøttelse`; where more follows, the first word may stand alone."""
    for match in _SHARED.finditer(text.value):
        bare = match["bare"]
        lower = bare.lower()
        if (
            match["more"]
            or lower in FUNCTION_WORDS
            or is_any_adjective(lower)
            or _is_whole(lower, match["whole"].lower())
        ):
            continue
        with_s = bool(_WITH_S.search(lower))
        if (not with_s and is_compound(lower)) or lower in verbs().passive or match["half"].lower() in FUNCTION_WORDS:
            continue  # »læsesal, lokal- og billedsamling«, »opførelse, til- og ombygning«
        is_of_kind = is_of_one_kind_with(lower, match["half"].lower(), match["whole"].lower())
        if bare.isupper() or (stands_bare(lower) and not is_of_kind):
            continue  # »elektricitet, måle- og regulatorstationer«
        joint = "s-" if with_s else "-"
        yield Hit(
            text.path,
            f"»{bare}« mangler bindestreg: »{match.group()}«.",
            f"Skriv »{bare}{joint}, {match['half']}- og …«, hvis »{match['whole']}« er fælles for alle tre.",
            *match.span("bare"),
            replacement=f"{bare}{joint}" if with_s or is_bound(lower) else None,
        )


def _bare_between(text: Text) -> Iterator[Hit]:
    """Yield `skranke-, telefon og chatbetjening`: behind a half word the next one shares the last part as well."""
    for match in _BETWEEN_HALVES.finditer(text.value):
        bare = match["bare"].lower()
        if bare in FUNCTION_WORDS or bare[-4:] == match["whole"][-4:].lower():
            continue
        if is_any_adjective(bare) and not is_listed_noun(bare):
            continue  # »vand-, varme og sanitetsinstallationer« has a noun that looks like an adjective
        yield Hit(
            text.path,
            f"»{match['bare']}« mangler bindestreg: »{match.group()}«.",
            f"Skriv »{match['bare']}-«, hvis »{match['whole']}« er fælles for alle tre.",
            *match.span("bare"),
        )


def _wrong(text: Text) -> Iterator[Hit]:
    """Yield `byggesager og- tilladelser` and `fodbold -, håndbold- og tennisbaner`."""
    for start, end, right in wrong_hyphens(text.value):
        shown, mended = text.value[start:end].strip(), right.strip()
        lacking = {f"{shown}-": "bindestreg", f"{shown},": "komma"}.get(mended)
        said = f"»{shown}« mangler {lacking}." if lacking else f"Bindestregen står forkert: »{shown}«."
        yield Hit(text.path, said, f"Skriv »{mended}«.", start, end, right)


def _needless(text: Text) -> Iterator[Hit]:
    """Yield `tekniske- og administrative opgaver`: nothing is left out."""
    for start, end, word, behind in needless_hyphens(text.value):
        yield Hit(
            text.path,
            f"»{word}« skal ikke have bindestreg: »{word}-{behind}«.",
            f"Skriv »{word}{behind}«: ordene har intet led til fælles.",
            start,
            end,
            replacement=word,
        )


def _may_join(text: Text) -> bool:
    words = text.lower_words
    return "og" in words and any(
        third == "og" and first in _BEFORE_BARE for first, third in zip(words, words[2:], strict=False)
    )


def _bare_only(text: Text, known: Verbs) -> Iterator[Hit]:
    """Yield `for budget og regnskabsprocessen`: a bare first part before a definite compound."""
    for match in _JOINED.finditer(text.lower):
        bare, whole = match["bare"], match["whole"]
        if bare in FUNCTION_WORDS or is_any_adjective(bare) or not _HEAD.search(whole):
            continue
        is_verb = bare in known.infinitives and not may_be_noun(bare)
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
    joins = JOINS | {"som"} if _AS_WELL in lower else JOINS
    for index in range(1, len(lower) - 1):
        bare = lower[index - 1]
        if is_bound(bare) and ends_in_compound(text, index - 1) and not _is_genitive(text, index - 1):
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
        if lower[index] not in joins or (lower[index] == "som" and lower[max(index - 2, 0)] != _AS_WELL):
            continue
        if lacks_first_part(text, index):
            yield _first_part(text, index)
            continue
        if not is_compound_behind(text, index, known):
            continue
        several = first_of_several(text, index, known)
        if several is not None:
            yield _several(text, several, index)
            continue
        is_certain = is_shared(text, index, known)
        if not is_certain and not is_perhaps_shared(text, index, known):
            continue
        start, end = text.words[index - 1].start, text.words[index + 1].end
        yield Hit(
            text.path,
            f"»{text.words[index - 1].text}« mangler{'' if is_certain else ' vist'} bindestreg: "
            f"»{text.value[start:end]}«.",
            f"Skriv »{text.words[index - 1].text}- {lower[index]} {whole}«, hvis ordene har slutningen til fælles.",
            start,
            end,
            level=Level.FEJL if is_certain else Level.ADVARSEL,
        )


def _first_part(text: Text, join: int) -> Hit:
    """Return the finding of `nøgleskabe og brikker`: the word behind the »og« lacks its first part and a hyphen."""
    whole, bare = text.words[join - 1], text.words[join + 1]
    return Hit(
        text.path,
        f"»{bare.text}« mangler bindestreg: »{text.value[whole.start : bare.end]}«.",
        f"Skriv »{whole.text} {text.lower_words[join]} -{bare.text}«, hvis ordene har begyndelsen til fælles.",
        whole.start,
        bare.end,
    )


def _several(text: Text, first: int, join: int) -> Hit:
    """Return the finding of `vej, park og havneområder`: every member but the last lacks its hyphen.

    At the beginning of a text the members may be named for themselves: »Lager, nøgleskab og kontorartikler«.
    """
    members, whole = text.words[first:join], text.words[join + 1]
    start, end = members[0].start, whole.end
    halves = "-, ".join(word.text for word in members)
    return Hit(
        text.path,
        f"»{'« og »'.join(word.text for word in members)}« mangler bindestreg: »{text.value[start:end]}«.",
        f"Skriv »{halves}- {text.lower_words[join]} {whole.text}«, hvis ordene har slutningen til fælles.",
        start,
        end,
        level=Level.FEJL if first else Level.ADVARSEL,
    )


def _is_genitive(text: Text, index: int) -> bool:
    """Return whether the -s is that of an owner: »spørges til råds og …«, »Udbetaling Danmarks og kommunale …«."""
    words = text.lower_words
    if index > 0 and words[index - 1] == "til" and words[index] in _OLD_GENITIVES:
        return True
    return index > 0 and text.words[index].text.istitle() and is_any_adjective(words[index + 2])


def _is_whole(bare: str, whole: str) -> bool:
    """Return whether the first word is a compound of its own: with the same ending, in the plural or definite."""
    if bare.endswith(("er", "ske")) and number_of(bare) is not Number.ONE:
        return True
    if reading_of(bare) in _SEVERAL_OR_KNOWN or takes_e(bare):
        return True
    return bare[-4:] == whole[-4:] or number_of(bare) in {Number.MANY, Number.THE_ONE, Number.THE_MANY}


def _may_be_first_part(word: str) -> bool:
    """Return whether the word can be a noun in the bare form that first parts of compounds have."""
    return word == "budget" or (
        not re.search(r"(?:er|ene|erne|else|ing|hed|skab|ion|tet|en|et|s)$", word) and number_of(word) is None
    )
