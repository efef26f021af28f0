"""Where the built-in templates and schemas lie: in the wheel and in a checkout, found by one function."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

Kind = Literal["templates", "schemas"]


@cache
def built_in(kind: Kind) -> Path:
    """Return the folder of the built-in assets of that kind.

    The wheel carries them as `funkbesk/_assets/<kind>`; a checkout (editable install) has them at its top level.
    Raises `RuntimeError` where neither is there: the installation is broken.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_assets" / kind, package.parent.parent / kind):
        if folder.is_dir():
            return folder
    raise RuntimeError(f"the built-in {kind} are missing from this installation")
