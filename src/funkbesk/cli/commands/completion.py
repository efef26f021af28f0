"""`funkbesk completion`: the script that lets a shell complete command lines."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.completion.asking import SCRIPTS
from funkbesk.cli.parameters import one_of
from funkbesk.files import read_bytes

_FOLDER = Path(__file__).resolve().parent.parent / "completion" / "scripts"


def completion(
    shell: Annotated[
        str, typer.Argument(parser=one_of(*SCRIPTS), metavar="SKAL", help="bash, zsh, fish eller powershell.")
    ],
) -> int:
    """Skriv det script, der lader tabulatortasten fuldføre funkbesk.

    Så fuldføres kommandoer, tilvalg, id’er, versioner, anledninger og regler. Slå det til én gang med
    eval "$(funkbesk completion bash)" i ~/.bashrc; de øverste linjer i scriptet siger, hvordan det gøres i de andre.
    """
    console.write_raw(read_bytes(_FOLDER / SCRIPTS[shell]))
    return 0
