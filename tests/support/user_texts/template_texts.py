"""The texts of the templates: what stands between the tags and in attributes that are read out, and what code says."""

from __future__ import annotations

import re
from functools import cache

from jinja2 import Environment

from tests.support.user_texts.user_text import GAP, Found

_READ_OUT = re.compile(r"""\b(?:alt|aria-label|aria-description|content|label|placeholder|title)=(["'])(.*?)\1""")
_STYLE = re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_HALF_TAG = re.compile(r"^[^<]*(?<![-=])>|<[^>]*$")
_INLINE = re.compile(r"</?(?:a|abbr|b|code|em|i|span|strong|sup)\b[^<>]*>")
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CSS_RULE = re.compile(r"^[^\n{}<>]*\{[^{}<>]*\}", re.MULTILINE)
_CSS_NAMES = re.compile(r"(?:font-family|src|@import|@charset)\b[^;{}]*")
_CSS_STRING = re.compile(r"""(["'])(.*?)\1""")
_SCRIPT = re.compile(
    r"""//[^\n]*|/\*.*?\*/|(?P<quote>["'`])(?P<text>(?:\\.|(?!(?P=quote))[^\\])*)(?P=quote)|(?<=[(=,:\s])/[^/\n*][^\n]*?/[gimsuy]*""",
    re.DOTALL,
)
_LETTERS = re.compile(r"""\((?:\s*"[^"\n]*"\s*\+?)+\)\.split\([^)]*\)|new Set\("[^"\n]*"\)""")
_FILLED_IN = re.compile(r"\$\{[^{}]*\}")
_SENTENCE = re.compile(r"[^\W\d_]{2}.*\s|^\s*[A-ZÆØÅ][a-zæøå]+[.:!?]?\s*$|[æøå]", re.DOTALL)


@cache
def _environment() -> Environment:
    return Environment(extensions=["jinja2.ext.do"], autoescape=True)


def jinja_texts(source: str) -> Found:
    """Yield the texts of a Jinja template, with a gap for each expression; its comments are for engineers."""
    written: list[str] = []
    places: list[tuple[int, int]] = []
    for line, kind, value in _environment().lex(source):
        if kind == "data":
            places.append((sum(map(len, written)), line))
            written.append(value)
        elif kind == "variable_begin" or (kind == "name" and value in ("else", "elif")):
            written.append(GAP)
        elif kind == "string" and _SENTENCE.search(value[1:-1]):
            yield "skabelon", line, value[1:-1]
    page = "".join(written)
    for start, text in _between_tags(page):
        line, before = next(((line, page[at:start]) for at, line in reversed(places) if at <= start), (1, ""))
        yield "skabelon", line + before.count("\n"), text


def _between_tags(page: str) -> list[tuple[int, str]]:
    """Return each text with its place in the page; tags inside a line do not part it."""
    for unread in (_STYLE, _CSS_COMMENT, _CSS_RULE):
        page = unread.sub(lambda match: " " * len(match.group()), page)
    found = [(match.start(2), match.group(2)) for match in _READ_OUT.finditer(page)]
    page = _INLINE.sub(lambda match: "\0" * len(match.group()), page)
    at = 0
    for match in (*_TAG.finditer(page), None):
        end = len(page) if match is None else match.start()
        text = _HALF_TAG.sub("", page[at:end])
        lead = len(text) - len(text.lstrip())
        if text.strip():
            found.append((page.index(text, at) + lead, text.replace("\0", "").strip()))
        at = 0 if match is None else match.end()
    return found


def css_texts(source: str) -> Found:
    """Yield what a style sheet writes into the page, as »Side«."""
    bare = source
    for unread in (_CSS_COMMENT, _CSS_NAMES):
        bare = unread.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), bare)
    for match in _CSS_STRING.finditer(bare):
        yield "skabelon", bare.count("\n", 0, match.start()) + 1, match.group(2)


def script_texts(source: str) -> Found:
    """Yield the strings of a script that say something; comments, patterns and letters are for engineers."""
    source = _LETTERS.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), source.replace('"use strict"', " " * 12))
    for match in _SCRIPT.finditer(source):
        text = _FILLED_IN.sub(GAP, match.group("text") or "")
        if _SENTENCE.search(text):
            yield "script", source.count("\n", 0, match.start()) + 1, text
