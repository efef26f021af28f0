"""`funkbesk explain`: what a rule finds, why, and what to write instead."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator
from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.problem import Problem
from funkbesk.cli.usage import WrongUsage
from funkbesk.danish import did_you_mean
from funkbesk.diff.manual import rule_pages
from funkbesk.importing.remarks import rule_pages as import_pages
from funkbesk.lint.engine.manual import page, pages
from funkbesk.lint.engine.names import canonical

_BETWEEN = "-" * 40


def explain(
    rule: Annotated[
        str | None, typer.Argument(metavar="REGEL", help="Reglens navn, som det står ved et fund, fx liste-punktum.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Forklar alle regler.")] = False,
) -> int:
    """Forklar en regel.

    Siden siger, hvad reglen finder, hvorfor, og hvordan det skrives rigtigt.
    """
    if everything == (rule is not None):
        raise WrongUsage("Angiv enten en regel eller --all.", "Fx: funkbesk explain liste-punktum")
    known = _all_pages()
    names = [_known(rule, known)] if rule is not None else list(known)
    console.show_text(f"\n\n{_BETWEEN}\n\n".join("\n".join(_wrapped(known[name])) for name in names))
    return 0


def _all_pages() -> dict[str, str]:
    """Return the pages of the linter's rules, then those of the rules on versions and on imports."""
    return {name: page(name) for name in pages()} | rule_pages() | import_pages()


def _known(word: str, known: dict[str, str]) -> str:
    written = unicodedata.normalize("NFC", word).lower()
    name = canonical(written, known)
    if name is None:
        advice = did_you_mean(written, list(known)) or "Se alle regler med: funkbesk explain --all"
        raise Problem(f"Der findes ingen regel, der hedder »{word}«.", advice)
    return name


def _wrapped(text: str) -> Iterator[str]:
    """Yield the lines of a page, its paragraphs broken to the terminal's width; examples are left as they are."""
    columns = console.text_width()
    for line in text.split("\n"):
        if line.startswith(" ") or not line:
            yield line
        else:
            yield from textwrap.wrap(line, columns, break_long_words=False, break_on_hyphens=False)
