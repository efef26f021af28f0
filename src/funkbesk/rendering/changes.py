"""Which files are not up to date: the ones that are missing, were changed, or depend on something that was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from funkbesk.files import FileProblem
from funkbesk.reading.collection import read_inside
from funkbesk.rendering.cache import Manifest
from funkbesk.rendering.fingerprint import digest
from funkbesk.rendering.outputs import Outputs
from funkbesk.rendering.problems import Problem, problem_of
from funkbesk.rendering.worker_process import Format


@dataclass(frozen=True, slots=True)
class Target:
    """One file to be made from the description in `source`; `key` stands for everything that its bytes depend on."""

    source: Path
    format: Format
    path: Path
    key: str


@dataclass(slots=True)
class Changes:
    """The files to be made (those of one description in a row), those up to date, and what stands in the way."""

    stale: list[Target] = field(default_factory=list)
    unchanged: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def find_changes(
    chosen: Mapping[str, Path],
    formats: Sequence[Format],
    outputs: Outputs,
    manifest: Manifest,
    surroundings: str,
    logs: Mapping[str, Any] | None = None,
) -> Changes:
    """Return what has to be made of the descriptions `chosen` (id -> path).

    Reads bytes only; nothing is parsed, so that a thousand unchanged documents take a fraction of a second.
    `surroundings` is the digest of what they all depend on, `logs` what else is printed of a description, by
    its id.
    """
    changes = Changes()
    for description_id, source in chosen.items():
        try:
            content = hashlib.sha256(read_inside(source)).digest()
            paths = {wanted: outputs.path(description_id, wanted) for wanted in formats}
        except FileProblem as problem:
            changes.problems.append(problem_of(problem))
            continue
        for wanted, path in paths.items():
            parts = [surroundings.encode(), content, description_id.encode("utf-8", "surrogatepass"), wanted.encode()]
            if logs and description_id in logs:
                parts.append(json.dumps(logs[description_id]).encode())
            key = digest(*parts)
            if manifest.is_current(path, key):
                changes.unchanged.append(path)
            else:
                changes.stale.append(Target(source, wanted, path, key))
    return changes
