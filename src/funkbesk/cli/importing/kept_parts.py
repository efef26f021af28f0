"""An import over a description that is there: what the document does not say stays, and so do the ids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from funkbesk.cli.description_yaml import yaml_of
from funkbesk.diff.matching import match_bullets
from funkbesk.diff.outline import OTHERS, Outline, outline
from funkbesk.diff.parts import same_groups, same_sections
from funkbesk.documents.bookmarks import PREFIXES, PartKind, is_named
from funkbesk.documents.new_ids import FreshIds
from funkbesk.importing.encodings import cleaned
from funkbesk.reading.collection import load

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.importing.imported import Imported

_HOLDERS = ("punkter", "grupper", OTHERS)
Names = dict[str, str]


def over(existing: Description, old: Mapping[str, Any], draft: Imported) -> dict[str, Any]:
    """Return the data of the description with the texts of the document; `old` is its data as it is written now.

    A bullet, group or additional section is the old one where its bookmark says so, else where `diff` would match it;
    it keeps its id and all that only the file says of it. So do the sections and the description itself.
    """
    draft = _with_neutral_ids(draft, old)
    new = draft.data
    sections = _sections(new, _kept_ids(existing, old, draft))
    own = {key for _, key in existing.section_fields()} | {OTHERS}
    facts = {key: value for key, value in old.items() if key not in own}
    facts["titel"] = _as_before(old["titel"], new["titel"])
    known = _by_id(old)
    result: dict[str, Any] = facts
    for key, section in sections.items():
        if key == OTHERS:
            result[key] = {name: _merged(known.get(name, {}), one, known) for name, one in section.items()}
        else:
            result[key] = _merged(old.get(key, {}), section, known, existing.DEFAULT_HEADINGS.get(key))
    return result


def _with_neutral_ids(draft: Imported, old: Mapping[str, Any]) -> Imported:
    """Return the draft with ids that the description does not have.

    Its own were made from its texts: that one of them is also the id of an old bullet says nothing of the two.
    """
    fresh = FreshIds(_by_id(old))
    neutral = {name: fresh.make("importeret") for name in _by_id(draft.data)}
    data = draft.data | _sections(draft.data, neutral)
    return replace(draft, data=data, bookmarks={neutral[name]: marks for name, marks in draft.bookmarks.items()})


def _sections(data: Mapping[str, Any], ids: Names) -> dict[str, Any]:
    """Return the sections of a description's data under other ids."""
    return {
        key: _renamed({key: value}, ids)[key] if key == OTHERS else _renamed(value, ids)
        for key, value in data.items()
        if isinstance(value, dict)
    }


def _kept_ids(existing: Description, data: Mapping[str, Any], draft: Imported) -> Names:
    """Return for each id of the draft the one that it shall have."""
    old = outline(existing)
    new = outline(_loaded(draft.data))
    named = _by_bookmark(old, draft.bookmarks)
    sections = same_sections(old, new)
    old_bullets = [one for one in old.bullets() if one.id not in named.values()]
    new_bullets = [one for one in new.bullets() if one.id not in named]
    pairs = [
        (old_bullets[match.old[0]], new_bullets[match.new[0]])
        for match in match_bullets(old_bullets, new_bullets, frozenset(), sections)
        if len(match.old) == len(match.new) == 1
    ]
    kept = named | {after.id: before.id for before, after in pairs}
    groups = same_groups(old, new, sections, pairs)
    for before, after in {**sections, **groups}.items():
        if len(after) > 1:
            kept.setdefault(after[-1], before[-1])
    fresh = FreshIds({*kept.values(), *_by_id(data), *data.get("udgået", {})})
    texts = {name: _text_of(value) for name, value in _by_id(draft.data).items()}
    return {name: kept[name] if name in kept else fresh.make(text) for name, text in texts.items()}


def _by_bookmark(old: Outline, bookmarks: Mapping[str, tuple[str, ...]]) -> Names:
    """Return new id -> old id where exactly one place of the document has the bookmark of the old one."""
    parts: dict[PartKind, list[str]] = {
        "punkt": [bullet.id for bullet in old.bullets()],
        "gruppe": [group.place.path[-1] for section in old.sections for group in section.groups],
        "afsnit": [section.place.path[-1] for section in old.sections if section.place.path[0] == OTHERS],
    }
    claims = [
        (name, (kind, identifier))
        for name, marks in bookmarks.items()
        for mark in marks
        for kind, ids in parts.items()
        if mark.startswith(PREFIXES[kind])
        for identifier in ids
        if is_named(kind, identifier, mark)
    ]
    by_old = Counter(part for _, part in claims)
    by_new = Counter(name for name, _ in claims)
    return {name: part[1] for name, part in claims if by_old[part] == by_new[name] == 1}


def _loaded(data: Mapping[str, Any]) -> Any:
    from pathlib import Path

    return load(yaml_of(data).encode(), Path(f"{data['id']}.yaml")).document


def _renamed(section: Mapping[str, Any], ids: Names) -> dict[str, Any]:
    return {
        key: {ids[name]: _renamed(one, ids) if isinstance(one, dict) else one for name, one in value.items()}
        if key in _HOLDERS
        else value
        for key, value in section.items()
    }


def _by_id(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return everything in a description that has an id, by it."""
    found: dict[str, Any] = {}
    for key, value in data.items():
        if key in _HOLDERS:
            found |= value
        if isinstance(value, dict) and key != "udgået":
            found |= _by_id(value)
    return found


def _text_of(value: Any) -> str:
    return value if isinstance(value, str) else str(value.get("tekst") or value.get("overskrift") or "")


def _merged(
    old: Mapping[str, Any], new: Mapping[str, Any], known: Mapping[str, Any], default: str | None = None
) -> dict[str, Any]:
    """Return a section or group: the texts of the document, all else as the file has it, else as the text says."""
    texts = {*_HOLDERS, "overskrift", "tekst"}
    is_same = _is_same(old.get("tekst", ""), new.get("tekst", ""))
    said = {key: value for key, value in new.items() if key == "nummererede" or not is_same}
    result = {key: value for key, value in (*said.items(), *old.items()) if key not in texts}
    heading = new.get("overskrift", "")
    if old.get("overskrift") or heading != default:
        result["overskrift"] = _as_before(old.get("overskrift", ""), heading)
    if "tekst" in new:
        result["tekst"] = _as_before(old.get("tekst", ""), new["tekst"])
    if "punkter" in new:
        result["punkter"] = {name: _bullet(known.get(name), one) for name, one in new["punkter"].items()}
    for name, group in new.get("grupper", {}).items():
        result.setdefault("grupper", {})[name] = _merged(known.get(name, {}), group, known)
    return {key: value for key, value in result.items() if value != ""}


def _bullet(old: Any, new: Any) -> Any:
    """Return a bullet with the new text; what the file says beside it stays."""
    if old is None:
        return new
    text = _as_before(_text_of(old), _text_of(new))
    return {**old, "tekst": text} if isinstance(old, dict) else text


def _as_before(old: str, new: str) -> str:
    """Return the old text where the new one is what comes back of it."""
    return old if _is_same(old, new) else new


def _is_same(old: str, new: str) -> bool:
    """Return whether two texts have the same paragraphs but for spaces and unseen letters, which no document keeps."""
    first, second = ([cleaned(line).split() for line in text.split("\n")] for text in (old, new))
    return [line for line in first if line] == [line for line in second if line]
