"""Real shells at a real terminal: type the beginning of a line, press a key, and see what the line has become."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pytest

READY = "KLAR"
SECONDS = 20


@dataclass(frozen=True)
class Shell:
    """How a shell is started, and what makes it tell its line when Ctrl-X D is pressed, all candidates on Ctrl-X A."""

    name: str
    start: tuple[str, ...]
    setup: str


BASH = Shell(
    "bash",
    ("bash", "--noprofile", "--norc", "-i"),
    """\
PS1='' PS2=''
bind 'set bell-style none'
bind 'set enable-bracketed-paste off'
bind '"\\C-xa": insert-completions'
bind -x '"\\C-xd": printf "%s" "$READLINE_LINE" > "$TOLD.new" && mv "$TOLD.new" "$TOLD"'
eval "$(funkbesk completion bash)"
""",
)
ZSH = Shell(
    "zsh",
    ("zsh", "-f", "-i"),
    """\
PS1='' PS2=''
eval "$(funkbesk completion zsh)"
zle -C all-matches complete-word _generic
zstyle ':completion:all-matches:*' completer _all_matches _complete
zstyle ':completion:all-matches:*' insert true
tell() { print -rn -- "$BUFFER" > "$TOLD.new" && mv "$TOLD.new" "$TOLD" }
zle -N tell
bindkey -e
bindkey '^Xa' all-matches
bindkey '^Xd' tell
""",
)


class Terminal:
    """A shell that somebody types in, in `folder`; leave it as a context manager."""

    def __init__(self, shell: Shell, folder: Path, environment: Mapping[str, str]) -> None:
        if shutil.which(shell.name) is None:
            pytest.skip(f"{shell.name} is not installed")
        self.told = folder.parent / f"told-{shell.name}"
        self.primary, secondary = pty.openpty()
        self.process = subprocess.Popen(
            shell.start,
            cwd=folder,
            env={**environment, "TERM": "dumb", "TOLD": str(self.told), "HISTFILE": os.devnull},
            stdin=secondary,
            stdout=secondary,
            stderr=secondary,
            start_new_session=True,
        )
        os.close(secondary)
        self.type(f"{shell.setup}echo {READY[:2]}''{READY[2:]}\n")
        self.shown = self._until(READY)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.primary)

    def type(self, text: str) -> None:
        """Send keys."""
        os.write(self.primary, text.encode())

    def line_after(self, text: str, key: str = "\t") -> str:
        """Return what the line is after the text and the key were typed; the line is thrown away then."""
        self.told.unlink(missing_ok=True)
        self.type(f"{text}{key}\x18d")
        end = time.monotonic() + SECONDS
        while not self.told.exists():
            self.shown += self._some()
            assert time.monotonic() < end, self.shown
        self.type("\x05\x15")  # Ctrl-E, Ctrl-U
        return self.told.read_text("utf-8")

    def _until(self, mark: str) -> str:
        shown, end = "", time.monotonic() + SECONDS
        while mark not in shown:
            shown += self._some()
            assert time.monotonic() < end, shown
        return shown

    def _some(self) -> str:
        ready, _, _ = select.select([self.primary], [], [], 0.05)
        return os.read(self.primary, 1 << 16).decode("utf-8", "replace") if ready else ""
