"""The forms of the words in `words/ordbog.yaml`, and the files that hold them ready to use.

The lexicon is written for people: a word once, under the endings that it takes. To bend twenty thousand words takes
longer than to lint a file, so all forms are written into `words/ordbog-navneord.txt` (the nouns) and
`words/ordbog-former.txt`, which `noun_forms.py` and `lexicon.py` read. A test holds them together, and makes the files
anew with `--update-golden`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import Flag
from typing import TYPE_CHECKING

from funkbesk.lint.language.verb_inflection import imperative_of, present_of
from funkbesk.lint.word_lists import BETWEEN, word_lists, word_tables

if TYPE_CHECKING:
    from funkbesk.documents.word_lists import Lexicon

SHORTEST_HEAD = 3
SHARED = 3
"""The first letters that the forms of nouns on one line of their file have in common."""
DIGITS = "0123456789abcdefghijklmnopqrstuv"
"""What stands for the value of a `Reading`."""
HIDDEN_GENDER = "køn"
"""What the lines begin with that name nouns by gender."""
BEHIND_NOUNS = "efter navneord"
"""The line of the last parts that are known only behind a word that is known too."""


class Reading(Flag):
    """What a form of a noun can be; `tilbud` is two of them."""

    NONE = 0
    ONE = 1
    THE_ONE = 2
    MANY = 4
    THE_MANY = 8
    MASS = 16
    """It has no plural."""
    EITHER = ONE | MANY


# an attribute of an enumeration takes longer to find than all else that is done with a form
_ONE, _THE_ONE, _MANY, _THE_MANY = Reading.ONE, Reading.THE_ONE, Reading.MANY, Reading.THE_MANY
_EITHER, _ONE_MASS, _THE_ONE_MASS = Reading.EITHER, _ONE | Reading.MASS, _THE_ONE | Reading.MASS
_IRREGULAR = (_ONE, _THE_ONE, _MANY, _THE_MANY)


def compiled_nouns(data: Lexicon) -> str:
    """Return the text of `words/ordbog-navneord.txt`: a line for all forms that begin with the same letters.

    Behind each form stand what it is by itself and what it is as the last part of a compound, as `DIGITS` of `Reading`.
    """
    listed, heads = nouns(data)
    lines: dict[str, list[str]] = defaultdict(list)
    for form in sorted({**listed, **heads}):
        alone, last = listed.get(form, Reading.NONE), heads.get(form, Reading.NONE)
        lines[form[:SHARED]].append(f"{form}={DIGITS[alone.value]}{DIGITS[last.value]}")
    return "".join(f"{letters} {' '.join(forms)}\n" for letters, forms in lines.items())


def compiled(data: Lexicon) -> str:
    """Return the text of `words/ordbog-former.txt`: a line for each kind of form, with all its words.

    The adjectives are two lines, each word above its form in -e. What is no last part of a compound by
    `compiled_nouns` and yet one behind a known noun (`vagt`: natvagt, not svagt) has a line of its own.
    """
    listed, _ = nouns(data)
    lines: dict[str, list[str]] = defaultdict(list)
    definite = adjectives(data)
    lines["tillægsord"] = sorted(definite)
    lines["bestemt"] = [definite[word] for word in sorted(definite)]
    lines["udsagnsord"] = sorted(data.verbs.split())
    lines["nutid"] = sorted(filter(None, map(present_of, lines["udsagnsord"])))
    lines["bydemåde"] = sorted(map(imperative_of, lines["udsagnsord"]))
    for noun, gender in sorted(hidden_genders(data, listed).items()):
        lines[f"{HIDDEN_GENDER} {gender}"].append(noun)
    lines[BEHIND_NOUNS] = sorted(form for form, _ in _forms_of(frozenset(data.behind_nouns.split()), data))
    rows = {kind: " ".join(forms) for kind, forms in lines.items()}
    rows |= {name: BETWEEN.join(words) for name, words in word_lists().items()} | word_tables()
    return "".join(f"{kind}: {row}\n" for kind, row in rows.items())


def hidden_genders(data: Lexicon, listed: dict[str, Reading]) -> dict[str, str]:
    """Return the genders, `n`, `t` or `nt`, of the nouns whose forms in the list tell another tale.

    `kule` is of one gender, though `kulet` is a form of `kul`; `museum` is no `museumet`.
    """
    genders: dict[str, set[str]] = defaultdict(set)
    for inflection, row in data.nouns.items():
        the_one = inflection.split(", ")[-2] if ", " in inflection else inflection
        for noun in row.split():
            genders[noun].add(the_one[-1])
    for row in data.irregular.split(", "):
        noun, the_one, *_ = row.split(" ")
        genders[noun].add(the_one[-1])
    return {
        noun: "".join(sorted(found))
        for noun, found in genders.items()
        if found != {form[-1] for form in definite_forms(noun) if listed.get(form, Reading.NONE) & Reading.THE_ONE}
    }


def definite_forms(noun: str) -> Iterator[str]:
    """Yield what the definite singular of a noun can look like: planen, planet; for formel formlen too."""
    # formel – formlen, middel – midlet
    short = f"{noun[:-3] if noun[-4:-3] == noun[-3:-2] else noun[:-2]}{noun[-1:]}"
    for stem in (noun, f"{noun}{noun[-1:]}", *((short,) if noun.endswith(("el", "er", "en")) else ())):
        yield from (f"{stem}{ending}" for ending in ("en", "et", "n", "t"))


def adjectives(data: Lexicon) -> dict[str, str]:
    """Return the adjectives with their forms in -e."""
    return {word: _bent(word, inflection) for inflection, row in data.adjectives.items() for word in row.split()}


def nouns(data: Lexicon) -> tuple[dict[str, Reading], dict[str, Reading]]:
    """Return the forms of all nouns, and of those that a compound may end in."""
    listed: dict[str, Reading] = {}
    for inflection, row in data.nouns.items():
        _add(listed, _forms(row, inflection))
    for row in data.irregular.split(", "):
        one, the_one, many, the_many = row.split(" ")
        _add(listed, zip((one, the_one, many, the_many), _IRREGULAR, strict=True))
    alone = frozenset(data.alone.split())
    heads = {form: reading for form, reading in listed.items() if len(form) >= SHORTEST_HEAD}
    for form, _ in _forms_of(alone, data):
        heads.pop(form, None)
    for inflection, row in data.derived.items():
        _add(heads, _forms(row, inflection))
    return listed, heads


def _forms_of(words: frozenset[str], data: Lexicon) -> Iterator[tuple[str, Reading]]:
    """Yield the forms of those words; irregular nouns are left out."""
    for inflection, row in data.nouns.items():
        yield from _forms(" ".join(words.intersection(row.split())), inflection)


def _forms(row: str, inflection: str) -> Iterator[tuple[str, Reading]]:
    """Yield the forms of nouns; the ending of the plural is `=` where it is the same as the singular.

    Where there are three, the word loses the first.
    """
    *lost, the_one, many = inflection.split(", ") if ", " in inflection else (inflection, "")
    for word in row.split():
        stem = _without(word, lost[0]) if lost else word
        definite = _with(stem, the_one)
        if not many:
            yield word, _ONE_MASS
            yield definite, _THE_ONE_MASS
            continue
        yield definite, _THE_ONE
        if many == "=":
            yield word, _EITHER
            yield f"{definite.removesuffix('n').removesuffix('t')}ne", _THE_MANY  # tilbuddet – tilbuddene
        else:
            plural = _with(stem, many)
            yield word, _ONE
            yield plural, _MANY
            # lærere – lærerne, but borde – bordene
            yield f"{plural[:-1] if plural.endswith('ere') else plural}ne", _THE_MANY


def _with(stem: str, ending: str) -> str:
    """Return the stem with an ending: `-en` adds it, `+en` doubles the last letter first."""
    return f"{stem}{ending[1:]}" if ending[0] == "-" else f"{stem}{stem[-1]}{ending[1:]}"


def _bent(word: str, ending: str) -> str:
    """Return the word with an ending: `-en` and `+en` as `_with` has them, `-er, -re` exchanges."""
    lost, _, added = ending.rpartition(", ")
    return _with(_without(word, lost) if lost else word, added)


def _without(word: str, ending: str) -> str:
    """Return the word without its ending; before -er, -el and -en two like letters become one: sikker – sik(re)."""
    stem = word.removesuffix(ending[1:])
    return stem[:-1] if ending != "-et" and len(stem) > 1 and stem[-1] == stem[-2] else stem


def _add(found: dict[str, Reading], forms: Iterable[tuple[str, Reading]]) -> None:
    for form, reading in forms:
        earlier = found.get(form)
        found[form] = reading if earlier is None or earlier is reading else earlier | reading
