"""Write the comparison into the pull request: one comment, which later runs rewrite.

    TOKEN=… NUMBER=12 GITHUB_REPOSITORY=ejer/navn GITHUB_API_URL=… python3 -I comment.py FILE

A part of action.yml that has a token, and so one that runs nothing of the pull request's: the standard library alone.
The messages are Danish; they stand in a log that people read.
"""

from __future__ import annotations

import json
import os
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

MARKER = "<!-- funkbesk: sammenligning -->"
MOST = 65_536  # characters of a comment; what is longer GitHub refuses
PER_PAGE = 100
MOST_PAGES = 30
SECONDS = 30
NOTHING = "Der er ikke længere ændringer i beskrivelserne."


def main() -> int:
    """Write, rewrite or leave the comment, and return the exit code."""
    path = Path(sys.argv[1])
    text = path.read_text(encoding="utf-8").strip() if path.is_file() else ""
    issues = f"repos/{os.environ['GITHUB_REPOSITORY']}/issues"
    comments = f"{issues}/{int(os.environ['NUMBER'])}/comments"
    try:
        known = _known(comments)
        if known is not None:
            _call("PATCH", f"{issues}/comments/{known}", _body(text or NOTHING))
        elif text:
            _call("POST", comments, _body(text))
    except urllib.error.HTTPError as error:
        return _failed(f"svar {error.code}; jobbet skal have pull-requests: write")
    except OSError as error:
        return _failed(type(error).__name__)
    return 0


def _failed(why: str) -> int:
    sys.stdout.write(f"::error::Kommentaren kunne ikke skrives ({why}).\n")
    return 1


def _body(text: str) -> dict[str, str]:
    room = MOST - len(MARKER) - 1
    return {"body": f"{MARKER}\n{text[:room]}"}


def _known(comments: str) -> int | None:
    """Return the id of the comment that an earlier run has written. People's own comments are never touched."""
    for page in range(1, MOST_PAGES + 1):
        found = _call("GET", f"{comments}?per_page={PER_PAGE}&page={page}")
        for comment in found:
            if comment["user"]["type"] == "Bot" and comment["body"].startswith(MARKER):
                return int(comment["id"])
        if len(found) < PER_PAGE:
            break
    return None


def _call(method: str, path: str, data: object = None) -> Any:
    request = urllib.request.Request(  # noqa: S310 (the address comes from the host itself)
        f"{os.environ['GITHUB_API_URL']}/{path}",
        method=method,
        data=None if data is None else json.dumps(data).encode(),
        headers={
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {os.environ['TOKEN']}",
            "Content-Type": "application/json",
        },
    )
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
        return json.load(answer)


if __name__ == "__main__":
    sys.exit(main())
