"""Makes `cli/completion/commands.json` from the commands themselves, as Typer is given them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, NamedTuple, get_type_hints

from typer.models import ParameterInfo

from funkbesk.cli import app
from funkbesk.cli.completion.table import Command, Option, Table, Value
from funkbesk.cli.meetings.agenda_words import OCCASIONS
from funkbesk.cli.parameters import OneOf
from funkbesk.diff.manual import rule_pages
from funkbesk.findings import Level
from funkbesk.lint.engine.manual import pages
from funkbesk.lint.engine.names import selectable
from funkbesk.rendering.outputs import FORMATS

# What the values of a parameter are, by the word that stands for them in its help.
KINDS = {
    "A": "version",
    "B": "version",
    "ANTAL": "none",
    "DATO": "none",
    "DENNE": "file",
    "DEN_ANDEN": "file",
    "ENHED": "unit",
    "FIL": "file",
    "FORUM": "forum",
    "FÆLLES": "file",
    "GREN": "revision",
    "ID": "description",
    "ID[#PUNKT]": "address",
    "ID… ANLEDNING": "agenda",
    "LÆNGDE": "none",
    "MØDE": "meeting",
    "NAVN": "none",
    "ORD": "none",
    "PUNKT": "point",
    "REGEL": "page",
    "REGLER": "rules",
    "ROLLE": "role",
    "STED": "none",
    "STI": "file",
    "TID": "none",
    "TITEL": "none",
    "ÅR": "year",
}
WORDS = {
    "FORMAT": tuple(map(str, FORMATS)),
    "KLASSE": ("større", "mindre", "rettelse"),
    "NIVEAU": tuple(map(str, Level)),
    "PAPIR": ("A4", "A3"),
}
"""The words of parameters whose reader is no `OneOf`."""
OTHERWISE = {("agenda", "proposals"): "proposal", ("new", "identifier"): "none"}
"""Parameters that take something else than others of that word: a new id is none of those that there are."""
SEVERAL = {("render", "formats"), ("agenda", "formats"), ("minutes", "formats"), ("diff", "only")}
SEVERAL_KINDS = {"rules"}


class Parameter(NamedTuple):
    """A parameter as Typer has it, the function that reads a value of it, and what it takes (None: it is a flag)."""

    typers: Any
    reader: Callable[[str], Any]
    value: Value | None


def parameters(name: str, command: app.Command) -> Iterator[Parameter]:
    """Yield the parameters of a command in its order."""
    function: Callable[..., int] = getattr(import_module(f"funkbesk.cli.commands.{command.module}"), command.function)
    hints = get_type_hints(function, include_extras=True)
    for typers in app._loaded(name, command).params:
        if getattr(typers, "is_flag", False):
            yield Parameter(typers, str, None)
        else:
            [info] = (extra for extra in hints[typers.name].__metadata__ if isinstance(extra, ParameterInfo))
            reader = info.parser or str
            yield Parameter(typers, reader, value_of(name, typers, reader))


def value_of(command: str, parameter: Any, reader: Any) -> Value:
    """Return where the candidates of a parameter come from; a word that is not known here is an error."""
    metavar = parameter.metavar
    if isinstance(reader, OneOf):
        value = Value(kind="words", words=list(reader.words))
    elif metavar in WORDS:
        value = Value(kind="words", words=list(WORDS[metavar]))
    elif metavar == "MAPPE":
        value = Value(kind="file" if re.search(r"\bfil\b", parameter.help) else "folder")
    else:
        value = Value(kind=OTHERWISE.get((command, parameter.name)) or KINDS[metavar])
    if (command, parameter.name) in SEVERAL or value["kind"] in SEVERAL_KINDS:
        value["several"] = True
    if parameter.nargs == -1 or getattr(parameter, "multiple", False):
        value["repeats"] = True
    return value


def command_of(name: str, command: app.Command) -> Command:
    """Return a command as the table has it."""
    made = Command(help=command.help, arguments=[], options=[])
    for parameter, _, value in parameters(name, command):
        if parameter.param_type_name == "argument" and value is not None:
            made["arguments"].append(value)
        else:
            option = Option(names=list(parameter.opts), help=parameter.help)
            made["options"].append(option if value is None else Option(**option, value=value))
    if command.inside is not None:
        made["inside"] = {inner: command_of(inner, each) for inner, each in command.inside.items()}
    return made


def made_table() -> Table:
    """Return the table as it must be."""
    inside = {name: command_of(name, command) for name, command in app.COMMANDS.items()}
    version = Option(names=["--version"], help="Vis versionen.")
    program = Command(help="", arguments=[], options=[version], inside=inside)
    rules = sorted(selectable())
    return Table(program=program, occasions=list(OCCASIONS), rules=rules, pages=sorted({*pages(), *rule_pages()}))


def as_text(value: Any, depth: int = 0) -> str:
    """Return JSON in which every argument and every option is a line of its own."""
    if not isinstance(value, (dict, list)) or not value or (isinstance(value, dict) and {"kind", "names"} & set(value)):
        return json.dumps(value, ensure_ascii=False)
    inner, outer = "\n" + "  " * (depth + 1), "\n" + "  " * depth
    if isinstance(value, dict):
        rows = [f"{json.dumps(key, ensure_ascii=False)}: {as_text(each, depth + 1)}" for key, each in value.items()]
        return f"{{{inner}{f',{inner}'.join(rows)}{outer}}}"
    return f"[{inner}{f',{inner}'.join(as_text(each, depth + 1) for each in value)}{outer}]"
