"""What `git diff` gets to read: a change of what a description says is a changed line, a reflowed text is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.git_drivers.plain_text import MOST_SHOWN, plain_text
from tests.support.properties import few
from tests.support.yaml_text import SCRAPS

TEXT = """\
# yaml-language-server: $schema=x
id: rolle
art: rolle
godkendt: {af: chefgruppen, dato: 2027-01-01}
drøftet:
  - {i: MED, dato: 2027-01-01}  # en gang til
# ejeren er aftalt
ejer: leder

formål:
  overskrift: Om formålet
  tekst: |
    Det ene
    afsnit.

    Det andet.
  punkter:
    # funkbesk: tillad spr-vag – aftalt
    a: >-  # drøftet
      At lede
      møder
    b:
      tekst: At give sparring
      erstatter: [c]
    c: {tekst: At følge op, delt_fra: b}
opgaver:
  grupper:
    drift:
      overskrift: Drift
      punkter:
        d: At passe driften
        # om driften
øvrige_afsnit:
  mere:
    overskrift: Mere
    tekst: Slut.
# slut
"""

SHOWN = """\
# yaml-language-server: $schema=x
id: rolle
art: rolle
godkendt: {af: chefgruppen, dato: 2027-01-01}
# en gang til
drøftet: [{i: MED, dato: 2027-01-01}]
# ejeren er aftalt
ejer: leder

## Om formålet  #formål
Det ene afsnit.
Det andet.
# funkbesk: tillad spr-vag – aftalt
# drøftet
- At lede møder  #a
- At give sparring  #b
  erstatter: [c]
- At følge op  #c
  delt_fra: b

## #opgaver

### Drift  #drift
- At passe driften  #d
# om driften

## Mere  #mere
Slut.
# slut
"""


def shown(text: str | bytes) -> str:
    data = text if isinstance(text, bytes) else text.encode()
    return "".join(f"{line}\n" for line in plain_text(data))


def test_a_description() -> None:
    assert shown(TEXT) == SHOWN


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (">-  # drøftet\n      At lede\n      møder", "At lede møder  # drøftet"),
        ("At give sparring", '"At give sparring"'),
        ("b:\n      tekst: At give sparring\n      erstatter: [c]", "b: {tekst: At give sparring, erstatter: [c]}"),
        ("ejer: leder\n\nformål", "ejer: leder\nformål"),
        ("\n", "\r\n"),
    ],
    ids=["reflowed", "quoted", "in braces", "blank line", "windows"],
)
def test_what_is_no_change(before: str, after: str) -> None:
    assert before in TEXT
    assert shown(TEXT.replace(before, after)) == SHOWN


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    a: >-", "    aa: >-"),
        ("formål:", "ansvar:"),
        ("    drift:", "    driften:"),
        ("tillad spr-vag", "tillad spr-tal"),
        ("# drøftet", "# drøftet igen"),
        ("# slut", "# slut nu"),
        ("# om driften", "# om drift"),
        ("erstatter: [c]", "erstatter: [c, d]"),
        ("delt_fra: b", "delt_fra: a"),
        ("dato: 2027-01-01}  #", "dato: 2027-01-02}  #"),
        ("Det andet.", "Det tredje."),
    ],
)
def test_what_is_a_change(before: str, after: str) -> None:
    assert before in TEXT
    assert shown(TEXT.replace(before, after)) != SHOWN


def test_real_descriptions_have_a_line_for_every_bullet(root: Path) -> None:
    text = (root / "descriptions" / "faglig-koordinator.yaml").read_text(encoding="utf-8")
    assert "\n- At kvalificere og godkende klagebesvarelser over afgørelser  #klagebesvarelser\n" in shown(text)


@pytest.mark.parametrize(
    "text",
    ["kommune: Prøve\nenheder:\n  a: {navn: A}\n", "a: b: c\n", "", "\n", "{id: x, art: rolle}\n", "ingen yaml"],
    ids=["register", "broken", "empty", "blank", "braces", "prose"],
)
def test_everything_else_comes_as_it_stands(text: str) -> None:
    assert shown(text).rstrip("\n") == text.rstrip("\n")


@pytest.mark.parametrize("data", [b"\xff\xfei\0d\0", b"id: \xe6\n", b"id: x\nart: rolle\ntitel: \x1b[31m\n", b"\0\0\0"])
def test_nothing_acts_on_a_terminal(data: bytes) -> None:
    assert not {"\x1b", "\0", "\r"} & set(shown(data))


def test_a_change_behind_the_end_of_a_huge_file_shows() -> None:
    huge = b"x" * MOST_SHOWN
    assert shown(huge + b"a") != shown(huge + b"b")


@few(100)
@given(st.one_of(SCRAPS.map(str.encode), st.binary(max_size=200)))
def test_nothing_is_raised(data: bytes) -> None:
    shown(data)
