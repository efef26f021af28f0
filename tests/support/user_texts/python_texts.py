"""The texts of a Python file: every literal but those that are shown to be none.

A docstring is English and for engineers, unless it is a page of the manual or the help of a command. A literal is no
text where its place says so (an exception of Python's own, a word list, a pattern) or its form does. A single word is
a text as well, unless it is a name: of the code itself, or by its place.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import re
from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

from funkbesk.cli.app import COMMANDS, Command
from tests.support.user_texts.user_text import GAP, Found

Literal: TypeAlias = ast.Constant | ast.JoinedStr

_RULES = "funkbesk/lint/rules/"
_COMMANDS = "funkbesk/cli/commands/"
_WRONG_EXAMPLE = re.compile(r"^Forkert:\n.*?^(?=Rigtigt:)", re.MULTILINE | re.DOTALL)
_PATTERN = re.compile(r"\(\?|\\[bdswDSWZ]|\[\^|\.\*|\w\|\w+\||\|\w+\)|\[[-+\w]*[a-zA-Z]-[a-zA-Z]|^[a-zA-Z]-[a-z]|\)\?")
_WORD = re.compile(r"[^\W\d_]+(?:[-’][^\W\d_]+)*[.:,;!?…]?")
_PLAIN = re.compile(r"[a-z]+(?:-[a-z]+)*")
_CODE = re.compile(r"[A-Z]+|[A-Z]?[a-z]+(?:[A-Z][a-z]*)+")
_BUGS = {name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)}
_NAMED = frozenset(
    {"decode", "encode", "endswith", "find", "get", "getattr", "open", "pop", "removeprefix", "removesuffix"}
    | {"setdefault", "startswith"}
)
"""Functions that are handed names, and never a text to be read."""


def python_texts(path: str, source: str, names: frozenset[str]) -> Found:
    """Yield the texts of the file; `names` are the identifiers of all the code, and what else is known as a name."""
    above = _nodes(source)
    for node in above:
        if isinstance(node, ast.Module | ast.FunctionDef) and (text := _help(path, node)):
            yield "hjælp", node.body[0].lineno, text
        if not isinstance(node, Literal) or isinstance(above[node], ast.Expr) or _is_piece(node, above):
            continue
        text = _text(node)
        if _is_worded(text) and not (_is_no_text(node, above) or is_pattern(text)):
            stripped = text.strip()
            if _WORD.fullmatch(stripped) and _is_name(stripped, node, above, names):
                continue
            yield "besked", node.lineno, text


def is_pattern(text: str) -> bool:
    """Return whether the text is a pattern of the module `re`, by signs that no sentence has."""
    return _PATTERN.search(text) is not None


def names_in(source: str) -> Iterator[str]:
    """Yield the identifiers of a Python file, the parts of its imports, and the words of the language."""
    yield from keyword.kwlist
    for node in _nodes(source):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.arg | ast.keyword):
            yield node.arg or ""
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.alias):
            yield from node.name.split(".")


@cache  # the names of all files are wanted before the texts of the first
def _nodes(source: str) -> dict[ast.AST, ast.AST]:
    """Return every node but the contexts (load, store) with the one above it; the module stands above itself."""
    tree = ast.parse(source)
    above: dict[ast.AST, ast.AST] = {tree: tree}
    todo: list[ast.AST] = [tree]
    while todo:
        node = todo.pop()
        for name in node._fields:  # `ast.iter_child_nodes` takes twice as long, for half a million nodes
            value = getattr(node, name, None)
            below = value if isinstance(value, list) else (value,)
            new = [one for one in below if isinstance(one, ast.AST) and not isinstance(one, ast.expr_context)]
            above.update(dict.fromkeys(new, node))
            todo += new
    return above


def forget_nodes() -> None:
    """Drop the nodes of all files: the garbage collector would look through a million of them again and again."""
    _nodes.cache_clear()


def _help(path: str, node: ast.Module | ast.FunctionDef) -> str:
    """Return the docstring where users see it, the example that is wrong on purpose left out."""
    if isinstance(node, ast.Module):
        if _RULES not in path or path.endswith("__init__.py"):
            return ""
    elif _COMMANDS not in path or (path.rpartition("/")[2].removesuffix(".py"), node.name) not in _functions():
        return ""
    return _WRONG_EXAMPLE.sub("", ast.get_docstring(node) or "")


def _functions(table: dict[str, Command] = COMMANDS) -> Iterator[tuple[str, str]]:
    for command in table.values():
        yield command.module, command.function
        yield from _functions(command.inside or {})


def _is_piece(node: Literal, above: dict[ast.AST, ast.AST]) -> bool:
    """Return whether the literal is a part of another: the fixed text or the format of an f-string."""
    over = above[node]
    return isinstance(over, ast.JoinedStr) or (isinstance(over, ast.FormattedValue) and node is over.format_spec)


def _text(node: Literal) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else GAP for one in node.values)
    return node.value if isinstance(node.value, str) else ""


def _is_worded(text: str) -> bool:
    """Return whether there are words: something with a space in it, or one word alone."""
    stripped = text.strip()
    return bool(re.search(r"[^\W\d_]{2}", stripped)) and (" " in stripped or bool(_WORD.fullmatch(stripped)))


def _is_no_text(node: Literal, above: dict[ast.AST, ast.AST]) -> bool:
    """Return whether the place shows that nobody reads it: a bug's message, a list of words, a pattern."""
    over = above[node]
    if isinstance(over, ast.Attribute):
        return over.attr == "split"
    while isinstance(over, ast.Tuple | ast.List | ast.keyword | ast.BinOp):
        over = above[over]
    if not isinstance(over, ast.Call):
        return False
    called = ast.unparse(over.func)
    return called in _BUGS | {"cast", "late", "word_set"} or called.startswith("re.") or called.endswith(".once")


def _is_name(text: str, node: Literal, above: dict[ast.AST, ast.AST], names: frozenset[str]) -> bool:
    """Return whether a single word is a name: known as such, or in a place where only names stand."""
    if text in names or text.replace("-", "_") in names or _CODE.fullmatch(text):
        return True
    below: ast.AST = node
    while isinstance(above[below], ast.Tuple | ast.List | ast.Starred):
        below = above[below]
    over = above[below]
    called = ast.unparse(over.func).rpartition(".")[2] if isinstance(over, ast.Call) else ""
    if isinstance(over, ast.Set) or called in {"frozenset", "set"}:
        return True  # what has no order is not shown
    if not _PLAIN.fullmatch(text):
        return False
    if isinstance(over, ast.Dict):
        return any(below is key for key in over.keys)
    return called in _NAMED or isinstance(over, ast.Compare | ast.Subscript | ast.MatchValue)
