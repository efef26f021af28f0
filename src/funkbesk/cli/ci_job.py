"""What the environment says of the CI job that this runs in, if it is one."""

from __future__ import annotations

import os
from pathlib import Path


def default_format() -> str:
    """Return the format of findings where none is asked for: `github` in GitHub Actions, else `terminal`."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "terminal"


def folder_in_repository() -> str:
    """Return the working folder below the repository that GitHub or GitLab checked out; "" at its root or elsewhere."""
    workspace = os.environ.get("GITHUB_WORKSPACE") or os.environ.get("CI_PROJECT_DIR")
    if not workspace:
        return ""
    here = Path.cwd()
    if not here.is_relative_to(workspace):
        return ""
    folder = here.relative_to(workspace).as_posix()
    return "" if folder == "." else folder
