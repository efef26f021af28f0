"""HTML to content: what the templates say by their markup, and how whatever else comes is put right."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.rendering.content.blocks import (
    Blank,
    Block,
    Box,
    Break,
    Facts,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Picture,
    Table,
    Text,
    Turn,
    WritingLines,
)
from funkbesk.rendering.content.from_html import content_of
from tests.support.contents import blocks, content_of_page, whole, words
from tests.support.pages import page


def p(*pieces: str | Text | Break | Box | Blank | Picture, role: str | None = None) -> Paragraph:
    return Paragraph(tuple(Text(piece) if isinstance(piece, str) else piece for piece in pieces), role)


def strong(text: str) -> Text:
    return Text(text, frozenset({"strong"}))


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<h2 id='a'>Formål</h2>", [Heading(2, (Text("Formål"),), ("a",))]),
        ("<p>  a\n b\t<br> c </p>", [p("a b", Break(), "c")]),
        ("<p>a\u00a0 b</p>", [p("a\u00a0 b")]),
        ("a<p>b</p>c", [p("a"), p("b"), p("c")]),
        ("<p class='note'>a<p>b", [p("a", role="note"), p("b")]),
        ("<p>a<strong> b </strong>c</p>", [p("a", strong(" b "), "c")]),
        ("<p>a <b>b</b><strong>c</strong></p>", [p("a ", strong("bc"))]),
        ("<p><br>a<br></p>", [p("a")]),
        ("<p><em></em> <span> </span></p>", []),
        ("<p class='note x'>a</p>", [p("a", role="note")]),
        ("<p>a <span class='detail'>b</span></p>", [p("a", Break(), Text("b", frozenset({"quiet"})))]),
        ("<p class='x screen-only'>a</p><p hidden>b</p>", []),
        ("<span class='box'></span> Set", [p(Box(), " Set")]),
        ("Navn: <span class='blank'></span>", [p("Navn: ", Blank())]),
        ("<div class='lines' data-lines='4'><span></span></div>", [WritingLines(4)]),
        ("<div class='lines' data-lines='99999999999'></div>", [WritingLines(3)]),
        ("<div class='lines' data-lines='999'></div>", [WritingLines(50)]),
        ("<section class='new-page'><p>a</p></section>", [NewPage(), p("a")]),
        ("a<div class='landscape'>b</div>c", [p("a"), Turn(landscape=True), p("b"), Turn(landscape=False), p("c")]),
        ("<script>a</script><style>b</style>c", [p("c")]),
        ("<hr>a<wbr>b", [p("ab")]),
    ],
)
def test_markup(markup: str, expected: list[Block]) -> None:
    assert list(blocks(markup)) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ul><li>a</li><li>b</li></ul>", Listing(((p("a"),), (p("b"),)))),
        ("<ul><li>a<li>b</ul>", Listing(((p("a"),), (p("b"),)))),
        ("<ol start='3'><li>a</li></ol>", Listing(((p("a"),),), 3)),
        ("<ol start='x'><li>a</li></ol>", Listing(((p("a"),),), 1)),
        ("<ul><li>a<ul><li>b</ul></ul>", Listing(((p("a"), Listing(((p("b"),),))),))),
        ("<ul><li><p>a</p><p>b</p></li></ul>", Listing(((p("a"), p("b")),))),
        ("<dl><dt>a</dt><dd>b</dd></dl>", Facts((((p("a"),), (p("b"),)),))),
        ("<dl><div><dt>a<dd>b<dd>c</div></dl>", Facts((((p("a"),), (p("b"), p("c"))),))),
        ("<dl><dt>a<dt>b<dd>c</dl>", Facts((((p("a"), p("b")), (p("c"),)),))),
        ("<dl><dd>a</dl>", Facts((((), (p("a"),)),))),
    ],
)
def test_lists_and_facts(markup: str, expected: Block) -> None:
    assert blocks(markup) == (expected,)


def test_a_table_has_a_caption_a_head_and_headers() -> None:
    [table] = blocks(
        "<table><caption>Om</caption><thead><tr><th scope='col'>A</th><th>B</th></tr></thead>"
        "<tbody><tr><th scope='row' rowspan='2'>1</th><td>2</td></tr><tr><td>3</td></tr></tbody></table>"
    )
    assert isinstance(table, Table)
    assert table.caption == (Text("Om"),)
    assert [[cell.is_header for cell in row] for row in (*table.head, *table.body)] == [
        [True, True],
        [True, False],
        [False],
    ]
    assert table.body[0][0].rows == 2
    assert words((table,)) == "Om A B 1 2 3"


@pytest.mark.parametrize(
    ("markup", "rows"),
    [
        ("<table><tr><td>a<td>b<tr><td>c</table>", [["a", "b"], ["c"]]),
        ("<table><tr><th>a<tr><td>b</table>", [["a"], ["b"]]),
        ("<table>løs<tr>også<td>b</table>", [["løs"], ["også", "b"]]),
        ("<table><tr><td><table><tr><td>a<td>b</table>c</table>", [["a b c"]]),
        ("<table><tr><td></div>a</p></table>", [["a"]]),
    ],
)
def test_a_table_that_is_not_written_right_is_one(markup: str, rows: list[list[str]]) -> None:
    [table] = blocks(markup)
    assert isinstance(table, Table)
    cells = [list(row) for row in (*table.head, *table.body)]
    assert [[words(cell.blocks) for cell in row] for row in cells] == rows
    assert not any(isinstance(block, Table) for row in cells for cell in row for block in cell.blocks)


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://eksempel.dk/a?b=c", "https://eksempel.dk/a?b=c"),
        ("mailto:post@eksempel.dk", "mailto:post@eksempel.dk"),
        ("#sted", "#sted"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("//eksempel.dk", None),
        ("https://a b", None),
    ],
)
def test_only_addresses_that_lead_somewhere_are_links(href: str, expected: str | None) -> None:
    assert blocks(f'<p><a href="{html.escape(href)}">x</a></p>') == (Paragraph((Text("x", link=expected),)),)


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        ("<svg aria-label='Årshjul'><text>x</text></svg>", "Årshjul"),
        ("<svg><title>Årshjul.</title><desc>Fire møder</desc><text>x</text></svg>", "Årshjul. Fire møder"),
        ("<svg><text>jan</text><g><text>feb</text></g></svg>", "jan feb"),
        ("<img src='a.png' alt='Våben'>", "Våben"),
    ],
)
def test_a_drawing_is_what_it_says(drawing: str, expected: str) -> None:
    assert blocks(f"<figure>{drawing}</figure>") == (Paragraph((Picture(expected),)),)


@pytest.mark.parametrize("drawing", ["<svg aria-hidden='true'><text>x</text></svg>", "<img alt='' src='a'>", "<svg/>"])
def test_a_drawing_that_says_nothing_is_left_out(drawing: str) -> None:
    assert blocks(f"<p>a{drawing}b</p>") == (p("ab"),)


@pytest.mark.parametrize(
    ("markup", "marks"),
    [
        ("<ins>x</ins>", {"inserted"}),
        ("<del>x</del>", {"deleted"}),
        ("<em><strong>x</strong></em>", {"em", "strong"}),
        ("<div class='flyttet-hertil'><span class='kept'>x</span></div>", {"moved"}),
        ("<div class='flyttet-herfra'><p><del>x</del></p></div>", {"moved", "deleted"}),
    ],
)
def test_marks(markup: str, marks: set[str]) -> None:
    assert blocks(markup) == (Paragraph((Text("x", frozenset(marks)),)),)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("@page { margin: 1cm; size: A4 landscape; }", [Turn(landscape=True), p("a"), p("b")]),
        ("@page wide { size: A4 landscape }", [p("a"), Turn(landscape=True), p("b"), Turn(landscape=False)]),
        ("@page { size: A4 } p { landscape }", [p("a"), Turn(landscape=True), p("b"), Turn(landscape=False)]),
    ],
)
def test_the_stylesheet_says_which_way_all_sheets_lie(style: str, expected: list[Block]) -> None:
    markup = f"<head><style>{style}</style></head><body><p>a</p><div class='landscape'>b</div>"
    assert list(blocks(markup)) == expected


def test_the_page_says_what_stands_on_each_sheet() -> None:
    content = whole("<p>a</p>")
    assert (content.title, content.running, content.edition, content.mark) == (
        *("En titel", "Kort titel", "Version 1.0.0", "UDKAST"),
    )


def test_a_template_without_our_frame_has_its_title() -> None:
    content = content_of("<title>T &lt;b&gt;</title><p>a")
    assert (content.title, content.running, content.edition) == ("T <b>", "T <b>", "")


def test_ids_lead_to_the_next_text() -> None:
    [heading, item] = blocks("<section id='a'><h2 id='b'>x</h2><ul><li id='c'><a id='d'></a>y</li></ul></section>")
    assert isinstance(heading, Heading)
    assert heading.anchors == ("a", "b")
    assert isinstance(item, Listing)
    assert item.items[0][0] == Paragraph((Text("y"),), None, ("c", "d"))


def test_a_description_is_all_there() -> None:
    example = page()
    content = content_of_page(example)
    said = words(content.blocks)
    for section in example["sections"]:
        for text in (section["heading"], *section["paragraphs"], *(bullet["text"] for bullet in section["bullets"])):
            assert text in said


NESTED = ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<p>", "<section>", "<dl><dd>", "<svg><g>"]


@pytest.mark.parametrize("start", NESTED)
def test_nesting_beyond_all_sense_is_flat_and_whole(start: str) -> None:
    content = content_of(start * 3000 + "inderst" + "</p>" * 3000 + "<p>efter</p>")
    assert {"inderst", "efter"} <= set(words(content.blocks).split())


def test_what_is_too_deep_ends_where_it_should() -> None:
    deep = "<div>" * 150 + "a" + "</div>" * 150
    assert list(blocks(f"<div class='landscape'>{deep}<p>b</p></div>")) == [
        *(Turn(landscape=True), p("a"), p("b"), Turn(landscape=False))
    ]


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<ul>",
        "</ul>",
        "<li>",
        "</li>",
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<th>",
        "<thead>",
        "</thead>",
        "<caption>",
        "<dl>",
        "<dt>",
        "<dd>",
        "</dl>",
        "<b>",
        "</b>",
        "<a>",
        "</a>",
        "<h2>",
        "</h2>",
        "<div>",
        "</div>",
        "<span>",
        "</span>",
        "<ol>",
        "</ol>",
        "<br>",
        "<section>",
        "</section>",
        "</b",
    ]
)


@given(st.lists(st.one_of(PIECES, st.from_regex("[a-zæøå]{1,5} ", fullmatch=True)), max_size=60))
def test_no_word_is_lost_whatever_the_tags(pieces: list[str]) -> None:
    given_words = sorted(re.findall("[a-zæøå]+", " ".join(one for one in pieces if not one.startswith("<"))))
    markup = " ".join(pieces).replace("</b ", "").removesuffix("</b")
    assert sorted(words(blocks(markup)).split()) == given_words


@given(st.text())
def test_any_text_is_a_page(text: str) -> None:
    content = content_of(text)
    assert "\x00" not in words(content.blocks)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_text_is_the_text_it_is(text: str) -> None:
    said = "".join(words(blocks(f"<p>{html.escape(text)}</p>")).split())
    expected = re.sub("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]", "\ufffd", html.unescape(html.escape(text)))
    assert said == "".join(expected.split())
