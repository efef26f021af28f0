"""Members that commas and »og« hold together, and those that do not go with the others."""
