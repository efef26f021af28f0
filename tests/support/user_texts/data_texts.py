"""The texts of YAML tables, JSON Schemas and the jobs for GitHub and GitLab."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from tests.support.user_texts.python_texts import is_pattern
from tests.support.user_texts.user_text import Found

# What stands under these keys are words and patterns for the rules to look for, and names; nobody reads them as text.
WORD_TABLES = frozenset(
    {"afledninger", "anden_betydning", "anledninger", "forkortelser", "forvekslinger", "fugeendelser", "grupper"}
    | {"halve", "kun_alene", "mønster", "navneord", "ord", "overskrifter", "skrivemåder", "småord", "tegnfølsomme"}
    | {"efter_navneord", "tillægsord", "udsagnsord", "undtagelser", "uregelmæssige"}
)
_COMMENT = re.compile(r"(?:^|(?<=\s))# (?=\S)(?!yaml-language-server:)(.*)$", re.MULTILINE)
_SAID = ("title", "description", "$comment", "markdownDescription", "errorMessage")
_QUOTED = re.compile(r'"((?:[^"\\\n]|\\.)*)"')


def yaml_texts(source: str) -> Found:
    """Yield the comments of a table and every text in it that is not a word to look for."""
    yield from comment_texts(source)
    yield from _values(yaml.compose(source, getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


def _values(node: yaml.Node | None) -> Found:
    if isinstance(node, yaml.ScalarNode):
        yield "tabel", node.start_mark.line + 1, node.value
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from _values(one)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value not in WORD_TABLES or _has_parts(value):
                yield from _values(value)


def _has_parts(node: yaml.Node) -> bool:
    """Return whether what stands under the key has keys of its own, by which it is judged."""
    return isinstance(node, yaml.MappingNode) and all(isinstance(one, yaml.MappingNode) for _, one in node.value)


def schema_texts(source: str, names: frozenset[str]) -> Found:
    """Yield the titles and descriptions of a schema, and its keys, except for those that are `names` of the code."""
    lines = source.splitlines()
    for text in _said(json.loads(source)):
        if text in names:
            continue
        written = json.dumps(text, ensure_ascii=False)
        yield "skema", next((at for at, line in enumerate(lines, 1) if written in line), 1), text


def _said(schema: Any) -> Iterator[str]:
    if isinstance(schema, list):
        for one in schema:
            yield from _said(one)
    elif isinstance(schema, Mapping):
        for key, value in schema.items():
            if key in _SAID and isinstance(value, str):
                yield value
            elif key == "properties":
                yield from value
                yield from _said(list(value.values()))
            else:
                yield from _said(value)


def json_texts(source: str) -> Found:
    """Yield every text of a JSON file; a single word is a name."""
    for match in _QUOTED.finditer(source):
        if " " in match.group(1).strip() and not is_pattern(match.group(1)):
            yield "tabel", source.count("\n", 0, match.start()) + 1, str(json.loads(match.group()))


def job_texts(source: str) -> Found:
    """Yield the descriptions, names, comments and messages of a job file such as action.yml."""
    yield from comment_texts(source)
    bare = _COMMENT.sub("", source)
    for match in re.finditer(r"^\s*(?:- )?(?:name|description): (.*)$", bare, re.MULTILINE):
        yield "job", bare.count("\n", 0, match.start(1)) + 1, match.group(1)
    yield from shell_texts(bare)


def comment_texts(source: str) -> Found:
    """Yield the comments of a file that a user opens or is shown: a job, a table, a script for the shell.

    A line that is set in by more than a space is code to be copied.
    """
    for match in _COMMENT.finditer(source):
        yield "kommentar", source.count("\n", 0, match.start()) + 1, match.group(1)


def shell_texts(source: str) -> Found:
    """Yield the messages of a shell script: what stands in double quotes and has a space in it."""
    for match in _QUOTED.finditer(source):
        text = re.sub(r"\$\{[^}]*\}+|\$\([^)]*\)|\$[\w@#?!*-]+|::\w+::", " ", match.group(1))
        if " " in text.strip():
            yield "job", source.count("\n", 0, match.start()) + 1, text


def makefile_texts(source: str) -> Found:
    """Yield the line of help of each target, and what the recipes say."""
    for number, line in enumerate(source.splitlines(), 1):
        if match := re.search(r"^[\w-]+:.*?## (.*)$", line):
            yield "job", number, match.group(1)
        elif "echo" in line:
            yield from (("job", number, text) for _, _, text in shell_texts(line))
