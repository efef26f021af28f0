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
from funkbesk.lint.manual import page, pages
from funkbesk.lint.names import canonical

_WIDEST = 100
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
    names = [_known(rule)] if rule is not None else list(pages())
    console.show(f"\n\n{_BETWEEN}\n\n".join("\n".join(_wrapped(page(name))) for name in names))
    return 0


def _known(word: str) -> str:
    written = unicodedata.normalize("NFC", word).lower()
    name = canonical(written, pages())
    if name is None:
        advice = did_you_mean(written, list(pages())) or "Se alle regler med: funkbesk explain --all"
        raise Problem(f"Der findes ingen regel, der hedder »{word}«.", advice)
    return name


def _wrapped(text: str) -> Iterator[str]:
    """Yield the lines of a page, its paragraphs broken to the terminal's width; examples are left as they are."""
    columns = min(console.style().width, _WIDEST)
    for line in text.split("\n"):
        if line.startswith(" ") or not line:
            yield line
        else:
            yield from textwrap.wrap(line, columns, break_long_words=False, break_on_hyphens=False)
