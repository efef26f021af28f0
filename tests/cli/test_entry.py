"""Ctrl-C before the program is even imported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

INTERRUPTED_IMPORT = """
import builtins
real = builtins.__import__
def interrupted(name, *rest):
    if name == {module!r}:
        raise KeyboardInterrupt
    return real(name, *rest)
builtins.__import__ = interrupted
from funkbesk.cli.entry import run
run()
"""


@pytest.mark.parametrize("module", ["funkbesk.cli.main", "funkbesk.display", "funkbesk.cli.app"])
def test_ctrl_c_during_the_import_is_one_line(process: Callable[..., Any], module: str) -> None:
    done = process("list", code=INTERRUPTED_IMPORT.format(module=module))
    assert (done.code, done.out, done.err) == (130, b"", b"Afbrudt.\n")


def test_the_module_is_the_same_door(process: Callable[..., Any]) -> None:
    assert process("--version").code == 0
