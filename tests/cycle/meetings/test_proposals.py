"""Proposals as files: a point by itself or one of a meeting; what a meeting adds is never carried on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.meetings.proposals import WrongProposal, read_proposal

POINT = "titel: Beslutning om nye lokaler\ntype: beslutning\nindstilling: Det indstilles, at vi flytter.\n"
MEETING = """\
id: 2027-01-13-chefgruppen
dato: 2027-01-13
punkter:
  lokaler:
    titel: Beslutning om lokaler
    indstilling: Det indstilles, at vi flytter.
    beslutning: {udfald: udsat}
  kaffe: {titel: Drøftelse af kaffe}
"""


def test_a_point_gets_an_id_from_its_title() -> None:
    identifier, point = read_proposal(POINT.encode(), "forslag.yaml", None)
    assert identifier == "beslutning-lokaler"
    assert list(point) == ["titel", "type", "indstilling"]


def test_a_point_of_a_meeting_comes_without_what_was_decided() -> None:
    identifier, point = read_proposal(MEETING.encode(), "møde.yaml", "lokaler")
    assert identifier == "lokaler"
    assert list(point) == ["titel", "indstilling"]


@pytest.mark.parametrize(
    ("text", "wanted", "said"),
    [
        ("titel: [x", None, "linje 1"),
        ("type: beslutning\n", None, "titel"),
        (POINT + "tema: x\n", None, "linje 4"),
        (POINT + "type: x\n", None, "linje 4"),
        (POINT.replace("type: beslutning", "type: fest"), None, "linje 2"),
        (POINT + "beslutning: {udfald: godkendt}\n", None, "beslutning"),
        (POINT, "lokaler", "selv ét punkt"),
        (MEETING, None, "hvilket"),
        (MEETING, "lokale", "lokale"),
        (MEETING.replace("dato", "dag"), "lokaler", "linje"),
        ("", None, "forslag.yaml"),
        ("- x\n", None, "forslag.yaml"),
    ],
)
def test_what_is_wrong_is_told(text: str, wanted: str | None, said: str) -> None:
    with pytest.raises(WrongProposal) as caught:
        read_proposal(text.encode(), "forslag.yaml", wanted)
    assert said in caught.value.message
    assert caught.value.advice


@given(st.binary(max_size=200))
def test_any_bytes_end_in_a_point_or_a_clear_error(data: bytes) -> None:
    try:
        _, point = read_proposal(data, "forslag.yaml", None)
    except WrongProposal as problem:
        point = {"titel": problem.message} if "forslag.yaml" in problem.message else {}
    assert "titel" in point
