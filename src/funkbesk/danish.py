"""Danish words around values: dates, numbers with their noun, enumerations, and the nearest known word."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date

MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip

# difflib takes time in proportion to both lengths; no known word is longer than an id.
_LONGEST_WORD = 80
_LIKENESS = 0.6
_ALPHABET = str.maketrans("æøå", "{|}")  # three characters in a row, right behind z


def date_words(day: date) -> str:
    """Return the date as it is written in Danish: "10. marts 2027"."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def date_words_with_week(day: date) -> str:
    """Return the date with its ISO 8601 week: "10. marts 2027 (uge 10)"."""
    return f"{date_words(day)} (uge {day.isocalendar().week})"


def count(number: int, one: str, many: str) -> str:
    """Return the number with its noun: "1 fil", "2 filer", "0 filer"; thousands have a full stop ("1.000 filer")."""
    return f"{number:,}".replace(",", ".") + f" {one if number == 1 else many}"


def number(value: int) -> str:
    """Return the number as it is written in Danish: "8.000"."""
    return f"{value:,}".replace(",", ".")


def decimal(number: float) -> str:
    """Return the number with one decimal and the Danish comma: "55,2"."""
    return f"{number:.1f}".replace(".", ",")


def capital(text: str) -> str:
    """Return the text with a capital in front; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """Return the text with a small letter in front, as it stands within a sentence; the rest stays as it is."""
    return text[:1].lower() + text[1:]


def shortened(text: str, longest: int) -> str:
    """Return the text in at most `longest` characters: cut between words, and ended with an ellipsis.

    The ellipsis stands for whole words behind a space, and close to a word that was cut itself.
    """
    if len(text) <= longest:
        return text
    words, space, _ = text[: longest - 1].rpartition(" ")
    return f"{words.rstrip(' ,.;:–-')} …" if space else f"{text[: longest - 1]}…"


def listing(words: Iterable[str], last: str = "og") -> str:
    """Return the words as an enumeration: "a", "a og b", "a, b og c"; empty for no words."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def alphabetical(text: str) -> str:
    """Return the key that sorts words as Danish does: case makes no difference, æ, ø and å come last."""
    return text.casefold().translate(_ALPHABET)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was most likely meant, or None; case and æ written as ae make no difference."""
    if len(word) > _LONGEST_WORD:
        return None
    by_spelling = {_plain(candidate): candidate for candidate in known if len(candidate) <= _LONGEST_WORD}
    matches = difflib.get_close_matches(_plain(word), list(by_spelling), n=1, cutoff=_LIKENESS)
    return by_spelling[matches[0]] if matches else None


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """Return the question "Mente du »x«?", or an empty text where no known word is near."""
    candidate = nearest(word, known)
    return "" if candidate is None else f"Mente du »{candidate}«?"


def _plain(word: str) -> str:
    text = unicodedata.normalize("NFC", word).casefold()
    return text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
