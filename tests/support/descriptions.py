"""Strategies for descriptions: random ones of few words and ids, so that much of them meets, and edited real ones."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from funkbesk.diff.outline import plain
from funkbesk.documents.description import Description
from funkbesk.documents.kinds import KINDS
from funkbesk.reading.collection import load_file

ROOT = Path(__file__).resolve().parent.parent.parent


def _real(name: str) -> Description:
    document: Description | None = load_file(ROOT / "descriptions" / f"{name}.yaml").document
    assert document is not None
    return document


REAL = tuple(map(_real, ("faglig-koordinator", "ledelsessekretariatet")))
METADATA = {"id": "rolle", "titel": "En rolle", "hører_til": "stab", "version": "1.0.0", "status": "udkast"}
WORDS = (
    *("at", "sikre", "godkende", "klager", "mål", "økonomi", "ikke", "og", "møder", "møde", "faglig", "sparring"),
    *("kurs,", "ledere.", "–", "(fx)", "4", "afdelingen", "arbejdsgange"),
)
IDS = tuple("abcdefgh")

ids = st.sampled_from(IDS)
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
bullets = st.dictionaries(ids, texts, max_size=6)
tasks = st.dictionaries(
    ids,
    st.one_of(
        texts,
        st.fixed_dictionaries(
            {"tekst": texts},
            optional={"erstatter": st.lists(ids, max_size=2), "delt_fra": ids, "samlet_af": st.lists(ids, max_size=2)},
        ),
        st.builds(lambda text, role: {"tekst": text, "fordeling": {"ansvarlig": role}}, texts, ids),
    ),
    max_size=6,
)
uses = st.dictionaries(
    ids,
    st.fixed_dictionaries({"tekst": texts}, optional={"gange_om_året": st.integers(1, 4), "deltagere": st.lists(ids)}),
    max_size=3,
)


def section(items: st.SearchStrategy[dict[str, Any]], *, heading: bool = False) -> st.SearchStrategy[dict[str, Any]]:
    """Return sections with these bullets, some of them in groups."""
    group = st.fixed_dictionaries({"overskrift": texts}, optional={"tekst": texts, "punkter": items})
    optional = {
        "tekst": texts,
        "punkter": items,
        "grupper": st.dictionaries(ids, group, max_size=3),
        "nummererede": st.booleans(),
    }
    if heading:
        return st.fixed_dictionaries({"overskrift": texts}, optional=optional)
    return st.fixed_dictionaries({}, optional={"overskrift": texts, **optional})


@st.composite
def descriptions(draw: st.DrawFn) -> Description:
    """Draw a description of a role or of a unit."""
    kind = draw(st.sampled_from(list(KINDS)))
    own = {"ansvar": section(bullets), "kompetencer": section(bullets)} if kind == "rolle" else {}
    sections = st.fixed_dictionaries(
        {},
        optional={
            "formål": section(bullets),
            "opgaver": section(tasks),
            "anvendelse": section(uses),
            "øvrige_afsnit": st.dictionaries(ids, section(bullets, heading=True), max_size=3),
            "udgået": st.dictionaries(ids, st.just({"grund": "Løses ikke mere"}), max_size=2),
            "ejer": ids,
            **own,
        },
    )
    return KINDS[kind].model_validate({**METADATA, "art": kind, **draw(sections)})


@st.composite
def edited(draw: st.DrawFn) -> tuple[Description, Description]:
    """Draw a real description and what a few random edits made of it."""
    old = draw(st.sampled_from(REAL))
    data = copy.deepcopy(plain(old))
    for edit, where, text in draw(st.lists(st.tuples(st.sampled_from(EDITS), st.floats(0, 0.999), texts), max_size=8)):
        lists = [section["punkter"] for section in _holders(data) if section.get("punkter")]
        edit(lists[int(where * len(lists))], where * 7 % 1, text, lists)
    return old, KINDS[data["art"]].model_validate(data)


def _holders(data: dict[str, Any]) -> list[dict[str, Any]]:
    sections = [value for value in data.values() if isinstance(value, dict)]
    return [*sections, *(group for section in sections for group in section.get("grupper", {}).values())]


Bullets = dict[str, Any]
Edit = Callable[[Bullets, float, str, list[Bullets]], None]


def _at(bullets_: Bullets, where: float) -> str:
    return list(bullets_)[int(where * len(bullets_))]


def _remove(bullets_: Bullets, where: float, _text: str, _lists: list[Bullets]) -> None:
    del bullets_[_at(bullets_, where)]


def _add(bullets_: Bullets, where: float, text: str, _lists: list[Bullets]) -> None:
    bullets_[f"ny-{int(where * 1000)}"] = {"tekst": text}


def _overwrite(bullets_: Bullets, where: float, text: str, _lists: list[Bullets]) -> None:
    bullets_[_at(bullets_, where)] = {"tekst": text}


def _reword(bullets_: Bullets, where: float, text: str, _lists: list[Bullets]) -> None:
    bullet = bullets_[_at(bullets_, where)]
    words = bullet["tekst"].split()
    at = int(where * len(words))
    bullet["tekst"] = " ".join([*words[:at], text, *words[at + 2 :]])


def _move(bullets_: Bullets, where: float, _text: str, lists: list[Bullets]) -> None:
    key = _at(bullets_, where)
    lists[int(where * len(lists))][key] = {"tekst": bullets_.pop(key)["tekst"]}


def _new_id(bullets_: Bullets, where: float, _text: str, _lists: list[Bullets]) -> None:
    old = list(bullets_.items())
    at = int(where * len(old))
    bullets_.clear()
    bullets_.update((f"andet-{at}" if number == at else key, value) for number, (key, value) in enumerate(old))


def _turn_round(bullets_: Bullets, _where: float, _text: str, _lists: list[Bullets]) -> None:
    old = list(bullets_.items())
    bullets_.clear()
    bullets_.update(reversed(old))


def _split(bullets_: Bullets, where: float, _text: str, _lists: list[Bullets]) -> None:
    bullet = bullets_[_at(bullets_, where)]
    words = bullet["tekst"].split()
    if len(words) > 3:
        bullet["tekst"], rest = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
        bullets_[f"rest-{int(where * 1000)}"] = {"tekst": rest}


EDITS: tuple[Edit, ...] = (_remove, _add, _overwrite, _reword, _move, _new_id, _turn_round, _split)
