"""Which lines of a file go to which key."""

from __future__ import annotations

from funkbesk.git_drivers.cutting import cut
from funkbesk.git_drivers.pieces import Entry, entries

TEXT = """\
# om filen

# om id
id: rolle  # ved siden af
formål:  # ved formålet
  tekst: >-  # ved teksten
    Teksten
    # er også tekst
  punkter:
    # om a
    a: At lede
      # bag a
    b: [x,  # inde i b
      y]

    # bag punkterne
  # bag formålet
# til sidst
"""


def test_every_line_belongs_to_one_key() -> None:
    pieces = cut(TEXT)
    identifier, purpose = entries(pieces.children)
    text, bullets = entries(purpose.children)
    first, second = entries(bullets.children)
    assert (pieces.head, pieces.foot) == (("# om filen", ""), ("# til sidst",))
    assert around(identifier) == (("# om id",), "  # ved siden af", ())
    assert around(purpose) == ((), "  # ved formålet", ("  # bag formålet",))
    assert around(text) == ((), "  # ved teksten", ())
    assert text.written == ("  tekst: >-", "    Teksten", "    # er også tekst")
    assert around(bullets) == ((), "", ("", "    # bag punkterne"))
    assert around(first) == (("    # om a",), "", ("      # bag a",))
    assert around(second) == ((), "", ())
    assert second.has_comments
    assert not first.has_comments


def around(entry: Entry) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    return entry.above, entry.beside, entry.below
