"""The Python files of the project as syntax trees: what the tests of the layout read."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "src" / "funkbesk"


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name with its line; `name` is dotted, and for `from a import b` it is `a.b`."""

    line: int
    name: str


@dataclass(frozen=True, slots=True)
class Module:
    """One module of the package: its dotted name, its imports and its calls.

    The imports are all of them: also those inside functions and for type checking only. A call is its line and its
    dotted name: `print`, `path.open`, `self.path.read_text`.
    """

    name: str
    imports: tuple[Import, ...]
    calls: tuple[tuple[int, str], ...]

    @property
    def part(self) -> str:
        """Return the part of the package it belongs to, as `funkbesk.reading`; `funkbesk` alone for its `__init__`."""
        return ".".join(self.name.split(".")[:2])


@cache
def modules(package: Path = PACKAGE) -> list[Module]:
    """Return every module below `package`, sorted by path. Their syntax trees, of a million objects, are not kept."""
    return [_read(path, package.parent) for path in sorted(package.rglob("*.py"))]


def _read(path: Path, above: Path) -> Module:
    parts = path.relative_to(above).with_suffix("").parts
    package = parts[:-1]  # what a dot in front of an import means
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))))
    called = [(node, ast.unparse(node.func)) for node in nodes if isinstance(node, ast.Call)]
    return Module(
        ".".join(package if parts[-1] == "__init__" else parts),
        (*_imports(nodes, package), *_imports_by_name(called)),
        tuple((node.lineno, name) for node, name in called),
    )


def _imports(nodes: Iterable[ast.AST], package: Sequence[str]) -> Iterator[Import]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (Import(node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = _absolute(node, package)
            yield from (Import(node.lineno, f"{source}.{alias.name}") for alias in node.names)


def _imports_by_name(called: Iterable[tuple[ast.Call, str]]) -> Iterator[Import]:
    for node, name in called:
        if name in {"import_module", "importlib.import_module"}:
            yield from (Import(node.lineno, str(one.value)) for one in node.args[:1] if isinstance(one, ast.Constant))


def _absolute(node: ast.ImportFrom, package: Sequence[str]) -> str:
    if not node.level:
        return node.module or ""
    above = package[: len(package) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])
