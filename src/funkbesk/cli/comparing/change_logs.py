"""The change logs that `render --with-history` puts behind the descriptions, read from git."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.comparing.decided import decide_by, decisions_about
from funkbesk.cli.option_values import day_or_today
from funkbesk.diff.history import edition_data, editions
from funkbesk.diff.policy import policy_of
from funkbesk.reading.collection import Collection
from funkbesk.reading.repository import HEAD, Repository
from funkbesk.reading.version_history import History
from funkbesk.rendering.render import Logs


def change_logs(root: Path) -> Callable[[Iterable[str]], Logs]:
    """Return what reads the logs of descriptions by their ids, from the commit that is checked out when it is asked.

    Asking raises `GitProblem` where there is no git, no repository or no commit.
    """

    def read(identifiers: Iterable[str]) -> Logs:
        collection = Collection(root)
        settings = collection.settings()
        repository = Repository.at(root)
        history = History(repository, repository.commit(HEAD))
        today = day_or_today(None)
        asked = list(identifiers)
        decisions = decisions_about(asked, collection)
        for problem in decisions.problems:
            console.say(problem.message, problem.advice)
        logs = {}
        for identifier in asked:
            policy = policy_of(settings, identifier, today)
            found = editions(repository, history.states(identifier), policy, decide_by(decisions))
            if found:
                logs[identifier] = [edition_data(edition) for edition in found]
        return logs

    return read
