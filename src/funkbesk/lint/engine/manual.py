"""The rules' manual: a page for each rule, made from its declaration and the docstring of its module.

`funkbesk explain` shows the pages, `docs/regler.md` is all of them, and the format `sarif` carries them as help texts.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from itertools import groupby

from funkbesk.danish import alphabetical
from funkbesk.findings import Level
from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
from funkbesk.lint.engine.names import plain
from funkbesk.lint.engine.other_pages import OTHER_PAGES, family_of, level_of
from funkbesk.lint.engine.registry import RULES
from funkbesk.lint.engine.rule import Rule

# In the order of the manual: from what stops a file to what is taste.
FAMILIES = {
    "fil": "Filer",
    "yaml": "YAML: sådan skrives filerne",
    "skema": "Felter og afsnit",
    "id": "Id’er",
    "status": "Status og version",
    "datoer": "Datoer",
    "register": "Registret",
    "indstillinger": "Indstillinger",
    "møder": "Dagsordener og referater",
    "tillad": "Kommentarer, der tillader noget",
    "persondata": "Persondata",
    "begreber": "Begreber, navne og forkortelser",
    "lister": "Lister",
    "dubletter": "Gentagelser",
    "placering": "Hvor det står",
    "anvendelse": "Beskrivelsens anvendelse",
    "sprog": "Sprog",
    "tegn": "Tegn og mellemrum",
}
"""The Danish heading of each family."""

_HEAD = """\
# Reglerne

Alt, hvad `funkbesk lint` kan finde, i grupper. Siden om én regel vises også af `funkbesk explain REGEL`. Siden her er
dannet af programmet selv, så den passer altid til den udgave, du har.

* **fejl** skal rettes, **advarsel** bør rettes, og **hint** er forslag. Niveauet kan ændres for de regler, der har et
  eksempel; se `niveauer` i [indstillinger.md](indstillinger.md).
* En regel, der kun kører på opfordring, tager for ofte fejl til at køre af sig selv.
"""


_EXAMPLE = re.compile(
    r"(?P<title>.+?)\n\n(?P<reasons>.+?)\n\nForkert:\n(?P<wrong>.+?)\nRigtigt:\n(?P<right>.+)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual. `reasons` are paragraphs of one line; `wrong` and `right` are YAML, both empty without."""

    name: str
    family: str
    level: Level
    title: str
    fixable: bool = False
    on_request: bool = False
    reasons: tuple[str, ...] = ()
    wrong: str = ""
    right: str = ""

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return what holds for the rule, each with its label."""
        return (
            ("Gruppe", FAMILIES[self.family]),
            ("Niveau", str(self.level)),
            ("Rettelse", "funkbesk lint --fix retter det, der er sikkert" if self.fixable else "i hånden"),
            ("Kører", f"kun på opfordring: funkbesk lint --select {self.name}" if self.on_request else "altid"),
        )


@lru_cache(maxsize=1)
def pages() -> dict[str, Page]:
    """Return all pages by name, in the order of families and of the Danish alphabet."""
    rules = {name: row[0] for name, row in RULES.items()} | {name: row[0] for name, row in COLLECTION_RULES.items()}
    found = [*map(_rule_page, rules.values()), *map(_short_page, OTHER_PAGES)]
    order = list(FAMILIES)
    return {one.name: one for one in sorted(found, key=lambda one: (order.index(one.family), alphabetical(one.name)))}


def all_pages() -> list[Page]:
    """Return all pages in the order of families and names."""
    return list(pages().values())


def page(name: str) -> str:
    """Return the page of that name as plain text; a paragraph is one line. Raises `KeyError` for no such name."""
    one = pages()[name]
    blocks = [f"{one.name}\n{one.title}", "\n".join(f"{label + ':':<10}{value}" for label, value in one.facts)]
    blocks += one.reasons
    if one.wrong:
        blocks += (f"{label}:\n{textwrap.indent(text, '    ')}" for label, text in _examples(one))
    return "\n\n".join(blocks)


def markdown() -> str:
    """Return the whole manual in Markdown: a table of contents, then the pages under their families."""
    families = [(FAMILIES[key], list(group)) for key, group in groupby(all_pages(), key=lambda one: one.family)]
    contents = (
        f"* **{heading}**: {', '.join(f'[{one.name}](#{one.name})' for one in group)}" for heading, group in families
    )
    bodies = ("\n\n".join([f"## {heading}", *map(_section, group)]) for heading, group in families)
    return "\n\n".join([_HEAD + "\n" + "\n".join(contents), *bodies]) + "\n"


def _section(one: Page) -> str:
    facts = " · ".join(f"{label}: {value}" for label, value in one.facts[1:])
    blocks = [f"### {one.name}", f"**{_escaped(one.title)}**" if one.wrong else _escaped(one.title), f"{facts}."]
    blocks += map(_escaped, one.reasons)
    if one.wrong:
        # Not "yaml": what is marked so in the documentation is a whole file.
        blocks += (f"{label}:\n\n```yml\n{text}\n```" for label, text in _examples(one))
    return "\n\n".join(blocks)


def _examples(one: Page) -> Iterator[tuple[str, str]]:
    yield "Forkert", one.wrong
    yield "Rigtigt", one.right


def _rule_page(rule: Rule) -> Page:
    module = import_module(f"funkbesk.lint.rules.{plain(rule.name).replace('-', '_')}")
    parts = _EXAMPLE.match(module.__doc__ or "")
    if parts is None:  # Python was told to drop docstrings
        return Page(rule.name, rule.family, rule.level, "", rule.fixable, rule.on_request)
    reasons = tuple(
        " ".join(paragraph.split()) for paragraph in re.split(r"\n\n|(?<=\S)\s(?=Kilde: )", parts["reasons"])
    )
    wrong, right = (textwrap.dedent(parts[which]).rstrip() for which in ("wrong", "right"))
    return Page(
        rule.name, rule.family, rule.level, parts["title"], rule.fixable, rule.on_request, reasons, wrong, right
    )


def _short_page(name: str) -> Page:
    return Page(name, family_of(name), level_of(name), OTHER_PAGES[name])


def _escaped(text: str) -> str:
    """Return the text with a backslash before what Markdown would take for markup, but not inside backquotes."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(part if part.startswith("`") else re.sub(r"([*_<>\[\]])", r"\\\1", part) for part in parts)
