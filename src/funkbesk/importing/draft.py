"""The outline of a document to the data of a draft description."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from funkbesk.danish import listing, number
from funkbesk.documents.headings import DEFAULT_HEADINGS
from funkbesk.documents.new_ids import FreshIds
from funkbesk.documents.role_wording import RoleWords
from funkbesk.documents.types import MAX_BULLET, MAX_BULLETS, MAX_GROUPS, MAX_TEXT, MAX_TITLE
from funkbesk.importing.blocks import Block, LeftOut
from funkbesk.importing.known import Known
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.references import Organisation
from funkbesk.importing.remarks import IMPORT_RULES, Remark
from funkbesk.importing.sections import Outline, Part, bullets_of
from funkbesk.importing.uses import use_of


@dataclass(slots=True)
class Draft:
    """A draft: the data of its sections in canonical order, the bookmarks of what has an id, and remarks.

    `bookmarks` has for each id the bookmarks that the document had at that place.
    """

    sections: dict[str, Any] = field(default_factory=dict)
    bookmarks: dict[str, tuple[str, ...]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def draft_of(outline: Outline, kind: str, organisation: Organisation, known: Known) -> Draft:
    """Return the draft. Raises `ImportProblem` where a text is longer than a description may be."""
    maker = _Maker(organisation, known)
    keys = list(DEFAULT_HEADINGS[kind])
    templates = {part.key: part for part in outline.parts if part.key is not None}
    for key in keys:
        if part := templates.get(key):
            maker.draft.sections[key] = maker.section(part, key)
    others = [part for part in outline.parts if part.key is None]
    if others:
        _at_most(len(others), MAX_GROUPS, "afsnit uden for skabelonen")
        maker.draft.sections["øvrige_afsnit"] = {maker.id_of(part): maker.section(part, "") for part in others}
    _tell_order(outline, keys, maker.draft.remarks)
    return maker.draft


def _tell_order(outline: Outline, known: Sequence[str], remarks: list[Remark]) -> None:
    places = [known.index(part.key) if part.key else len(known) for part in outline.parts]
    if places != sorted(places):
        remarks.append(Remark("import-rækkefølge", IMPORT_RULES["import-rækkefølge"].what))


class _Maker:
    """Makes the data of the sections; ids are unique in the whole draft."""

    def __init__(self, organisation: Organisation, known: Known) -> None:
        self.draft = Draft()
        self._known = known
        self._organisation = organisation
        self._fresh = FreshIds(())

    def id_of(self, what: Part | Block) -> str:
        text = what.text if isinstance(what, Block) else what.heading
        identifier = self._fresh.make(text)
        if what.bookmarks:
            self.draft.bookmarks[identifier] = what.bookmarks
        return identifier

    def section(self, part: Part, key: str) -> dict[str, Any]:
        """Return the data of a section with what its text says of the organisation."""
        found = self._part(part, key)
        roles = self._organisation.roles
        text = found.get("tekst", "")
        if key == "organisatorisk_reference" and (role := self._organisation.refers_to(text)):
            found["refererer_til"] = role
        elif key == "forankring" and (above := self._organisation.anchored_under(text)):
            found["forankret_under"] = above
        elif key == "anvendelse":
            self._uses(found, part, roles)
        if part.groups:
            _at_most(len(part.groups), MAX_GROUPS, f"grupper i »{part.heading}«")
            found["grupper"] = {self.id_of(group): self._part(group, key) for group in part.groups}
            if key == "anvendelse":
                for group, its_part in zip(found["grupper"].values(), part.groups, strict=True):
                    self._uses(group, its_part, roles)
            if all(group.counted for group in part.groups):
                found["nummererede"] = True
        if any(bullet.level for bullet in bullets_of(part)):
            self.draft.remarks.append(
                Remark(
                    "import-underpunkter", f"Underpunkter under »{part.heading}« er skrevet som punkter.", part.place
                )
            )
        return found

    def _part(self, part: Part, key: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if part.heading:
            if len(part.heading) > MAX_TITLE:
                raise _too_long(part.place, f"Overskriften »{part.heading[:40]} …«", MAX_TITLE)
            found["overskrift"] = part.heading
        elif key == "":
            found["overskrift"] = "Afsnit"
        text = "\n".join(block.text for block in part.paragraphs)
        if len(text) > MAX_TEXT:
            raise _too_long(part.place, f"Teksten under »{part.heading}«", MAX_TEXT)
        if text:
            found["tekst"] = text
        _at_most(len(part.bullets), MAX_BULLETS, f"punkter under »{part.heading}«")
        if part.bullets:
            self.draft.left_out += [
                LeftOut("numre foran punkter", bullet.marker.strip())
                for bullet in part.bullets
                if not bullet.counted and any(map(str.isalnum, bullet.marker))
            ]
            found["punkter"] = {self.id_of(bullet): _bullet_text(bullet) for bullet in part.bullets}
        return found

    def _uses(self, found: dict[str, Any], part: Part, roles: RoleWords | None) -> None:
        bullets: dict[str, str] = found.get("punkter", {})
        made = {identifier: use_of(text, roles) for identifier, text in bullets.items()}
        found |= {"punkter": made} if made else {}
        for use, block in zip(made.values(), part.bullets, strict=True):
            if not self._known.names_participants(block):
                self._propose(use, roles)

    def _propose(self, use: dict[str, Any], roles: RoleWords | None) -> None:
        named = roles.named(use["tekst"]) if roles else []
        if use.get("anledning") not in {None, "sparring"} and len(named) > 1:
            self.draft.remarks.append(
                Remark(
                    "import-deltagere",
                    f"Punktet »{use['tekst'][:50].rstrip()} …« nævner {listing(named)}.",
                    advice=f"Er det dem, der deltager, så skriv deltagere: [{', '.join(named)}].",
                )
            )


def _bullet_text(block: Block) -> str:
    if len(block.text) > MAX_BULLET:
        raise _too_long(block.place, f"Punktet »{block.text[:40]} …«", MAX_BULLET)
    return block.text


def _at_most(found: int, most: int, what: str) -> None:
    if found > most:
        raise ImportProblem(
            f"Der er for mange {what}: {found}. En beskrivelse kan have højst {most}.",
            "Del dokumentet op, og importér hver del for sig.",
        )


def _too_long(place: str, what: str, most: int) -> ImportProblem:
    return ImportProblem(
        f"{place}: {what} er længere end de {number(most)} tegn, som en beskrivelse kan have der.",
        "Del teksten op i dokumentet, og importér det igen.",
    )
