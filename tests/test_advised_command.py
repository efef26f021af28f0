"""The command that is advised for broken files can be copied into a shell and names those files."""

from __future__ import annotations

import os
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.advised_command import lint_command

NAMES = [
    "descriptions/faglig-koordinator.yaml",
    "descriptions/fjendtlig-ærø.yaml",
    "descriptions/faglig-koordinator - Kopi.yaml",
    "/home/Mine filer/a.yaml",
    "descriptions/$(touch væk).yaml",
    "descriptions/ci\"t'at.yaml",
    "descriptions/a;b&c|d`e`\\f*?.yaml",
    "-rf.yaml",
    "- -.yaml",
]


@pytest.mark.skipif(os.name == "nt", reason="the test asks a POSIX shell")
def test_a_shell_reads_the_names() -> None:
    shell = subprocess.run(
        ["sh", "-c", f'funkbesk() {{ shift; printf "%s\\n" "$@"; }}; {lint_command(*NAMES)}'],
        capture_output=True,
        check=True,
    )
    assert [name.removeprefix("./") for name in shell.stdout.decode().splitlines()] == NAMES


@pytest.mark.parametrize("name", NAMES[:2])
def test_a_plain_name_stands_as_it_is(name: str) -> None:
    assert lint_command(name) == f"funkbesk lint {name}"


@pytest.mark.parametrize("name", ["a\nb.yaml", "a\x1b[31m.yaml", "a\udcff.yaml"])
def test_what_can_not_be_typed_is_left_to_a_run_over_all_files(name: str) -> None:
    assert lint_command("a.yaml", name) == "funkbesk lint"


@given(st.text(min_size=1))
def test_the_command_is_one_line(name: str) -> None:
    assert len(lint_command(name).splitlines()) == 1
