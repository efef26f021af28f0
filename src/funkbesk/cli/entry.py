"""The program's door: Ctrl-C is answered from here on, also while the rest of the program is being imported."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def run() -> None:
    """Run the command line of this process and exit with its code (the console script `funkbesk`)."""
    try:
        from funkbesk.cli.main import run as start  # takes a moment, in which a user may think better of it

        start()
    except KeyboardInterrupt:
        sys.stderr.write("Afbrudt.\n")
        sys.exit(INTERRUPTED)
