"""action.yml as a host runs it: which steps an event leads to, and each `run:` in the shell it names."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}", re.DOTALL)
_NAME = re.compile(r"'[^']*'|[a-z_][\w.-]*(?:\(\))?|&&|\|\||==|!=|!")
_OPERATORS = {"&&": "and", "||": "or", "==": "==", "!=": "!=", "!": "not"}


@dataclass(frozen=True)
class Host:
    """What a host knows when a step begins: the contexts of expressions, the variables of the runner."""

    contexts: Mapping[str, str]
    environment: Mapping[str, str]
    ran: list[str] = field(default_factory=list)

    def value(self, text: str) -> str:
        """Return a text with its expressions filled in; what the event has not is empty, as on the host."""
        return _EXPRESSION.sub(lambda match: self.contexts.get(match[1], ""), text)

    def applies(self, condition: str) -> bool:
        """Return whether a step's `if` holds; nothing has failed or been cancelled."""
        inside = _EXPRESSION.fullmatch(condition.strip())
        words = [self._word(word) for word in _NAME.findall(inside[1] if inside else condition)]
        return bool(eval(" ".join(words), {"__builtins__": {}}))  # noqa: S307 (quoted texts and operators alone)

    def _word(self, word: str) -> str:
        if word in _OPERATORS:
            return _OPERATORS[word]
        if word == "cancelled()":
            return "False"
        return word if word.startswith("'") else repr(self.contexts.get(word, ""))

    def steps(self, action: Path) -> list[dict[str, Any]]:
        """Return the steps of the action that are to run."""
        steps = yaml.safe_load(action.read_text(encoding="utf-8"))["runs"]["steps"]
        return [step for step in steps if self.applies(step.get("if", "'yes'"))]

    def run(self, step: Mapping[str, Any], folder: Path) -> subprocess.CompletedProcess[str]:
        """Run a step's script as GitHub runs `shell: bash`, with the runner's variables and the step's own alone."""
        own = {name: self.value(value) for name, value in step.get("env", {}).items()}
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=folder / self.value(step.get("working-directory", ".")),
            env={**self.environment, **own},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )


def inputs(action: Path, **given: str) -> dict[str, str]:
    """Return the contexts `inputs.…` of an action, with its defaults."""
    declared = yaml.safe_load(action.read_text(encoding="utf-8"))["inputs"]
    assert set(given) <= set(declared)
    return {f"inputs.{name}": given.get(name, one["default"]) for name, one in declared.items()}
