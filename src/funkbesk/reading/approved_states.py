"""Which committed state of a description is approved, which is in force on a day, which carried a version.

A state is approved when it is gældende and carries `godkendt`. In force on a day is the approved state with the latest
`gyldig_fra` not after it (ties: the higher version), unless an ophævet state with `gyldig_til` not after the day
follows. When it was committed plays no part.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from funkbesk.reading.version_history import State


def newest_approved(states: Sequence[State]) -> State | None:
    """Return the newest approved one of the states (newest first), which a new version is measured against."""
    return next((state for state in states if state.stamp and state.stamp.approved), None)


def newest_approval(states: Sequence[State]) -> State | None:
    """Return the state in which the newest approved version came in; None without any.

    What was committed under its number since then may be a change that nobody has approved yet.
    """
    newest = newest_approved(states)
    if newest is None or newest.stamp is None:
        return None
    found = newest
    for state in states[states.index(newest) + 1 :]:
        if state.stamp is None or not state.stamp.approved or state.stamp.version != newest.stamp.version:
            break
        found = state
    return found


def state_in_force(states: Sequence[State], day: date) -> State | None:
    """Return the one of the states (newest first) that is in force on a day; None where none is."""
    begun = [
        (state.stamp.valid_from, state.stamp.order, -index)
        for index, state in enumerate(states)
        if state.stamp and state.stamp.approved and state.stamp.valid_from and state.stamp.valid_from <= day
    ]
    if not begun:
        return None
    index = -max(begun)[2]
    return None if any(_has_ended(later, day) for later in states[:index]) else states[index]


def state_of_version(states: Sequence[State], version: str) -> State | None:
    """Return the newest of the states that carried the version; None where none did."""
    return next((state for state in states if state.stamp and state.stamp.version == version), None)


def _has_ended(state: State, day: date) -> bool:
    stamp = state.stamp
    return stamp is not None and stamp.status == "ophævet" and stamp.valid_to is not None and stamp.valid_to <= day
