"""A collection with something of everything that a command line can name, in a real repository."""

from __future__ import annotations

from pathlib import Path

from tests.support.meetings import write_meeting
from tests.support.repositories import Repo, make_repo

REGISTER = """\
kommune: Eksempel Kommune
enheder:
  sekretariatet: {navn: Sekretariatet}
roller:
  konsulent: {navn: konsulent}
  leder: {navn: leder}
fora:
  ledergruppen: {navn: ledergruppen}
  omu: {navn: OMU}
"""
MEETING = """\
id: 2026-03-10-ledergruppen
forum: ledergruppen
titel: Møde i ledergruppen
dato: 2026-03-10
punkter:
  orientering:
    titel: Orientering om økonomi
  gennemgang:
    titel: Gennemgang af beskrivelser
"""


def completed_collection(top: Path) -> Repo:
    """Return a repository with two descriptions, one in three versions, a register, a meeting, a branch and a tag."""
    repo = make_repo(top)
    (repo.root / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    write_meeting(repo.root, MEETING)
    repo.write("konsulent")
    repo.write("leder")
    repo.commit()
    repo.git("tag", "årsrevision")
    for version in ("0.2.0", "1.0.0"):
        repo.write("konsulent", version=version, bullet=f"At vise version {version}")
        repo.commit()
    repo.git("branch", "forslag")
    return repo
