"""The rules of a responsibility matrix: problems of what is given, notes on what was read, overlaps and gaps."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.cycle.matrix.matrix import matrix_of
from funkbesk.cycle.matrix.remarks import remarks_on
from tests.support.matrices import REGISTER, given, matrix, role

FORMAL = {"ansvar": {"tekst": "Lederen har det formelle ledelsesansvar for alt. Den faglige konsulent har ansvar for:"}}
GOOD: dict[str, Any] = {"ansvarlig": "leder", "udførende": ["konsulent"]}


def told(tasks: dict[str, Any], **more: Any) -> list[tuple[tuple[str, ...], bool]]:
    """Return (addresses, whether it is a problem) of each remark on a role with these tasks."""
    return [(one.addresses, one.problem) for one in remarks_on(matrix(tasks, **more)).remarks]


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        (given(**GOOD), []),
        (given(udførende=["konsulent"]), [True]),
        (given(ansvarlig="leder"), [True]),
        (given(konsulteres=["jurist"]), [True, True]),
        (given(**GOOD, informeres=["ukendt"]), [True]),
        (given(**GOOD, informeres=["kontoret"]), [True]),  # a unit is no role
        (given(ansvarlig="konsulent", udførende=["konsulent"]), [True]),  # the leader's formal responsibility
        ("At være ansvarlig for sager", [False]),
    ],
)
def test_one_task(task: Any, expected: list[bool]) -> None:
    assert told({"a": task}) == [(("konsulent#a",), problem) for problem in expected]


def test_what_only_follows_from_reading_is_one_note_for_each_description() -> None:
    assert told({"a": "At besvare klager", "b": "At føre tilsyn", "c": given(**GOOD)}) == [(("konsulent",), False)]


@pytest.mark.parametrize(
    "text", ["At være medansvarlig for sager", "At tage medansvar for sager", "Fælles ansvar for sager"]
)
def test_a_shared_responsibility_is_noted(text: str) -> None:
    assert (("konsulent#a",), False) in told({"a": text})


def test_several_who_answer_by_the_wording_are_noted() -> None:
    text = "Ansvarlig for sager, men det er lederens ansvar at fordele dem"
    assert [one for one in told({"a": text}) if one == (("konsulent#a",), False)] == [(("konsulent#a",), False)] * 2


def test_the_formal_responsibility_is_also_read_in_the_description() -> None:
    """The register does not say whom the jurist refers to; the description says who the leader is."""
    tasks = {"a": given(ansvarlig="jurist", udførende=["jurist"]), "b": given(**GOOD)}
    made = matrix_of([role(tasks, "jurist", **FORMAL)], REGISTER)
    assert [(one.addresses, one.problem) for one in remarks_on(made).remarks] == [(("jurist#a",), True)]


def test_nobody_has_the_formal_responsibility_where_nothing_says_so() -> None:
    made = matrix_of([role({"a": given(ansvarlig="jurist", udførende=["jurist"])}, "jurist")], REGISTER)
    assert remarks_on(made).remarks == ()


def test_gaps() -> None:
    found = remarks_on(matrix({"a": "At besvare klager", "b": given(**GOOD)}))
    assert (found.without_accountable, found.idle) == (("konsulent#a",), ("jurist", "piccolo"))


@pytest.mark.parametrize(
    ("first", "second", "problems"),
    [
        (given(ansvarlig="leder", udførende=["leder"]), given(ansvarlig="jurist", udførende=["jurist"]), [True]),
        (given(ansvarlig="leder", udførende=["leder"]), given(ansvarlig="leder", udførende=["jurist"]), [False]),
        (given(ansvarlig="leder", udførende=["leder"]), "At være ansvarlig for noget", [False]),
    ],
)
def test_the_same_task_in_two_descriptions(first: Any, second: Any, problems: list[bool]) -> None:
    made = matrix_of([role({"a": first}, "jurist"), role({"b": second}, "piccolo")], REGISTER)
    overlap = ("jurist#a", "piccolo#b")
    assert [one.problem for one in remarks_on(made, [overlap]).remarks if one.addresses == overlap] == problems
    assert [
        one for one in remarks_on(made, [("jurist#a", "jurist#a"), ("x#y",)]).remarks if len(one.addresses) > 1
    ] == []


def test_problems_come_before_notes() -> None:
    found = told({"a": "At tage medansvar for sager", "b": given(udførende=["konsulent"])})
    assert [problem for _, problem in found] == sorted((problem for _, problem in found), reverse=True)
