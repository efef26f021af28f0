"""What `tests/data/import/forventet.yaml` says of a document, and whether a draft is what it says."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent.parent / "data" / "import"
_SIGNS = re.compile(r"(?:(?<!\S)[-–—•·/*]+(?!\S))|[\u00ad\u200b]")
_NUMBERING = re.compile(r"\A\d+(?:\.\d+)*\.?\s+")

Data = Mapping[str, Any]


@cache
def all_expected() -> dict[str, Data]:
    """Return what is expected of each document, by its name."""
    loaded: dict[str, Data] = yaml.safe_load((FOLDER / "forventet.yaml").read_text("utf-8"))
    return loaded


def expected(name: str) -> dict[str, Any]:
    """Return what is expected of a document, with what it shares with another one filled in."""
    own = dict(all_expected()[name])
    if "læses_som" in own:
        return expected(own["læses_som"])
    if "som" not in own:
        return own
    base = expected(own["som"])
    added = {key: [*base.get(key, []), *own.get(key, [])] for key in ("udeladt", "eller")}
    return base | own | added


def differences(want: Data, draft: Data) -> list[str]:
    """Return in what a draft is another one than expected; empty where it is as it should be."""
    found = [] if want["titel"] is None else _unequal("titel", want["titel"], draft["titel"])
    loose = list(want.get("løse_tekster", []))
    everything = " ".join(_texts(draft))
    found += [f"{text!r} står {number} gange" for text in loose if (number := _times(text, everything)) != 1]
    found += [f"{text!r} må ikke stå der" for text in want.get("aldrig", []) if _times(text, everything)]
    others = [part for part in draft.get("øvrige_afsnit", {}).values() if not _is_only(part, loose)]
    for section in want["afsnit"]:
        part = (others.pop(0) if others else None) if section["art"] == "øvrige" else draft.get(section["art"])
        if part is None:
            found.append(f"{section['art']} ({section['overskrift']}) mangler")
        else:
            found += _section(section, _without(part, loose))
    known = {section["art"] for section in want["afsnit"]}
    found += [f"{part['overskrift']!r} er et afsnit for meget" for part in others]
    found += [f"{key} er et afsnit for meget" for key, part in draft.items() if _is_section(part) and key not in known]
    return found


def _is_section(part: Any) -> bool:
    return isinstance(part, dict) and not {"punkter", "grupper", "tekst"}.isdisjoint(part)


def _section(want: Data, part: Data) -> list[str]:
    """Return the differences to the form of the section that is nearest."""
    bare: dict[str, Any] = {**want, "tekst": [], "punkter": [], "grupper": []}
    forms: list[Data] = [want, *({**bare, **form} for form in want.get("eller", []))]
    return min((_form(form, part) for form in forms), key=len)


def _form(want: Data, part: Data) -> list[str]:
    name = want["overskrift"] or ""
    found = _unequal("overskrift", _heading(name), _heading(part.get("overskrift", ""))) if name else []
    if "antal_grupper" in want:
        return found + _numbers(want, part)
    bullets = [_bullet(value) for value in part.get("punkter", {}).values()]
    groups = list(part.get("grupper", {}).values())
    texts = _paragraphs(part)
    columns = words(" ".join(want.get("kolonner", [])))
    expected_words = words(" ".join(want.get("tekst", [])))
    if columns and words(" ".join(texts)) == [*expected_words, *columns]:
        columns = []
    else:
        found += _unequal(f"{name}: tekst", expected_words, words(" ".join(texts)))
    expected_bullets = [_bullet(value) for value in want.get("punkter", [])]
    if outside := want.get("punkter_udenfor"):
        expected_bullets += [_bullet(value) for value in outside]
    if columns:
        bullets = _without_columns(bullets, columns)
    found += _unequal(f"{name}: punkter", list(map(words, expected_bullets)), list(map(words, bullets)))
    expected_groups = want.get("grupper", [])
    if len(expected_groups) != len(groups):
        found.append(f"{name}: {len(groups)} grupper og ikke {len(expected_groups)}")
    for one, group in zip(expected_groups, groups, strict=False):
        found += _form(one, group)
    return found


def _numbers(want: Data, part: Data) -> list[str]:
    groups = list(part.get("grupper", {}).values())
    bullets = [_bullet(value) for group in groups for value in group.get("punkter", {}).values()]
    if not groups or not bullets:
        return ["ingen grupper eller punkter"]
    return [
        *_unequal("antal_grupper", want["antal_grupper"], len(groups)),
        *_unequal("antal_punkter", want["antal_punkter"], len(bullets)),
        *_unequal("første", want["første"], {"overskrift": groups[0]["overskrift"], "punkt": bullets[0]}),
        *_unequal("sidste", want["sidste"], {"overskrift": groups[-1]["overskrift"], "punkt": bullets[-1]}),
    ]


def _without_columns(bullets: list[str], columns: list[str]) -> list[str]:
    """Return the bullets without the headings of the columns, where those are a bullet of their own."""
    return bullets[1:] if bullets and words(bullets[0]) == columns else bullets


def words(text: str) -> list[str]:
    """Return the words of a text; signs that stand alone are none."""
    return _SIGNS.sub("", unicodedata.normalize("NFC", text)).split()


def _heading(text: str) -> str:
    return " ".join(words(_NUMBERING.sub("", text))).rstrip(":")


def _bullet(value: Any) -> str:
    if isinstance(value, str):
        return value
    return " ".join(value["celler"]) if "celler" in value else str(value["tekst"])


def _paragraphs(part: Data) -> list[str]:
    return [text for text in part.get("tekst", "").split("\n") if text]


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for value in part.values():
            yield from _texts(value)


def _times(text: str, everything: str) -> int:
    return f" {' '.join(words(everything))} ".count(f" {' '.join(words(text))} ")


def _without(part: Data, loose: Sequence[str]) -> dict[str, Any]:
    """Return a section without the texts that may stand anywhere."""
    gone = [words(text) for text in loose]
    texts = _without_rows(_paragraphs(part), gone)
    bullets = {key: value for key, value in part.get("punkter", {}).items() if words(_bullet(value)) not in gone}
    groups = {key: _without(group, loose) for key, group in part.get("grupper", {}).items()}
    return {**part, "tekst": "\n".join(texts), "punkter": bullets, "grupper": groups}


def _without_rows(texts: list[str], gone: Sequence[list[str]]) -> list[str]:
    """Return the paragraphs without those that together are one of the texts that are gone."""
    for start in range(len(texts)):
        for end in range(start + 1, len(texts) + 1):
            if words(" ".join(texts[start:end])) in gone:
                return _without_rows(texts[:start] + texts[end:], gone)
    return texts


def _is_only(part: Data, loose: Sequence[str]) -> bool:
    """Return whether a section holds nothing but such texts."""
    rest = _without(part, loose)
    return bool(loose) and not any(rest[key] for key in ("tekst", "punkter", "grupper"))


def _unequal(what: str, want: Any, got: Any) -> list[str]:
    return [] if want == got else [f"{what}: {got!r} og ikke {want!r}"]
