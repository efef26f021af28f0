"""The addresses of links as files hold them."""

from __future__ import annotations

from urllib.parse import quote

# RFC 3986, 2.2 and 2.3, and the percent sign of what is written so already
_KEPT = ";/?:@&=+$,#%!~*'()-._"


def written_address(address: str) -> str:
    """Return the address in ASCII, every other character percent-encoded."""
    return quote(address, safe=_KEPT, errors="replace")
