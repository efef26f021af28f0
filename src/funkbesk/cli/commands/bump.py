"""`funkbesk bump`: write the version number that the changes ask for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.broken_files import broken_settings
from funkbesk.cli.comparing.bump_names import bump_named
from funkbesk.cli.no_description import no_description
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import Quiet, Root, Today, open_collection
from funkbesk.cli.problem import Problem
from funkbesk.cli.rewriting import rewrite
from funkbesk.diff.changes import Bump
from funkbesk.diff.compare import compare
from funkbesk.diff.policy import policy_of
from funkbesk.diff.requirement import Requirement, raised, required_bump
from funkbesk.reading.approved_states import newest_approval
from funkbesk.reading.collection import Collection, Loaded, load, load_file
from funkbesk.reading.description_ids import find_description
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.repository import HEAD, Repository
from funkbesk.reading.selection import meant_id
from funkbesk.reading.stamps import version_order
from funkbesk.reading.version_history import History

if TYPE_CHECKING:
    from funkbesk.documents.description import Description


def bump(
    identifier: Annotated[str, typer.Argument(parser=meant_id, metavar="ID", help="Beskrivelsens id.")],
    wanted: Annotated[
        Bump | None,
        typer.Option(
            "--as",
            parser=bump_named,
            metavar="KLASSE",
            help="større, mindre eller rettelse. Standard: det, der kræves.",
        ),
    ] = None,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Skriv det versionsnummer, som ændringerne kræver.

    Der regnes fra den version, der sidst er godkendt. Har beskrivelsen endnu ingen godkendt version, hæves nummeret kun
    med --as. Resten af filen røres ikke.
    """
    collection = open_collection(root)
    if (problem := broken_settings(collection)) is not None:
        raise problem
    loaded = _description(collection, identifier)
    document = loaded.document
    assert document is not None  # noqa: S101 - _description has seen to it
    base = _base(collection, identifier, needed=wanted is None)
    requirement = _requirement(collection, base, document, day_or_today(today))
    chosen = wanted or requirement.bump
    version = raised(document.version if base is None else base.version, chosen)
    if wanted is not None and requirement.bump.rank > wanted.rank:
        console.say(f"Bemærk: {requirement.sentence}")
    if version_order(version) <= version_order(document.version):
        if not quiet:
            console.say(f"{loaded.shown}: Versionen er fortsat {document.version}. {_reason(base, chosen)}")
        return 0
    _write(loaded, document.version, version)
    if not quiet:
        console.show(f"{loaded.shown}: {document.version} → {version}")
    return 0


def _reason(base: Description | None, chosen: Bump) -> str:
    """Return why the number stays."""
    if base is None:
        return "Beskrivelsen er endnu ikke godkendt, så versionen skal ikke hæves."
    return "Ingen ændringer kræver et nyt nummer." if chosen is Bump.NONE else "Nummeret er allerede højt nok."


def _description(collection: Collection, identifier: str) -> Loaded[Description]:
    path = find_description(collection, identifier)
    loaded: Loaded[Description] | None = None if path is None else load_file(path)
    if loaded is None or loaded.document is None or loaded.parsed is None:
        raise no_description(collection, identifier)
    return loaded


def _base(collection: Collection, identifier: str, *, needed: bool) -> Description | None:
    """Return what the version is raised from: the newest approved version as it was approved; None without any.

    Raises `GitProblem` where git can't tell and the answer is `needed`.
    """
    try:
        repository = Repository.at(collection.root)
        states = History(repository, repository.commit(HEAD)).states(identifier)
    except GitProblem:
        if needed:
            raise
        return None
    state = newest_approval(states)
    if state is None:
        return None
    data = repository.contents([state.blob])[state.blob]
    document: Description | None = load(data, repository.top / state.path, state.path).document
    return document


def _requirement(collection: Collection, base: Description | None, document: Description, today: date) -> Requirement:
    policy = policy_of(collection.settings(), document.id, today)
    return required_bump(compare(base or document, document, policy), policy)


def _write(loaded: Loaded[Description], old: str, version: str) -> None:
    """Put the number in the place of the old one; everything else of the file stays, byte for byte.

    Raises `Problem` where the file would not then be read as the same description with that number.
    """
    assert loaded.parsed is not None  # noqa: S101 - _description has seen to it
    event = loaded.parsed.event(("version",))
    text = loaded.source.text
    start = text.rfind(
        old, event.start_mark.index, event.end_mark.index
    )  # what is written may be in quotes or below >-
    data = (loaded.source.mark + text[:start] + version + text[start + len(old) :]).encode("utf-8")
    document = load(data, loaded.path).document if start >= 0 else None
    if document is None or document.version != version:
        raise Problem(
            f"Versionen {version} kan ikke skrives i {loaded.shown}. Filen er ikke rørt.",
            "Skriv nummeret direkte efter version:, og prøv igen.",
        )
    rewrite(loaded.path, data)
