"""What findings are known by in other systems: where their file lies in the repository, and a fingerprint of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from posixpath import join, normpath

from funkbesk.findings.finding import Finding


def path_in_repository(finding: Finding, folder: str) -> str:
    """Return the finding's path from the root of the repository, below which the working directory is `folder`."""
    return normpath(join(folder, finding.path))


def with_fingerprints(findings: Iterable[Finding], folder: str) -> Iterator[tuple[Finding, str]]:
    """Yield each finding with a fingerprint: 64 hexadecimal digits, the same after lines have moved, each only once.

    It is made of the rule, the file, and what the finding is about; the same thing twice is counted. Where it is not
    known what a finding is about, as in a file that can't be read, that is rule, file and count alone.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        about = (finding.rule, path_in_repository(finding, folder), finding.about.bullet, finding.about.text)
        key = "|".join(part.replace("\\", r"\\").replace("|", r"\|") for part in about)
        seen[key] += 1
        counted = key if seen[key] == 1 else f"{key}|{seen[key]}"
        yield finding, sha256(counted.encode("utf-8", "surrogatepass")).hexdigest()
