"""Redlines and histories as the templates see them, from the plain to the extreme."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from funkbesk.diff.compare import compare
from funkbesk.diff.policy import built_in
from funkbesk.diff.register import touched_by_register, with_register
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.story import Story, tell
from funkbesk.diff.story.as_data import story_data
from funkbesk.documents.description import Description, RoleDescription, UnitDescription
from funkbesk.documents.register import Register
from funkbesk.reading.collection import load, load_file
from tests.support.pages import LONG_WORD, Page, look, page, svg_logo

Data = dict[str, Any]
REVISION = Path(__file__).resolve().parent.parent / "data" / "sammenligning"
LETTERS_OF_A_BULLET = 4000
_TEXT = "At koordinere og kvalitetssikre de opgaver, som løses på tværs af afdelinger, i samarbejde med nr. "


def bullets(number: int, first: int = 1) -> dict[str, str]:
    """Return this many bullets that differ from each other by more than their number."""
    verbs = ("koordinere", "beskrive", "godkende", "bestille", "undersøge", "fordele", "samle", "føre")
    things = ("regnskaber", "møder", "sager", "breve", "kurser", "planer", "aftaler", "lokaler", "puljer")
    return {
        f"p{n}": f"At {verbs[n % 8]} {things[n % 9]} for {things[(n // 9 + 3) % 9]} i kvarter {n}"
        for n in range(first, first + number)
    }


def data(**changes: Any) -> Data:
    """Return an approved description as the data of its file, with `changes`; a key that is None is left out."""
    whole = {
        "id": "eksempel",
        "art": "rolle",
        "titel": "Funktionsbeskrivelse for konsulenter",
        "hører_til": "sekretariatet",
        "version": "1.0.0",
        "status": "gældende",
        "gyldig_fra": "2026-01-01",
        "ejer": "sekretariatet",
        "næste_revision": "2027-01-01",
        "godkendt": {"af": "sekretariatet", "dato": "2025-12-01"},
        "formål": {"tekst": "Stillingen skal skabe sammenhæng.\n\nDet sker i samarbejde med resten af huset."},
        "opgaver": {"punkter": bullets(6)},
        "ansvar": {"tekst": "Konsulenten har ansvaret for:", "punkter": bullets(3, 20)},
        "kompetencer": {"grupper": {"faglige": group("Faglige", 3, 30), "øvrige": group("Øvrige", 3, 40)}},
    }
    return {key: value for key, value in (whole | changes).items() if value is not None}


def group(heading: str, number: int, first: int) -> Data:
    """Return a group of bullets."""
    return {"overskrift": heading, "punkter": bullets(number, first)}


def document(content: Data) -> Description:
    """Return the description of such data. Fails where a file like that would have errors."""
    loaded = load(json.dumps(content, ensure_ascii=False).encode(), Path("eksempel.yaml"))
    assert isinstance(loaded.document, RoleDescription | UnitDescription), loaded.findings
    return loaded.document


def story(old: Data | None, new: Data | None) -> Story:
    """Return what the comparison of two versions tells."""
    before, after = (None if one is None else document(one) for one in (old, new))
    comparison = compare(before, after)
    return tell(before, after, comparison, required_bump(comparison))


def redline(told: Story, **changes: Any) -> Page:
    """Return the page of a story."""
    facts = {"title": "".join(s.text for s in told.title if s.mark != "slettet"), "in_force": True, "version": "2.0.0"}
    return page(template="redline", story=story_data(told), **(facts | changes))


def redlines() -> dict[str, Page]:
    """Return redlines by name that between them hold every kind of change."""
    base = data()
    return {
        "redline-årsrevision": redline(_revision()),
        "redline-uændret": redline(story(base, base)),
        "redline-ny": redline(story(None, data(status="udkast", version="0.1.0", godkendt=None)), **_draft()),
        "redline-fjernet": redline(story(base, None)),
        "redline-lang-titel": redline(story(base, data(titel=_long_title())), look=look(logo=svg_logo())),
        "redline-60-punkter": redline(story(data(opgaver={"punkter": bullets(60)}), _sixty())),
        "redline-grupper": redline(story(base, _groups())),
        "redline-afsnit": redline(story(base, data(ansvar=None, øvrige_afsnit={"nyt": _other()}, version="2.0.0"))),
        "redline-tekst": redline(story(base, _texts())),
        "redline-langt-punkt": redline(story(*_long_bullets())),
        "redline-tvivl": redline(story(base, _doubtful())),
        "redline-registret": redline(_register()),
        "redline-udkast": redline(story(base, _second_draft()), **_draft()),
    }


def history() -> Page:
    """Return a history of many versions."""
    return page(template="history", history=[version_row(number) for number in range(24, 0, -1)])


def version_row(number: int) -> Data:
    """Return one version of a history as `edition_data` gives it."""
    return {
        "version": f"{number}.0.0",
        "status": "gældende",
        "status_words": "gældende",
        "valid_from": "2027-01-01" if number % 5 else None,
        "valid_from_words": "1. januar 2027" if number % 5 else None,
        "approved": True,
        "date": "2026-12-01",
        "date_words": "1. december 2026",
        "commit": "0123456789",
        "class": "større" if number > 1 else None,
        "summary": "2 nye punkter, 1 fjernet punkt og 5 ændrede punkter" if number > 1 else "Første version",
    }


def _draft() -> Page:
    return {"status": "udkast", "status_label": "Udkast", "in_force": False, "version": "0.1.0"}


def _second_draft() -> Data:
    return data(version="2.0.0", status="udkast", gyldig_fra="2027-01-01", godkendt=None, ansvar=None)


def _revision() -> Story:
    names = ("aarsrevision-foer-faglig-koordinator", "aarsrevision-faglig-koordinator")
    old, new = (load_file(REVISION / f"{name}.yaml").document for name in names)
    comparison = compare(old, new)
    return tell(old, new, comparison, required_bump(comparison), {"chefgruppen": "Chefgruppen"})


def _long_title() -> str:
    return f"{'Funktionsbeskrivelse for konsulenter og alle andre i sekretariatet og ' * 5}"[:299] + "."


def _sixty() -> Data:
    """Return the sixty with every third taken out, every fifth changed, and the last one first."""
    kept = {key: text for number, (key, text) in enumerate(bullets(60).items()) if number % 3}
    changed = {key: f"{text} og omegn" if number % 5 == 0 else text for number, (key, text) in enumerate(kept.items())}
    *others, last = changed.items()
    return data(opgaver={"punkter": dict([last, *others]) | bullets(4, 100)}, version="2.0.0")


def _groups() -> Data:
    groups = {
        "nye": group("Helt nye", 2, 50),
        "øvrige": {"overskrift": "Alle øvrige", "punkter": bullets(3, 40) | {"p30": bullets(1, 30)["p30"]}},
    }
    return data(kompetencer={"nummererede": True, "grupper": groups}, version="2.0.0")


def _other() -> Data:
    return {"overskrift": LONG_WORD, "tekst": "Et helt nyt afsnit.", "punkter": bullets(2, 60)}


def _texts() -> Data:
    changed = "Stillingen skal skabe god sammenhæng for alle.\n\nDet sker i samarbejde med huset.\n\nOg en linje mere."
    return data(
        formål={"overskrift": "Hvorfor stillingen findes", "tekst": changed},
        ansvar={"punkter": bullets(3, 20)},
        opgaver={"tekst": "Opgaverne er:", "punkter": bullets(6)},
        version="1.1.0",
    )


def _long_bullets() -> tuple[Data, Data]:
    long = (_TEXT * 60)[: LETTERS_OF_A_BULLET - 1].rstrip() + "."
    changed = long.replace("koordinere", "samordne", 7).replace("i samarbejde", f"{LONG_WORD} i samarbejde", 1)
    return (
        data(opgaver={"punkter": {"langt": long}}),
        data(opgaver={"punkter": {"langt": changed[:LETTERS_OF_A_BULLET]}}, version="2.0.0"),
    )


def _doubtful() -> Data:
    """Return bullets under new ids, with words exchanged, and one id at another text."""
    old = bullets(6)
    tasks = {f"n{number}": text.replace("kvarter", "bydel") for number, text in enumerate(list(old.values())[:3])}
    return data(opgaver={"punkter": tasks | {"p4": "At tage imod nye kolleger på deres første dag"}}, version="2.0.0")


def _register() -> Story:
    old, new = (_names(name) for name in ("Sekretariatet", "Stabssekretariatet"))
    description = document(data())
    comparison = with_register(
        compare(description, description), touched_by_register(old, new, description, built_in())
    )
    return tell(description, description, comparison, required_bump(comparison))


def _names(unit: str) -> Register:
    content = {"kommune": "Eksempel Kommune", "enheder": {"sekretariatet": {"navn": unit}}}
    register = load(json.dumps(content).encode(), Path("organisation.yaml")).document
    assert isinstance(register, Register)
    return register
