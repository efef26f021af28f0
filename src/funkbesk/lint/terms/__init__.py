"""The register's names in running text, and tables of expressions that stand for other words."""
