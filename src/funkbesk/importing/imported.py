"""`imported`: a document as the data of a draft description, with the books of its words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from funkbesk.documents.bookmarks import is_named
from funkbesk.documents.headings import DEFAULT_HEADINGS
from funkbesk.documents.new_ids import id_from_title
from funkbesk.documents.types import MAX_TITLE
from funkbesk.importing.blocks import Block, LeftOut, Stream
from funkbesk.importing.draft import draft_of
from funkbesk.importing.headings import Headings
from funkbesk.importing.known import Known
from funkbesk.importing.ledger import Balance, balance
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.readers import read_document
from funkbesk.importing.references import Organisation
from funkbesk.importing.remarks import Remark
from funkbesk.importing.sections import Outline, outline_of
from funkbesk.importing.word.own import own_id

if TYPE_CHECKING:
    from funkbesk.documents.register import Register

_WHAT_IT_IS = re.compile(
    r"^\W*(?:(?:funktions-|stillings-|opgave-|job-|rolle-)(?:,| og)\s+)*"
    r"(?:funktions|stillings|opgave|job|rolle)?-?(?:og opgave)?beskrivelse\w*\s*(?:[-–:]|for|af|over|\s)*",
    re.IGNORECASE,
)
_ONLY_A_ROLE = ("organisatorisk_reference", "ansvar", "kompetencer", "kvalifikationskrav")
_TOLD = ("import-efter-punkter", "import-dobbelt-overskrift")
"""What is said of an additional section instead of `import-øvrige`."""
_ROLE_WORDS = re.compile(r"stillingsbeskrivelse|stillingen|jobbeskrivelse|rollebeskrivelse|rollen som", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Imported:
    """A draft. `data` has all keys but those that the caller knows better (`version` …); `bookmarks` are by id.

    `left_out` is what was left out by a rule, `joined` are the words that line ends had divided.
    """

    data: dict[str, Any]
    bookmarks: dict[str, tuple[str, ...]]
    balance: Balance
    left_out: tuple[LeftOut, ...]
    joined: tuple[str, ...]
    remarks: tuple[Remark, ...]
    identifier: str
    """The id that the document itself carries, as one that funkbesk made; empty for all others."""
    about: str
    """The words of the document's properties."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the caller knows: the kind ("rolle", "enhed" or None for what it looks like), the id or None, the unit.

    `known` is the description that the import goes over.
    """

    kind: str | None = None
    identifier: str | None = None
    department: str | None = None
    known: Known = field(default_factory=Known)


def imported(data: bytes, name: str, wanted: Wanted, register: Register | None, headings: Headings) -> Imported:
    """Return the draft of a document; `name` is what messages call the file. Raises `ImportProblem`."""
    known = wanted.known
    stream = read_document(data, name, headings, known)
    organisation = Organisation(register)
    kind = wanted.kind or known.kind or _kind_of(stream, headings, organisation, name)
    outline = outline_of(stream.blocks, headings, kind, known)
    _see_to_title(outline, stream, name)
    own = own_id(stream.identifier)
    identifier = wanted.identifier or own or id_for(outline.title, kind, organisation)
    draft = draft_of(outline, kind, organisation, known)
    stream.left_out += outline.left_out + draft.left_out
    unit = known.unit or organisation.belongs_to(identifier, outline.title, wanted.department)
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
        tuple(join.after for join in stream.joins if " " in join.before),
        (*stream.remarks, *outline.remarks, *draft.remarks, *_unplaced(outline)),
        own,
        stream.about,
    )


def _see_to_title(outline: Outline, stream: Stream, name: str) -> None:
    """Give a document without a title that of its properties, or its name."""
    if outline.title:
        return
    outline.title = " ".join((stream.title or name.rpartition("/")[2].rpartition(".")[0] or name).split())[:MAX_TITLE]
    outline.added.append(outline.title)
    said = f"Dokumentet begynder uden en titel. Den er sat til »{outline.title}«."
    outline.remarks.append(Remark("import-titel", said))


def _kind_of(stream: Stream, headings: Headings, organisation: Organisation, name: str) -> str:
    """Return what the document describes: by the sections that only one kind has, then by its title."""
    votes: Counter[str] = Counter()
    for block in stream.blocks:
        as_role, as_unit = (_section_as(block, kind, headings) for kind in ("rolle", "enhed"))
        if as_role in _ONLY_A_ROLE and not as_unit:
            votes["rolle"] += 1
        elif as_unit == "forankring" and not as_role:
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


def _section_as(block: Block, kind: str, headings: Headings) -> str | None:
    """Return the section that a block is the heading of in a description of that kind, by its bookmark or its words."""
    named = (key for key in DEFAULT_HEADINGS[kind] if any(is_named("afsnit", key, mark) for mark in block.bookmarks))
    return next(named, None) or headings.section(block.text, kind)


def id_for(title: str, kind: str, organisation: Organisation) -> str:
    """Return an id for a description of that title: that of the role or unit it names, else made from its words."""
    subject = _WHAT_IT_IS.sub("", title)
    known = organisation.role_in(subject) if kind == "rolle" else organisation.unit_in(subject)
    return known or id_from_title(subject or title)


def _unplaced(outline: Outline) -> Iterator[Remark]:
    """Yield a remark for each additional section that none has been made for yet."""
    told = {(remark.rule, remark.place) for remark in outline.remarks}
    for part in outline.parts:
        if part.key is None and part.known is None and not {(rule, part.place) for rule in _TOLD} & told:
            said = f"Afsnittet »{part.heading}« hører ikke til skabelonen og er lagt i øvrige_afsnit."
            yield Remark("import-øvrige", said, part.place)
