"""Word documents: what Word can do with a text, and what an attacker can do with a file."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from funkbesk.importing.imported import Imported
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.word import package
from tests.importing.drafts import draft, rows
from tests.importing.word_documents import MC, W, bullet, docx, p, run, table

HEAD = (p("Funktionsbeskrivelse for konsulenter", "Titel"), p("Opgaver", "Overskrift1"))
INSERTED = '<w:ins w:id="1" w:author="x"><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:ins>'
DELETED = '<w:del w:id="2" w:author="x"><w:r><w:delText xml:space="preserve">{}</w:delText></w:r></w:del>'
BOX = f"""<w:r><mc:AlternateContent {MC}><mc:Choice Requires="wps"><w:drawing><w:txbxContent>{{0}}</w:txbxContent>
</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{{0}}</w:txbxContent></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""


def of(*body: str, parts: dict[str, str] | None = None) -> Imported:
    found = draft(docx(*HEAD, *body, parts=parts), "prøve.docx")
    assert (found.balance.lost, found.balance.gained) == ({}, {})
    return found


def texts(found: Imported) -> list[tuple[str, str]]:
    """Return the rows behind the title and the heading."""
    return [row for row in rows(found.data) if row[0] != "titel"][1:]


LISTS = [
    pytest.param([bullet("At lede"), bullet("At drive")], ["At lede", "At drive"], id="list"),
    pytest.param([p("At lede", "Opstilling")], ["At lede"], id="list of a style"),
    pytest.param([bullet("At lede", 2), bullet("At drive", 2)], ["At lede", "At drive"], id="numbered"),
    pytest.param([p("• At lede"), p("-\u00a0At drive")], ["At lede", "At drive"], id="typed signs"),
    pytest.param(
        [p("<w:r><w:t>• At lede</w:t><w:br/><w:t>• At drive</w:t></w:r>")], ["At lede", "At drive"], id="breaks"
    ),
    pytest.param([p("<w:r><w:t>Kan</w:t><w:br/><w:t>lede</w:t></w:r>", "Opstilling")], ["Kan lede"], id="one break"),
    pytest.param([bullet("At lede"), bullet("i alt", 1, 1)], ["At lede", "i alt"], id="below"),
    pytest.param([table([p("Drift"), p("Hver dag")])], ["Drift – Hver dag"], id="table"),
    pytest.param([table([bullet("At lede")])], ["At lede"], id="box of one cell"),
    pytest.param(
        [p(run("At ") + DELETED.format("styre") + INSERTED.format("lede"), "Opstilling")], ["At lede"], id="changed"
    ),
    pytest.param([p(INSERTED.format("At lede"), "Opstilling")], ["At lede"], id="inserted"),
    pytest.param([bullet("At ledes"), p(DELETED.format("Væk"), "Opstilling")], ["At ledes"], id="deleted"),
    pytest.param(
        [p("<w:r><w:t>Leder</w:t><w:noBreakHyphen/><w:t>team</w:t></w:r>", "Opstilling")], ["Leder-team"], id="hyphen"
    ),
    pytest.param(
        [p("<w:r><w:t>Leder</w:t><w:softHyphen/><w:t>team</w:t></w:r>", "Opstilling")], ["Lederteam"], id="soft"
    ),
    pytest.param(
        [
            p(
                "<w:hyperlink><w:r><w:t>At lede</w:t></w:r></w:hyperlink><w:r><w:instrText> PAGE </w:instrText></w:r>",
                "Opstilling",
            )
        ],
        ["At lede"],
        id="link and field",
    ),
    pytest.param([f"<w:sdt><w:sdtContent>{bullet('At lede')}</w:sdtContent></w:sdt>"], ["At lede"], id="control"),
    pytest.param([p("Ring", "Ring1"), bullet("At lede")], ["Ring", "At lede"], id="styles in a ring"),
]


@pytest.mark.parametrize(("body", "expected"), LISTS)
def test_what_word_can_do_with_a_list(body: list[str], expected: list[str]) -> None:
    assert [text for _, text in texts(of(*body))] == expected


def test_deleted_text_is_told() -> None:
    found = of(bullet("At lede"), p(DELETED.format("Hemmeligt"), "Opstilling"))
    assert "Hemmeligt" not in str(found.data)
    assert ("slettet tekst", "Hemmeligt") in [(one.reason, one.text) for one in found.left_out]
    assert [(one.rule, one.message[:14]) for one in found.remarks] == [("import-slettet", "1 slettet sted")]


def test_a_deleted_end_of_a_paragraph_joins_two() -> None:
    gone = '<w:rPr><w:del w:id="3" w:author="x"/></w:rPr>'
    found = of(p("At styrke kom", "Opstilling", gone), p("munikation", "Opstilling"))
    assert [text for _, text in texts(found)] == ["At styrke kommunikation"]


def test_headings_by_style_outline_and_bold_letters() -> None:
    found = of(
        p("Ledelse", "Overskrift2"),
        bullet("At lede"),
        p(run("Drift", "<w:b/>")),
        bullet("At drive"),
        p("Kompetencer", "MinOverskrift"),
        bullet("Ro"),
        p("Arbejdstid", properties='<w:outlineLvl w:val="0"/>'),
        p("37 timer."),
    )
    assert texts(found) == [
        ("opgaver.grupper.overskrift", "Ledelse"),
        ("opgaver.grupper.punkter", "At lede"),
        ("opgaver.grupper.overskrift", "Drift"),
        ("opgaver.grupper.punkter", "At drive"),
        ("kompetencer.overskrift", "Kompetencer"),
        ("kompetencer.punkter", "Ro"),
        ("øvrige_afsnit.overskrift", "Arbejdstid"),
        ("øvrige_afsnit.tekst", "37 timer."),
    ]


def test_numbers_that_word_counts_are_counted_by_the_renderer() -> None:
    found = of(bullet("Ledelse", 2), bullet("At lede"), bullet("Drift", 2), bullet("At drive"))
    assert texts(found)[0] == ("opgaver.grupper.overskrift", "Ledelse")
    assert found.data["opgaver"]["nummererede"] is True


def test_numbered_tasks_with_tasks_below_one_of_them_are_no_groups() -> None:
    found = of(bullet("At lede", 2), bullet("At drive", 2), bullet("i ferier"))
    assert texts(found) == [("opgaver.punkter", text) for text in ("At lede", "At drive", "i ferier")]


def test_a_table_with_headings_in_its_first_column_is_sections() -> None:
    form = table([p("Formål"), p("At sikre ro")], [p("Kompetencer"), bullet("Ro") + bullet("Mod")])
    found = of(bullet("At lede"), form)
    assert found.data["formål"] == {"overskrift": "Formål", "tekst": "At sikre ro"}
    assert [text for _, text in rows(found.data["kompetencer"])] == ["Kompetencer", "Ro", "Mod"]


def test_text_boxes_are_taken_once() -> None:
    found = of(bullet("At lede"), p(run("Se boksen:") + BOX.format(p("Ring altid"))))
    assert str(found.data).count("Ring altid") == 1


def test_headers_contents_comments_and_footnotes() -> None:
    parts = {
        "header": f"<w:hdr {W}>{p('Prøvekommunen')}</w:hdr>",
        "footnotes": f'<w:footnotes {W}><w:footnote w:id="2">{p("Se aftalen")}</w:footnote></w:footnotes>',
        "comments": f'<w:comments {W}><w:comment w:id="1">{p("Er det rigtigt")}</w:comment></w:comments>',
    }
    noted = p('<w:r><w:t>At lede</w:t><w:footnoteReference w:id="2"/></w:r>', "Opstilling")
    found = of(p("Opgaver 2", "Indhold1"), noted, parts=parts)
    assert [(one.reason, one.text) for one in found.left_out] == [
        ("indholdsfortegnelse", "Opgaver 2"),
        ("sidehoved", "Prøvekommunen"),
    ]
    assert texts(found)[-2:] == [("øvrige_afsnit.overskrift", "Fodnoter"), ("øvrige_afsnit.punkter", "Se aftalen")]
    assert "import-kommentarer" in {one.rule for one in found.remarks}


def bomb() -> bytes:
    return docx(f"<w:p>{' ' * 40_000_000}</w:p>")


def with_entry(name: str, size: int | None = None, *, encrypted: bool = False) -> bytes:
    """Return a document whose directory says of one entry what is not so."""
    data = bytearray(docx(*HEAD))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(name.encode()))
    if size is not None:
        struct.pack_into("<I", data, at + 24, size)
    if encrypted:
        struct.pack_into("<H", data, at + 8, 1)
    return bytes(data)


def many_entries() -> bytes:
    stream = io.BytesIO(docx(*HEAD, bullet("At lede")))
    with zipfile.ZipFile(stream, "a") as archive:
        for number in range(package.MAX_ENTRIES + 1):
            archive.writestr(f"{number}", "")
    return stream.getvalue()


LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
HOSTILE = [
    pytest.param(bomb, id="bomb"),
    pytest.param(lambda: with_entry("word/document.xml", 0xFFFFFF00), id="announces 4 GB"),
    pytest.param(lambda: with_entry("word/document.xml", 10), id="announces too little"),
    pytest.param(lambda: with_entry("word/document.xml", encrypted=True), id="encrypted"),
    pytest.param(many_entries, id="many entries"),
    pytest.param(lambda: docx(p("&b;"), head=LAUGHS), id="entities"),
    pytest.param(lambda: docx(p("&a;"), head=OUTSIDE), id="entity of a file"),
    pytest.param(lambda: docx("<w:sdt>" * 5_000 + "</w:sdt>" * 5_000), id="deep"),
    pytest.param(lambda: docx("<w:p/>" * 500_000), id="many elements"),
    pytest.param(lambda: docx("<w:p>"), id="broken"),
    pytest.param(lambda: b"PK\x03\x04" + b"\x00" * 100, id="no archive"),
    pytest.param(lambda: docx(*HEAD)[:-200], id="cut off"),
    pytest.param(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), id="old format"),
    pytest.param(docx, id="no text"),
]


@pytest.mark.parametrize("make", HOSTILE)
def test_hostile_files_end_in_a_sentence(make: object) -> None:
    with pytest.raises(ImportProblem):
        draft(make(), "prøve.docx")  # type: ignore[operator]


def test_names_of_parts_lead_nowhere_outside_of_the_archive() -> None:
    data = docx(*HEAD, bullet("At lede"), parts={"../../../../etc/passwd": "x"})
    assert [text for _, text in rows(draft(data, "prøve.docx").data)][-1] == "At lede"


@pytest.mark.parametrize("length", [4_002, 60_000])
def test_a_bullet_that_is_too_long_is_refused_with_its_place(length: int) -> None:
    with pytest.raises(ImportProblem, match=r"4\.000"):
        of(bullet("x " * (length // 2)))


def test_a_table_of_contents_in_a_control_is_left_out() -> None:
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    found = of(
        f"<w:sdt>{gallery}<w:sdtContent>{p('Indhold')}{p('Opgaver 1')}</w:sdtContent></w:sdt>", bullet("At lede")
    )
    assert [(one.reason, one.text) for one in found.left_out] == [("indholdsfortegnelse", "Indhold Opgaver 1")]


def test_a_text_box_is_told_and_parts_no_word() -> None:
    found = of(bullet("At lede"), p(BOX.format(p("Ring.")) + run("Se boksen."), "Opstilling"))
    assert ("import-tekstboks", "afsnit 4") in {(one.rule, one.place) for one in found.remarks}


def test_a_deleted_end_behind_a_sentence_leaves_a_space() -> None:
    gone = '<w:rPr><w:del w:id="3" w:author="x"/></w:rPr>'
    assert [text for _, text in texts(of(p("At lede.", "Opstilling", gone), p("Hver dag.", "Opstilling")))] == [
        "At lede. Hver dag."
    ]


def test_a_line_without_a_sign_in_a_written_list_goes_on() -> None:
    lines = "<w:br/>".join(f"<w:t>{line}</w:t>" for line in ("• at lede,", "og at drive", "• at styre"))
    assert [text for _, text in texts(of(p(f"<w:r>{lines}</w:r>")))] == ["at lede, og at drive", "at styre"]
