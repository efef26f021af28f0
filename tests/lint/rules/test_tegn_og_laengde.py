"""The rules about marks between words, long sentences and the same start of sentences."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from funkbesk.lint.engine.rule import Noted, Subject
from funkbesk.lint.rules import (
    liste_punktum_samling,
    spr_lang,
    spr_saetningsstart,
    typo_mellemrum,
    typo_skraastreg,
    typo_tankestreg,
)
from tests.lint.rules.test_dubletter import OUTSIDE
from tests.support.texts import description, hits, raw_hits, section, surroundings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At kunne - efter aftale - lede", [(9, 10), (24, 25)]),
        ("At lede -- også løn", [(8, 10)]),
        ("At lede – også løn", []),
        ("chef- og ledergruppe, mål-middel", []),
        ("fra 10 - 12, telefon 12 - 34", []),  # a hyphen between numbers may be anything
        ("Løn i 2027 - også pension", [(11, 12)]),
        ("bygge- og -anlæg", []),
        ("Passer parken -dog ikke om vinteren", [(14, 15)]),
        ("Åbent i 2027 -også i juli", [(13, 14)]),
        ("Rydder sne på pladsen- men ikke på taget", [(21, 22)]),
        ("Klipper hække- oftest i juni", [(13, 14)]),
        ("lærere, -ledere og -pædagoger samt -vikarer", []),
        ("dag- men ikke nathjem, deltids- kontra heltidsansatte", []),
        ("kør ls -la, find -name og grep -i", []),
        ("sam- arbejde, kommune -ansatte", []),
        ("At ordne løn -og personalesager", []),
    ],
)
def test_typo_tankestreg(text: str, expected: list[tuple[int, int]]) -> None:
    found = raw_hits(typo_tankestreg, {"opgaver": section([text])})
    assert [(hit.start, hit.end) for hit in found] == expected
    for hit in found:
        mended = f"{text[: hit.start]}{hit.replacement}{text[hit.end :]}"
        assert " – " in mended
        assert "  " not in mended


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Åbent kl. 8 - 11 og 12- 14", "Åbent kl. 8-11 og 12- 14"),
        ("Holder 40 - 55 procent og 3 -5 °C", "Holder 40-55 procent og 3-5 °C"),
        ("Passer børn på 0 - 2 år", "Passer børn på 0-2 år"),
        ("Vagten varer fra klokken 22.00 - 6.30", "Vagten varer fra klokken 22.00-6.30"),
        ("Ring 40 12 - 55 13 kr, 8 - 3 meter", None),  # a telephone number and a sum
        ("Fra 10 - 12, 7 - 3 = 4 timer, 2024-03 - 12 dage", None),
    ],
)
def test_typo_tankestreg_between_numbers_that_mean_from_and_to(text: str, mended: str | None) -> None:
    found = raw_hits(typo_tankestreg, {"opgaver": section([text])})
    written = text
    for hit in reversed(found):
        written = f"{written[: hit.start]}{hit.replacement}{written[hit.end :]}"
    assert written == (mended or text)
    assert bool(found) is (mended is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At lede  møder", [(7, 9, " ")]),
        ("At lede   møder  nu", [(7, 10, " "), (15, 17, " ")]),
        ("At lede , og styre", [(7, 8, "")]),
        ("At lede  .", [(7, 9, "")]),
        ("At tale om »snitflader « her", [(22, 23, "")]),
        ("At tale om » snitflader  « her", [(12, 13, ""), (23, 25, "")]),
        ("At tale om »snitflader« og »roller« her", []),
        ("At skrive »  « og » «", [(11, 13, " ")]),
        ("At tale om  «snitflader»", [(10, 12, " ")]),
        ("At sikre «kvalitet» og «trivsel»", []),
        ("Vælg Borger » Indstillinger » Mit og « Tilbage", []),
        ("At bruge .NET og … mere", []),
        ("At lede, og styre.", []),
    ],
)
def test_typo_mellemrum(text: str, expected: list[tuple[int, int, str]]) -> None:
    found = raw_hits(typo_mellemrum, {"opgaver": section([text])})
    assert [(hit.start, hit.end, hit.replacement) for hit in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mellem tilbud/indsatser her", [(7, 23)]),
        ("(tilbud/indsatser).", [(1, 17)]),
        ("chefer og/eller ledere", []),
        ("slå visningen i sort/hvid til/fra hos ham/hende", []),
        ("TCP/IP og km/t og 24/7 og kr./md.", []),
        ("https://eksempel.dk/side og a/b/c", []),
        ("egne ord/navne er godtaget", []),
    ],
)
def test_typo_skraastreg(text: str, expected: list[tuple[int, int]]) -> None:
    found = hits(typo_skraastreg, [text], own={"godtaget": ["ord/navne"]})
    assert [(place.start, place.end) for place in found] == expected


@pytest.mark.parametrize(("number", "expected"), [(25, []), (26, [0])])
def test_spr_lang(number: int, expected: list[int]) -> None:
    assert [place.at for place in hits(spr_lang, [" ".join(["ord"] * number)])] == expected


def test_spr_lang_counts_sentences_not_texts() -> None:
    sentence = "Enheden " + "leder " * 12 + "møder."
    long = "Enheden " + "leder " * 26 + "møder."
    (place,) = hits(spr_lang, lead_in=f"{sentence} {long} {sentence}")
    assert (place.start, place.end) == (len(sentence) + 1, len(sentence) + 1 + len(long))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Enheden leder. Enheden styrer.", [15]),
        ("Enheden leder.\nEnheden styrer. Enheden er ny.", [15, 31]),
        ("Enheden leder. Den styrer. Enheden er ny.", []),
        ("Skriv referat. Skriv også dagsorden.", []),
        ("Du leder. Du styrer.", []),
    ],
)
def test_spr_saetningsstart(text: str, expected: list[int]) -> None:
    assert [place.start for place in hits(spr_saetningsstart, lead_in=text)] == expected


def style(name: str, *lists: list[str]) -> Noted | None:
    keys = ("opgaver", "ansvar", "kompetencer")
    data: dict[str, Any] = {key: section(bullets) for key, bullets in zip(keys, lists, strict=False)}
    subject = Subject(description(data), Path(name), name, surroundings())
    note = liste_punktum_samling.note(subject, lambda path, **_: ((int(path[2][1:]), 1), (1, 9)))
    return None if note is None else Noted(name, note)


NONE = (["A", "B"], ["C", "D"])
ALL = (["A og b.", "B.", "C."], ["D og e.", "E."])
LAST = (["A", "B."], ["C", "D."])


@pytest.mark.parametrize(
    ("descriptions", "expected"),
    [
        ([NONE, NONE], []),
        ([LAST, ALL], [("1", 1)]),  # the shortest bullet that shows the style
        ([ALL, NONE, NONE], [("0", 1)]),
        ([NONE, ALL, LAST, ALL], [("1", 1)]),  # no style is common: told once
        ([NONE, (["A", "B"], ["C", "D."])], []),  # a description without a style of its own
    ],
)
def test_liste_punktum_samling(descriptions: list[tuple[list[str], ...]], expected: list[tuple[str, int]]) -> None:
    noted = [one for number, lists in enumerate(descriptions) if (one := style(str(number), *lists)) is not None]
    found = liste_punktum_samling.compare(noted, OUTSIDE)
    assert [(hit.shown, hit.span[0][0]) for hit in found] == expected
