"""What a stranger's pull request can bring: templates, texts and pictures that reach for what is not theirs."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.rendering.report import RenderReport
from tests.support.command import Funkbesk
from tests.support.hostile import (
    SECRET,
    SVG_LOGOS,
    TEMPLATES,
    Listener,
    drawn,
    everything_in,
    filled,
    page_with,
    write_secrets,
)
from tests.support.rendered import render_collection
from tests.support.small_collection import make_collection, write_description, write_template


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener()
    yield server
    server.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_secrets(tmp_path)
    root = make_collection(tmp_path / "samling", "leder", settings="grænser: {sekunder: 20}\n")
    (root / "templates").mkdir()
    (root / "templates" / "genvej.html.j2").symlink_to(tmp_path / "hemmelig.txt")
    (root / "templates" / "genvej.jpg").symlink_to(tmp_path / "hemmelig.jpg")
    return root


def render(root: Path) -> RenderReport:
    return render_collection(root, formats=["html", "pdf"])


# One of each kind every time; each takes a worker of its own.
QUICK = {"include-up", "image-http", "attachment-file", "classes"}


@pytest.mark.pdf
@pytest.mark.parametrize(
    "name", [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in TEMPLATES]
)
def test_a_template_reaches_nothing(root: Path, listener: Listener, name: str) -> None:
    text = filled(TEMPLATES[name], server=listener.address, outside=str(root.parent), root=str(root))
    write_template(root, page_with(text))
    report = render(root)
    made = everything_in(root / "build")
    assert SECRET.encode() not in made
    assert b"<class " not in made
    assert b"uid=" not in made
    assert listener.calls == 0
    assert report.written or report.problems


def test_an_attempt_of_the_sandbox_is_told_in_danish(root: Path, funkbesk: Funkbesk) -> None:
    write_template(root, "{{ ''.__class__.__mro__ }}")
    result = funkbesk("render", "--format", "html", cwd=root)
    assert (result.code, result.out) == (2, "")
    assert "leder.html" in result.err
    assert "Traceback" not in result.err


@pytest.mark.pdf
@pytest.mark.slow
@pytest.mark.parametrize("name", SVG_LOGOS)
def test_a_logo_reaches_nothing(root: Path, listener: Listener, name: str) -> None:
    inner = filled(SVG_LOGOS[name], server=listener.address, outside=str(root.parent))
    (root / "logo.svg").write_text(drawn(inner), encoding="utf-8")
    (root / "funkbesk.yaml").write_text("udseende: {logo: logo.svg}\n", encoding="utf-8")
    report = render(root)
    assert SECRET.encode() not in everything_in(root / "build")
    assert listener.calls == 0
    assert report.written or report.problems


@pytest.mark.slow
@pytest.mark.pdf
def test_entities_of_a_logo_are_not_expanded(root: Path) -> None:
    (root / "logo.svg").write_text(
        f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file://{root.parent}/hemmelig.txt">]>'
        '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="20">&x;</text></svg>',
        encoding="utf-8",
    )
    (root / "funkbesk.yaml").write_text("udseende: {logo: logo.svg}\n", encoding="utf-8")
    render(root)
    assert SECRET.encode() not in everything_in(root / "build")


def test_a_logo_outside_the_collection_is_refused(root: Path) -> None:
    (root / "funkbesk.yaml").write_text("udseende: {logo: ../hemmelig.jpg}\n", encoding="utf-8")
    with pytest.raises(FileProblem):
        render(root)
    assert not (root / "build").exists()


TEXTS = [
    "{{ 7*7 }}",
    "{% include 'base.css' %}",
    "<script>alert(1)</script>",
    "[red]x[/red]",
    "::error::x",
    "&amp; &#x41;",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_shows_as_the_text_it_is(root: Path, text: str) -> None:
    write_description(root, "leder", title=f"'{text.replace(chr(39), chr(39) * 2)}'", bullet="x")
    report = render_collection(root, formats=["html"])
    assert report.complete, report
    document = (root / "build" / "leder.html").read_text(encoding="utf-8")
    heading = document.partition("<h1")[2].partition(">")[2].partition("</h1>")[0]
    assert "<" not in heading
    assert html.unescape(heading) == text
    assert "<script" not in document
