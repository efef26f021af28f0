"""Pages: what a browser shows is imported, and pages made to do harm end in a sentence."""

from __future__ import annotations

import contextlib

import pytest

from funkbesk.importing.imported import Imported
from funkbesk.importing.problem import ImportProblem
from tests.importing.drafts import draft, rows

HEAD = "<html><head><title>Faneblad</title></head><body><h1>Funktionsbeskrivelse for konsulenter</h1><h2>Opgaver</h2>"


def of(body: str) -> Imported:
    found = draft(f"<!DOCTYPE html>{HEAD}{body}</body></html>", "prøve.html")
    assert (found.balance.lost, found.balance.gained) == ({}, {})
    return found


def texts(body: str) -> list[tuple[str, str]]:
    return [row for row in rows(of(body).data) if row[0] != "titel"][1:]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<ul><li>At <b>lede</b><li>At&nbsp;drive &amp; styre</ul>", ["At lede", "At drive & styre"]),
        ("<ul><li><p>At lede</p></li></ul>", ["At lede"]),
        ("<ol><li>At lede</li><li>At drive</li></ol>", ["At lede", "At drive"]),
        ("<p>• At lede<br>• At drive</p>", ["At lede", "At drive"]),
        ("<p>Det er\n   flere<br>linjer.</p>", ["Det er flere linjer."]),
        ("<script>if (a<b) alert('x')</script><style>p{}</style><p>Kun det.</p>", ["Kun det."]),
        ("<!-- væk --><p>Kun det.</p>", ["Kun det."]),
        ('<p><img src="data:image/png;base64,' + "A" * 5_000 + '" alt="x">Kun det.</p>', ["Kun det."]),
        ("<p>3 < 4 og 5 > 2.</p>", ["3 < 4 og 5 > 2."]),
        ("<table><tr><td>Drift</td><td>Hver dag</td></tr></table>", ["Drift – Hver dag"]),
        ("<div>At lede<div>At drive</div>At styre</div>", ["At lede\nAt drive\nAt styre"]),
    ],
)
def test_what_a_browser_shows(body: str, expected: list[str]) -> None:
    assert [text for _, text in texts(body)] == expected


def test_levels_of_headings_make_groups_and_sections() -> None:
    assert texts("<h3>Drift</h3><ul><li>At drive</ul><h2>Kompetencer</h2><p>Ro.</p>") == [
        ("opgaver.grupper.overskrift", "Drift"),
        ("opgaver.grupper.punkter", "At drive"),
        ("kompetencer.overskrift", "Kompetencer"),
        ("kompetencer.tekst", "Ro."),
    ]


def test_what_surrounds_the_page_is_left_out_and_told() -> None:
    found = of("<nav><a>Forside</a></nav><ul><li>At lede</ul><footer>Kontakt</footer>")
    assert [(one.reason, one.text) for one in found.left_out] == [("menu", "Forside"), ("sidefod", "Kontakt")]


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_the_page_says_its_encoding(encoding: str) -> None:
    page = f'<meta charset="{encoding}">{HEAD}<p>Én ændring.</p>'
    assert list(rows(draft(page.encode(encoding), "x.htm").data))[-1][1] == "Én ændring."


REPEATED = ("<", "<!", "</", "<a a='", '<img src="data:', "<li>", "<td>", "<svg>", "<?a>", "&a")


@pytest.mark.parametrize(
    "part",
    ["<a ", "<!--", "<div>", *(pytest.param(part, marks=pytest.mark.slow) for part in REPEATED)],
)
def test_pages_made_of_one_thing_take_no_time(part: str) -> None:
    with contextlib.suppress(ImportProblem):
        draft((part * (900_000 // len(part))).encode(), "prøve.html")


def test_a_page_that_is_too_long_is_refused() -> None:
    with pytest.raises(ImportProblem, match="for lang"):
        draft(b"<p>abc</p>" * 200_000, "prøve.html")


def test_a_paragraph_that_is_a_known_heading_begins_its_section() -> None:
    found = of("<ul><li>At lede</ul><p><b>Kompetencer</b></p><p>Ro.</p>").data
    assert found["kompetencer"] == {"overskrift": "Kompetencer", "tekst": "Ro."}
