"""Help pages in Danish.

Typer sends only some of its words through gettext ("Options", "Commands"), and not those that users meet most
("Usage", "Error", "No such option", types such as "<str>"). So the pages are written here, from the same parameters,
by overriding the public methods that Typer calls; no catalogue is needed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from funkbesk.cli import console

# Typer's context, formatter and parameter types live in its private copy of click.
Private = Any


class DanishCommand(TyperCommand):
    """A command whose help page is Danish throughout."""

    def get_help_option(self, ctx: Private) -> TyperOption | None:
        """Return the option --help with a Danish text."""
        return _translated(super().get_help_option(ctx))

    def parse_args(self, ctx: Private, args: list[str]) -> list[str]:
        """Parse the arguments; errors know the command they belong to."""
        with _named(ctx):
            return super().parse_args(ctx, args)

    def format_usage(self, ctx: Private, formatter: Private) -> None:
        """Write the line "Brug: …"."""
        write_usage(ctx, [_piece(parameter) for parameter in self.params], formatter)

    def format_options(self, ctx: Private, formatter: Private) -> None:
        """Write the sections of arguments and options."""
        write_parameters(self.get_params(ctx), formatter)


class DanishGroup(TyperGroup):
    """A group of commands whose help page is Danish throughout."""

    def get_help_option(self, ctx: Private) -> TyperOption | None:
        """Return the option --help with a Danish text."""
        return _translated(super().get_help_option(ctx))

    def parse_args(self, ctx: Private, args: list[str]) -> list[str]:
        """Parse the arguments; errors know the command they belong to."""
        with _named(ctx):
            return super().parse_args(ctx, args)

    def format_usage(self, ctx: Private, formatter: Private) -> None:
        """Write the line "Brug: …"."""
        write_usage(ctx, ["KOMMANDO [ARGUMENT]..."], formatter)

    def format_options(self, ctx: Private, formatter: Private) -> None:
        """Write the sections of commands and options."""
        self.format_commands(ctx, formatter)
        write_parameters(self.get_params(ctx), formatter)


def write_usage(ctx: Private, pieces: list[str], formatter: Private) -> None:
    """Write the line "Brug: …" with what stands behind the command's name."""
    words = " ".join(["[TILVALG]", *filter(None, pieces)])
    formatter.write_usage(ctx.command_path, words, prefix="Brug: ")


def write_parameters(parameters: list[Private], formatter: Private) -> None:
    """Write the section "Argumenter", then the section "Tilvalg", each where it has something in it."""
    visible = [parameter for parameter in parameters if not parameter.hidden]
    for kind, heading in (("argument", "Argumenter"), ("option", "Tilvalg")):
        rows = [_row(parameter) for parameter in visible if parameter.param_type_name == kind]
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows)


@contextlib.contextmanager
def _named(ctx: Private) -> Iterator[None]:
    """Give an error of Typer's parser the context of its command, which the parser does not know."""
    try:
        yield
    except typer.TyperException as error:
        if getattr(error, "ctx", ctx) is None:
            error.ctx = ctx  # type: ignore[attr-defined]
        raise


def _piece(parameter: Private) -> str:
    """Return how the parameter stands in the usage line; an option that must be given stands there too."""
    name = parameter.metavar or parameter.name.upper()
    if parameter.param_type_name == "option":
        return f"{parameter.opts[-1]} {name}" if parameter.required else ""
    repeated = parameter.nargs != 1 and " " not in name  # several words say for themselves what may be repeated
    return (name if parameter.required else f"[{name}]") + ("..." if repeated else "")


def _row(parameter: Private) -> tuple[str, str]:
    name = parameter.metavar or parameter.name.upper()
    if parameter.param_type_name == "option":
        name = ", ".join(sorted(parameter.opts, key=len)) + ("" if parameter.is_flag else f" {name}")
    return name, f"{parameter.help or ''}{_default(parameter)}"


def _default(parameter: Private) -> str:
    if not parameter.show_default or parameter.default in (None, False, ""):
        return ""
    default = parameter.show_default if isinstance(parameter.show_default, str) else parameter.default
    return f"  [standard: {default}]"


def _translated(option: TyperOption | None) -> TyperOption | None:
    if option is not None:
        option.help = "Vis denne hjælp."
        option.callback = _show
        option.default = False  # None would go through pydantic, which takes as long to import as all the rest
    return option


def _show(ctx: Private, parameter: Private, wanted: bool) -> None:
    """Write the help page like every other result; Typer's own echo sends UTF-8 to a stream of ASCII."""
    del parameter
    if wanted and not ctx.resilient_parsing:
        console.write([ctx.get_help()])
        raise typer.Exit
