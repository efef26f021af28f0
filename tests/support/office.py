"""LibreOffice, as a person would open a Word file and save it again."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from funkbesk.rendering.fonts import NO_MACHINE_FONTS

OFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(
    OFFICE is None, reason="LibreOffice is not installed (libreoffice-writer-nogui; `make slow` installs it)"
)


def saved_by_office(source: Path, ending: str, folder: Path) -> Path:
    """Return the file as LibreOffice saves it in `folder`; `ending` is that of the format.

    It ends at once where it finds no font, and a test that has written a PDF before leaves this process with none.
    """
    environment = {name: value for name, value in os.environ.items() if name not in NO_MACHINE_FONTS}
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", ending, "--outdir", str(folder), str(source)]
    done = subprocess.run(command, capture_output=True, timeout=180, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return folder / f"{source.stem}.{ending}"
