"""Asks the process that reads PDFs (`worker`), within limits of time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from funkbesk.importing.problem import ImportProblem

# What an interpreter needs to start, and nothing else: no tokens, no proxies.
_KEPT = frozenset(
    {"HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "TMPDIR"}
    | {"LANG", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"}
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What the reading of one PDF may take: `seconds` of wall time and `memory_mb` MiB of address space."""

    seconds: int = 60
    memory_mb: int = 1024


def ask(data: bytes, name: str, wanted: Literal["text", "sources"], limits: Limits | None = None) -> dict[str, Any]:
    """Return what the process found in a PDF; `name` is what messages call the file. Raises `ImportProblem`."""
    limits = limits or Limits()
    # -P and a folder of ours: the folder that is worked in may belong to a stranger, and its modules are not imported
    command = [sys.executable, "-P", "-m", "funkbesk.importing.pdf.worker", wanted, str(limits.memory_mb)]
    try:
        done = subprocess.run(
            command,
            input=data,
            capture_output=True,
            check=False,
            timeout=limits.seconds,
            env=_environment(),
            cwd=Path(__file__).parent,
        )
    except subprocess.TimeoutExpired:
        raise ImportProblem(
            f"{name} kunne ikke læses på {limits.seconds} sekunder.", "Gem dokumentet som .docx, og importér det."
        ) from None
    answer = _answer(done.stdout)
    problem = answer.get("problem")
    if problem is None:
        return answer
    raise _problem(problem, name, limits)


def _answer(output: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(output)
    except ValueError:
        return {"problem": "died"}
    return answer if isinstance(answer, dict) else {"problem": "died"}


def _problem(problem: str, name: str, limits: Limits) -> ImportProblem:
    if problem == "password":
        return ImportProblem(
            f"{name} er beskyttet med adgangskode.", "Gem den uden adgangskode, eller brug Word-dokumentet."
        )
    if problem == "long":
        return ImportProblem(
            f"{name} er længere, end en beskrivelse kan være.", "Importér kun de sider, der er beskrivelsen."
        )
    if problem == "memory":
        return ImportProblem(
            f"{name} kunne ikke læses med {limits.memory_mb} MB hukommelse.",
            "Gem dokumentet som .docx, og importér det.",
        )
    return ImportProblem(f"{name} er ødelagt og kan ikke læses.", "Gem PDF’en igen, eller brug Word-dokumentet.")


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith(("LC_", "DYLD_"))}
    if python_path := os.environ.get("PYTHONPATH"):
        parts = (str(Path(part).absolute()) for part in python_path.split(os.pathsep) if part)
        kept["PYTHONPATH"] = os.pathsep.join(parts)
    return kept | {"PYTHONUTF8": "1"}
