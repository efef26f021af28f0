"""`imported`: a document as the data of a draft description, with the books of its words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from funkbesk.documents.new_ids import FreshIds
from funkbesk.documents.types import MAX_ID, MAX_TITLE
from funkbesk.importing.blocks import LeftOut, Stream
from funkbesk.importing.draft import draft_of
from funkbesk.importing.headings import Headings
from funkbesk.importing.ledger import Balance, balance
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.readers import read_document
from funkbesk.importing.references import Organisation
from funkbesk.importing.sections import Outline, outline_of

if TYPE_CHECKING:
    from funkbesk.documents.register import Register

_WHAT_IT_IS = re.compile(
    r"^\W*(?:(?:funktions-|stillings-|opgave-|job-|rolle-)(?:,| og)\s+)*"
    r"(?:funktions|stillings|opgave|job|rolle)?-?(?:og opgave)?beskrivelse\w*\s*(?:[-–:]|for|af|over|\s)*",
    re.IGNORECASE,
)
_ONLY_A_ROLE = ("organisatorisk_reference", "ansvar", "kompetencer", "kvalifikationskrav")
_ROLE_WORDS = re.compile(r"stillingsbeskrivelse|stillingen|jobbeskrivelse|rollebeskrivelse|rollen som", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Imported:
    """A draft. `data` has all keys but those that the caller knows better (`version` …); `bookmarks` are by id.

    `left_out` is what was left out by a rule, `joins` the words that line ends had divided, `remarks` Danish sentences.
    """

    data: dict[str, Any]
    bookmarks: dict[str, tuple[str, ...]]
    balance: Balance
    left_out: tuple[LeftOut, ...]
    joined: tuple[str, ...]
    remarks: tuple[str, ...]
    identifier: str
    """The id that the document itself carries, as one that funkbesk made; empty for all others."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the caller knows: the kind ("rolle", "enhed" or None for what it looks like), the id or None, the unit."""

    kind: str | None = None
    identifier: str | None = None
    department: str | None = None


def imported(data: bytes, name: str, wanted: Wanted, register: Register | None, headings: Headings) -> Imported:
    """Return the draft of a document; `name` is what messages call the file. Raises `ImportProblem`."""
    stream = read_document(data, name, headings)
    organisation = Organisation(register)
    kind = wanted.kind or _kind_of(stream, headings, organisation, name)
    outline = outline_of(stream.blocks, headings, kind)
    _see_to_title(outline, stream, name)
    own = _own_id(stream)
    identifier = wanted.identifier or own or id_for(outline.title, kind, organisation)
    draft = draft_of(outline, kind, organisation)
    stream.left_out += draft.left_out
    unit = organisation.belongs_to(identifier, outline.title, wanted.department)
    if unit is None:
        raise ImportProblem(
            f"Det er ikke sagt, hvilken enhed {name} hører til.", "Skriv forvaltning: og enhedens id i funkbesk.yaml."
        )
    head = {
        "id": identifier,
        "art": kind,
        "titel": outline.title,
        "hører_til": unit,
        "version": "0.1.0",
        "status": "udkast",
    }
    result = head | draft.sections
    return Imported(
        result,
        draft.bookmarks,
        balance(stream, outline.added, result),
        tuple(stream.left_out),
        tuple(join.after for join in stream.joins),
        (*stream.remarks, *outline.remarks, *draft.remarks, *_unplaced(result)),
        own,
    )


def _see_to_title(outline: Outline, stream: Stream, name: str) -> None:
    """Give a document without a title that of its properties, or its name."""
    if outline.title:
        return
    outline.title = " ".join((stream.title or name.rpartition("/")[2].rpartition(".")[0] or name).split())[:MAX_TITLE]
    outline.added.append(outline.title)
    outline.remarks.append(f"Dokumentet begynder uden en titel. Den er sat til »{outline.title}«; ret den i filen.")


def _kind_of(stream: Stream, headings: Headings, organisation: Organisation, name: str) -> str:
    """Return what the document describes: by the sections that only one kind has, then by its title."""
    votes: Counter[str] = Counter()
    for block in stream.blocks:
        if headings.section(block.text, "rolle") in _ONLY_A_ROLE and not headings.section(block.text, "enhed"):
            votes["rolle"] += 1
        elif headings.section(block.text, "enhed") == "forankring" and not headings.section(block.text, "rolle"):
            votes["enhed"] += 1
    if votes["rolle"] != votes["enhed"]:
        return votes.most_common(1)[0][0]
    title = stream.blocks[0].text[:MAX_TITLE]
    if organisation.role_in(title) or any(_ROLE_WORDS.search(block.text) for block in stream.blocks[:10]):
        return "rolle"
    if organisation.unit_in(title):
        return "enhed"
    raise ImportProblem(
        f"Det kan ikke ses, om {name} beskriver en rolle eller en enhed.", "Tilføj --kind og rolle eller enhed."
    )


def _own_id(stream: Stream) -> str:
    return stream.identifier.partition("@")[0]


def id_for(title: str, kind: str, organisation: Organisation) -> str:
    """Return an id for a description of that title: that of the role or unit it names, else made from its words."""
    subject = _WHAT_IT_IS.sub("", title)
    known = organisation.role_in(subject) if kind == "rolle" else organisation.unit_in(subject)
    return known or FreshIds(()).make(subject or title)[:MAX_ID]


def _unplaced(data: dict[str, Any]) -> list[str]:
    return [
        f"Afsnittet »{section['overskrift']}« hører ikke til skabelonen og er lagt i øvrige_afsnit."
        for section in data.get("øvrige_afsnit", {}).values()
        if not section["overskrift"].endswith("(fortsat)")
    ]
