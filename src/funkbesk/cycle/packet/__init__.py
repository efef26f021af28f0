"""The packet of somebody new: who gets one, and what lies around the descriptions in it."""
