"""The programs that people on the project run, a folder for each: `python -m tools.NAME`."""
