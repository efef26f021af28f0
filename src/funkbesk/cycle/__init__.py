"""The year of a description: meetings with agenda and minutes, decisions and their follow-up, calendar, status."""
