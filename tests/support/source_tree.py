"""The Python files of the project as syntax trees: what the tests of the layout read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "src" / "funkbesk"


@dataclass(frozen=True, slots=True)
class Module:
    """One module of the package: its dotted name, whether it is a package's `__init__`, and its syntax tree."""

    name: str
    is_package: bool
    tree: ast.Module

    @property
    def part(self) -> str:
        """Return the part of the package it belongs to, as `funkbesk.reading`; `funkbesk` alone for its `__init__`."""
        return ".".join(self.name.split(".")[:2])


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name with its line; `name` is dotted, and for `from a import b` it is `a.b`."""

    line: int
    name: str


@cache
def modules(package: Path = PACKAGE) -> list[Module]:
    """Return every module below `package`, sorted by path."""
    return [_read(path, package.parent) for path in sorted(package.rglob("*.py"))]


def imports(module: Module) -> Iterator[Import]:
    """Yield every import of the module, wherever it stands: also inside functions and for type checking only."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (Import(node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = _absolute(module, node)
            yield from (Import(node.lineno, f"{source}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("import_module", "importlib.import_module"):
            yield from (
                Import(node.lineno, str(name.value)) for name in node.args[:1] if isinstance(name, ast.Constant)
            )


def calls(module: Module) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of every call: `print`, `path.open`, `self.path.read_text`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func)


def _read(path: Path, above: Path) -> Module:
    parts = path.relative_to(above).with_suffix("").parts
    is_package = parts[-1] == "__init__"
    name = ".".join(parts[:-1] if is_package else parts)
    return Module(name, is_package, ast.parse(path.read_text(encoding="utf-8"), str(path)))


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    above = parts[: len(parts) - node.level + module.is_package]
    return ".".join([*above, *([node.module] if node.module else [])])
