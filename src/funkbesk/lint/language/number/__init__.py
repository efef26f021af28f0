"""Whether words of number, adjectives and nouns agree in number and gender."""
