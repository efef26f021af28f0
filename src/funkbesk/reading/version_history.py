"""The committed states of one description, newest first, through renames, moves and new files.

Git follows a file whose text stays alike. A description that was imported again as a new file, or that came back after
it had been deleted, is followed by its id, which is what makes it the same description.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from funkbesk.reading.collection import Collection
from funkbesk.reading.committed import collection_at
from funkbesk.reading.description_ids import find_description, named_id, written_id
from funkbesk.reading.repository import Repository, Touch
from funkbesk.reading.stamps import Stamp, stamp_of

SAME_THING = 90
"""How alike (per cent) git must find two files before another id counts as a new name of the same description.

Two roles of one department share half of their text; a description that only got another id is the same but for a line.
"""


@dataclass(frozen=True, slots=True)
class State:
    """One committed state of a description: where it stands, since when (the committer's time), what it says.

    `path` is from the top of the repository. `stamp` is None where the file could not be read as a document.
    """

    commit: str
    when: datetime
    path: str
    blob: str
    stamp: Stamp | None


@dataclass(frozen=True)
class History:
    """What happened to descriptions up to a commit. With `everything`, commits of merged branches count one by one."""

    repository: Repository
    commit: str
    everything: bool = False

    def states(self, identifier: str) -> list[State]:
        """Return the states of the description, newest first; none where the history never had it.

        A text that was committed twice in a row (by a rename, say) is one state, that of the earlier commit. Raises
        `GitProblem`.
        """
        touches = self.touches(identifier)
        contents = self.repository.contents(touch.blob for touch in touches if touch.blob is not None)
        stamps = {blob: stamp_of(data) for blob, data in contents.items()}
        found: list[State] = []
        for touch in touches:
            blob = touch.blob or ""
            if found and found[-1].blob == blob:
                found.pop()
            found.append(State(touch.commit, touch.when, touch.path, blob, stamps[blob]))
        return found

    def touches(self, identifier: str) -> list[Touch]:
        """Return what `states` is made of: the commits that gave the description a text, newest first.

        Raises `GitProblem`.
        """
        return [touch for touch in self._followed(identifier) if touch.blob is not None]

    def read_ahead(self) -> None:
        """Read every state of every file by one process, before the states of many descriptions are asked for."""
        self.repository.contents(blob for touch in self._touches for blob in (touch.blob, touch.old_blob) if blob)

    @cached_property
    def _named(self) -> dict[str, Path]:
        """Return the files of the commit by the id that their name stands for; nearly always the right one."""
        return {named_id(path): path for path in reversed(self._collection.description_paths())}

    @cached_property
    def _touches(self) -> list[Touch]:
        return self.repository.touches(self.commit, first_parent=not self.everything)

    @cached_property
    def _may_be_gone(self) -> bool:
        """Return whether any file was ever deleted or renamed; where none was, no file has a predecessor."""
        return any(touch.status in "DR" for touch in self._touches)

    @cached_property
    def _collection(self) -> Collection:
        return collection_at(self.repository, self.commit)

    def _followed(self, identifier: str) -> Iterator[Touch]:
        """Yield what happened to the description's file, newest first, under all its names."""
        path = self._place(identifier)
        rest: Sequence[Touch] = self._touches
        while path is not None or (path := self._deleted(identifier, rest)) is not None:
            born: int | None = None
            for index, touch in enumerate(rest):
                if touch.path != path:
                    continue
                if touch.status == "R":
                    if not self._is_same(identifier, touch):
                        born = index
                        yield touch
                        break
                    identifier, path = self._id_before(identifier, touch), touch.old_path
                yield touch
                if touch.status == "A":
                    born = index
                    break
            if born is None or not self._may_be_gone:
                return
            # the commit that added the file may have deleted its predecessor, before or after it in git's order
            commit = rest[born].commit
            rest = [
                touch
                for index, touch in enumerate(rest)
                if touch is not rest[born] and (index > born or touch.commit == commit)
            ]
            path = None

    def _place(self, identifier: str) -> str | None:
        """Return the path of the description's file in the commit."""
        path = self._named.get(identifier)
        if path is None or written_id(self._collection.files.read([path])[0]) != identifier:
            path = find_description(self._collection, identifier)
        return None if path is None else path.relative_to(self.repository.top).as_posix()

    def _deleted(self, identifier: str, touches: Sequence[Touch]) -> str | None:
        """Return the path of the file that held the description when it was last deleted.

        What git takes for a renamed file may be a new description that resembles a deleted one.
        """
        gone = [(touch.old_path, touch.old_blob) for touch in touches if touch.status in "DR" and touch.old_blob]
        contents = self.repository.contents(blob for _, blob in gone)
        return next((path for path, blob in gone if written_id(contents[blob]) == identifier), None)

    def _is_same(self, identifier: str, touch: Touch) -> bool:
        return touch.likeness >= SAME_THING or self._id_before(identifier, touch) == identifier

    def _id_before(self, identifier: str, touch: Touch) -> str:
        if touch.old_blob is None or touch.old_blob == touch.blob:
            return identifier
        return written_id(self.repository.contents([touch.old_blob])[touch.old_blob]) or identifier
