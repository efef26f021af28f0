"""The command line: one table of commands, each imported only when it runs."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any, NamedTuple

import typer
from typer.main import get_command

from funkbesk import __version__
from funkbesk.cli import console
from funkbesk.cli.help_page import DanishCommand, DanishGroup, Private
from funkbesk.cli.usage import WrongUsage
from funkbesk.danish import did_you_mean

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Command(NamedTuple):
    """Where a command is found and its line on the help page; the function returns the exit code."""

    module: str
    function: str
    help: str


# In the order of the help page. The line is also the first line of the function's docstring (a test compares them).
COMMANDS = {
    "render": Command("funkbesk.cli.render", "render", "Lav PDF og HTML af beskrivelser."),
    "lint": Command("funkbesk.cli.lint", "lint", "Kontrollér beskrivelser, register og indstillinger."),
    "explain": Command("funkbesk.cli.explain", "explain", "Forklar en regel."),
    "list": Command("funkbesk.cli.list", "list_descriptions", "Vis, hvilke beskrivelser der er."),
    "show": Command("funkbesk.cli.show", "show", "Vis teksten i en beskrivelse, et afsnit eller et punkt."),
    "new": Command("funkbesk.cli.new", "new", "Begynd en ny beskrivelse."),
    "init": Command("funkbesk.cli.init", "init", "Lav en ny samling af beskrivelser i en mappe."),
    "schema": Command("funkbesk.cli.schema", "schema", "Skriv JSON Schema for filerne."),
}


class CommandTable(DanishGroup):
    """The group of all commands in `COMMANDS`; a command's module is imported when the command is asked for."""

    def list_commands(self, ctx: Private) -> list[str]:
        """Return the names in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Private, cmd_name: str) -> Any | None:
        """Return the command of that name, imported now, or None where the table has none."""
        del ctx
        command = COMMANDS.get(cmd_name)
        return None if command is None else _loaded(cmd_name, command)

    def format_commands(self, ctx: Private, formatter: Private) -> None:
        """Write the section "Kommandoer" from the table alone."""
        del ctx
        with formatter.section("Kommandoer"):
            formatter.write_dl([(name, command.help) for name, command in COMMANDS.items()])

    def resolve_command(self, ctx: Private, args: list[str]) -> Any:
        """Return the command that the first argument names; an unknown one is told with the nearest known name."""
        if args[0] not in COMMANDS:
            question = did_you_mean(args[0], list(COMMANDS))
            raise WrongUsage(f"Kommandoen »{args[0]}« findes ikke. {question}".rstrip(), "Se hjælpen: funkbesk --help")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Private) -> Any:
        """Run the command; a closed output is told apart before Typer turns it into exit code 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise console.OutputClosed from error


def application() -> Any:
    """Return the command line as Typer's command object; its `main` is what runs it."""
    app = typer.Typer(
        cls=CommandTable,
        add_completion=False,
        rich_markup_mode=None,
        invoke_without_command=True,
        context_settings=_SETTINGS,
        help="Hold styr på kommunens funktionsbeskrivelser: skriv, kontrollér og udskriv dem.",
        epilog="Hjælp til en kommando: funkbesk KOMMANDO --help",
    )
    app.callback()(_root)
    return get_command(app)


def _print_version(wanted: bool) -> None:
    if wanted:
        console.write([f"funkbesk {__version__}"])
        raise typer.Exit


def _root(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Vis versionen.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    del version
    if ctx.invoked_subcommand is None:
        console.say(ctx.get_help())
        raise typer.Exit(2)


def _loaded(name: str, command: Command) -> Any:
    function: Callable[..., int] = getattr(import_module(command.module), command.function)
    single = typer.Typer(add_completion=False, rich_markup_mode=None)
    single.command(name, cls=DanishCommand)(function)
    return get_command(single)
