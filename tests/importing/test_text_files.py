"""Text files and Markdown: lines to blocks, encodings, and that no word is lost whatever the file holds."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.importing.ledger import balance
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.text_files import read_text
from tests.importing.drafts import draft, rows

TITLE = "Funktionsbeskrivelse for konsulenter\n\n"


def opgaver(text: str, name: str = "prøve.txt") -> list[tuple[str, str]]:
    """Return the rows of the section `opgaver` of a text that stands below its heading."""
    data = draft(f"{TITLE}Opgaver\n{text}", name).data
    return list(rows(data["opgaver"]))[1:]


@pytest.mark.parametrize(
    "sign", ["•", "-", "–", "—", "*", "▪", "o\t", "◦", "·", "\uf0b7", "1.", "1)", "a)", "(1)", "1.1", "iv."]
)
def test_every_kind_of_bullet_is_known(sign: str) -> None:
    text = f"Det er:\n\n{sign} At lede\n{sign} At fordele"
    assert opgaver(text) == [("tekst", "Det er:"), ("punkter", "At lede"), ("punkter", "At fordele")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a line that goes on in small letters, over a blank line and over a page break
        ("• At sikre fremdrift og\n  kvalitet", ["At sikre fremdrift og kvalitet"]),
        (
            "• At sikre opgaver i relation til\n\nopgaverne\n• At lede",
            ["At sikre opgaver i relation til opgaverne", "At lede"],
        ),
        ("• At sikre kvalitet,\n\f\nfremdrift og ro", ["At sikre kvalitet, fremdrift og ro"]),
        # no text ends with these words, so a name may follow
        ("• At betjene chef for\nForvaltningen", ["At betjene chef for Forvaltningen"]),
        # hyphens at line ends
        ("• At styrke kommuni-\nkation", ["At styrke kommunikation"]),
        ("• At drive social- \nog sundhedsområdet", ["At drive social- og sundhedsområdet"]),
        ("• At bruge AI-\nløsninger", ["At bruge AI-løsninger"]),
        ("• At følge mål-middel-\nhierarkier", ["At følge mål-middel-hierarkier"]),
        (
            "• At lave leder-\nsparring\n• At bruge leder-sparring",
            ["At lave leder-sparring", "At bruge leder-sparring"],
        ),
        ("• At styrke forvent-\u00adnings\u00adafstemning", ["At styrke forvent-ningsafstemning"]),
        # what only looks like a bullet
        ("• At lede\n– også i ferien", ["At lede", "også i ferien"]),
        ("• At arbejde med budget i\n2027 og frem", ["At arbejde med budget i 2027 og frem"]),
    ],
)
def test_lines_are_joined(text: str, expected: list[str]) -> None:
    assert [text for _, text in opgaver(text)] == expected


def test_numbered_lines_above_bullets_are_groups() -> None:
    assert opgaver("1. Ledelse\n• At lede\n2.  Drift\n• At drive\n") == [
        ("grupper.overskrift", "1. Ledelse"),
        ("grupper.punkter", "At lede"),
        ("grupper.overskrift", "2.  Drift"),
        ("grupper.punkter", "At drive"),
    ]


def test_headings_without_numbers_divide_a_section_that_has_nothing_else() -> None:
    assert opgaver("Ledelse\n• At lede\n\nDrift\n• At drive\n") == [
        ("grupper.overskrift", "Ledelse"),
        ("grupper.punkter", "At lede"),
        ("grupper.overskrift", "Drift"),
        ("grupper.punkter", "At drive"),
    ]


def test_what_the_template_lacks_becomes_a_section_of_its_own_and_is_told() -> None:
    found = draft(f"{TITLE}Opgaver\n• At lede.\n\nArbejdstid\nArbejdstiden er 37 timer.\n")
    assert list(rows(found.data))[-2:] == [
        ("øvrige_afsnit.overskrift", "Arbejdstid"),
        ("øvrige_afsnit.tekst", "Arbejdstiden er 37 timer."),
    ]
    assert [(one.rule, one.place) for one in found.remarks] == [("import-øvrige", "linje 6")]


def test_text_behind_bullets_is_kept_and_told() -> None:
    found = draft(f"{TITLE}Opgaver\n• At lede.\n\nHertil kommer det løse.\n\nKompetencer\n• Ro\n")
    assert ("øvrige_afsnit.tekst", "Hertil kommer det løse.") in list(rows(found.data))
    assert found.balance.is_even
    assert ("import-efter-punkter", "linje 6") in {(one.rule, one.place) for one in found.remarks}


def test_a_heading_and_its_text_may_stand_on_one_line() -> None:
    found = draft(f"{TITLE}Formål: At sikre ro\n\nOpgaver\n• At lede\n").data
    assert found["formål"] == {"overskrift": "Formål:", "tekst": "At sikre ro"}


def test_two_headings_of_one_section_are_groups_of_it() -> None:
    found = draft(f"{TITLE}Opgaver\n• A.\n\nFaglige kompetencer\n• Ro\n\nPersonlige kompetencer\n• Mod\n").data
    assert [text for _, text in rows(found["kompetencer"])] == [
        "Faglige kompetencer",
        "Ro",
        "Personlige kompetencer",
        "Mod",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_encodings(encoding: str) -> None:
    text = f"{TITLE}Opgaver\n• At håndtere ændringer – også små\n"
    data = text.encode(encoding)
    data = b"\xfe\xff" + data if encoding == "utf-16-be" else data
    assert list(rows(draft(data).data["opgaver"]))[-1] == ("punkter", "At håndtere ændringer – også små")


@pytest.mark.parametrize("data", [b"", b"  \n\n", b"\x00\x01\x02\xff\x00", b"7\n"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ImportProblem):
        draft(data)


def test_markdown_loses_its_marks_and_nothing_else() -> None:
    text = """# Funktionsbeskrivelse for konsulenter

## Opgaver ##

* **At lede** [møder](https://eksempel.dk/a)
* At _skrive_ `referat` og bruge snake_case_navne
- [ ] At huske 5\\* ting

### Drift

| Opgave | Hvornår |
|---|---|
| Budget | Hvert år |
"""
    found = draft(text, "prøve.md")
    assert [text for _, text in rows(found.data["opgaver"])] == [
        "Opgaver",
        "At lede møder",
        "At skrive referat og bruge snake_case_navne",
        "At huske 5* ting",
        "Drift",
        "Opgave – Hvornår",
        "Budget – Hvert år",
    ]


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "",
                "• punkt et",
                "- to",
                "1. Tre",
                "Opgaver",
                "Formål: alt",
                "under-",
                "og",
                "Nyt afsnit.",
                "\f",
                "12",
                "Ukendt",
            ]
        ),
        st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=30),
    ),
    max_size=25,
)


@given(LINES)
def test_no_word_is_ever_lost_and_none_is_made_up(lines: list[str]) -> None:
    for name in ("prøve.txt", "prøve.md"):
        try:
            found = draft("\n".join(lines), name)
        except ImportProblem:
            continue
        assert (found.balance.lost, found.balance.gained) == ({}, {})


def test_the_books_tell_what_is_lost_and_what_is_made_up() -> None:
    stream = read_text("Ét to to tre\n".encode(), "prøve.txt", lambda _: False)
    found = balance(stream, [], {"titel": "Ét to fire"})
    assert found.lost == {"to": 1, "tre": 1}
    assert found.gained == {"fire": 1}
    assert not found.is_even


REPEATED = ("ab-\n", "ab ", "12\n", " **a", "`a ", "#", "# ", "|", "- ", "<!--", "1.", ":", "x\n\n")


@pytest.mark.parametrize("name", ["prøve.txt", "prøve.md"])
@pytest.mark.parametrize(
    "part",
    ["- a\n", "[", " _a", *(pytest.param(part, marks=pytest.mark.slow) for part in REPEATED)],
)
def test_texts_made_of_one_thing_take_no_time(part: str, name: str) -> None:
    with contextlib.suppress(ImportProblem):
        draft(part * (200_000 // len(part)) + "x", name)


def test_what_markdown_does_not_show_is_left_out_and_told() -> None:
    text = "---\ntags: x\n---\n# Funktionsbeskrivelse for konsulenter\n\n## Opgaver\n\n- At [lede](https://a.example)[^1]\n"
    found = draft(f"{text}\n## Ansvar\nKan\\\ndet hele.\n\n[^1]: Se aftalen.\n\n## Kompetencer\n- Ro\n", "prøve.md")
    assert found.balance.is_even
    assert [text for _, text in rows(found.data)][1:] == [
        "Opgaver", "At lede", "Ansvar", "Kan det hele.", "Kompetencer", "Ro", "Fodnoter", "Se aftalen.",
    ]  # fmt: skip
    assert [(one.reason, one.text) for one in found.left_out] == [
        ("oplysninger øverst i filen", "tags: x"),
        ("adresser på links", "https://a.example"),
        ("tal for fodnoter", "[^1]"),
        ("tal for fodnoter", "[^1]"),
    ]
    assert ("import-øvrige", "linje 14") in {(one.rule, one.place) for one in found.remarks}


def test_contents_with_dots_are_left_out_of_a_text() -> None:
    found = draft(f"{TITLE}Indhold\nOpgaver ........ 1\nAnsvar ........ 2\n\nOpgaver\n• At lede\n")
    assert list({one.reason for one in found.left_out}) == ["indholdsfortegnelse"]
    assert list(found.data) == ["id", "art", "titel", "hører_til", "version", "status", "opgaver"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("et it-\nsystem til løn", "et it-system til løn"),
        ("et ø-\nråd, fx ø-rådet", "et ø-råd, fx ø-rådet"),
        ("for kom-\nmunen", "for kommunen"),
        ("for, mellem- og slut-\nniveau", "for, mellem- og slutniveau"),
    ],
)
def test_which_hyphens_at_a_line_end_stay(text: str, expected: str) -> None:
    assert opgaver(f"• At passe {text}") == [("punkter", f"At passe {expected}")]


def test_a_line_below_the_text_of_a_bullet_belongs_to_it() -> None:
    lines = "• At svare formanden direkte\n  Udvalgets møder i maj undtaget\n• At lede\n"
    assert [text for _, text in opgaver(lines)] == [
        "At svare formanden direkte Udvalgets møder i maj undtaget",
        "At lede",
    ]
