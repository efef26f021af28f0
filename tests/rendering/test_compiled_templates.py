"""Compiled templates are kept between runs, are never needed, and never stand in for a template that has changed."""

from __future__ import annotations

import marshal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import funkbesk
from funkbesk.assets import built_in
from funkbesk.rendering import html
from funkbesk.rendering.compiled_templates import beside_the_program
from funkbesk.rendering.escaping import EscapingEnvironment, require_escaping
from funkbesk.rendering.html import render_html
from tests.support.pages import page
from tests.support.small_collection import write_template

TEMPLATES = built_in("templates")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which compiled templates are kept, not made yet."""
    monkeypatch.setattr(html, "beside_the_program", lambda: tmp_path / "egen" / "templates")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "egen" / "templates"


def rendered(*folders: Path) -> str:
    """Return the page as a new process would make it."""
    html._environment.cache_clear()
    return render_html(page(), [*folders, TEMPLATES], "screen")


def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """Return a list that will hold the name of each template that is compiled."""
    names: list[str | None] = []
    original = EscapingEnvironment.compile

    def noting(self: EscapingEnvironment, source: str, name: str | None = None, *rest: object) -> object:
        names.append(name)
        return original(self, source, name, *rest)  # type: ignore[call-overload]

    monkeypatch.setattr(EscapingEnvironment, "compile", noting)
    return names


def test_a_second_run_compiles_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = compiled(monkeypatch)
    first = rendered()
    assert "description.html.j2" in names
    assert len(list(kept.iterdir())) == len(set(names))
    names.clear()
    assert rendered() == first
    assert names == []


def test_a_template_that_has_changed_is_compiled(kept: Path, tmp_path: Path) -> None:
    for text in ("før", "efter"):
        write_template(tmp_path, f"<!doctype html><html><head></head><body>{text}</body></html>")
        assert text in rendered(tmp_path / "templates")
    assert kept.is_dir()


def test_another_edition_of_the_tool_compiles_its_own(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered()
    names = compiled(monkeypatch)
    monkeypatch.setattr(funkbesk, "__version__", "999")
    rendered()
    assert "description.html.j2" in names
    assert kept.is_dir()


@pytest.mark.parametrize(
    "damaged",
    [
        lambda whole: b"",
        lambda whole: b"ikke en skabelon",
        lambda whole: whole[:40],
        lambda whole: whole[:-100],
        lambda whole: whole[:-100] + bytes(100),
        lambda whole: whole.replace(b"<", b"{"),
        lambda whole: whole[:32] + marshal.dumps(3),
    ],
    ids=["empty", "text", "begun", "cut", "zeros", "other code", "no code"],
)
def test_a_damaged_file_is_made_anew(kept: Path, damaged: Callable[[bytes], bytes]) -> None:
    first = rendered()
    files = {file: file.read_bytes() for file in kept.iterdir()}
    for file, whole in files.items():
        file.write_bytes(damaged(whole))
    assert rendered() == first
    assert {file: file.read_bytes() for file in kept.iterdir()} == files


def test_a_folder_that_cannot_be_made_stops_nothing(kept: Path) -> None:
    kept.parent.write_text("en fil")
    assert rendered()
    assert rendered()


def test_nothing_is_kept_where_python_keeps_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    rendered()
    assert not kept.exists()


def test_they_lie_where_python_keeps_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))  # a folder that anybody may have filled
    package = Path(html.__file__).parent
    monkeypatch.setattr(sys, "pycache_prefix", None)
    assert beside_the_program() == package / "__pycache__" / "templates"
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    assert beside_the_program().is_relative_to(tmp_path)


@pytest.mark.parametrize("file", sorted(TEMPLATES.rglob("*.j2")), ids=lambda file: file.name)
def test_no_template_of_the_tool_switches_the_escaping_off(file: Path) -> None:
    require_escaping(html._environment((TEMPLATES,)), file.read_text(encoding="utf-8"), file.name)
