"""The values of a description's keys as a person writes them: who approved it, why a bullet was taken out, months."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from funkbesk.danish import MONTHS, listing
from funkbesk.diff.changes import Value
from funkbesk.diff.story.wording import NOTHING, value_words
from funkbesk.documents.metadata import STATUS_WORDS

RETIRED = "udgået"
Names = Mapping[str, str]


def field_words(key: str, value: Value, names: Names) -> str:
    """Return the value of a key in words; `names` gives those of the register's ids and of the old bullets."""
    match key, value:
        case "status", str():
            return STATUS_WORDS.get(value, value)
        case "godkendt", {"dato": day, "af": by}:
            meeting = f" (møde: {value['møde']})" if value.get("møde") else ""
            return f"{value_words(day)} af {value_words(by, names)}{meeting}"
        case "drøftet", [*discussions]:
            return listing(_discussion(one, names) for one in discussions) or NOTHING
        case "måneder", [*months]:
            return listing(MONTHS[month - 1] for month in months)
        case _:
            return value_words(value, names)


def retirements(before: Value, after: Value, names: Names) -> Iterator[tuple[bool, str]]:
    """Yield (whether it is the new text, the text) for each reason under `udgået` that differs."""
    old, new = before or {}, after or {}
    for side, other, is_new in ((old, new, False), (new, old, True)):
        for identifier, retired in side.items():
            if other.get(identifier) != retired:
                yield is_new, f"»{names.get(identifier, identifier)}«: {retirement_words(retired, names)}"


def retirement_words(retired: Mapping[str, Any], names: Names) -> str:
    """Return why a bullet was taken out and what became of it, as sentences."""
    sentences = [retired["grund"]]
    if retired.get("overdraget_til"):
        sentences.append(f"Overdraget til {names.get(retired['overdraget_til'], retired['overdraget_til'])}")
    if retired.get("afløst_af"):
        sentences.append(f"Afløst af {listing(f'»{names.get(one, one)}«' for one in retired['afløst_af'])}")
    return " ".join(sentence if sentence.endswith((".", "!", "?")) else f"{sentence}." for sentence in sentences)


def _discussion(discussion: Mapping[str, Any], names: Names) -> str:
    return f"{value_words(discussion['i'], names)} {value_words(discussion['dato'])}"
