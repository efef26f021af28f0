"""Which words are looked up, and which of them are reported."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from funkbesk.lint.engine.rule import Noted, Outside, Subject
from funkbesk.lint.language.spelled_words import known_words, spelled_words
from funkbesk.lint.rules import spr_stavning
from funkbesk.lint.texts.text import Text
from tests.support.spelling import needs_dictionary
from tests.support.texts import description, section, surroundings

REGISTER = {
    "enheder": {"materielgården": {"navn": "Materielgården"}},
    "roller": {"klinisk-vejleder": {"navn": "klinisk vejleder", "former": ["kliniker"]}},
}
OWN = {"godtaget": ["neurofaglig", "nærvedhændelse"]}


def looked_up(text: str) -> list[str]:
    known = known_words(surroundings(REGISTER, OWN))
    return [one.word for one in spelled_words(Text(text, ("titel",), "titel", ""), known)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At skrive breve. Svare på post", ["At", "skrive", "breve", "Svare", "på", "post"]),
        ("i Skanderborg med Anna", ["med"]),  # names; and »i« is a letter
        ("af LMU, LMU’er og MitID", ["af", "og"]),
        ("skriv til hr-løn@eksempel.dk eller https://eksempel.dk/stilling", ["skriv", "til", "eller"]),
        ("bl.a. mp3 og 4G-net", ["og"]),
        ("børne-unge-området og drifts-", ["børne", "unge", "området", "og", "drifts"]),
        ("på materielgården for kliniker og klinisk vejleder", ["på", "for", "og"]),
        ("neurofaglig nærvedhændelse", []),
        ("commitment og onboarding ift.", ["og", "ift"]),
        ("слово 中文 hund", ["hund"]),
        ("x" * 61 + " " + "y" * 60, ["y" * 60]),
    ],
)
def test_words_that_are_looked_up(text: str, expected: list[str]) -> None:
    assert looked_up(text) == expected


def found(*bullets: str) -> list[tuple[str, str]]:
    """Return the words that are reported of a file, as they stand at the place, and what is advised."""
    subject = Subject(description({"opgaver": section(bullets)}), Path("a.yaml"), "a.yaml", surroundings(REGISTER, OWN))

    def place(path: tuple[str, ...], *, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]]:
        line = int(path[2][1:]) if len(path) > 2 else -1
        return (line, start), (line, end)

    noted = Noted("a.yaml", spr_stavning.note(subject, place))
    hits = spr_stavning.compare([noted], Outside(date(2027, 1, 1), Path()))
    return [(bullets[line][start:end], hit.advice) for hit in hits for (line, start), (_, end) in [hit.span]]


# the words that are no words stand between signs, and each of the texts is a bullet: one call of a slow program
REPORTED = """
At sikre »kordination« af beskæftigelsesindsatser
At sikre koordination af »beskæftigelsesinsatser«
»Sammenhængenede« forløb, og kordination en gang mere
udviklings- og børne-unge-området evt. fx
»udviklngs«- og »kordinations«-gruppe
neurofagligt nærvedhændelser, nærvedhændelsesregistrering og borgernærvedhændelse på materielgården
»nærvedhændelsesregistrerng« med »vejledr« på »materielgårdn«, og »vejlederr« er intet ord, selv om vejleder er det
""".strip().split("\n")


@needs_dictionary
def test_words_that_are_reported() -> None:
    expected = [word for bullet in REPORTED for word in re.findall("»(.+?)«", bullet)]
    assert [word for word, _ in found(*(re.sub("[»«]", "", bullet) for bullet in REPORTED))] == expected


@needs_dictionary
def test_few_words_get_suggestions() -> None:
    [(_, advice)] = found("At sikre beskæftigelsesinsatser")
    assert "»beskæftigelsesindsatser«" in advice


@needs_dictionary
def test_many_words_get_none_and_are_bounded() -> None:
    letters = "bcdfghjklmnpqrstvwxz"
    words = [f"qx{a}{b}{c}zq" for a in letters for b in letters for c in letters[:9]]
    hits = found(*(" ".join(words[start : start + 400]) for start in range(0, 3600, 400)))
    assert len(hits) == 100
    assert not any("»" in advice for _, advice in hits)
