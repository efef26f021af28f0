"""What stands in a Word file: Word's own headings and lists, tables with heads, our styles, its properties."""

from __future__ import annotations

import pytest

from funkbesk.documents.bookmarks import bookmark_names
from funkbesk.rendering.word.document import make_docx
from tests.support.contents import content_of_page, whole
from tests.support.pages import examples, look, page, png_logo, svg_logo
from tests.support.word_files import (
    W,
    attribute,
    body_of,
    bookmarks,
    opened,
    paragraphs,
    part_text,
    parts,
    rows,
    runs,
    tables,
    word_file,
)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<h1>a</h1><h3>b</h3>", [("Heading1", "a"), ("Heading3", "b")]),
        ("<p>a<br>b</p>", [("", "a\nb")]),
        ("<ul><li>a<ul><li>b</ul></ul>", [("ListBullet", "a"), ("ListBullet2", "b")]),
        ("<ul><li><p>a<p>b</ul>", [("ListBullet", "a"), ("ListContinue", "b")]),
        ("<ol><li>a<ul><li>b</ul></ol>", [("ListNumber", "a"), ("ListBullet2", "b")]),
        ("<ul><li>" * 7 + "a", [("ListBullet5", "a")]),
        ("<ul><li><span class=box></span> a</ul>", [("Afkrydsning1", "☐ a")]),
        ("<p><span class=box></span> ja</p>", [("", "☐ ja")]),
        ("<ul><li><dl><dt>a<dd>b</dl></ul>", [("ListContinue", "a: b")]),
        ("<p class=kicker>a</p><p class=note>b</p>", [("Overlinje", "a"), ("Note", "b")]),
        ("<header class=sender><p class=from><strong>a</strong> <span>b</span></p></header>", [("Afsender", "a\nb")]),
        ("<div class=lines data-lines=2></div>", [("Skrivelinje", ""), ("Skrivelinje", "")]),
        ("<figure><svg><title>Årshjul</title></svg></figure>", [("", "[Årshjul]")]),
    ],
)
def test_paragraphs(markup: str, expected: list[tuple[str, str]]) -> None:
    assert paragraphs(word_file(markup)) == expected


@pytest.mark.parametrize(
    ("markup", "style"),
    [
        ("<ins>x</ins>", "Indsat"),
        ("<del>x</del>", "Slettet"),
        ("<strong>x</strong>", "Strong"),
        ("<em>x</em>", "Emphasis"),
        ("<a href='https://eksempel.dk'>x</a>", "Hyperlink"),
        ("<p class=flyttet-herfra><del>x</del></p>", "FlyttetHerfra"),
        ("x", ""),
    ],
)
def test_runs(markup: str, style: str) -> None:
    assert runs(word_file(markup)) == [(style, "x")]


def test_nothing_is_a_tracked_change() -> None:
    body = body_of(word_file("<ins>a</ins><del>b</del>"))
    assert not [one for one in body.iter() if one.tag in {f"{W}ins", f"{W}del"}]


def test_each_numbered_list_begins_anew() -> None:
    data = word_file("<ol><li>a<li>b</ol><ol start=5><li>c</ol>")
    used = [attribute(one, "val") for one in body_of(data).iter(f"{W}numId")]
    starts = {
        attribute(one, "numId"): attribute(start, "val")
        for one in parts(data)["word/numbering.xml"].iter(f"{W}num")
        for start in one.iter(f"{W}startOverride")
    }
    assert [starts[number] for number in used] == ["1", "1", "5"]
    assert used[0] == used[1]


def test_a_table_tells_of_its_head_and_its_caption() -> None:
    data = word_file(
        "<table><caption>Om</caption><thead><tr><th>A<th>B</thead><tr><th>1<td>2<tr><th>3<td><ul><li>4</ul></table>"
    )
    [table] = tables(data)
    assert rows(table) == [["A", "B"], ["1", "2"], ["3", "4"]]
    heads = [row.find(f"*/{W}tblHeader") is not None for row in table.iter(f"{W}tr")]
    assert heads == [True, False, False]
    [looks] = table.iter(f"{W}tblLook")
    assert (attribute(looks, "firstRow"), attribute(looks, "firstColumn"), attribute(looks, "val")) == (
        "1",
        "1",
        "06A0",
    )
    assert [attribute(one, "val") for one in table.iter(f"{W}tblCaption")] == ["Om"]
    assert paragraphs(data)[0] == ("Caption", "Om")


@pytest.mark.parametrize(("columns", "style"), [(3, "FunkbeskTabel"), (9, "FunkbeskBredTabel")])
def test_a_table_without_room_for_its_words_is_set_in_small_letters(columns: int, style: str) -> None:
    head = "".join(f"<th>Afdelingsleder {number}" for number in range(columns))
    [table] = tables(word_file(f"<table><thead><tr>{head}</thead><tr><td>x</table>"))
    assert [attribute(one, "val") for one in table.iter(f"{W}tblStyle")] == [style]


def test_cells_over_several_rows_and_columns() -> None:
    [table] = tables(word_file("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>"))
    assert rows(table) == [["a", "b"], ["", "c", "d"]]
    assert [attribute(one, "val") for one in table.iter(f"{W}vMerge")] == ["restart", "continue"]
    assert [attribute(one, "val") for one in table.iter(f"{W}gridSpan")] == ["2"]


def test_columns_fill_the_sheet_and_have_room_for_words_and_for_writing() -> None:
    long = "et langt svar på mange ord " * 5
    [table] = tables(word_file(f"<table><tr><th>Nr.<th>Svar<th>Ja<tr><td>1<td>{long}<td></table>"))
    number, answer, remark = (int(attribute(one, "w")) for one in table.iter(f"{W}gridCol"))
    assert number + answer + remark == 11906 - 2 * 1417
    assert number < remark < answer


def test_facts_are_a_table_with_labels() -> None:
    [table] = tables(word_file("<dl><dt>Dato<dd>10. marts<dt>Sted<dd><span class=blank></span></dl>"))
    assert [row[0] for row in rows(table)] == ["Dato", "Sted"]
    assert rows(table)[0][1] == "10. marts"
    assert set(rows(table)[1][1]) == {"\u00a0"}


def test_new_pages() -> None:
    data = word_file(
        "<p>a</p><section class=new-page><h2>b</h2></section><div class=new-page><table><tr><td>c</table></div><p>d</p>"
    )
    assert [one.find(f"*/{W}pageBreakBefore") is not None for one in body_of(data) if one.tag == f"{W}p"] == [
        *(False, True, True, False, False)
    ]


def test_wide_pages_are_sections_between_high_ones() -> None:
    data = word_file("<p>a</p><div class=landscape><p>b</p></div><p>c</p>")
    assert [size.attrib.get(f"{W}orient") for size in body_of(data).iter(f"{W}pgSz")] == [None, "landscape", None]
    frames = [
        [tuple(one.attrib.values()) for one in part if "Reference" in one.tag]
        for part in body_of(data).iter(f"{W}sectPr")
    ]
    assert frames[0] == frames[2] != frames[1], "on a wide sheet the right edge is another"
    assert [len(frame) for frame in frames] == [4, 4, 4], "head and foot, of the first page and of the others"
    assert len(list(body_of(data).iter(f"{W}titlePg"))) == 1


@pytest.mark.parametrize(("markup", "edges"), [("<p>a</p>", []), ("<div class=landscape>a</div>", ["clear", "right"])])
def test_what_stands_at_the_right_of_head_and_foot_stands_at_the_edge_of_the_sheet(
    markup: str, edges: list[str]
) -> None:
    data = word_file(markup)
    for name in ("word/header1.xml", "word/header2.xml", "word/footer1.xml"):
        stops = [one for one in parts(data)[name].iter(f"{W}tab") if one.attrib]
        assert [attribute(one, "val") for one in stops] == edges


@pytest.mark.parametrize(
    "markup", ["<div class=landscape>a</div>", "<div class=landscape>a</div><div class=landscape>b</div><br>"]
)
def test_turning_makes_no_empty_pages(markup: str) -> None:
    sizes = [size.attrib.get(f"{W}orient") for size in body_of(word_file(markup)).iter(f"{W}pgSz")]
    assert set(sizes) == {"landscape"}


def test_links_lead_out_or_to_a_place() -> None:
    data = word_file(
        "<a href='https://é.dk/a b'>z</a><a href='https://é.dk/ab'>a</a> <a href='#s'>b</a><h2 id='s'>c</h2>"
    )
    targets = {one.attrib["Id"]: one.attrib["Target"] for one in parts(data)["word/_rels/document.xml.rels"]}
    out, inside = body_of(data).iter(f"{W}hyperlink")
    [relation] = [value for key, value in out.attrib.items() if key.endswith("}id")]
    assert targets[relation] == "https://%C3%A9.dk/ab"
    assert bookmarks(data) == {attribute(inside, "anchor"): "c"}


@pytest.mark.parametrize("address", ["http://[x", "https://[::1", "#ukendt"])
def test_what_is_no_address_is_no_link(address: str) -> None:
    """Word refuses a whole file for one address that is none."""
    data = word_file(f"<a href='{address}'>a</a>")
    assert not list(body_of(data).iter(f"{W}hyperlink"))
    assert runs(data) == [("", "a")]


def test_head_and_foot_of_each_page() -> None:
    data = word_file("<p>a</p>")
    assert len(list(body_of(data).iter(f"{W}titlePg"))) == 1
    assert part_text(data, "word/header1.xml") == "|UDKAST"
    assert part_text(data, "word/header2.xml") == "Kort titel|UDKAST"
    assert part_text(data, "word/footer1.xml") == "Version 1.0.0|Side {PAGE} af {NUMPAGES}"


def test_the_file_tells_what_it_is() -> None:
    properties = opened(word_file("<p>a</p>")).core_properties
    assert (properties.title, properties.subject, properties.author) == (
        "En titel",
        "Version 1.0.0",
        "Eksempel Kommune",
    )
    assert (properties.keywords, properties.language) == ("Sekretariatet, UDKAST", "da-DK")
    assert properties.identifier == "eksempel@0.1.0"
    assert (properties.created, properties.modified, properties.last_modified_by) == (None, None, "")


@pytest.mark.parametrize("changes", [{"kind": "dokument"}, {"template": "redline"}])
def test_only_a_description_says_that_it_is_one(changes: dict[str, str]) -> None:
    data = word_file("<ul><li id='punkt-ansvar1'>a</li></ul>", **changes)
    assert opened(data).core_properties.identifier == ""
    assert bookmarks(data) == {}


def test_texts_are_danish() -> None:
    styles = parts(word_file("a"))["word/styles.xml"]
    [language] = styles.find(f"{W}docDefaults").iter(f"{W}lang")  # type: ignore[union-attr]
    assert attribute(language, "val") == "da-DK"


def test_the_look_is_that_of_the_collection() -> None:
    styles = {
        attribute(one, "styleId"): one
        for one in parts(word_file("a", look=look(colour="#7a1f3d", font_size=14)))["word/styles.xml"].iter(f"{W}style")
    }
    colours = [attribute(one, "val") for one in styles["Heading1"].iter(f"{W}color")]
    assert colours == ["7A1F3D"]
    assert [attribute(one, "val") for one in parts(word_file("a"))["word/styles.xml"][0].iter(f"{W}sz")] == ["22"]


def test_every_part_of_a_description_can_be_found_again() -> None:
    example = examples()["grupper"]
    found = bookmarks(make_docx(content_of_page(example), example))
    sections = example["sections"]
    groups = [group for section in sections for group in section["groups"]]
    bullets = {one["id"]: one["text"] for holder in (*sections, *groups) for one in holder["bullets"]}
    names = bookmark_names("punkt", bullets)
    assert {identifier: found[name] for identifier, name in names.items()} == bullets
    assert found[bookmark_names("afsnit", ["opgaver"])["opgaver"]] == "Opgaver"
    assert found[bookmark_names("gruppe", ["g1"])["g1"]] == "1. Opgaver af den 1. slags"
    assert len(found) == len(bullets) + len(sections) + len(groups)


def test_a_logo_is_a_picture_with_words() -> None:
    example = page(look=look(logo=png_logo()))
    data = make_docx(content_of_page(example), example)
    [properties] = [one for one in body_of(data).iter() if one.tag.endswith("}docPr")]
    assert properties.attrib["descr"] == "Eksempel Kommune, logo"
    assert [style for style, _ in paragraphs(data)][:2] == ["Afsender", "Logo"]


def test_a_logo_that_word_cannot_show_is_left_out() -> None:
    example = page(look=look(logo=svg_logo()))
    data = make_docx(content_of_page(example), example)
    assert "våben" not in "".join(text for _, text in runs(data))


def test_a_title_longer_than_a_property_is_cut() -> None:
    content = whole("a")
    assert len(opened(make_docx(content, page(municipality="K" * 500))).core_properties.author) == 255
