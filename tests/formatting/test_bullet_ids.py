"""Which bullets and groups get an id, and which lists can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.formatting.format import Formatted, format_file
from funkbesk.reading.collection import load
from funkbesk.reading.reader import read

HEAD = "id: rolle\nart: rolle\ntitel: T\nhører_til: s\nversion: 0.1.0\nstatus: udkast\n"


def formatted(text: str) -> Formatted:
    return format_file((HEAD + text).encode(), "rolle.yaml", "description")


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("opgaver:\n  punkter:\n  - At lede møder\n", ["lede-møder"]),
        ("opgaver:\n  punkter: [At lede møder, 'At give svar']\n", ["lede-møder", "give-svar"]),
        ("opgaver: {punkter: [At lede møder]}\n", []),
        ("opgaver:\n  punkter:\n    ny: At lede møder\n    '?': At lede møder\n", ["lede-møder", "lede-møder-2"]),
        ("opgaver:\n  punkter:\n    nyt: At lede møder\n    ny-opgave: At skrive\n", []),
        ("opgaver:\n  punkter:\n    ny: At lede\n    b: {tekst: At skrive, erstatter: [ny]}\n", []),
        ("opgaver:\n  punkter:\n  - At lede møder\nformål:\n  punkter:\n    lede-møder: Ledelse\n", ["lede-møder-2"]),
        ("opgaver:\n  punkter:\n  - At lede møder\nudgået:\n  lede-møder: {grund: Flyttet}\n", ["lede-møder-2"]),
        ("opgaver:\n  punkter:\n  - At lede møder\n  - lede-møder: Ledelse\n", ["lede-møder-2"]),
        ("øvrige_afsnit:\n- overskrift: Løn og pension\n  tekst: Aftales.\n", ["løn-pension"]),
        ("øvrige_afsnit:\n- overskrift: Løn\n  punkter: [At aftale løn]\n", ["løn", "aftale-løn"]),
        ("opgaver:\n  grupper:\n    ny:\n      overskrift: Ledelse af møder\n", ["ledelse-møder"]),
    ],
)
def test_new_ids(text: str, ids: list[str]) -> None:
    result = formatted(text)
    assert list(result.new_ids) == ids
    assert result.unnamed == ()
    if ids:
        assert load(result.data, Path("rolle.yaml")).findings == ()


@pytest.mark.parametrize(
    "items",
    [
        "- Tid: plads og ro",
        "- tid: plads og ro",
        "- At lede\n  - ",
        "- At lede\n  - 2027",
        "- [At lede]",
        "- fordeling: {ansvarlig: leder}",
        "- lede-møder: At lede\n  - lede-møder: At skrive",
        "- ny-2: At lede",
    ],
)
def test_a_list_is_named_as_a_whole_or_not_at_all(items: str) -> None:
    text = f"opgaver:\n  punkter:\n  {items}\n"
    result = formatted(text)
    assert (result.new_ids, result.unnamed) == ((), ("opgaver.punkter",))
    assert read(result.data, "").data == read((HEAD + text).encode(), "").data


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("punkter:\n- titel: Godkendelse af dagsorden\n- titel: Eventuelt\n", ["godkendelse-dagsorden", "eventuelt"]),
        ("punkter:\n  ny: {titel: Drøftelse af klager}\n  evt: {titel: Eventuelt}\n", ["drøftelse-klager"]),
        (
            "punkter:\n  klager:\n    titel: Klager\n    beslutninger:\n    - tekst: Ny frist\n    - tekst: Ny frist\n",
            ["ny-frist", "ny-frist-2"],
        ),
    ],
)
def test_new_ids_in_a_meeting(text: str, ids: list[str]) -> None:
    result = format_file(f"id: møde\ndato: 2027-03-10\n{text}".encode(), "møde.yaml", "meeting")
    assert (list(result.new_ids), result.unnamed) == (ids, ())
    assert load(result.data, Path("meetings/møde.yaml")).findings == ()


def test_a_decision_of_a_text_alone_gets_no_id() -> None:
    text = "id: møde\npunkter:\n  a:\n    titel: b\n    beslutninger:\n      - Godkendt\n"
    assert format_file(text.encode(), "møde.yaml", "meeting").unnamed == ("punkter.a.beslutninger",)
