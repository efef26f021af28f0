"""Small descriptions and a register for the responsibility matrix."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from funkbesk.cycle.matrix.data import page_data
from funkbesk.cycle.matrix.matrix import Matrix, matrix_of
from funkbesk.cycle.matrix.remarks import remarks_on
from funkbesk.documents.description import RoleDescription, UnitDescription
from funkbesk.documents.register import Register
from tests.support.pages import Page, page

LEADER = "Har det formelle ledelsesansvar for medarbejderne."
REGISTER = Register.model_validate(
    {
        "kommune": "Prøvekommunen",
        "enheder": {"kontoret": {"navn": "Kontoret", "beskrivelse": "kontoret"}},
        "roller": {
            "leder": {"navn": "leder", "former": ["lederen"], "definition": LEADER},
            "konsulent": {
                "navn": "faglig konsulent",
                "former": ["faglige konsulenter"],
                "refererer_til": "leder",
                "beskrivelse": "konsulent",
            },
            "jurist": {"navn": "jurist"},
            "piccolo": {"navn": "piccolo"},
        },
    }
)


def role(tasks: dict[str, Any], identifier: str = "konsulent", **more: Any) -> RoleDescription:
    """Return the description of a role with these tasks."""
    return RoleDescription.model_validate(_data(identifier, "rolle") | {"opgaver": {"punkter": tasks}} | more)


def unit(groups: dict[str, Any], identifier: str = "kontoret") -> UnitDescription:
    """Return the description of a unit with tasks in groups."""
    return UnitDescription.model_validate(_data(identifier, "enhed") | {"opgaver": {"grupper": groups}})


def matrix(tasks: dict[str, Any], **more: Any) -> Matrix:
    """Return the matrix of one role with these tasks."""
    return matrix_of([role(tasks, **more)], REGISTER)


def given(text: str = "At gøre noget", **distribution: Any) -> dict[str, Any]:
    """Return a task with a `fordeling`."""
    return {"tekst": text, "fordeling": distribution}


def _data(identifier: str, kind: str) -> dict[str, Any]:
    title = identifier.capitalize()
    return {
        "id": identifier,
        "art": kind,
        "titel": title,
        "version": "0.1.0",
        "status": "udkast",
        "hører_til": "kontoret",
    }


MANY = Register.model_validate(
    {"kommune": "Prøvekommunen", "roller": {f"r{n}": {"navn": f"socialfaglig specialkonsulent {n}"} for n in range(16)}}
)


def many_roles(rows: int = 20) -> Matrix:
    """Return a matrix of a unit with 17 roles, more than stand side by side on a page, and with groups."""
    parts = given(ansvarlig="r0", udførende=[f"r{n}" for n in range(1, 16)], informeres=["ukendt"])
    tasks = {f"t{n}": parts | {"tekst": f"At løse opgave nummer {n} for alle afdelinger i huset"} for n in range(rows)}
    groups = {
        "g": {"overskrift": "1. Drift", "punkter": tasks},
        "h": {"overskrift": "2. Mere", "punkter": {"x": "At nå det"}},
    }
    return matrix_of([unit(groups)], MANY)


def upright() -> Page:
    """Return a matrix of one task and as few roles as have their names upright."""
    roles = given(ansvarlig="r0", udførende=[f"r{n}" for n in range(1, 7)])
    return _page(matrix_of([unit({"g": {"overskrift": "1. Drift", "punkter": {"t": roles}}})], MANY))


def pages() -> dict[str, Page]:
    """Return matrices as the template sees them: of few roles, of very many, and of descriptions without tasks."""
    few = matrix({"a": "At være ansvarlig for sager", "b": given(ansvarlig="leder", udførende=["konsulent", "jurist"])})
    many = many_roles(3)
    both = replace(few, blocks=(*few.blocks, *many.blocks), columns=(*few.columns, *many.columns))
    made = {"": few, "-to": both, "-mange": many_roles(), "-tom": matrix_of([role({})], REGISTER)}
    return {f"ansvarsmatrix{name}": _page(one) for name, one in made.items()}


def _page(made: Matrix) -> Page:
    data = page_data(made, remarks_on(made))
    own = {"kind": "dokument", "edition": "Dannet af 2 beskrivelser", "in_force": True, "facts": [], "source": None}
    return page(title="Ansvarsmatrix") | own | {"template": "matrix", "matrix": data}
