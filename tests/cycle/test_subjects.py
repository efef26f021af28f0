"""Whom a description is about, and whom a role refers to: the description's own word first, then the register's."""

from __future__ import annotations

import pytest

from funkbesk.cycle.subjects import subject_of, superior_of
from funkbesk.documents.description import RoleDescription
from funkbesk.documents.register import Register

ROLE = {"art": "rolle", "id": "rolle", "titel": "T", "hører_til": "stab", "version": "0.1.0", "status": "udkast"}


def register(**roles: dict[str, str]) -> Register:
    return Register.model_validate(
        {"kommune": "K", "roller": {key: {"navn": key} | more for key, more in roles.items()}}
    )


@pytest.mark.parametrize(
    ("said", "known", "superior"),
    [
        ("chef", register(rolle={"refererer_til": "leder"}), "chef"),
        ("chef", None, "chef"),
        (None, register(rolle={"refererer_til": "leder"}), "leder"),
        (None, register(anden={"refererer_til": "leder", "beskrivelse": "rolle"}), "leder"),
        (None, register(anden={"refererer_til": "leder"}), None),
        (None, register(rolle={}), None),
        (None, None, None),
    ],
)
def test_superior(said: str | None, known: Register | None, superior: str | None) -> None:
    reference = {"organisatorisk_reference": {"refererer_til": said}} if said else {}
    assert superior_of(RoleDescription.model_validate({**ROLE, **reference}), known) == superior


def test_whom_it_is_about() -> None:
    """A title is a document's: "Introduktion til stillingen som Funktionsbeskrivelse for …" is no Danish."""
    description = RoleDescription.model_validate({**ROLE, "id": "faglig-leder", "titel": "Funktionsbeskrivelse"})
    assert subject_of(description, None) == "faglig leder"
    assert subject_of(description, register(rolle={})) == "faglig leder"
    assert subject_of(description, register(leder={"beskrivelse": "faglig-leder"})) == "leder"
