"""Files that are no YAML at all: the mistakes that people make when they type (`reading/mistakes.py`)."""

from __future__ import annotations

from tests.support.wrong_file import REGISTER, SETTINGS, Wrong

BULLET = "opgaver:\n  punkter:\n    a: "

SYNTAX = (
    Wrong("a colon in a text", "yaml-kolon", "metadata", "titel: Koordinator«:» en beskrivelse\n"),
    Wrong("a colon in a bullet", "yaml-kolon", "bullet", BULLET + "At sikre følgende«:» kvalitet\n"),
    Wrong("a bullet that ends in a colon", "yaml-kolon", "end of a bullet", BULLET + "At sikre«:»\n"),
    Wrong("a section's text that ends in a colon", "yaml-kolon", "end of a text", "formål:\n  tekst: At sikre«:»\n"),
    Wrong("a colon on the line below", "yaml-kolon", "line below", "formål:\n  tekst:\n    Det er dens«:» opgave\n"),
    Wrong("a colon below a bullet's id", "yaml-kolon", "below an id", BULLET + "\n      At sikre det«:» nemlig\n"),
    Wrong("a colon at the end below an id", "yaml-kolon", "end below an id", BULLET + "\n      At sikre«:»\n"),
    Wrong(
        "a colon in the second line of a text", "yaml-kolon", "second line", BULLET + "At sikre\n      det ene«:» a\n"
    ),
    Wrong("a colon in a register entry", "yaml-kolon", "register", "kommune: Eks«:» Kommune\n", file=REGISTER),
    Wrong("a colon before a bracket", "yaml-kolon", "list", "esco: [a«:»]\n"),
    Wrong("a text that begins with @", "yaml-tegn", "metadata", "titel: «@»lle roller\n"),
    Wrong("a bullet that begins with %", "yaml-tegn", "bullet", BULLET + "«%»-satser beregnes\n"),
    Wrong("a setting that begins with `", "yaml-tegn", "settings", "forvaltning: «`»stab`\n", file=SETTINGS),
    Wrong("a quote that is not closed", "yaml-anførselstegn", "double quote", 'titel: «"»Funktionsbeskrivelse\n'),
    Wrong("a single quote that is not closed", "yaml-anførselstegn", "single quote", BULLET + "«'»At lede\n"),
    Wrong("text behind a closing quote", "yaml-anførselstegn", "behind", 'titel: "Rollen" «s»om leder\n'),
    Wrong("text behind a closing single quote", "yaml-anførselstegn", "behind single", BULLET + "'Chef' «f»or alle\n"),
    Wrong("a Windows path in quotes", "yaml-skråstreg", "settings", 'udseende: {logo: "a«\\»q"}\n', file=SETTINGS),
    Wrong("an escape that is too short", "yaml-skråstreg", "hexadecimal", 'titel: "a\\x«4»g"\n'),
    Wrong("an escape of half a character", "yaml-skråstreg", "surrogate", BULLET + '"a\\u«d»800"\n'),
    Wrong("text behind >-", "yaml-blok", "folded", "formål:\n  tekst: >- «A»t lede\n"),
    Wrong("text behind |", "yaml-blok", "literal", BULLET + "| «A»t lede\n"),
    Wrong("a block with indentation 0", "yaml-blok", "indentation", "titel: >«0»\n  a\n"),
    Wrong("a list that is not closed", "yaml-parentes", "list", "esco: «[»a, b\n"),
    Wrong("two words without a comma", "yaml-parentes", "quoted words", 'esco: ["a" «"»b"]\n'),
    Wrong("a bracket too many", "yaml-parentes", "end of a list", "esco: [a]«]»\n"),
    Wrong("two commas", "yaml-parentes", "comma", "esco: [a,«,»b]\n"),
    Wrong("a text that begins with [", "yaml-parentes", "bullet", BULLET + "[At] «l»ede\n"),
    Wrong("a text that begins with {", "yaml-parentes", "braces", "titel: «{»rolle\n"),
    Wrong("a text that begins with ]", "yaml-parentes", "closing bracket", "titel: «]»rolle\n"),
    Wrong("a text that begins with a comma", "yaml-parentes", "text", "formål:\n  tekst: «,»rolle\n"),
    Wrong("one bracket alone", "yaml-parentes", "end of the file", "«[»", whole=True),
    Wrong("a text that begins with a dash", "yaml-liste", "text", "titel: «-» en rolle\n"),
    Wrong("bullets of dashes with a key among them", "yaml-liste", "bullets", "drøftet:\n  - a\n  «b»: c\n"),
    Wrong(
        "a mark of a merge",
        "yaml-flettekonflikt",
        "metadata",
        "«<<<<<<< main»\nejer: leder\n=======\nejer: chef\n>>>>>>> gren\n",
    ),
    Wrong("a line without a colon", "yaml-nøgle-uden-kolon", "metadata", "«e»jer leder\nkle: a\n"),
    Wrong("a colon without a space", "yaml-nøgle-uden-kolon", "no space", "«id:rolle»\nart: rolle\n", whole=True),
    Wrong("text below >- that is not indented", "yaml-nøgle-uden-kolon", "block", "formål:\n  tekst: >-\n«A»t lede\n"),
    Wrong("a key below a text", "yaml-indrykning", "below a text", "titel: Rolle\n  «ejer»: leder\n"),
    Wrong("a key between two levels", "yaml-indrykning", "section", "formål:\n    tekst: a\n  «p»unkter: {}\n"),
    Wrong("a bullet out of line", "yaml-indrykning", "bullets", BULLET + "x\n   «b»: y\n"),
    Wrong(
        "text of a block out of line",
        "yaml-indrykning",
        "block",
        "formål:\n  tekst: |\n      a\n    «b»\n  punkter: {}\n",
    ),
    Wrong("dashes below a key with a text", "yaml-indrykning", "dashes", "titel: Rolle\n«-» a\n"),
    Wrong("the first key indented alone", "yaml-indrykning", "file", "  id: rolle\n«a»rt: rolle\n", whole=True),
    Wrong("a colon without a key", "yaml-nøgle", "no key", "«:» rolle\n", whole=True),
)
