"""Et forum, som teksten nævner, står i registret og er forklaret.

Hvorfor: når chefgruppen, ledergruppen og chef- og ledergruppen nævnes hver for sig, skal læseren kunne se, om det er
det samme forum, hvem der sidder der, og hvornår det mødes. Kun bestemte fora meldes (ankegruppen), ikke møder i
almindelighed (møder med borgere). Et forum uden definition meldes én gang i hvert afsnit. I registret skrives det under
fora, fx: `ankegruppen: {navn: ankegruppen, definition: Behandler principielle klagesager.}`

Kilde: registret (descriptions/organisation.yaml); Justitsministeriets vejledning nr. 224 (1969): et begreb bør overalt
betegnes med samme udtryk.

Forkert:
    opgaver:
      punkter:
        sager: At fremlægge principielle sager for ankegruppen
Rigtigt:
    opgaver:
      punkter:
        sager: At fremlægge principielle sager på møder
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.nouns import number_of
from funkbesk.lint.terms.unknown_names import (
    MISSING_ADVICE,
    Named,
    at,
    first_in_section,
    lookalikes,
    open_hit,
    open_uses,
)
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.lint.terms.register_words import Known

RULE = Rule("forum-ukendt", "begreber", Level.FEJL, DESCRIPTIONS)

_DEFINITE = late(r"(?:n|en|t|et|met|ne|ene|rne|erne|merne)s?")
# »området« ends like »rådet«
_NOT_A_COUNCIL = late(r".*områd")
_NETWORK = "netværk"
_BARE = frozenset({"forum", "udvalg", "råd", "gruppe", "nævn", "bestyrelse", "netværk", "team"})
_PROPER = late(
    r"(?<![.!?:]\s)(?<!^)\b[A-ZÆØÅ][^\W\d_]+ (Forum|Udvalg|Råd|Gruppe|Nævn|Bestyrelse|Netværk|Team)\b(?! for)"
)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield fora that the register lacks, and (as advarsel) those that it does not explain."""
    if around.register is None:
        return
    for mention in open_uses(subject, around, "fora", _is_clear):
        yield open_hit(mention)
    for name in first_in_section(_unknown(subject, around)):
        yield at(name, f"Forummet »{name.written}« står ikke i registret.", MISSING_ADVICE.format("det"))


def _is_clear(forum: Known) -> bool:
    # an abbreviation that nothing explains is what fork-ukendt reports
    return forum.entry.name.lower() in words("kendte-fora") or forum.entry.name.isupper()


def _of_things(base: str) -> bool:
    """Return whether it may be a network of machines: `mobilnetværket`, not `ledernetværket`."""
    return base.endswith(_NETWORK) and number_of(base.removesuffix(_NETWORK)) is None


def _unknown(subject: Subject[Description], around: Surroundings) -> Iterator[Named]:
    for name in lookalikes(subject, around, "forum-endelser", "forum-undtaget"):
        ending = name.written.lower().removeprefix(name.base)
        if _DEFINITE.fullmatch(ending) and not _NOT_A_COUNCIL.fullmatch(name.base) and not _of_things(name.base):
            yield name
    known = around.register_words
    named = known is not None and not _BARE.isdisjoint(subject.analysis.vocabulary)
    for text in subject.analysis.prose if named else ():
        for match in _PROPER.finditer(text.value):
            if known is None or not known.names(subject.analysis, text, match.start(1)):
                yield Named(text, match.start(), match.end(), match.group().lower())
