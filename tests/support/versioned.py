"""A repository in which one description goes through approved versions, for the commands that compare them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.support.repositories import Repo, copy_repo, lasting_folder, make_repo

TEXT = """\
# Skrevet af sekretariatet
id: {id}
art: rolle
titel: Konsulent i sekretariatet
hører_til: sekretariatet
version: {version}  # hæves med funkbesk bump
status: {status}
{more}
opgaver:
  punkter:
    klager: {tasks}
    dagsorden: At skrive dagsordener til møderne
    post: At fordele den indkomne post mellem afdelingerne
    lokaler: At reservere lokaler til kurser
    referater: At offentliggøre referater på intranettet
    budget: At samle bidrag til halvårsregnskabet
    velkomst: At tage imod nye kolleger på deres første dag
ansvar:
  punkter:
    frister: {duty}
"""
TASK = "At besvare klager over afgørelser"
DUTY = "Overholdelse af afdelingens frister"


def write(
    repo: Repo,
    *,
    version: str = "1.0.0",
    status: str = "gældende",
    approved: str = "2026-01-01",
    tasks: str = TASK,
    duty: str = DUTY,
    name: str = "konsulent",
) -> Path:
    """Write the description; texts are one line of plain YAML."""
    more = f"gyldig_fra: {approved}\nejer: sekretariatet\nnæste_revision: 2030-01-01\n"
    if status == "gældende":
        more += f"godkendt: {{af: sekretariatet, dato: {approved}}}\n"
    text = TEXT.format(id=name, version=version, status=status, more=more, tasks=tasks, duty=duty)
    path = repo.path(name)
    path.write_text(text, "utf-8")
    return path


def approved_repo(folder: Path) -> Repo:
    """Return a repository whose description is approved as 1.0.0."""
    return copy_repo(_approved(), folder)


@cache
def _approved() -> Repo:
    repo = make_repo(lasting_folder())
    write(repo)
    repo.commit("Godkendt")
    return repo
