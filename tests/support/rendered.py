"""Make the documents of a collection in this process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from funkbesk.rendering.outputs import Outputs
from funkbesk.rendering.render import Progress, Renderer, no_progress
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.worker_process import Format


def render_collection(
    root: Path,
    ids: Sequence[str] = (),
    *,
    formats: Sequence[Format],
    outputs: Outputs | None = None,
    force: bool = False,
    on_progress: Progress = no_progress,
) -> RenderReport:
    """Make the documents of the collection once, in its folder `build` where no other is named.

    One worker does it: each takes a moment to start, and with the command and in test_pool.py there are several.
    """
    with Renderer(root, formats, outputs or Outputs(root / "build"), jobs=1) as renderer:
        return renderer.render(ids, force=force, on_progress=on_progress)
