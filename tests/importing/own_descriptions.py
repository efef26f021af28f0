"""Descriptions that an import may take for something else: own headings, texts that read like headings and bullets."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from funkbesk.cli.description_yaml import yaml_of
from funkbesk.documents.headings import DEFAULT_HEADINGS

# Headings of the table, of other sections of it, of print, and such as nobody knows.
_HEADINGS = (
    *("Opgaver", "Formål med stillingen", "Kompetencer", "Ansvar", "Anvendelse", "Hvorfor har vi stillingen?"),
    *("Hverdagen hos os", "Andet", "1. Udvikling", "2.  Drift", "Oplysninger om dokumentet", "Formål:", "Stilling"),
    *("Funktionsbeskrivelse", "indhold", "a) Sager", "- Sager", "x" * 300, "Løn\u00ad og\u00a0ferie"),
)
_TEXTS = (
    *("At lede teamet", "At lede teamet.", "Opgaver", "Formål: At sikre ro", "1. At lede", "- at skrive", "• at læse"),
    *("Kompetencer", "Konsulenten refererer til afdelingslederen.", "Kort tekst", "Fire gange årligt evalueres det"),
    *("Afdelingsleder og konsulent deltager ved onboarding", "2027.", "Er det <b>sådan</b> & ikke?", "o  et punkt"),
    *("delt\u00adeligt ord", "to  mellemrum", "Version 1.0.0", "Indhold ........... 3", "\u2013 en streg", "å" * 900),
)
_letters = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=12).map("A{}".format)
_headings = st.one_of(st.sampled_from(_HEADINGS), _letters)
_lines = st.one_of(st.sampled_from(_TEXTS), st.sampled_from(_HEADINGS[:-1]), _letters)
_bullets = st.lists(_lines, max_size=4)
_running = st.lists(_lines, min_size=1, max_size=3).map("\n".join)
_part = {"tekst": _running, "punkter": _bullets}
_groups = st.lists(st.fixed_dictionaries({"overskrift": _headings}, optional=_part), max_size=3)
_inside = {**_part, "grupper": _groups, "nummererede": st.booleans()}


@st.composite
def descriptions(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the data of a valid description; its ids say nothing of its texts."""
    kind = draw(st.sampled_from(sorted(DEFAULT_HEADINGS)))
    section = st.fixed_dictionaries({}, optional={"overskrift": _headings, **_inside})
    sections = draw(st.fixed_dictionaries({}, optional=dict.fromkeys(DEFAULT_HEADINGS[kind], section)))
    others = draw(st.lists(st.fixed_dictionaries({"overskrift": _headings}, optional=_inside), max_size=3))
    numbers = itertools.count(1)
    head = {"id": "rolle", "art": kind, "titel": draw(_headings), "hører_til": "stab", "version": "1.0.0"}
    found: dict[str, Any] = head | {"status": "udkast"} | {key: _named(one, numbers) for key, one in sections.items()}
    if others:
        found["øvrige_afsnit"] = {f"afsnit-{next(numbers)}": _named(one, numbers) for one in others}
    return found


def written(data: dict[str, Any]) -> bytes:
    """Return the file of a description."""
    return yaml_of(data).encode()


def _named(part: dict[str, Any], numbers: Iterator[int]) -> dict[str, Any]:
    """Return a section or group whose bullets and groups have ids; a list without any is left out."""
    found = {key: value for key, value in part.items() if key not in {"punkter", "grupper"}}
    if bullets := part.get("punkter"):
        found["punkter"] = {f"id-{next(numbers)}": text for text in bullets}
    if groups := part.get("grupper"):
        found["grupper"] = {f"id-{next(numbers)}": _named(group, numbers) for group in groups}
    return found
