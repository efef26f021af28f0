"""Write the redlines of `funkbesk diff`: one HTML, PDF or Word file for each description that differs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from funkbesk.cli.comparing.stories import story_of
from funkbesk.cli.documents import told
from funkbesk.cli.problem import Problem
from funkbesk.diff.pairs import Compared
from funkbesk.diff.story.as_data import story_data
from funkbesk.rendering.outputs import choose_outputs
from funkbesk.rendering.single import Studio, Wanted
from funkbesk.rendering.worker_process import Format

SUFFIX = "-ændringer"
"""What the name of a redline has behind the description's id."""


def write_redlines(results: Sequence[Compared], wanted: str, out: Path | None, root: Path, *, quiet: bool) -> bool:
    """Write the files, show their paths, and return whether all could be made. Raises `FileProblem` and `Problem`."""
    outputs, [output_format] = choose_outputs(out, root, (cast("Format", wanted),))
    if outputs.file is not None and len(results) > 1:
        raise Problem(f"{out} er én fil, men {len(results)} beskrivelser er ændret.", "Angiv en mappe med --out.")
    studio = Studio(root)
    files = []
    for result in results:
        loaded = result.latest
        page = studio.page(
            loaded.document, loaded.data, loaded.path.name, "redline", story=story_data(story_of(result))
        )
        path = outputs.path(f"{result.comparison.id}{SUFFIX}", output_format)
        files.append(Wanted(path, output_format, page, loaded.data))
    return told(studio.make(files), root, quiet=quiet) == 0
