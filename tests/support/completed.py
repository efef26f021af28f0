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
USES = """\
anvendelse:
  punkter:
    evaluering: {tekst: Beskrivelsen evalueres, anledning: evaluering}
    samtaler: {tekst: Beskrivelsen bruges i samtaler, anledning: [sparring, forventningsafstemning]}
"""
GROUPED_USES = """\
anvendelse:
  grupper:
    i-hverdagen:
      overskrift: I hverdagen
      punkter:
        sparring: {tekst: Beskrivelsen bruges i sparring, anledning: sparring}
        opslag: Beskrivelsen slås op
"""


def completed_collection(top: Path) -> Repo:
    """Return a repository with two descriptions, one in three versions, a register, a meeting, a branch and a tag."""
    repo = make_repo(top)
    (repo.root / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    write_meeting(repo.root, MEETING)
    _add(repo.write("konsulent"), USES)
    _add(repo.write("leder"), GROUPED_USES)
    repo.commit()
    repo.git("tag", "årsrevision")
    for version in ("0.2.0", "1.0.0"):
        _add(repo.write("konsulent", version=version, bullet=f"At vise version {version}"), USES)
        repo.commit()
    repo.git("branch", "forslag")
    return repo


def _add(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")
