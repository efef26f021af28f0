"""The command line: arguments, printing and exit codes; one module for each command."""
