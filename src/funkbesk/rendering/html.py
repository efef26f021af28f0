"""A page's data to HTML: Jinja, sandboxed, on plain data."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import jinja2
from markupsafe import Markup, escape

from funkbesk.danish import shortened
from funkbesk.rendering.browser_requests import first_request
from funkbesk.rendering.compiled_templates import CompiledTemplates, beside_the_program
from funkbesk.rendering.escaping import EscapingEnvironment
from funkbesk.rendering.template_problem import TemplateProblem, explain, not_in_html
from funkbesk.rendering.theme import ThemeLoader, text_of

Medium = Literal["screen", "print"]

# Nothing but what is in the file: the browser itself refuses every request, script and form, whatever a template holds.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
# The one page with scripts, the search of the site: those that lie beside it. (Chromium lets a page from a file share
# load them so; what stands in the page itself is refused.)
_POLICY_WITH_SCRIPTS = f"{_POLICY}; script-src 'self'"
_HEAD = re.compile(r'\s*<!doctype html>\s*<html lang="[a-zA-Z-]+">\s*<head>\n?', re.IGNORECASE)
_REFRESH = re.compile(r"http-equiv\s*=\s*[\"']?\s*refresh", re.IGNORECASE)


def render_html(page: Mapping[str, Any], folders: Sequence[Path], medium: Medium) -> str:
    """Return the HTML of `page` for a browser ("screen") or for the PDF writer ("print").

    `folders` are those of the theme: the collection's own before the built-in one. Raises `TemplateProblem`.
    """
    html = run_template(f"{page.get('template', 'description')}.html.j2", page, folders, medium)
    if _REFRESH.search(html):
        raise TemplateProblem("Skabelonen sender læseren videre til en anden side.")
    if medium == "screen" and (address := first_request(html)):
        raise not_in_html(address)
    return _sealed(html, page.get("scripts", ()))


def run_template(name: str, page: Mapping[str, Any], folders: Sequence[Path], medium: Medium) -> str:
    """Return what the template of that name makes of `page`. Raises `TemplateProblem`."""
    environment = _environment(tuple(folders))
    try:
        return environment.get_template(name).render(page=page, medium=medium)
    except (MemoryError, RecursionError, TemplateProblem):
        raise
    except Exception as error:
        raise explain(error) from error


def _sealed(html: str, scripts: Sequence[str]) -> str:
    """Return the page with its content security policy before everything that could ask for something.

    The `scripts` are put in here, so that no template can name one.
    """
    policy = _POLICY_WITH_SCRIPTS if scripts else _POLICY
    elements = (f'<script defer src="{escape(name)}"></script>' for name in scripts)
    seal = "\n".join((f'<meta http-equiv="Content-Security-Policy" content="{policy}">', *elements))
    head = _HEAD.match(html)
    # a template of the collection that begins otherwise gets it in front; browsers then make the head around it
    return f"{html[: head.end()]}{seal}\n{html[head.end() :]}" if head else f"<!doctype html>{seal}{html}"


@lru_cache(maxsize=4)
def _environment(folders: tuple[Path, ...]) -> jinja2.Environment:
    environment = EscapingEnvironment(
        loader=ThemeLoader(folders),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=CompiledTemplates(beside_the_program()),
    )
    kept = {name: environment.globals[name] for name in ("range", "namespace")}
    environment.globals = kept | {"stylesheet": _Stylesheets(folders)}
    environment.filters["shorten"] = shortened
    return environment


class _Stylesheets:
    """`stylesheet("name.css")` in a template: the text of a CSS file of the theme, to stand inside <style>."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._read: dict[str, Markup] = {}

    def __call__(self, name: str) -> Markup:
        if name not in self._read:
            # "</style>" must not end the element; a backslash before a slash means nothing in CSS
            text = text_of(self._folders, name).replace("</", "<\\/")
            self._read[name] = Markup(text)  # noqa: S704 (a file of the theme)
        return self._read[name]
