"""
Run a command, and print the seconds of CPU time and the bytes of peak memory of it with what it starts.

The system counts for a process what its parent held when it began: a parent that holds much would be measured.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from typing import Final

RSS_UNIT: Final = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit in which the system tells the peak memory of a process."""


def main(command: list[str]) -> int:
    """Run the command with what comes on standard input; its own output goes nowhere."""
    done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    sys.stdout.write(f"{used.ru_utime + used.ru_stime} {used.ru_maxrss * RSS_UNIT}\n")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
