"""A collection for the site with everything that its pages show: versions, a meeting with decisions, hostile texts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.descriptions import ROOT
from tests.support.meetings import write_meeting
from tests.support.repositories import Repo, make_repo

Cli = Callable[..., Any]
ID = "faglig-koordinator"
TODAY = "2027-03-10"
OLD_TEXT = "At kvalificere og godkende klagebesvarelser over afgørelser"
NEW_TEXT = "At kvalificere klagebesvarelser over afgørelser, så afdelingslederen kan godkende dem"
STANDING = """\
version: {version}
status: gældende
ejer: ledelsessekretariatet
gyldig_fra: {start}
næste_revision: 2027-02-01
godkendt: {{af: chefgruppen, dato: {start}}}
"""
HOSTILE = r"""id: fjendtlig-ærø
art: rolle
titel: "</title></script><script>document.title = 'løb'</script> <img src=x onerror=alert(1)>"
hører_til: arbejdsmarked-og-social
version: 0.1.0
status: udkast
opgaver:
  punkter:
    script: </script><script>document.title = 'løb'</script>
    udtryk: "At skrive \\u003c bagud {{ page.id }} ]]>"
    billede: <img src=x onerror="document.title = 'løb'"> i en zebraliste
"""
MEETING = """\
id: 2027-02-03-ledergruppen
forum: ledergruppen
dato: 2027-02-03
status: afholdt
punkter:
  klager:
    titel: Godkendelse af svar på klager
    type: beslutning
    om: [faglig-koordinator#klagebesvarelser]
    beslutning:
      udfald: godkendt
      tekst: Det skal fremgå, at afdelingslederen godkender svarene.
      ansvarlig: ledelsessekretariatet
      frist: 2027-03-01
"""


def example(folder: Path) -> Repo:
    """Return a repository with two versions of a real description, a hostile one, and a meeting with a decision."""
    repo = make_repo(folder)
    shutil.copytree(ROOT / "descriptions", repo.root / "descriptions", dirs_exist_ok=True)
    shutil.copy(ROOT / "funkbesk.yaml", repo.root)
    path = repo.path(ID)
    text = path.read_text("utf-8")
    first = text.replace("version: 0.1.0\nstatus: udkast\n", STANDING.format(version="1.0.0", start="2027-01-01"))
    path.write_text(first, "utf-8")
    repo.commit()
    second = first.replace(
        STANDING.format(version="1.0.0", start="2027-01-01"), STANDING.format(version="2.0.0", start="2027-03-01")
    ).replace(OLD_TEXT, NEW_TEXT)
    path.write_text(second, "utf-8")
    repo.path("fjendtlig-ærø").write_text(HOSTILE, "utf-8")
    write_meeting(repo.root, MEETING)
    repo.commit()
    return repo


def build(cli: Cli, *options: str, code: int = 0) -> Any:
    """Make the site without PDFs on the day of the example, and return what the command said."""
    result = cli("site", "--no-pdf", "--today", TODAY, *options)
    assert result.code == code, result.err
    return result
