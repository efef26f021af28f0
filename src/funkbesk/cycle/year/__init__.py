"""The year: what is to happen when, as a list, as a wheel and as a calendar."""
