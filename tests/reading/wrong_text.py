"""Files that are no text, or hold characters that have no place in one (`reading/source.py`)."""

from __future__ import annotations

from tests.support.wrong_file import SETTINGS, Wrong

TEXT = (
    Wrong("a file of 256 KiB and one byte", "fil-for-stor", "file", data=b"#" * (256 * 1024 + 1)),
    Wrong("UTF-16", "yaml-ikke-utf8", "file", data="id: rolle\n".encode("utf-16")),
    Wrong("Latin-1 behind an æ", "yaml-ikke-utf8", "text", data=b"# \xc3\xa6\ntitel: \xc3\xa6r\xf8\n", at=(2, 10)),
    Wrong("UTF-8 that ends in the middle of a letter", "yaml-ikke-utf8", "end", data=b"a: b\xc3", at=(1, 5)),
    Wrong("31 accents on one letter", "yaml-accenter", "text", "titel: a«" + "\u0315" + "\u0300" * 30),
    Wrong("tab as indentation", "yaml-tabulator", "indentation", "formål:\n«\t»tekst: At lede\n"),
    Wrong("tab behind a colon", "yaml-tabulator", "behind a key", "titel:«\t»Funktionsbeskrivelse\n"),
    Wrong("tab in a comment", "yaml-tabulator", "comment", "# en«\t»kommentar\n"),
    Wrong("tab as an escape", "yaml-tabulator", "escape", 'titel: «"en\\ttitel"»\n'),
    Wrong("old Mac line ends", "yaml-linjeskift", "file", data=b"id: rolle\rart: rolle\r", at=(1, 10)),
    Wrong("a lone CR in a Windows file", "yaml-linjeskift", "line", data=b"id: a\r\nart: b\r\r\n", at=(2, 7)),
    Wrong("NUL", "yaml-styretegn", "text", "titel: En«\x00» rolle\n"),
    Wrong("terminal escape", "yaml-styretegn", "comment", "# «\x1b»[31m\n"),
    Wrong("NUL as an escape", "yaml-styretegn", "escape", 'formål:\n  tekst: «"At\\0lede"»\n'),
    Wrong(
        "text that turns its direction", "yaml-styretegn", "bullet", "opgaver:\n  punkter:\n    a: At «\u202e»lede\n"
    ),
    Wrong("line separator", "yaml-styretegn", "section text", "formål:\n  tekst: At«\u2028»lede\n"),
    Wrong("byte order mark in the middle", "yaml-styretegn", "between keys", "«\ufeff»titel: t\n"),
    Wrong("control character of Latin-1", "yaml-styretegn", "settings", "«\x85»\n", file=SETTINGS),
    Wrong(
        "no-break space behind a key",
        "yaml-hårdt-mellemrum",
        "value",
        "«\u00a0»\n",
        whole=True,
        data="id:\u00a0x\n".encode(),
        at=(1, 4),
    ),
    Wrong("no-break space as indentation", "yaml-hårdt-mellemrum", "indentation", "formål:\n«\u00a0» tekst: At lede\n"),
    Wrong(
        "a number sign in a bullet", "yaml-havelåge", "bullet", "opgaver:\n  punkter:\n    a: Svar på sag «#2 og #3»\n"
    ),
    Wrong("a number sign in the title", "yaml-havelåge", "title", "titel: Rolle «#1»\n"),
)
