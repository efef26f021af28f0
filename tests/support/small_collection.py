"""Collections for tests: as many small descriptions as wanted, made from one text."""

from __future__ import annotations

from pathlib import Path

DESCRIPTION = """\
id: {id}
art: rolle
titel: {title}
hører_til: sekretariatet
version: 0.1.0
status: udkast

formål:
  tekst: At være et eksempel.
  punkter:
    punkt: {bullet}
"""

REGISTER = """\
kommune: Eksempel Kommune
enheder:
  sekretariatet: {navn: Sekretariatet}
"""


def write_description(root: Path, name: str, *, title: str = "En rolle", bullet: str = "At vise æ, ø og å") -> Path:
    """Write the description `name` into the collection and return its file; texts must be one line of plain YAML."""
    path = root / "descriptions" / f"{name}.yaml"
    path.write_text(DESCRIPTION.format(id=name, title=title, bullet=bullet), encoding="utf-8")
    return path


def make_collection(root: Path, *names: str, settings: str = "") -> Path:
    """Make a collection with these descriptions in the folder `root` and return it."""
    (root / "descriptions").mkdir(parents=True)
    (root / "funkbesk.yaml").write_text(settings or "forvaltning: sekretariatet\n", encoding="utf-8")
    (root / "descriptions" / "organisation.yaml").write_text(REGISTER, encoding="utf-8")
    for name in names:
        write_description(root, name)
    return root


def write_template(root: Path, text: str, name: str = "description.html.j2") -> Path:
    """Let the collection override a built-in template."""
    path = root / "templates" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
