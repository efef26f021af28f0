"""The appointments, read by another program: a reader of its own in the tests, and dateutil for the time zone."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical

from funkbesk.cycle.working_days import WorkingDays
from funkbesk.cycle.year.ics import ZONE, Appointments
from funkbesk.cycle.year.plan import Event, plan_year
from funkbesk.cycle.year.revisions import Revision
from tests.support.years import around

COMMITTED = datetime(2026, 11, 2, 12, 30, tzinfo=UTC)
MEETING = "id: {id}\nforum: {forum}\ndato: {day}\n"


def written(
    uses: str = "", meetings: Iterable[str] = (), *, year: int = 2027, owner: str = "k", number: int = 3
) -> bytes:
    scene = around(uses, meetings)
    appointments = Appointments(
        scene.register, WorkingDays(("12-24", "12-31")), owner, lambda _: Revision(number, COMMITTED)
    )
    return appointments.calendar(plan_year(year, scene), "Årshjul 2027")


def meeting(day: str, *, forum: str = "chefgruppen", more: str = "", name: str = "") -> str:
    return MEETING.format(id=name or f"{day}-{forum}", forum=forum, day=day) + more


def components(data: bytes, kind: str) -> list[dict[str, str]]:
    """Return the properties of every component of a kind, as RFC 5545 says: unfolded, parameters kept in the name."""
    lines = data.decode("utf-8").replace("\r\n ", "").split("\r\n")
    found: list[dict[str, str]] = []
    inside: list[str] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            inside.append(value)
            if value == kind:
                found.append({})
        elif name == "END":
            assert inside.pop() == value
        elif inside and inside[-1] == kind:
            assert name not in found[-1]
            found[-1][name] = value
        elif kind == "VEVENT" and inside[-2:] == ["VEVENT", "VALARM"]:
            found[-1][f"VALARM/{name}"] = value
    return found


def events(data: bytes) -> list[dict[str, str]]:
    return components(data, "VEVENT")


def test_lines_are_folded_and_ended_as_the_standard_says() -> None:
    data = written(meetings=[meeting("2027-03-10", more=f"sted: {'Mødelokale på første sal ' * 10}\n")])
    assert data.endswith(b"\r\n")
    assert re.findall(rb"(?<!\r)\n|\r(?!\n)", data) == []
    assert max(map(len, data.split(b"\r\n"))) <= 75


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("year", [2026, 2027, 2028, 2040])
def test_the_rules_of_the_zone_give_the_local_time(year: int, month: int) -> None:
    text = written().decode().replace("\r\n", "\n")
    zone = tzical(io.StringIO(text)).get(ZONE)
    days = (date(year, month, 1) + timedelta(days=number) for number in range(28 if month == 2 else 30))
    hours = [(day.year, day.month, day.day, hour) for day in days for hour in (0, 1, 4, 12, 23)]
    said = {when: datetime(*when, tzinfo=zone).utcoffset() for when in hours}
    assert said == {when: datetime(*when, tzinfo=ZoneInfo(ZONE)).utcoffset() for when in hours}


@pytest.mark.parametrize(
    ("day", "tid", "start", "end", "utc"),
    [
        ("2027-03-26", "9.00–10.30", "20270326T090000", "20270326T103000", 8),  # winter
        ("2027-03-29", "9.00–10.30", "20270329T090000", "20270329T103000", 7),  # summer
        ("2027-10-29", "09.00-10.30", "20271029T090000", "20271029T103000", 7),
        ("2027-11-01", "9.00-10.30", "20271101T090000", "20271101T103000", 8),
        ("2027-12-31", "22.00–1.00", "20271231T220000", "20280101T010000", 21),
        ("2027-05-03", "14.15", "20270503T141500", None, 12),
    ],
)
def test_times_are_local(day: str, tid: str, start: str, end: str | None, utc: int) -> None:
    data = written(meetings=[meeting(day, forum="lmu", more=f'tid: "{tid}"\n')])
    [event] = events(data)
    assert event[f"DTSTART;TZID={ZONE}"] == start
    assert event.get(f"DTEND;TZID={ZONE}") == end
    assert event["TRANSP"] == "OPAQUE"
    zone = tzical(io.StringIO(data.decode().replace("\r\n", "\n"))).get(ZONE)
    local = datetime.strptime(start, "%Y%m%dT%H%M%S").replace(tzinfo=zone)
    assert local.astimezone(UTC).hour == utc


def test_without_a_time_it_is_the_whole_day() -> None:
    [event] = events(written(meetings=[meeting("2027-12-31", forum="lmu")]))
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20271231", "20280101")
    assert (event["SUMMARY"], event["TRANSP"], event["SEQUENCE"]) == ("LMU", "TRANSPARENT", "3")
    assert event["DTSTAMP"] == "20261102T123000Z"


def test_a_week_is_seven_days_and_a_month_is_no_appointment() -> None:
    uses = (
        "uge: {tekst: Drøftes, anledning: evaluering, uger: [6]}\n"
        "måned: {tekst: Drøftes, anledning: forventningsafstemning, måneder: [3]}"
    )
    [event] = events(written(uses))
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20270208", "20270215")


@pytest.mark.parametrize(
    ("day", "deadlines"),
    [
        # the day, and the alarm: 8.00 on the working day before
        ("2027-03-10", [("20270210", "-PT16H"), ("20270303", "-PT16H"), ("20270317", "-PT16H")]),
        ("2027-04-05", [("20270308", "-P2DT16H"), ("20270324", "-PT16H"), ("20270412", "-P2DT16H")]),
    ],
)
def test_every_deadline_is_an_appointment_with_an_alarm(day: str, deadlines: list[tuple[str, str]]) -> None:
    first, *due = events(written(meetings=[meeting(day)]))
    assert first["SUMMARY"] == "Chefgruppen"
    assert "VALARM/TRIGGER" not in first
    assert [(one["DTSTART;VALUE=DATE"], one["VALARM/TRIGGER"]) for one in due] == deadlines
    assert {one["VALARM/ACTION"] for one in due} == {"DISPLAY"}


def test_uids_are_stable_and_never_doubled() -> None:
    first = [meeting("2027-03-10"), meeting("2027-03-10", forum="lmu"), meeting("2027-04-07")]
    uses = "uge: {tekst: Drøftes, anledning: [evaluering, forventningsafstemning], uger: [6, 7]}"
    one, other = written(uses, first), written(uses, [*reversed(first), meeting("2027-05-05")])
    before, after = ([event["UID"] for event in events(data)] for data in (one, other))
    assert len(before) == len(set(before)) == 4 + 1 + 4 + 4
    assert len(after) == len(set(after)) == len(before) + 4
    assert set(before) < set(after)
    assert written(uses, first) == one


def test_a_meeting_that_moves_keeps_its_uid() -> None:
    was, now = (events(written(meetings=[meeting(day, name="møde")])) for day in ("2027-03-10", "2027-03-17"))
    assert [event["UID"] for event in was] == [event["UID"] for event in now]
    assert was[0]["DTSTART;VALUE=DATE"] != now[0]["DTSTART;VALUE=DATE"]


def test_two_collections_may_share_a_calendar() -> None:
    one, other = (events(written(meetings=[meeting("2027-03-10")], owner=owner)) for owner in "ab")
    assert not {event["UID"] for event in one} & {event["UID"] for event in other}


def test_a_cancelled_meeting_is_taken_back_with_its_deadlines() -> None:
    planned, cancelled = (
        events(written(meetings=[meeting("2027-03-10", more=more)])) for more in ("", "status: aflyst\n")
    )
    assert [event["UID"] for event in planned] == [event["UID"] for event in cancelled]
    assert {event["STATUS"] for event in cancelled} == {"CANCELLED"}
    assert not any("VALARM/TRIGGER" in event for event in cancelled)


def test_text_cannot_end_a_property() -> None:
    [event] = events(written(meetings=[meeting("2027-03-10", forum="lmu", more='titel: "A;B,C\\\\nEND:VEVENT"\n')]))
    assert event["SUMMARY"] == r"A\;B\,C\\nEND:VEVENT"


def test_a_revision_is_asked_for_every_event() -> None:
    asked: list[Any] = []

    def revision(event: Event) -> Revision:
        asked.append(event.source)
        return Revision(len(asked), COMMITTED)

    scene = around("", [meeting("2027-03-10"), meeting("2027-04-07")])
    data = Appointments(scene.register, WorkingDays(()), "k", revision).calendar(plan_year(2027, scene), "Årshjul")
    assert asked == ["2027-03-10-chefgruppen", "2027-04-07-chefgruppen"]
    assert [event["SEQUENCE"] for event in events(data)] == ["1"] * 4 + ["2"] * 4


@pytest.mark.parametrize(("more", "place"), [("sted: Mødelokale 2\n", "Mødelokale 2"), ("", None)])
def test_the_place_is_where_the_meeting_is(more: str, place: str | None) -> None:
    found = events(written(meetings=[meeting("2027-03-10", more=more)]))
    assert [event.get("LOCATION") for event in found if event["DTSTART;VALUE=DATE"] == "20270310"] == [place]
