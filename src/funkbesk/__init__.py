"""funkbesk: function descriptions of Danish municipalities, validated, reviewed and printed."""

__version__ = "0.1.0"
