"""All texts that a user of the project may come to see, file by file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeAlias

from tests.support.user_texts.data_texts import (
    comment_texts,
    job_texts,
    json_texts,
    makefile_texts,
    schema_texts,
    shell_texts,
    yaml_texts,
)
from tests.support.user_texts.page_texts import markdown_texts
from tests.support.user_texts.python_texts import forget_nodes, names_in, python_texts
from tests.support.user_texts.template_texts import css_texts, jinja_texts, script_texts
from tests.support.user_texts.user_text import Found, UserText

Reader: TypeAlias = Callable[[str], Found]

PLACES = ("src", "templates", "schemas", "docs", ".ci", "action.yml", ".pre-commit-hooks.yaml", "Makefile")
"""Where texts stand that a user sees. The README is English, and the descriptions are the municipality's own words."""
ENGLISH = frozenset({"docs/architecture.md", "docs/billeder/make_pictures.py", "docs/extending.md"})
"""Files for engineers."""
NO_TEXT = frozenset({".conf", ".ico", ".png", ".svg", ".ttf", ".typed"})
WORDS = "words"
"""Folders of tables; a plain file in them has nothing but words and their forms."""
BY_NAME: dict[str, Reader] = {
    "Makefile": makefile_texts,
    "action.yml": job_texts,
    ".pre-commit-hooks.yaml": job_texts,
    "run": shell_texts,
    "system-packages": shell_texts,
}
BY_FOLDER: dict[str, Reader] = {"docs/eksempler": job_texts}
BY_ENDING: dict[str, Reader] = {
    ".bash": comment_texts,
    ".css": css_texts,
    ".fish": comment_texts,
    ".j2": jinja_texts,
    ".js": script_texts,
    ".json": json_texts,
    ".md": markdown_texts,
    ".ps1": comment_texts,
    ".yaml": yaml_texts,
    ".zsh": comment_texts,
}


def user_texts(root: Path) -> list[UserText]:
    """Return every text below `root`. Raises KeyError at a file of a kind that nobody has said how to read."""
    sources = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in _files(root)}
    names = frozenset(name for path, source in sources.items() if path.endswith(".py") for name in names_in(source))
    names |= {Path(path).stem for path in sources}
    texts = [
        UserText(kind, path, line, text)
        for path, source in sources.items()
        for kind, line, text in _reader(path, names)(source)
    ]
    forget_nodes()
    return texts


def _files(root: Path) -> Iterator[Path]:
    for place in (root / name for name in PLACES):
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            is_read = path.is_file() and path.suffix not in NO_TEXT and "__pycache__" not in path.parts
            is_table = path.suffix == ".txt" and path.parent.name == WORDS
            if is_read and not is_table and path.relative_to(root).as_posix() not in ENGLISH:
                yield path


def _reader(path: str, names: frozenset[str]) -> Reader:
    folder, _, name = path.rpartition("/")
    if folder == "schemas":
        return partial(schema_texts, names=names)
    if name.endswith(".py"):
        return partial(python_texts, path, names=names)
    return BY_NAME.get(name) or BY_FOLDER.get(folder) or BY_ENDING[Path(name).suffix]
