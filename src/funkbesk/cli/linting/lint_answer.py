"""The answer to `funkbesk lint`: printed again where nothing has changed, else made, shown and kept."""

from __future__ import annotations

from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.ci_job import default_format
from funkbesk.cli.linting.last_answer import Answer, LastAnswer
from funkbesk.cli.linting.lint_options import AUTOMATIC, Asked
from funkbesk.cli.option_values import day_or_today
from funkbesk.reading.collection import find_root


def answer(asked: Asked) -> int:
    """Print what was found and return the exit code: 1 where there is something of the level that fails, else 0.

    A run over the whole collection that only looks is known the next time. Raises `FileProblem` and `Problem`.
    """
    asked = asked._replace(
        today=day_or_today(asked.today),
        output_format=default_format() if asked.output_format == AUTOMATIC else asked.output_format,
    )
    style = console.style()
    last = None
    if asked.only_looks:
        place = (Path.cwd(), style.width, style.colour, style.encoding, style.folder, console.is_terminal())
        last = LastAnswer(find_root(Path.cwd()), [*asked._replace(jobs=None), *place])
        known = last.recall()
        if known is not None:
            return _printed(known)
    from funkbesk.cli.linting.lint_run import run  # the linter: only where something has changed

    outcome = run(asked, style)
    if last is not None and outcome.lasting:
        last.keep(outcome.answer, outcome.outside)
    return _printed(outcome.answer)


def _printed(known: Answer) -> int:
    if known.text:
        console.write([known.text.removesuffix("\n")])
    return known.code
