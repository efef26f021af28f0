"""What `diff`, `history`, `check` and `bump` share: stories, redlines, and the decisions behind a change."""
