"""Ways to write a comparison down as text: for a terminal, for a pull request's comment, as annotations."""
