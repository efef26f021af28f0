"""The files of a theme: the collection's own folder before the built-in one, and nothing outside of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

import jinja2

from funkbesk.assets import built_in
from funkbesk.files import FileProblem, read_bytes
from funkbesk.rendering.escaping import require_escaping
from funkbesk.rendering.template_problem import TemplateProblem

BUILT_IN = "indbygget/"
"""Prefix with which a collection's template names the built-in one of the same name, to build on it."""
MAX_BYTES = 1_000_000
MAX_PICTURE = 16 * 1024 * 1024
"""Bytes of a template or stylesheet, and of a picture that one of them names."""


def find(folders: Sequence[Path], name: str, limit: int = MAX_BYTES) -> Path | None:
    """Return the file `name` of the theme, at most `limit` bytes large, or None.

    What lies outside its folder, by `..` or a link, is not there.
    """
    if name.startswith(BUILT_IN):
        folders, name = folders[-1:], name.removeprefix(BUILT_IN)
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if not parts or any(part in {"..", "/", ""} or ":" in part or "\0" in part for part in parts):
        return None
    for folder in folders:
        top = folder.resolve()
        path = top.joinpath(*parts).resolve()
        if path.is_file():
            return path if path.is_relative_to(top) and path.stat().st_size <= limit else None
    return None


def text_of(folders: Sequence[Path], name: str) -> str:
    """Return the text of the theme's file `name`.

    Raises `TemplateNotFound` where there is none, `TemplateProblem` where it can't be read.
    """
    return _found(folders, name)[1]


def _found(folders: Sequence[Path], name: str) -> tuple[Path, str]:
    try:
        path = find(folders, name)
        text = "" if path is None else read_bytes(path, MAX_BYTES).decode("utf-8")
    except UnicodeDecodeError as error:
        raise TemplateProblem(f"Filen templates/{name} er ikke gemt som UTF-8.", "Gem den igen som UTF-8.") from error
    except (FileProblem, OSError) as error:
        raise TemplateProblem(
            f"Filen templates/{name} må ikke læses.", "Giv adgang til den, eller slet den; så bruges den indbyggede."
        ) from error
    if path is None:
        raise jinja2.TemplateNotFound(name)  # outside of the `try`: it is an OSError
    return path, text


class ThemeLoader(jinja2.BaseLoader):
    """Loads templates from the folders of a theme."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._built_in = built_in("templates").resolve()

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """Return the template's text and file.

        Raises `TemplateNotFound` where the theme has none of that name, and `EscapingSwitchedOff`.
        """
        path, text = _found(self._folders, template)
        if not path.is_relative_to(self._built_in):  # those of the tool are looked at by its tests
            require_escaping(environment, text, template)
        return text, template, None
