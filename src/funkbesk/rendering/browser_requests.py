"""What a browser would ask for on a page. An HTML file is sent alone, and its policy refuses every request."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

# Attributes that fetch something on any element; `href` fetches on some only.
_FETCHING = {"src", "srcset", "poster", "background", "data"}
_HREF_FETCHES = {"image", "use", "feimage"}
_RELATIONS = {"stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload", "prefetch"}
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_IN_CSS = re.compile(r"""(?:url\(\s*["']?|@import\s+["'])\s*([^"')\s]*)""", re.IGNORECASE)
# Most pages have none of these but data: addresses; to parse a page takes as long as to make it.
_MAY_FETCH = re.compile(
    r"""(?:src|srcset|poster|background|data)\s*+=\s*+["']?+\s*+(?!data:|#|["'\s>])"""
    r"""|<(?:link|image|use|feimage)\b|url\(|@import""",
    re.IGNORECASE,
)


def first_request(html: str) -> str | None:
    """Return the first address that a browser would ask for to show the page, or None."""
    if not _MAY_FETCH.search(html):
        return None
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return next((address for address in reader.found if not address.lower().startswith(("data:", "#"))), None)


class _Reader(HTMLParser):
    """Collects addresses, in the order of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the addresses in the attributes."""
        given = {name: value.strip() for name, value in attrs if value and value.strip()}
        self._in_style = tag == "style"
        self.found += [value for name, value in given.items() if _fetches(tag, name, given)]
        self.found += _in_css(given.get("style", ""))

    def handle_endtag(self, tag: str) -> None:
        """Note the end of a stylesheet."""
        self._in_style = self._in_style and tag != "style"

    def handle_data(self, data: str) -> None:
        """Note the addresses in a stylesheet."""
        if self._in_style:
            self.found += _in_css(data)


def _fetches(tag: str, name: str, given: dict[str, str]) -> bool:
    if name in {"href", "xlink:href"}:
        is_fetched_link = tag == "link" and not _RELATIONS.isdisjoint(given.get("rel", "").lower().split())
        return is_fetched_link or tag in _HREF_FETCHES
    return name in _FETCHING and not (name == "data" and tag != "object")


def _in_css(text: str) -> Iterator[str]:
    return (match[1] for match in _IN_CSS.finditer(_COMMENT.sub(" ", text)) if match[1])
