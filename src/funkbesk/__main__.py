"""`python -m funkbesk`: the same as the command `funkbesk`."""

from funkbesk.cli.entry import run

if __name__ == "__main__":
    run()
