"""Those who get a packet: read from a list as a spreadsheet saves it. Their names are kept nowhere."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from funkbesk.danish import did_you_mean, listing
from funkbesk.expected import Expected

COLUMNS = ("navn", "beskrivelse", "start", "mentor")
MAX_ROWS = 500
MAX_BYTES = 1 << 20
"""What a list may be long, in rows and in bytes."""
_OTHER_NAMES = {"id": "beskrivelse", "startdato": "start"}
_DANISH_DATE = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})")
_LONGEST = 100


class ListProblem(Expected):
    """A list of newcomers that can't be used; `message` names its line."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody new: the id of the description, and what is known of name, first day and mentor."""

    description: str
    name: str | None = None
    start: date | None = None
    mentor: str | None = None


def newcomers(data: bytes, shown: str, known: Sequence[str]) -> list[Newcomer]:
    """Return those of a list in CSV; `shown` names it in messages, `known` are the ids of the descriptions.

    Semicolons (Danish Excel), commas and tabs are understood, with or without the mark of UTF-8, and the encoding of
    Windows. Raises `ListProblem`, which names the line, for what can't be read or is not known.
    """
    reader = csv.reader(io.StringIO(_text(data), newline=""), delimiter=_delimiter(data))
    try:
        rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error:
        raise ListProblem(
            f"{shown}, linje {reader.line_num} kan ikke læses som CSV.", "Gem listen igen som CSV i regnearket."
        ) from None
    filled = [(line, row) for line, row in rows if any(row)]
    if len(filled) < 2:
        raise ListProblem(
            f"{shown} har ingen personer.", f"Første linje er {';'.join(COLUMNS)}, og så én linje pr. person."
        )
    if len(filled) > MAX_ROWS + 1:
        raise ListProblem(f"{shown} har over {MAX_ROWS} personer.", "Del listen i flere filer.")
    columns = _columns(filled[0][1], f"{shown}, linje {filled[0][0]}")
    return [
        _newcomer(dict(_cells(columns, row, f"{shown}, linje {line}")), f"{shown}, linje {line}", known)
        for line, row in filled[1:]
    ]


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _delimiter(data: bytes) -> str:
    """Return what parts the columns: the one of the three that the first line has most of."""
    first = data.lstrip().partition(b"\n")[0]
    return max(";,\t", key=lambda mark: first.count(mark.encode()))


def _columns(heads: Sequence[str], where: str) -> list[str]:
    columns = [_OTHER_NAMES.get(head.lower(), head.lower()) for head in heads]
    for head, column in zip(heads, columns, strict=True):
        if column and column not in COLUMNS:
            question = did_you_mean(column, COLUMNS)
            raise ListProblem(
                f"{where}: Kolonnen »{head}« kendes ikke. {question}".rstrip(), f"Kolonnerne er {listing(COLUMNS)}."
            )
        if column and columns.count(column) > 1:
            raise ListProblem(f"{where}: Kolonnen »{head}« er der to gange.", "Slet den ene.")
    if "beskrivelse" not in columns:
        raise ListProblem(
            f"{where}: Kolonnen »beskrivelse« mangler.",
            f"Første linje er {';'.join(COLUMNS)}. Start og mentor må mangle.",
        )
    return columns


def _cells(columns: Sequence[str], row: Sequence[str], where: str) -> Iterator[tuple[str, str]]:
    if any(row[len(columns) :]):
        raise ListProblem(f"{where} har flere felter end første linje.", "Ret linjen, så den passer til kolonnerne.")
    for column, cell in zip(columns, row, strict=False):
        if not column and cell:
            raise ListProblem(
                f"{where}: »{cell}« står i en kolonne uden navn.", "Giv kolonnen et navn, eller slet den."
            )
        if len(cell) > _LONGEST:
            raise ListProblem(
                f"{where}: Feltet {column} er længere end {_LONGEST} tegn.", "Kontrollér, at linjen er hel."
            )
        yield column, cell


def _newcomer(cells: Mapping[str, str], where: str, known: Sequence[str]) -> Newcomer:
    identifier = cells.get("beskrivelse", "")
    if identifier not in known:
        question = did_you_mean(identifier, known) or "Se listen med: funkbesk list"
        what = f"Beskrivelsen »{identifier}« findes ikke." if identifier else "Der mangler en beskrivelse."
        raise ListProblem(f"{where}: {what}", question)
    return Newcomer(
        identifier, cells.get("navn") or None, _day(cells.get("start", ""), where), cells.get("mentor") or None
    )


def _day(text: str, where: str) -> date | None:
    if not text:
        return None
    danish = _DANISH_DATE.fullmatch(text)
    try:
        if danish:
            return date(int(danish[3]), int(danish[2]), int(danish[1]))
        if len(text) == len("ÅÅÅÅ-MM-DD"):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise ListProblem(f"{where}: »{text}« er ikke en dato.", "Skriv startdatoen som 2027-03-10 eller 10-03-2027.")
