"""Markdown for wikis: what is written, character by character."""

from __future__ import annotations

import itertools

import pytest

from funkbesk.rendering.markdown.blocks import written
from funkbesk.rendering.markdown.document import make_markdown
from tests.support.contents import blocks, content_of_page, whole
from tests.support.pages import examples

EXAMPLES = examples()


def markdown(html: str) -> str:
    """Return the Markdown of a piece of HTML without the line end of the file."""
    return "\n\n".join(written(blocks(html)))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1>a</h1><p>b</p>", "# a\n\nb"),
        ("<h3>1. a # b #</h3>", "### 1. a # b \\#"),
        ("<p>a<br>b</p>", "a\\\nb"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<ul><li>a</ul><ul><li>b</ul><p>c</p><ul><li>d</ul>", "- a\n\n* b\n\nc\n\n- d"),
        ("<ol start=9><li>a<li>b</ol><ol><li>c</ol>", "9. a\n10. b\n\n1) c"),
        ("<ul><li>a<ol><li>b</ol></ul>", "- a\n  1. b"),
        ("<ol start=10><li>a<ul><li>b</ul></ol>", "10. a\n    - b"),
        ("<ul><li><p>a<p>b</ul>", "- a\n\n  b"),
        ("<ul><li>a<br>b</ul>", "- a\\\n  b"),
        ("<ul><li><span class=box></span> a<li><span class=box></span></ul>", "- [ ] a\n- [ ]"),
        ("<p><span class=box></span> ja</p>", "☐ ja"),
        ("<p>Navn: <span class=blank></span></p>", "Navn: ……………………"),
        ("<dl><dt>Dato<dd>10. marts<dt>Sted<dd></dl>", "- **Dato**: 10. marts\n- **Sted**:"),
        ("<strong>a</strong>, <em>b</em>", "**a**, *b*"),
        ("x<strong>a</strong> <strong>»b«</strong>", "x<strong>a</strong> **»b«**"),
        ("<strong>a</strong><em>b</em>", "<strong>a</strong><em>b</em>"),
        ("<em><strong> a </strong></em>", "<strong><em>a</em></strong>"),
        ("a <ins>b</ins> <del>c</del>", "a <ins>b</ins> <del>c</del>"),
        ("<a href='https://é.dk/(a)'>b</a> <a href='#c'>d</a>", "[b](<https://%C3%A9.dk/(a)>) d"),
        ("<svg><title>Årshjul</title></svg>", "\\[Årshjul\\]"),
        (
            "<table><caption>Om</caption><tr><th>A<th>B<tr><td>a|b<td rowspan=2>c<ul><li>d</ul><tr><td></table>",
            "Om\n\n| A | B |\n| --- | --- |\n| a\\|b | c<br>• d |\n| | |",
        ),
        ("<table><tr><td colspan=2>a<tr><td>b<td>c</table>", "| | |\n| --- | --- |\n| a | |\n| b | c |"),
        ("<table></table>", ""),
        ("<div class=new-page>a</div><div class=landscape>b</div>", "a\n\nb"),
    ],
)
def test_markup(html: str, expected: str) -> None:
    assert markdown(html) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# a", "\\# a"),
        ("1. a", "1\\. a"),
        ("1.a 2. b", "1.a 2. b"),
        ("2027) a", "2027\\) a"),
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("> a", "\\> a"),
        ("a > b - c + d", "a > b - c + d"),
        ("*a* _b_ `c` [d] ~e~ a|b \\", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\~e\\~ a\\|b \\\\"),
        ("<b> &amp; & a;", "\\<b> \\&amp; & a;"),
        ("=== a", "\\=== a"),
        ("::: a", "\\::: a"),
    ],
)
def test_text_stays_text(text: str, expected: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    assert markdown(f"<p>{escaped}</p>") == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>K</p><h1>T</h1><h1>U</h1>", "K\n\n# T\n\n**UDKAST**\n\n*Version 1.0.0*\n\n# U\n"),
        ("<h2>T</h2>", "**UDKAST**\n\n*Version 1.0.0*\n\n## T\n"),
    ],
)
def test_the_frame_stands_once_below_the_title(body: str, expected: str) -> None:
    assert make_markdown(whole(body)) == expected


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_line_is_whole_and_clean(name: str) -> None:
    text = make_markdown(content_of_page(EXAMPLES[name]))
    lines = text.split("\n")
    assert [line for line in lines if line != line.rstrip()] == []
    assert not any(first == second == "" for first, second in itertools.pairwise(lines))
    assert text.endswith("\n")
    for section in EXAMPLES[name]["sections"]:
        assert f"## {section['heading']}" in lines
        assert all(f"- {bullet['text']}" in lines for bullet in section["bullets"])


def test_a_logo_says_nothing_more_than_the_sender() -> None:
    assert "våben" not in make_markdown(content_of_page(EXAMPLES["gældende"]))
