"""One table of merges: what both sides did, and the file that comes out, comments and line breaks included."""

from __future__ import annotations

import pytest

from funkbesk.git_drivers.merge_files import merge_files

BASE = """\
# yaml-language-server: $schema=x
id: rolle
art: rolle
version: 1.0.0
status: udkast

formål:
  tekst: >-
    Rollen er
    til for det.
  punkter:
    a: At lede møder
    b: At give sparring  # aftalt
    c: >-
      At følge op på
      alle sager

opgaver:
  nummererede: true
  grupper:
    drift:
      overskrift: Drift
      punkter:
        d: At passe driften
        e: At holde orden
    udvikling:
      overskrift: Udvikling
      punkter:
        f: At finde på
# slut
"""
A, B, C = (
    "    a: At lede møder\n",
    "    b: At give sparring  # aftalt\n",
    "    c: >-\n      At følge op på\n      alle sager\n",
)
D, E, F = "        d: At passe driften\n", "        e: At holde orden\n", "        f: At finde på\n"
OURS, THEIRS = "<<<<<<< denne gren\n", ">>>>>>> den anden gren\n"

Edit = tuple[str, str]


def conflict(ours: str, theirs: str) -> str:
    return f"{OURS}{ours}=======\n{theirs}{THEIRS}"


CASES: dict[str, tuple[list[Edit], list[Edit], list[Edit]]] = {
    "nothing": ([], [], []),
    "both append to one list, ours first": (
        [(C, C + "    x: Nyt her\n")],
        [(C, C + "    y: Nyt der\n")],
        [(C, C + "    x: Nyt her\n    y: Nyt der\n")],
    ),
    "both put something first": (
        [(A, "    x: Nyt her\n" + A)],
        [(A, "    y: Nyt der\n" + A)],
        [(A, "    x: Nyt her\n    y: Nyt der\n" + A)],
    ),
    "text here, reflowed there": (
        [("At følge op på\n      alle", "At følge op på alle")],
        [("alle sager", "nogle sager")],
        [("alle sager", "nogle sager")],
    ),
    "the same new text": (
        [(A, "    a: At mødes\n")],
        [(A, "    a: >-\n      At\n      mødes\n")],
        [(A, "    a: At mødes\n")],
    ),
    "two texts": (
        [(A, "    a: At lede alle møder\n")],
        [(A, "    a: At lede få møder\n")],
        [(A, conflict("    a: At lede alle møder\n", "    a: At lede få møder\n"))],
    ),
    "a folded text conflicts as a whole": (
        [("alle sager", "alle breve")],
        [("følge op", "se")],
        [
            (
                C,
                conflict(
                    "    c: >-\n      At følge op på\n      alle breve\n",
                    "    c: >-\n      At se på\n      alle sager\n",
                ),
            )
        ],
    ),
    "removed here, changed there": (
        [(A, "")],
        [(A, "    a: At lede få møder\n")],
        [(A, conflict("", "    a: At lede få møder\n"))],
    ),
    "removed here, reflowed there": ([(C, "")], [("følge op på\n      alle", "følge op på alle")], [(C, "")]),
    "two version numbers": (
        [("1.0.0", "1.1.0")],
        [("1.0.0", "1.2.0")],
        [("version: 1.0.0\n", conflict("version: 1.1.0\n", "version: 1.2.0\n"))],
    ),
    "one version number": ([("1.0.0", "1.1.0")], [("1.0.0", "1.1.0")], [("1.0.0", "1.1.0")]),
    "moved to another group here, changed there": (
        [(E, ""), (F, E + F)],
        [("At holde orden", "At holde god orden")],
        [(E, ""), (F, "        e: At holde god orden\n" + F)],
    ),
    "moved out of the last list there is, changed there": (
        [("      punkter:\n" + F, ""), (E, E + F)],
        [("finde på", "finde frem")],
        [("      punkter:\n" + F, ""), (E, E + "        f: At finde frem\n")],
    ),
    "moved to two places": (
        [(E, ""), (F, F + E)],
        [(E, ""), (A, "    e: At holde orden\n" + A)],
        [
            (E, ""),
            (F, F + conflict(E, "")),
            (A, conflict("", "    e: At holde orden\n") + A),
        ],
    ),
    "moved here, removed there": ([(E, ""), (F, F + E)], [(E, "")], [(E, ""), (F, F + conflict(E, ""))]),
    "reordered here, changed and added there": (
        [(A, ""), (C, C + A)],
        [(A, "    a: At mødes\n"), (B, B + "    x: Nyt\n")],
        [(A, ""), (B, B + "    x: Nyt\n"), (C, C + "    a: At mødes\n")],
    ),
    "two orders that go together": (
        [(A, ""), (B, B + A)],
        [(D, ""), (E, E + D)],
        [(A, ""), (B, B + A), (D, ""), (E, E + D)],
    ),
    "two orders that do not": (
        [(A + B + C, B + A + C)],
        [(A + B + C, A + C + B)],
        [(A + B + C, conflict(B + A + C, A + C + B))],
    ),
    "comment here, text there": (
        [(A, "    # funkbesk: tillad spr-vag – aftalt\n" + A)],
        [(A, "    a: At lede få møder\n")],
        [(A, "    # funkbesk: tillad spr-vag – aftalt\n    a: At lede få møder\n")],
    ),
    "comment beside here, text there": (
        [(C, "    c: >-  # aftalt\n      At følge op på\n      alle sager\n")],
        [("alle sager", "få sager")],
        [(C, "    c: >-  # aftalt\n      At følge op på\n      få sager\n")],
    ),
    "two comments beside one bullet": (
        [("# aftalt", "# aftalt i MED")],
        [("# aftalt", "# drøftet")],
        [(B, "    # drøftet\n    b: At give sparring  # aftalt i MED\n")],
    ),
    "two comments above one bullet": (
        [(A, "    # en\n" + A)],
        [(A, "    # to\n" + A)],
        [(A, "    # en\n    # to\n" + A)],
    ),
    "comments at the end": (
        [("# slut\n", "# slut\n# her\n")],
        [("# slut\n", "# der\n# slut\n")],
        [("# slut\n", "# slut\n# her\n# der\n")],
    ),
    "text here, more than a text there": (
        [(A, "    a: At lede få møder\n")],
        [(A, "    a:\n      tekst: At lede møder\n      erstatter: [z]\n")],
        [(A, "    a:\n      tekst: At lede få møder\n      erstatter: [z]\n")],
    ),
    "two texts, one with more": (
        [(A, "    a: At lede få møder\n")],
        [(A, "    a:\n      tekst: At lede alle møder\n      erstatter: [z]\n")],
        [
            (
                A,
                conflict(
                    "    a:\n      tekst: At lede få møder\n      erstatter: [z]\n",
                    "    a:\n      tekst: At lede alle møder\n      erstatter: [z]\n",
                ),
            )
        ],
    ),
    "a list emptied by both": ([(D, "")], [(E, "")], [("      punkter:\n" + D + E, "")]),
    "the last bullet removed here, another added there": (
        [("      punkter:\n" + F, "")],
        [(F, F + "        x: Nyt\n")],
        [(F, "        x: Nyt\n")],
    ),
    "a group removed here, changed there": (
        [("    udvikling:\n      overskrift: Udvikling\n      punkter:\n" + F, "")],
        [("At finde på", "At opfinde")],
        [
            (
                "    udvikling:\n      overskrift: Udvikling\n      punkter:\n" + F,
                conflict("", "    udvikling:\n      overskrift: Udvikling\n      punkter:\n        f: At opfinde\n"),
            )
        ],
    ),
    "a section added by both": (
        [("# slut\n", "ansvar:\n  punkter:\n    x: Her\n# slut\n")],
        [("# slut\n", "ansvar:\n  punkter:\n    y: Der\n# slut\n")],
        [("# slut\n", "ansvar:\n  punkter:\n    x: Her\n    y: Der\n# slut\n")],
    ),
    "one id, two new bullets": (
        [(A, A + "    x: Her\n")],
        [(F, F + "        x: Her\n")],
        [(A, A + conflict("    x: Her\n", "")), (F, F + conflict("", "        x: Her\n"))],
    ),
    "what looks like a comment in a text": (
        [("alle sager", "# 1 af sagerne")],
        [(B, B + "    x: Nyt\n")],
        [("alle sager", "# 1 af sagerne"), (B, B + "    x: Nyt\n")],
    ),
}


def edited(edits: list[Edit], text: str = BASE) -> str:
    for before, after in edits:
        assert before in text, before
        text = text.replace(before, after, 1)
    return text


@pytest.mark.parametrize(("ours", "theirs", "result"), CASES.values(), ids=CASES.keys())
def test_merging(ours: list[Edit], theirs: list[Edit], result: list[Edit]) -> None:
    merged = merge_files(*(edited(edits).encode() for edits in ([], ours, theirs)))
    assert merged.data.decode() == edited(result)
    assert bool(merged.conflicts) == (OURS in merged.data.decode())
