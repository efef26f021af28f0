"""Det samme hedder det samme i hele beskrivelsen.

Hvorfor: læser man om myndighedsområdet, fagområdet og lovområdet, må man tro, at det er tre forskellige ting. Hvilke
ord der regnes for det samme, står i programmets tabel; en samling kan lægge flere til i `ordlister.synonymer`. Står ét
af ordene i registret under begreber, er valget truffet, og så meldes kun de andre. Hvert ord meldes én gang i hvert
afsnit.

Kilde: Justitsministeriets vejledning nr. 224 (1969): »Et begreb bør overalt i samme tekst betegnes med samme udtryk.«

Forkert:
    opgaver:
      punkter:
        lovgivning: At kende lovgivningen på fagområdet
        praksis: At sikre ens praksis på lovområdet
Rigtigt:
    opgaver:
      punkter:
        lovgivning: At kende lovgivningen på fagområdet
        praksis: At sikre ens praksis på fagområdet
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from funkbesk.danish import listing
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.phrases import compile_pattern
from funkbesk.lint.terms.register_words import words_of
from funkbesk.lint.terms.variants import Use, Uses, VariantFinder
from funkbesk.lint.word_lists import synonyms

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.word_lists import SynonymGroup

RULE = Rule("term-synonym", "begreber", Level.ADVARSEL, DESCRIPTIONS)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the words of a group of which the document uses several, once for each section; the register is right."""
    groups = {**synonyms("synonymer"), **around.own_words.synonyms}
    finder, chosen = around.once("term-synonym", lambda: (VariantFinder(groups), _chosen(groups, around)))
    for uses in finder.find_in(subject.analysis):
        yield from _of_group(uses, chosen.get(uses.group))
        for use in uses.other_sense:
            yield Hit(
                use.text.path,
                f"»{use.written}« bruger ordet i en anden betydning, end det ellers har i beskrivelserne.",
                "Skriv et andet ord, fx løsninger eller værktøjer.",
                use.start,
                use.end,
                level=Level.HINT,
            )


def _of_group(uses: Uses, chosen: tuple[int, str] | None) -> Iterator[Hit]:
    variants = {use.variant: use for use in reversed(uses.words)}
    if chosen is None and len(variants) < 2:
        return
    seen: set[tuple[int, str]] = set()
    for use in uses.words:
        if use.variant == (chosen[0] if chosen else None) or (use.variant, use.text.section) in seen:
            continue
        seen.add((use.variant, use.text.section))
        if chosen:
            message = f"»{use.written}« bruges her, men registret har »{chosen[1]}«."
            yield _hit(use, message, f"Skriv »{chosen[1]}«, hvis det er det samme.", Level.ADVARSEL)
        else:
            others = [variants[key].written for key in sorted(variants) if key != use.variant]
            words = listing([f"»{word.lower()}«" for word in (use.written, *others)])
            message = f"{words} ser ud til at være ord for det samme."
            yield _hit(use, message, "Vælg ét ord, og skriv det i registret under begreber.", Level.HINT)


def _hit(use: Use, message: str, advice: str, level: Level) -> Hit:
    return Hit(use.text.path, message, advice, use.start, use.end, level=level)


def _chosen(groups: Mapping[str, SynonymGroup], around: Surroundings) -> dict[str, tuple[int, str]]:
    """Return for each group the number and the name of the word that the register has, where it has exactly one."""
    terms = [] if around.register is None else [term.name for term in around.register.terms.values()]
    named = [(name, words) for name in terms if (words := words_of(name))]
    found: dict[str, tuple[int, str]] = {}
    for group_id, group in groups.items():
        patterns = [compile_pattern(word) for word in group.words]
        chosen = {number: name for name, words in named for number, one in enumerate(patterns) if one.is_all_of(words)}
        if len(chosen) == 1:
            found[group_id] = next(iter(chosen.items()))
    return found
