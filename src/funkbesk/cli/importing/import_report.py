"""What an import tells: were all words taken along, what was left out by which rule, what is to be looked at."""

from __future__ import annotations

from collections import Counter

from funkbesk.cli import console
from funkbesk.cli.importing.imported_file import ImportedFile
from funkbesk.danish import count, listing
from funkbesk.private_data import mask_cpr
from funkbesk.reading.collection import shown_path

_SHOWN_WORDS = 8
_SHOWN_REMARKS = 40
_LONGEST = 120


def report(shown: str, result: ImportedFile, *, quiet: bool) -> None:
    """Write to stderr what is to be known of an import. What was lost is told in any case."""
    draft = result.draft
    balance = draft.balance
    if balance.lost:
        number = count(balance.lost.total(), "ord", "ord")
        _say(f"{shown}: {number} er ikke kommet med: {_some(balance.lost)}.")
        _say("Skriv dem ind i filen, hvor de hører til.")
    if balance.gained:
        number = count(balance.gained.total(), "ord", "ord")
        _say(f"{shown}: {number} står ikke sådan i dokumentet: {_some(balance.gained)}.")
    if quiet:
        return
    if balance.is_even:
        _say(f"{shown}: alle {count(balance.number, 'ord', 'ord')} er kommet med.")
    by_reason: dict[str, list[str]] = {}
    for one in draft.left_out:
        by_reason.setdefault(one.reason, []).append(one.text)
    for reason, texts in by_reason.items():
        _say(f"Ikke taget med, {reason}: {_quoted(texts)}")
    if draft.joined:
        _say(f"Samlet hen over linjeskift: {listing(draft.joined)}.")
    for remark in draft.remarks[:_SHOWN_REMARKS]:
        _say(remark)
    if len(draft.remarks) > _SHOWN_REMARKS:
        _say(f"… og {count(len(draft.remarks) - _SHOWN_REMARKS, 'bemærkning', 'bemærkninger')} mere.")
    if result.is_over:
        _say(f"Se, hvad der er ændret: funkbesk diff {draft.data['id']}")
    else:
        _say(f"Læs udkastet igennem, og kontrollér det med: funkbesk lint {shown_path(result.path)}")


def _say(line: str) -> None:
    """Write a line that quotes the document; CPR numbers in it are masked, as everywhere else."""
    console.say(mask_cpr(line))


def _some(words: Counter[str]) -> str:
    shown = [f"»{word}«" for word in list(words)[:_SHOWN_WORDS]]
    more = len(words) - len(shown)
    return listing([*shown, f"{more} andre"] if more > 0 else shown)


def _quoted(texts: list[str]) -> str:
    text = "; ".join(f"»{text}«" for text in dict.fromkeys(" ".join(text.split()) for text in texts))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
