"""What pydantic's error types are called in Danish, one function each: (name, context, value) to a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from funkbesk.documents.types import ID_PATTERN, MAX_ID, VERSION_PATTERN
from funkbesk.reading.forms import form_of

# the models of which a text alone is the usual spelling
_BULLETS = frozenset({"Bullet", "Task", "Use"})


class Said(NamedTuple):
    """A sentence about an error; `on_key` puts the finding at the key instead of the value.

    What is `private` looks like somebody's name and is masked where the line is shown.
    """

    rule: str
    message: str
    advice: str
    on_key: bool = False
    private: bool = False


def bad_id(written: str, *, on_key: bool = False) -> Said:
    """Return the sentence for an id that is not one, as a key or as a value."""
    return Said(
        "id-form",
        f"Id’et {_short(written)} er ikke skrevet rigtigt.",
        f"Brug små bogstaver, tal og enkelte bindestreger, højst {MAX_ID} tegn, fx faglig-sparring.",
        on_key=on_key,
    )


def _missing(name: str, _context: Any, _value: Any) -> Said:
    return Said("skema-mangler", f"Feltet {name} mangler.", f"Skriv feltet {name} med en værdi.", on_key=True)


def _not_text(name: str, _context: Any, value: Any) -> Said:
    if isinstance(value, bool):
        return Said("skema-type", f"{name} skal være tekst.", "Skriv værdien som tekst, eller sæt den i anførselstegn.")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if name == "version":
            return Said(*form_of(VERSION_PATTERN)._replace(message="version er ikke et versionsnummer."))
        if name == "id":
            return bad_id(str(value))
        return Said("skema-type", f"{name} skal være tekst, men er et tal.", f'Skriv "{value}" med anførselstegn.')
    if isinstance(value, list):
        return Said("skema-type", f"{name} skal være én tekst og ikke en liste.", "Skriv teksten efter nøglen.")
    if isinstance(value, dict):
        return Said(
            "skema-type", f"{name} skal være tekst og kan ikke have felter under sig.", "Skriv teksten efter nøglen."
        )
    return _empty(name, None, value)


def _not_fields(name: str, context: Any, value: Any) -> Said:
    if value is None:
        return _empty(name, context, value)
    if isinstance(value, list) and name in {"punkter", "grupper", "beslutninger"}:
        return Said(
            "skema-type",
            f"{name} skrives ikke som en liste med bindestreger.",
            "Kør funkbesk fmt, så får hvert led et id. Du kan også selv skrive id: i stedet for bindestregen.",
            on_key=True,
        )
    if context.get("class_name") in _BULLETS:
        return _not_text(name, None, value)
    return Said(
        "skema-type",
        f"{name} skal have felter under sig.",
        "Skriv felterne på hver sin linje under nøglen, rykket ind: nøgle: værdi.",
    )


def _not_list(name: str, _context: Any, value: Any) -> Said:
    if value is None:
        return _empty(name, None, value)
    return Said("skema-type", f"{name} skal være en liste.", f"Skriv leddene i kantede parenteser, fx {name}: [a, b].")


def _empty(name: str, context: Any, _value: Any) -> Said:
    if context and context.get("class_name") in _BULLETS:
        return Said("skema-tom", f"Punktet {name} har ingen tekst.", "Skriv en tekst, eller slet linjen.", on_key=True)
    return Said("skema-tom", f"{name} har ingen værdi.", "Skriv en værdi, eller slet linjen.", on_key=True)


def _choice(name: str, context: Any, value: Any) -> Said:
    if value is None:
        return _empty(name, None, value)
    expected = str(context["expected"]).replace("'", "").replace(" or ", " eller ")
    return Said("skema-værdi", f"{name} kan ikke være {_short(value)}.", f"Skriv {expected}.")


def _pattern(name: str, context: Any, value: Any) -> Said:
    if not str(value).strip():
        return Said("skema-tom", f"{name} er tom.", "Skriv en tekst, eller slet linjen.")
    if context["pattern"] == ID_PATTERN:
        return bad_id(str(value))
    form = form_of(context["pattern"])
    return Said(form.rule, f"{name} {form.message}", form.advice)


def _too_long(name: str, context: Any, _value: Any) -> Said:
    return Said(
        "skema-længde",
        f"{name} er længere end {_number(context['max_length'])} tegn.",
        "Gør teksten kortere, eller del den.",
    )


def _too_many(name: str, context: Any, _value: Any) -> Said:
    return Said(
        "skema-antal",
        f"{name} har flere end {_number(context['max_length'])} led.",
        "Del listen i flere afsnit eller grupper.",
        on_key=True,
    )


def _too_few(name: str, _context: Any, _value: Any) -> Said:
    return Said("skema-antal", f"{name} er en tom liste.", "Skriv mindst ét led, eller slet linjen.", on_key=True)


def _not_number(name: str, _context: Any, value: Any) -> Said:
    if value is None:
        return _empty(name, None, value)
    return Said("skema-type", f"{name} skal være et helt tal.", "Skriv et helt tal uden anførselstegn.")


def _out_of_range(name: str, context: Any, _value: Any) -> Said:
    limit = f"mindst {context['ge']}" if "ge" in context else f"højst {context['le']}"
    return Said("skema-tal", f"{name} skal være {limit}.", f"Skriv et tal, der er {limit}.")


def _not_yes_or_no(name: str, _context: Any, _value: Any) -> Said:
    return Said(
        "skema-type", f"{name} skal være true eller false.", "Skriv true (ja) eller false (nej) uden anførselstegn."
    )


def _date_form(name: str, _context: Any, value: Any) -> Said:
    if value is None:
        return _empty(name, None, value)
    return Said("skema-dato", f"{name} er ikke en dato.", "Skriv datoen som ÅÅÅÅ-MM-DD, fx 2027-01-31.")


def _no_such_date(_name: str, _context: Any, value: Any) -> Said:
    return Said("skema-dato", f"Datoen {value} findes ikke.", "Ret datoen. Den skrives ÅÅÅÅ-MM-DD, fx 2027-01-31.")


def _no_such_day(_name: str, _context: Any, value: Any) -> Said:
    return Said("skema-dato", f"Dagen {value} findes ikke.", "Ret den. Den skrives MM-DD eller ÅÅÅÅ-MM-DD.")


def _reserved_id(name: str, _context: Any, value: Any) -> Said:
    return Said(
        "id-form",
        f"{name}: ordet {value} betyder noget andet i YAML og kan ikke være et id.",
        "Vælg et id med flere ord.",
    )


def _contrast(name: str, context: Any, _value: Any) -> Said:
    return Said(
        "skema-kontrast",
        f"{name} har for lav kontrast mod hvid: {context['kontrast']}:1.",
        "Vælg en mørkere farve; kontrasten skal være mindst 4,5:1 (WCAG 2.1, krav 1.4.3).",
    )


def _short(value: Any) -> str:
    """Return a value as it can stand in a sentence: on one line, and not too long."""
    text = " ".join(str(value).split())
    return text if len(text) <= 40 else text[:39] + "…"


def _number(value: int) -> str:
    """Return a number as Danes write it: 4.000."""
    return f"{value:,}".replace(",", ".")


SENTENCES: dict[str, Callable[[str, Any, Any], Said]] = {
    "missing": _missing,
    "string_type": _not_text,
    "model_type": _not_fields,
    "dict_type": _not_fields,
    "tuple_type": _not_list,
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _too_long,
    "too_long": _too_many,
    "too_short": _too_few,
    "int_type": _not_number,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
    "bool_type": _not_yes_or_no,
    "dato_form": _date_form,
    "dato_findes_ikke": _no_such_date,
    "fridag_findes_ikke": _no_such_day,
    "tom_værdi": _empty,
    "id_forbeholdt": _reserved_id,
    "kontrast": _contrast,
}
