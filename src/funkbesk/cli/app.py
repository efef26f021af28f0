"""The command line: one table of commands, each imported only when it runs."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any, ClassVar, NamedTuple

import typer
from typer.main import get_command

from funkbesk import __version__
from funkbesk.cli import console
from funkbesk.cli.help_page import DanishCommand, DanishGroup, Private
from funkbesk.cli.usage import WrongUsage
from funkbesk.danish import did_you_mean

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Command(NamedTuple):
    """The module in `cli.commands`, its function, which returns the exit code, and the line on the help page."""

    module: str
    function: str
    help: str
    inside: dict[str, Command] | None = None
    """The commands of a group; the function is its callback then."""


GIT_COMMANDS = {
    "install": Command("git", "git_install", "Slå læsning og fletning af beskrivelser til i denne kopi."),
    "textconv": Command("git", "git_textconv", "Vis en beskrivelse som linjer, git kan sammenligne."),
    "merge": Command("git", "git_merge", "Flet to udgaver af en beskrivelse punkt for punkt."),
}

# In the order of the help page. The line is also the first line of the function's docstring (a test compares them).
COMMANDS = {
    "render": Command("render", "render", "Lav PDF, HTML, Word og Markdown af beskrivelser."),
    "lint": Command("lint", "lint", "Kontrollér beskrivelser, register og indstillinger."),
    "fmt": Command("fmt", "fmt", "Skriv filerne i fast form: rækkefølge, tekster og nye id’er."),
    "explain": Command("explain", "explain", "Forklar en regel."),
    "list": Command("list", "list_descriptions", "Vis, hvilke beskrivelser der er."),
    "show": Command("show", "show", "Vis teksten i en beskrivelse, et afsnit eller et punkt."),
    "find": Command("find", "find_words", "Find ud af, hvem der gør hvad, på tværs af beskrivelserne."),
    "matrix": Command("matrix", "matrix", "Lav ansvarsmatricen: hvilken rolle gør hvad ved hver opgave."),
    "diff": Command("diff", "diff", "Vis, hvad der er ændret fra en version til en anden."),
    "history": Command("history", "history", "Vis versionerne af en beskrivelse, og hvad hver af dem ændrede."),
    "check": Command("check", "check", "Kontrollér alt det, en ændring skal leve op til, før den flettes."),
    "bump": Command("bump", "bump", "Skriv det versionsnummer, som ændringerne kræver."),
    "agenda": Command(
        "agenda",
        "agenda",
        "Lav en dagsorden: for en anledning, for et forum eller af et gemt møde.",
    ),
    "minutes": Command("minutes", "minutes", "Lav referatet af et møde ud fra dets fil."),
    "decisions": Command(
        "decisions",
        "decisions",
        "Vis åbne beslutninger fra alle møder, den nærmeste frist først.",
    ),
    "status": Command(
        "status",
        "status",
        "Vis for hver beskrivelse, hvad der gælder, hvornår den er brugt, og hvad der er overskredet.",
    ),
    "calendar": Command("calendar", "calendar", "Vis årshjulet: møder, anledninger og frister i et år."),
    "packet": Command("packet", "packet", "Lav en introduktionspakke til en ny medarbejder, klar til print."),
    "site": Command(
        "site",
        "site",
        "Lav en hjemmeside af samlingen: alle beskrivelser, søgning, fora, årshjul, ansvarsmatrix og beslutninger.",
    ),
    "git": Command("git", "git", "Læs og flet beskrivelser med gits egne kommandoer.", GIT_COMMANDS),
    "import": Command(
        "import_",
        "import_files",
        "Importér Word, PDF, tekst og HTML som udkast til beskrivelser.",
    ),
    "new": Command("new", "new", "Begynd en ny beskrivelse."),
    "init": Command("init", "init", "Lav en ny samling af beskrivelser i en mappe."),
    "schema": Command("schema", "schema", "Skriv JSON Schema for filerne."),
    "completion": Command("completion", "completion", "Skriv det script, der lader tabulatortasten fuldføre funkbesk."),
}


class CommandTable(DanishGroup):
    """The group of all commands in `table`; a command's module is imported when the command is asked for."""

    table: ClassVar[dict[str, Command]] = COMMANDS

    def list_commands(self, ctx: Private) -> list[str]:
        """Return the names in the order of the table."""
        del ctx
        return list(self.table)

    def get_command(self, ctx: Private, cmd_name: str) -> Any | None:
        """Return the command of that name, imported now, or None where the table has none."""
        del ctx
        command = self.table.get(cmd_name)
        return None if command is None else _loaded(cmd_name, command)

    def format_commands(self, ctx: Private, formatter: Private) -> None:
        """Write the section "Kommandoer" from the table alone."""
        del ctx
        with formatter.section("Kommandoer"):
            formatter.write_dl([(name, command.help) for name, command in self.table.items()])

    def resolve_command(self, ctx: Private, args: list[str]) -> Any:
        """Return the command that the first argument names; an unknown one is told with the nearest known name."""
        if args[0] not in self.table:
            question = did_you_mean(args[0], list(self.table))
            help_page = f"Se hjælpen: {ctx.command_path} --help"
            raise WrongUsage(f"Kommandoen »{args[0]}« findes ikke. {question}".rstrip(), help_page)
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
        console.say(*ctx.get_help().split("\n"))
        raise typer.Exit(2)


def _loaded(name: str, command: Command) -> Any:
    function: Callable[..., int] = getattr(import_module(f"funkbesk.cli.commands.{command.module}"), command.function)
    if command.inside is not None:
        table = type("Inside", (CommandTable,), {"table": command.inside})
        group = typer.Typer(
            name=name, cls=table, add_completion=False, rich_markup_mode=None, context_settings=_SETTINGS
        )
        group.callback(invoke_without_command=True)(function)
        return get_command(group)
    single = typer.Typer(add_completion=False, rich_markup_mode=None)
    single.command(name, cls=DanishCommand)(function)
    return get_command(single)
