"""What an unquoted scalar means: YAML 1.2 core, less the numbers that YAML readers disagree on.

`017` is 15, 17 or a text, `1:30` is 90 or a text, `1.10` loses its zero: such a value must be quoted, so that this
tool, an editor and any other reader agree. https://yaml.org/spec/1.2.2/#103-core-schema, https://yaml.org/type/
"""

from __future__ import annotations

import re
from datetime import date

Scalar = str | int | float | bool | None

_CONSTANTS: dict[str, Scalar] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_CONSTANTS |= {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_MAY_BE_MORE = frozenset("+-.0123456789")

_INT = re.compile(r"(?:0|-?[1-9][0-9]{0,14})\Z")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]{0,8})\.[0-9]{0,5}[1-9]\Z")  # 15 digits: what a float holds exactly
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?"
    r"(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?\Z"
)
_NUMBER_SOMEWHERE = re.compile(
    r"[-+]?(?:"
    r"0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"
    r"|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"
    r"|(?:\.[0-9][0-9_]*|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|\.(?:inf|Inf|INF)"
    r")\Z|\.(?:nan|NaN|NAN)\Z"
)


class AmbiguousScalar(Exception):
    """An unquoted value that has to be quoted. `rule`, `message` and `advice` are those of the finding (Danish)."""

    def __init__(self, rule: str, message: str, advice: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.advice = advice


def resolve(text: str) -> Scalar:
    """Return the value of the unquoted scalar `text`; a date stays a text.

    Raises `AmbiguousScalar` for numbers that are read in more than one way, and for dates that do not exist.
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _MAY_BE_MORE:
        return text
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    if _TIMESTAMP.match(text):
        return _date(text)
    if _NUMBER_SOMEWHERE.match(text):
        raise AmbiguousScalar(
            "yaml-tal",
            f"Tallet {text} kan læses på flere måder, når det står uden anførselstegn.",
            f'Skriv "{text}" i anførselstegn, hvis det er tekst; skriv ellers tallet med cifre alene.',
        )
    return text


def _date(text: str) -> str:
    if not _DATE.match(text):
        raise AmbiguousScalar(
            "yaml-dato", f"Datoen {text} kan læses på flere måder.", "Skriv datoen som ÅÅÅÅ-MM-DD, fx 2027-01-31."
        )
    try:
        date.fromisoformat(text)
    except ValueError:
        raise AmbiguousScalar(
            "yaml-dato", f"Datoen {text} findes ikke.", "Ret datoen. Den skrives ÅÅÅÅ-MM-DD, fx 2027-01-31."
        ) from None
    return text


def paragraphs(text: str, *, literal: bool) -> str:
    """Return a scalar's text with one line end between paragraphs.

    In a literal block (`|`) a line end is a space and a blank line separates paragraphs. In every other style YAML has
    joined the lines already, and each line end that is left separates paragraphs.
    """
    if literal:
        blocks = re.split(r"\n[ ]*\n[ \n]*", text.strip("\n"))
        found = (" ".join(filter(None, (line.strip(" ") for line in block.split("\n")))) for block in blocks)
    else:
        found = (line.strip(" ") for line in text.split("\n"))
    return "\n".join(part for part in found if part)
