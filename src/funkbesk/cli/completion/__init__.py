"""Completion of command lines in a shell: `funkbesk completion SHELL` prints the script that asks here at each Tab."""
