"""A wrong command line, told in Danish.

The classes that Typer raises are private and their texts English, so they are told apart by name, and only their
attributes are used. What is not known here has a general sentence: English never comes through.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import typer

from funkbesk.danish import listing

# An exception of Typer's private modules.
UsageError = Any


class WrongUsage(typer.TyperException):
    """A command line that can't be followed; the message is Danish and ends with a full stop."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


class WrongValue(typer.BadParameter):
    """A value that its parameter does not take; the message is Danish, and Typer adds whose value it is."""


DOCUMENT_FORMATS = ("html", "pdf", "docx")
"""The formats that become files where a command also has formats for the screen; `md` is such a one."""


def refuse_folder_for_text(out: object, output_format: str, of_files: Sequence[str] = DOCUMENT_FORMATS) -> None:
    """Raise `WrongUsage` where a folder is given for what is written to the screen: it would just not be used."""
    if out is not None and output_format not in of_files:
        raise WrongUsage(
            f"--out kan ikke bruges sammen med --format {output_format}.",
            f"Vælg formatet {listing(of_files, 'eller')}, eller før teksten over i en fil med: > fil",
        )


def chosen_format(asked: str | None, out: Path | None, of_files: Sequence[str] = DOCUMENT_FORMATS) -> str:
    """Return the format asked for, else the one that the name of the file asks for, else "terminal".

    Raises `WrongUsage` where a folder or a file is given for what is written to the screen.
    """
    ending = "" if out is None or out.is_dir() else out.suffix.lower().removeprefix(".")
    chosen = asked or (ending if ending in of_files else "terminal")
    refuse_folder_for_text(out, chosen, of_files)
    return chosen


def explain(error: UsageError) -> tuple[str, str]:
    """Return what is wrong with the command line and what to do, as two Danish sentences."""
    if isinstance(error, WrongUsage):
        return error.message, error.advice
    describe = _DESCRIPTIONS.get(type(error).__name__, _anything)
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "funkbesk"
    return describe(error), f"Se hjælpen: {path} --help"


def _no_such_option(error: UsageError) -> str:
    near = listing((f"»{option}«" for option in error.possibilities or ()), "eller")
    return f"Tilvalget »{error.option_name}« findes ikke." + (f" Mente du {near}?" if near else "")


def _bad_option_usage(error: UsageError) -> str:
    parameters = error.ctx.command.get_params(error.ctx) if error.ctx is not None else []
    is_flag = any(error.option_name in parameter.opts and parameter.is_flag for parameter in parameters)
    return f"Tilvalget »{error.option_name}« {'tager ingen værdi' if is_flag else 'skal have en værdi'}."


def _missing_parameter(error: UsageError) -> str:
    return f"{_subject(error.param)} mangler."


def _bad_parameter(error: UsageError) -> str:
    own = f" {error.message}" if isinstance(error, WrongValue) else ""
    return f"{_subject(error.param)} har en ugyldig værdi.{own}"


def _too_many(error: UsageError) -> str:
    known = error.message.startswith("Got unexpected extra argument")
    return "Der er for mange argumenter." if known else _anything(error)


def _anything(error: UsageError) -> str:
    del error
    return "Kommandoen kan ikke forstås, som den er skrevet."


def _subject(parameter: Any) -> str:
    if parameter is None:
        return "Et argument"
    if parameter.param_type_name == "option":
        return f"Tilvalget »{max(parameter.opts, key=len)}«"
    return f"Argumentet {parameter.metavar or parameter.name.upper()}"


_DESCRIPTIONS: dict[str, Callable[[UsageError], str]] = {
    "NoSuchOption": _no_such_option,
    "BadOptionUsage": _bad_option_usage,
    "MissingParameter": _missing_parameter,
    "BadParameter": _bad_parameter,
    "WrongValue": _bad_parameter,
    "UsageError": _too_many,
}
