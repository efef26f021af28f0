"""The two descriptions as plain data, and a line of the scenarios (README.md in this folder)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
DESCRIPTIONS = HERE.parents[2] / "descriptions"
DOCUMENTS = ("faglig-koordinator", "ledelsessekretariatet")
VARIANTS = ("perfect", "noisy", "all_new")

Bullets = list[list[str]]  # [[id, text], …]
Places = dict[str, Bullets]  # section or group -> its bullets


class NotPossible(Exception):
    """This draw makes no scenario with one clear truth; another is drawn."""


def bullets_of(part: dict[str, Any]) -> Bullets:
    """The bullets of a section or group, each as id and text."""
    texts = part.get("punkter", {})
    return [[id_, text if isinstance(text, str) else text["tekst"]] for id_, text in texts.items()]


def read_description(document: str) -> dict[str, Any]:
    """A description as sections, bullets and groups."""
    import yaml

    raw = yaml.safe_load((DESCRIPTIONS / f"{document}.yaml").read_text(encoding="utf-8"))
    sections = []
    for key, section in raw.items():
        if not isinstance(section, dict):
            continue
        groups = [
            {"id": id_, "heading": group["overskrift"], "bullets": bullets_of(group)}
            for id_, group in section.get("grupper", {}).items()
        ]
        sections.append(
            {
                "key": key,
                "heading": section["overskrift"],
                "text": section.get("tekst", ""),
                "bullets": bullets_of(section),
                "groups": groups,
            }
        )
    return {"sections": sections}


def places_of(description: dict[str, Any]) -> Places:
    """Every section and group with its bullets (copied)."""
    found: Places = {}
    for section in description["sections"]:
        found[section["key"]] = [list(bullet) for bullet in section["bullets"]]
        for group in section["groups"]:
            found[group["id"]] = [list(bullet) for bullet in group["bullets"]]
    return found


def with_places(description: dict[str, Any], places: dict[str, list[Any]]) -> dict[str, Any]:
    """The description with other bullets."""
    return {
        "sections": [
            {
                **section,
                "bullets": places[section["key"]],
                "groups": [{**group, "bullets": places[group["id"]]} for group in section["groups"]],
            }
            for section in description["sections"]
        ]
    }


def where(places: Places, id_: str) -> tuple[str, int]:
    """The place and the position of a bullet."""
    for place, bullets in places.items():
        for index, bullet in enumerate(bullets):
            if bullet[0] == id_:
                return place, index
    raise NotPossible(id_)


def fold(new: dict[str, Any], old: dict[str, Any]) -> dict[str, Any]:
    """The short form: `id` as in old, or [id, text], or [id, null, id in old whose text it has]."""
    old_texts = {id_: text for bullets in places_of(old).values() for id_, text in bullets}
    old_ids = {text: id_ for id_, text in old_texts.items()}

    def short(bullet: list[str]) -> Any:
        id_, text = bullet
        if old_texts.get(id_) == text:
            return id_
        return [id_, None, old_ids[text]] if text in old_ids else [id_, text]

    places = {place: [short(bullet) for bullet in bullets] for place, bullets in places_of(new).items()}
    return {"bullets": places}


def unfold(line: dict[str, Any], old: dict[str, Any]) -> dict[str, Any]:
    """A scenario with both descriptions in full: name, variant, size, document, old, new, truth."""
    texts = {id_: text for bullets in places_of(old).values() for id_, text in bullets}

    def full(bullet: Any) -> list[str]:
        if isinstance(bullet, str):
            return [bullet, texts[bullet]]
        return [bullet[0], texts[bullet[2]]] if len(bullet) == 3 else bullet

    places = {place: [full(bullet) for bullet in bullets] for place, bullets in line["new"]["bullets"].items()}
    return {**line, "old": old, "new": with_places(old, places)}
