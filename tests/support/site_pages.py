"""The pages of a site as a test looks at them: what they are called, what they link to, what they load."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from playwright.sync_api import Page


class Addresses(HTMLParser):
    """The ids of a page, what it links to, and what it loads."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.scripts: list[str] = []
        self.double: list[str] = []
        if path:
            self.feed(path.read_text("utf-8"))

    @classmethod
    def of(cls, html: str) -> Addresses:
        """Return those of a piece of a page."""
        found = cls()
        found.feed(html)
        return found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if identifier := given.get("id"):
            self.double += [identifier] if identifier in self.ids else []
            self.ids.add(identifier)
        self.links += [given["href"] or ""] if "href" in given else []
        self.scripts += [given["src"] or ""] if tag == "script" else []


def broken_links(folder: Path) -> Iterator[str]:
    """Yield every link of the pages below the folder that leads to no file, or to no place in it."""
    pages = {path: Addresses(path) for path in folder.rglob("*.html")}
    for path, page in pages.items():
        for link in page.links:
            name, _, anchor = link.partition("#")
            target = (path.parent / unquote(name)).resolve() if name else path
            if not target.is_file() or (anchor and unquote(anchor) not in pages[target].ids):
                yield f"{path.name}: {link}"


def ask(page: Page, question: str) -> None:
    """Type a question into the start page, and wait for the answer to it."""
    page.fill("#spørgsmål", question)
    page.wait_for_function("asked => location.hash === '#find=' + encodeURIComponent(asked)", arg=question)
    page.wait_for_selector("#antal:not(:empty)")
