"""`funkbesk find`: who does what, across all descriptions; made for a phone call."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

import typer

from funkbesk.advised_command import lint_command
from funkbesk.cli import console
from funkbesk.cli.parameters import Root, format_option, open_collection
from funkbesk.cli.problem import BEGIN_ONE
from funkbesk.cli.usable import say_doubles
from funkbesk.cli.usage import WrongUsage, WrongValue
from funkbesk.danish import capital, count, listing
from funkbesk.display import cut, log_line, safe
from funkbesk.search.collection import index_collection
from funkbesk.search.find import Hit, find
from funkbesk.search.responsible import Register, Responsible

FORMATS = ("terminal", "json")
_DEFAULT_LIMIT = 5
_MOST = 1_000
_ECHOED = 60
"""So much of a question without an answer is repeated, in columns."""
_INDENT = "   "
_BOLD, _PLAIN, _QUIET = "\x1b[1m", "\x1b[0m", "\x1b[2m"
_MARK = "\x00"
"""Stands around marked words while lines are broken; no text can hold it, the reader refuses it."""


def _limit(text: str) -> int:
    if not str(text).isdecimal() or not 1 <= int(text) <= _MOST:
        raise WrongValue(f"Skriv et tal fra 1 til {_MOST}.")
    return int(text)


def find_words(
    words: Annotated[
        list[str], typer.Argument(metavar="ORD", help="Det, der spørges om, fx klage eller svære samtaler.")
    ],
    output_format: Annotated[
        str,
        format_option(FORMATS),
    ] = "terminal",
    limit: Annotated[
        int, typer.Option("--limit", "-n", parser=_limit, metavar="ANTAL", help="Så mange punkter vises højst.")
    ] = _DEFAULT_LIMIT,
    root: Root = None,
) -> int:
    """Find ud af, hvem der gør hvad, på tværs af beskrivelserne.

    Ordene findes også i andre former, som del af sammensatte ord og med små slåfejl. Det bedste svar står først.
    """
    question = " ".join(" ".join(words).split())
    if not any(map(str.isalnum, question)):
        raise WrongUsage("Der er ingen ord at lede efter.", "Fx: funkbesk find klage")
    indexed = index_collection(open_collection(root))
    hits = find(indexed.index, question)
    register = Register(indexed.index.register)
    shown = [(hit, register.responsible(hit.entry)) for hit in hits[:limit]]
    if output_format == "json":
        console.write_json({"question": question, "total": len(hits), "hits": [_data(*one) for one in shown]})
    elif shown:
        console.write(_lines(shown))
        if len(hits) > len(shown):
            console.say(f"{count(len(hits) - len(shown), 'punkt', 'punkter')} mere: brug --limit {len(hits)}.")
    elif not indexed.index.entries:
        console.say(f"Her er ingen beskrivelser. {BEGIN_ONE}")
    else:
        console.say(
            f"Intet svarer til »{cut(question, _ECHOED)}«. "
            "Prøv et andet ord for det samme, eller kun den vigtigste del af ordet."
        )
    say_doubles(indexed.doubles)
    for path in indexed.unreadable:
        console.say(f"{path} kan ikke læses og er ikke med. Se hvorfor: {lint_command(path)}")
    return 1 if indexed.unreadable else 0


def _lines(shown: Iterable[tuple[Hit, Responsible]]) -> Iterator[str]:
    style = console.style()
    bold, plain, quiet = (_BOLD, _PLAIN, _QUIET) if style.colour else ("", "", "")
    room = console.text_width() - len(_INDENT)
    for number, (hit, who) in enumerate(shown, 1):
        if number > 1:
            yield ""
        yield log_line(f"{bold}{number}. {safe(cut(capital(who.owner), room), style.encoding)}{plain}")
        for line in _marked_lines(hit, room, style.encoding, (bold, plain) if style.colour else ("*", "*")):
            yield log_line(_INDENT + line)
        for line in _said(who, room):
            yield log_line(_INDENT + safe(line, style.encoding))
        for line in _place(hit, room):
            yield log_line(f"{_INDENT}{quiet}{safe(line, style.encoding)}{plain}")


def _marked_lines(hit: Hit, room: int, encoding: str, marks: tuple[str, str]) -> Iterator[str]:
    """Yield the lines of the text; a marked word keeps its marks where it is broken off from its line."""
    text = safe(hit.entry.text, encoding) if not hit.marked else _with_marks(hit, encoding)
    inside = False
    for line in textwrap.wrap(text, room, break_long_words=False, break_on_hyphens=False):
        pieces = line.split(_MARK)
        out = [marks[0] if inside else "", pieces[0]]
        for piece in pieces[1:]:
            out += [marks[1] if inside else marks[0], piece]
            inside = not inside
        yield "".join([*out, marks[1] if inside else ""])


def _with_marks(hit: Hit, encoding: str) -> str:
    text, parts, at = hit.entry.text, [], 0
    for start, end in hit.marked:
        parts += [safe(text[at:start], encoding), _MARK, safe(text[start:end], encoding), _MARK]
        at = end
    return "".join([*parts, safe(text[at:], encoding)])


def _said(who: Responsible, room: int) -> Iterator[str]:
    given = ". ".join(f"{capital(key)}: {listing(names)}" for key, names in who.given)
    quotes = f"Teksten siger: {listing(f'»{quote}«' for quote in who.quotes)}" if who.quotes else ""
    for said in (given, quotes):
        yield from textwrap.wrap(said, room, break_long_words=False, break_on_hyphens=False)


def _place(hit: Hit, room: int) -> Iterator[str]:
    entry = hit.entry
    headings = [" ".join(heading.split()) for heading in (entry.section_heading, entry.group_heading) if heading]
    yield cut(" · ".join([*headings, entry.title]), room)
    yield entry.address


def _data(hit: Hit, who: Responsible) -> dict[str, Any]:
    entry = hit.entry
    return {
        "address": entry.address,
        "id": entry.owner,
        "title": entry.title,
        "section": {"id": entry.section, "heading": entry.section_heading},
        "group": {"id": entry.group, "heading": entry.group_heading} if entry.group else None,
        "bullet": entry.bullet or None,
        "text": entry.text,
        "marked": [list(span) for span in hit.marked],
        "score": round(hit.score, 4),
        "responsible": {
            "owner": who.owner,
            "given": {key: list(names) for key, names in who.given},
            "quotes": list(who.quotes),
        },
    }
