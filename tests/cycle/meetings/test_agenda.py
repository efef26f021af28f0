"""Drafts of meetings: a valid meeting, standing points only where they belong, nothing that nobody has said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.meetings.agenda import Draft, NotListed, forum_agenda, occasion_agenda
from funkbesk.cycle.meetings.agenda_points import fitting, occasion_matter, point_id
from funkbesk.cycle.meetings.call import Call
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.types import MAX_BULLETS, MAX_ID, MAX_TITLE
from tests.support.around import around
from tests.support.descriptions import REAL
from tests.support.meetings import meeting
from tests.support.years import REGISTER
from tests.support.years import around as small

DAY = date(2027, 3, 10)
IDS = {one.id: one for one in REAL}
HELD = """\
id: 2027-01-13-chefgruppen
forum: chefgruppen
dato: 2027-01-13
status: {state}
punkter:
  drøftelse:
    titel: Drøftelse af mødeform
    om: [{about}]
    beslutning: {{tekst: Mødeformen ændres., ansvarlig: områdechef, frist: {deadline}}}
"""


def earlier(state: str = "afholdt", deadline: str = "2027-02-01", about: str = "faglig-koordinator") -> Meeting:
    return meeting(HELD.format(state=state, deadline=deadline, about=about))


def drafted(description: str, occasion: Occasion, *meetings: Meeting, forum: str | None = None) -> Draft:
    return occasion_agenda([IDS[description]], occasion, Call(DAY, forum=forum), around(meetings=meetings))


def points(draft: Draft) -> list[str]:
    return list(draft.meeting.points)


@pytest.mark.parametrize(
    ("description", "occasion", "forum", "expected"),
    [
        ("faglig-koordinator", "onboarding", None, ["onboarding"]),
        ("faglig-koordinator", "sparring", None, ["sparring"]),
        ("faglig-koordinator", "evaluering", None, ["godkendelse-af-dagsorden", "evaluering", "eventuelt"]),
        (
            "faglig-koordinator",
            "forventningsafstemning",
            None,
            ["godkendelse-af-dagsorden", "forventningsafstemning", "eventuelt"],
        ),
        ("ledelsessekretariatet", "onboarding", None, ["onboarding"]),
        ("ledelsessekretariatet", "sparring", None, ["sparring"]),
        ("ledelsessekretariatet", "evaluering", "chefgruppen", ["godkendelse-af-dagsorden", "evaluering", "eventuelt"]),
        (
            "ledelsessekretariatet",
            "forventningsafstemning",
            None,
            ["godkendelse-af-dagsorden", "forventningsafstemning", "eventuelt"],
        ),
    ],
)
def test_every_occasion_that_the_real_descriptions_list(
    description: str, occasion: Occasion, forum: str | None, expected: list[str]
) -> None:
    draft = drafted(description, occasion)
    assert points(draft) == expected
    assert draft.meeting.forum == forum
    assert (draft.meeting.title is None) is (forum is not None)
    [matter] = [point for point in draft.meeting.points.values() if point.occasion]
    assert (matter.occasion, matter.about) == (occasion, (description,))


def test_an_occasion_that_is_not_listed_names_those_that_are() -> None:
    unit = IDS["ledelsessekretariatet"]
    assert unit.use is not None
    without = {key: bullet for key, bullet in unit.use.bullets.items() if key != "pejlemærke"}
    lists_two = unit.model_copy(update={"use": unit.use.model_copy(update={"bullets": without})})
    with pytest.raises(NotListed) as caught:
        occasion_agenda([lists_two], "sparring", Call(DAY), around())
    assert "onboarding og evaluering" in caught.value.advice


def test_a_description_without_occasions_says_how_to_add_one() -> None:
    known = small()
    with pytest.raises(NotListed, match="ingen anledninger"):
        occasion_agenda([known.descriptions["koordinator"]], "onboarding", Call(DAY), known)


def test_who_leads_and_takes_part_is_what_the_description_says() -> None:
    onboarding = drafted("faglig-koordinator", "onboarding").meeting
    assert (onboarding.chair, onboarding.participants) == ("afdelingsleder", ("afdelingsleder", "faglig-koordinator"))
    alignment = drafted("faglig-koordinator", "forventningsafstemning").meeting
    assert (alignment.chair, alignment.participants) == (None, ("områdechef", "afdelingsleder", "faglig-koordinator"))
    evaluation = drafted("faglig-koordinator", "evaluering").meeting
    assert (evaluation.chair, evaluation.participants, evaluation.time, evaluation.place) == (None, None, None, None)


@pytest.mark.parametrize(
    ("occasion", "type_"), [("evaluering", "beslutning"), ("forventningsafstemning", "drøftelse"), ("onboarding", None)]
)
def test_what_is_to_be_decided_is_a_decision(occasion: Occasion, type_: str | None) -> None:
    [point] = [one for one in drafted("faglig-koordinator", occasion).meeting.points.values() if one.occasion]
    assert point.type == type_
    assert ("det besluttes" in (point.recommendation or "")) is (type_ == "beslutning")


@pytest.mark.parametrize(
    ("owner", "lead"),
    [
        ("afdelingsleder", "Afdelingslederen indstiller, at"),
        ("områdechef", "Det indstilles, at"),
        ("ukendt-rolle", "Det indstilles, at"),
        (None, "Det indstilles, at"),
    ],
)
def test_whoever_proposes_is_named_in_the_definite_form_or_not_at_all(owner: str | None, lead: str) -> None:
    description = IDS["faglig-koordinator"].model_copy(update={"owner": owner})
    point = occasion_matter(description, "evaluering", around())
    assert point["indstilling"].splitlines()[0] == lead


def test_what_is_given_wins() -> None:
    call = Call(DAY, "9.00–9.30", "Kantinen", None, "områdechef", "ledelsessekretariatet", ("medarbejder",))
    made = occasion_agenda([IDS["faglig-koordinator"]], "onboarding", call, around()).meeting
    assert (made.time, made.place, made.chair, made.minute_taker, made.participants) == (
        *("9.00–9.30", "Kantinen", "områdechef", "ledelsessekretariatet"),
        ("medarbejder",),
    )


@pytest.mark.parametrize(
    ("description", "occasion", "words"),
    [
        ("ledelsessekretariatet", "forventningsafstemning", "hvor ofte"),
        ("ledelsessekretariatet", "evaluering", "Forum er chefgruppen"),
        ("faglig-koordinator", "evaluering", "--forum"),
    ],
)
def test_what_is_not_said_is_told(description: str, occasion: Occasion, words: str) -> None:
    assert words in " ".join(drafted(description, occasion).notes)


@pytest.mark.parametrize(("occasion"), ["onboarding", "forventningsafstemning"])
def test_nothing_is_told_where_everything_is_said(occasion: Occasion) -> None:
    assert drafted("faglig-koordinator", occasion).notes == ()


def test_several_descriptions_share_one_meeting() -> None:
    draft = occasion_agenda(REAL, "evaluering", Call(DAY, forum="chefgruppen"), around())
    assert points(draft)[1:-1] == [f"evaluering-{one.id}" for one in REAL]
    assert draft.meeting.id == "2027-03-10-chefgruppen"
    talk = occasion_agenda(REAL, "onboarding", Call(DAY), around()).meeting
    assert talk.id == "2027-03-10-onboarding"
    assert talk.title == "Onboarding: faglig koordinator og Ledelsessekretariatet"


def test_the_last_minutes_and_open_decisions_of_the_forum() -> None:
    draft = drafted("ledelsessekretariatet", "evaluering", earlier())
    assert points(draft)[:3] == ["godkendelse-af-dagsorden", "godkendelse-af-referat", "opfølgning"]
    approval, follow_up = (draft.meeting.points[key] for key in points(draft)[1:3])
    assert "13. januar 2027" in approval.title
    assert follow_up.follows_up == ("2027-01-13-chefgruppen#drøftelse",)
    assert "Fristen er overskredet" in (follow_up.summary or "")


@pytest.mark.parametrize("state", ["planlagt", "aflyst"])
def test_there_are_no_minutes_of_a_meeting_that_was_not_held(state: str) -> None:
    assert "godkendelse-af-referat" not in points(drafted("ledelsessekretariatet", "evaluering", earlier(state)))


def test_without_a_forum_it_is_what_was_decided_about_the_description() -> None:
    assert "opfølgning" in points(drafted("faglig-koordinator", "evaluering", earlier()))
    assert "opfølgning" not in points(drafted("faglig-koordinator", "evaluering", earlier(about="anden-rolle")))


def test_the_agreements_of_the_last_alignment_are_followed_up() -> None:
    last = meeting(
        "id: 2027-01-05-fk\ndato: 2027-01-05\nstatus: afholdt\npunkter:\n  f:\n    titel: Drøftelse\n"
        "    anledning: forventningsafstemning\n    om: [faglig-koordinator]\n    afstemninger:\n"
        "      arbejdsgange: {aftale: Lederen skriver et udkast, ansvarlig: afdelingsleder}\n"
    )
    draft = drafted("faglig-koordinator", "forventningsafstemning", last)
    assert draft.meeting.points["opfølgning"].follows_up == ("2027-01-05-fk#f.arbejdsgange",)
    assert "5. januar 2027" in draft.meeting.points["godkendelse-af-referat"].title


def test_a_forum_gets_all_that_is_due_in_order() -> None:
    proposals = {"evaluering-x": {"titel": "Beslutning om lokaler"}, "eventuelt": {"titel": "Drøftelse af kaffe"}}
    draft = forum_agenda("chefgruppen", Call(DAY, forum="chefgruppen"), proposals, around(meetings=[earlier()]))
    assert points(draft) == [
        *("godkendelse-af-dagsorden", "godkendelse-af-referat", "opfølgning"),
        *("evaluering-ledelsessekretariatet", "evaluering-x", "eventuelt", "eventuelt-2"),
    ]
    assert any("faglig-koordinator evaluering --forum chefgruppen" in note for note in draft.notes)


def test_a_forum_with_nothing_to_do_is_told_so() -> None:
    draft = forum_agenda("lmu", Call(DAY, forum="lmu"), {}, small())
    assert points(draft) == ["godkendelse-af-dagsorden", "eventuelt"]
    assert any("ingen sager" in note for note in draft.notes)


def test_the_members_of_a_forum_take_part() -> None:
    assert forum_agenda("chefgruppen", Call(DAY, forum="chefgruppen"), {}, small()).meeting.participants == ("leder",)
    assert "medlemmer: [leder]" in REGISTER


def test_more_open_decisions_than_a_point_can_name() -> None:
    decisions = "".join(f"      b{n}: {{tekst: Nr. {n}, ansvarlig: leder}}\n" for n in range(50))
    many = [
        meeting(
            f"id: 2027-01-0{n}-chefgruppen\nforum: chefgruppen\ndato: 2027-01-0{n}\nstatus: afholdt\n"
            f"punkter:\n  p:\n    titel: Drøftelse\n    beslutninger:\n{decisions}"
        )
        for n in range(1, 6)
    ]
    draft = forum_agenda("chefgruppen", Call(DAY, forum="chefgruppen"), {}, around(meetings=many))
    assert len(draft.meeting.points["opfølgning"].follows_up or ()) == MAX_BULLETS
    assert any(note.startswith("50 åbne beslutninger") for note in draft.notes)


def test_a_name_of_any_length_gives_a_valid_meeting() -> None:
    description = IDS["faglig-koordinator"].model_copy(update={"id": "a" * MAX_ID, "title": "Ord " * 75})
    known = replace(around(), descriptions={description.id: description})
    made = occasion_agenda([description, description], "evaluering", Call(DAY), known).meeting
    assert len(made.id) <= MAX_ID
    assert all(len(point.title) <= MAX_TITLE for point in made.points.values())
    assert len(made.points) == 4


@given(st.text(min_size=1, max_size=400), st.sampled_from(["{}", "Drøftelse af, om »{}« er dækkende"]))
def test_a_text_is_cut_to_fit(text: str, pattern: str) -> None:
    text = text.replace("{", "(").replace("}", ")")
    result = fitting(pattern, text)
    assert len(result) <= MAX_TITLE
    assert result == pattern.format(text) or "…" in result


@given(st.integers(1, 70), st.integers(0, 12))
def test_ids_of_points_are_short_and_their_own(length: int, taken: int) -> None:
    names: list[str] = []
    for _ in range(taken + 1):
        names.append(point_id("a-" * length + "b", names))
    assert len(set(names)) == taken + 1
    assert all(len(name) <= MAX_ID and not name.endswith("-") for name in names)
