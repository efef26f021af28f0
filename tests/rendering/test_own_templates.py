"""A collection's own templates and stylesheets: what they may not do is told with its place, never just left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.assets import built_in
from funkbesk.files import FileProblem
from funkbesk.rendering.folders import theme_folders
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from funkbesk.rendering.template_problem import TemplateProblem
from tests.support.pages import SOURCE, page, section
from tests.support.small_collection import write_template

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
PAGE = '{% extends "indbygget/description.html.j2" %}\n{% block information %}\n@@\n{% endblock %}\n'


def html_problem(root: Path, inner: str) -> TemplateProblem | None:
    """Return what is wrong with a template that has `inner` on its third line, or None where the page is made."""
    write_template(root, PAGE.replace("@@", inner))
    try:
        render_html(page(), (root / "templates", built_in("templates")), "screen")
    except TemplateProblem as problem:
        return problem
    return None


def pdf_problem(root: Path, inner: str) -> TemplateProblem | None:
    """Return the same of a PDF."""
    write_template(root, PAGE.replace("@@", inner))
    folders, example = (root / "templates", built_in("templates")), page(sections=[section("formål", "Formål", 1)])
    try:
        make_pdf(render_html(example, folders, "print"), example, SOURCE, folders)
    except TemplateProblem as problem:
        return problem
    return None


@pytest.mark.parametrize(
    "inner",
    [
        "{{ page.title | safe }}",
        "{% if false %}{{ page.title | safe }}{% endif %}",
        "{% filter safe %}{{ page.title }}{% endfilter %}",
        "{% autoescape false %}{{ page.title }}{% endautoescape %}",
        "{% autoescape medium %}{{ page.title }}{% endautoescape %}",
        "{{ [page.title] | map('safe') | join }}",
    ],
)
def test_escaping_cannot_be_switched_off(tmp_path: Path, inner: str) -> None:
    problem = html_problem(tmp_path, inner)
    assert problem is not None
    assert "description.html.j2, linje 3" in problem.message
    assert "safe" in problem.advice


def test_a_template_that_is_not_there(tmp_path: Path) -> None:
    problem = html_problem(tmp_path, "{% include 'mangler.html.j2' %}")
    assert problem is not None
    assert "mangler.html.j2" in problem.message
    assert "må ikke læses" not in problem.message
    (other := tmp_path / "anden").mkdir()
    assert html_problem(other, "{% include 'mangler.html.j2' ignore missing %}") is None


@pytest.mark.parametrize("inner", ["{{ ('a' | e).translate({97: page.title}) }}", "{{ page.title.translate({}) }}"])
def test_an_escaped_text_takes_in_no_other(tmp_path: Path, inner: str) -> None:
    problem = html_problem(tmp_path, inner)
    assert problem is not None
    assert "linje 3" in problem.message


@pytest.mark.parametrize(
    "inner", ["{{ page.title | e }}", "{{ page.title | upper }}", "{% raw %}{{ x | safe }}{% endraw %}"]
)
def test_what_keeps_the_escaping_is_fine(tmp_path: Path, inner: str) -> None:
    assert html_problem(tmp_path, inner) is None


@pytest.mark.parametrize(
    "inner",
    [
        "<img alt='' src='http://eksempel.dk/a.png'>",
        "<img alt='' SRC=billede.png>",
        "<img alt='' src='data:image/png;base64,AA==' srcset='b.png 2x'>",
        "<style>body { background: url( 'a.png' ) }</style>",
        '<style>@import "a.css";</style>',
        "<p style='background: url(a.png)'>x</p>",
        "<link rel='Stylesheet' href='a.css'>",
        "<svg><image href='a.png'/></svg>",
        "<svg><use href='a.svg#b'/></svg>",
        "<svg><filter><feImage href='a.png'/></filter></svg>",
        "<LINK\nREL=icon HREF=a.ico>",
        "<object data='a.svg'></object>",
        "<iframe src='https://eksempel.dk'></iframe>",
    ],
)
def test_html_that_would_have_a_hole_is_refused(tmp_path: Path, inner: str) -> None:
    assert html_problem(tmp_path, inner) is not None


@pytest.mark.parametrize(
    "inner",
    [
        "<a href='https://eksempel.dk/a'>x</a>",
        "<p>src=http://eksempel.dk/a.png url(a.png) @import 'x'</p>",
        "<p>{{ '<img src=\"a.png\">' }}</p>",
        "<svg><use href='#a'/></svg>",
        "<style>/* url(a.png) */ p { fill: url(#a); background: url('data:image/png;base64,AA==') }</style>",
        "<span data-x='a' data=5>x</span>",
    ],
)
def test_html_that_asks_for_nothing_is_made(tmp_path: Path, inner: str) -> None:
    assert html_problem(tmp_path, inner) is None


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">@@</svg>'


@pytest.mark.pdf
@pytest.mark.parametrize(
    "inner", ["<img alt='' src='våben.svg'>", "<style>body { background: url(v%C3%A5ben.svg) }</style>"]
)
def test_a_picture_of_the_theme_is_in_the_pdf(tmp_path: Path, inner: str) -> None:
    write_template(tmp_path, SVG.replace("@@", "<rect width='9' height='9'/>"), "våben.svg")
    assert pdf_problem(tmp_path, inner) is None


@pytest.mark.slow
@pytest.mark.pdf
@pytest.mark.parametrize(
    ("inner", "named"),
    [
        ("<img alt='' src='våben.svg'>", "templates/våben.svg"),
        ("<style>body { background: url(våben.svg) }</style>", "templates/våben.svg"),
        ("<img alt='' src='mangler.png'>", " templates/mangler.png"),
        ("<img alt='' src='../logo.png'>", " logo.png"),
        ("<img alt='' src='../../logo.png'>", " ../logo.png"),
        ("<a href='side.html'>x</a>", " templates/side.html"),
        ("<a href='../build/side.html#a'>x</a>", " build/side.html"),
        ("<img alt='' src='https://eksempel.dk/a.png'>", " https://eksempel.dk/a.png"),
    ],
)
def test_what_a_pdf_cannot_have_is_named_from_the_collection(tmp_path: Path, inner: str, named: str) -> None:
    write_template(tmp_path, SVG.replace("@@", "<rect"), "våben.svg")
    (tmp_path / "logo.png").write_bytes(b"")
    problem = pdf_problem(tmp_path, inner)
    assert problem is not None
    assert named in problem.message
    assert str(tmp_path) not in problem.message
    assert "ogo" not in problem.message.replace(named, "")
    assert "invalid" not in problem.message


@pytest.mark.pdf
@pytest.mark.parametrize("inner", ["<a href='https://eksempel.dk/a'>x</a>", "<a href='#formål'>x</a>"])
def test_whole_addresses_and_places_of_the_document_are_links(tmp_path: Path, inner: str) -> None:
    assert pdf_problem(tmp_path, inner) is None


def problem_of_file(root: Path, name: str) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as caught:
        render_html(page(), (root / "templates", built_in("templates")), "screen")
    assert f"templates/{name}" in caught.value.message
    return caught.value


@pytest.mark.parametrize("name", ["description.html.j2", "screen.css"])
def test_a_file_that_is_no_text_is_named(tmp_path: Path, name: str) -> None:
    write_template(tmp_path, "", name).write_bytes(b"\xff\xfe")
    assert "UTF-8" in problem_of_file(tmp_path, name).advice


@pytest.mark.parametrize("name", ["description.html.j2", "screen.css"])
@pytest.mark.parametrize("error", [FileProblem("må ikke læses", "x"), PermissionError(13, "Permission denied")])
def test_a_file_that_may_not_be_read_is_no_wrong_template(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, error: Exception
) -> None:
    def refused(path: Path, limit: int) -> bytes:
        if path.parent == tmp_path / "templates":
            raise error
        return path.read_bytes()[:limit]

    write_template(tmp_path, "", name)
    monkeypatch.setattr("funkbesk.rendering.theme.read_bytes", refused)
    assert "adgang" in problem_of_file(tmp_path, name).advice


@pytest.mark.parametrize("is_link", [False, True])
def test_templates_that_are_no_folder_are_not_just_left_out(tmp_path: Path, is_link: bool) -> None:
    folder = tmp_path / "templates"
    if is_link:
        folder.symlink_to("findes-ikke")
    else:
        folder.write_text("", "utf-8")
    with pytest.raises(FileProblem):
        theme_folders(tmp_path)


def test_templates_that_may_not_be_looked_into_are_not_just_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_template(tmp_path, "")
    theme_folders(tmp_path)
    monkeypatch.setattr("funkbesk.rendering.folders.os.access", lambda *_: False)  # root may look into any
    with pytest.raises(FileProblem):
        theme_folders(tmp_path)
