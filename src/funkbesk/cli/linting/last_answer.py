"""What the last run printed, to be printed again where nothing that it depends on has changed.

A collection is looked at far more often than it is changed, and to write out what the rules say of a thousand
descriptions takes longer than to see that they are the same.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from funkbesk import cache_folder
from funkbesk.lint.engine.tool_version import tool_version
from funkbesk.reading.file_states import States, collection_states, outside_states

FORMAT = 1
NAME = "svar"


class Answer(NamedTuple):
    """What a run printed, and its exit code."""

    text: str
    code: int


class LastAnswer:
    """The answer of the last run over the whole collection at `root`, if it was to the same question.

    `question` is all that the answer depends on beside the tool and the files: what was asked, and for which terminal.
    The files are looked at when this is made, so it has to be made before they are read.
    """

    def __init__(self, root: Path, question: Sequence[object], name: str = NAME) -> None:
        """Look at the files; `name` is that of the cache file, of which each command that asks has its own."""
        self._path = cache_folder.place(root, name)
        self._started = time.time_ns()
        self._states = collection_states(os.fspath(root))
        asked = [*tool_version(), repr((os.fspath(root), *question)).encode("utf-8", "surrogatepass")]
        self._question = sha256(b"\0".join(asked)).hexdigest()

    def recall(self) -> Answer | None:
        """Return the answer where it still holds, or None."""
        kept = cache_folder.load(self._path) if self._states is not None else None
        if not isinstance(kept, dict):
            return None
        try:
            outside = [os.fspath(path) for path in kept["outside"]]
            answer = Answer(str(kept["text"]), int(kept["code"]))
            holds = kept["holds_while"] == self._key(outside_states(outside))
        except (KeyError, TypeError, ValueError):
            return None
        return answer if holds else None

    def keep(self, answer: Answer, outside: Sequence[str]) -> None:
        """Keep the answer, unless a change might not be seen. It depends on the paths `outside` of the collection too.

        A path counts with where it leads and whether a file is there.
        """
        beside = outside_states(outside)
        if self._states is None or not all(states.settled_before(self._started) for states in (self._states, beside)):
            return
        content = {"holds_while": self._key(beside), "outside": outside, "text": answer.text, "code": answer.code}
        cache_folder.save(self._path, content)

    def _key(self, outside: States) -> list[object]:
        return [FORMAT, self._question, self._states.digest if self._states else "", outside.digest]
