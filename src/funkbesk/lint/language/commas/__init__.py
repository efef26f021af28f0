"""Clauses and additions, and the commas before and behind them."""
