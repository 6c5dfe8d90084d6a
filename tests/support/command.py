"""
The command `generate.py`, run in a process of its own that begins where the imports are done.

One process imports the generator, which takes longer than most runs, and forks for each run.
"""

from __future__ import annotations

import atexit
import functools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]

_SERVE: Final = """\
import json, os, resource, sys, traceback
sys.path.insert(0, sys.argv[1])
import generate

def run(arguments, cwd, output, limits):
    for descriptor, path in zip((1, 2), output):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
    os.chdir(cwd)
    for name, most in limits.items():
        resource.setrlimit(getattr(resource, name), (most, most))
    try:
        return generate.main(arguments)
    except SystemExit as end:
        return end.code
    except BaseException:
        traceback.print_exc()
        return 1

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        status = run(**json.loads(line))
        sys.stdout.flush()
        os._exit(status)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def generate(
    *arguments: str | Path, cwd: Path = ROOT, limits: dict[str, int] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command as a person would, in the folder `cwd`, with limits of `resource` by their names."""
    server = _server()
    assert server.stdin is not None
    assert server.stdout is not None
    with tempfile.TemporaryDirectory() as folder:
        output = [os.path.join(folder, name) for name in ("stdout", "stderr")]  # noqa: PTH118 (goes into JSON)
        order: dict[str, Any] = {"arguments": list(map(str, arguments)), "cwd": str(cwd)}
        server.stdin.write(json.dumps(order | {"output": output, "limits": limits or {}}) + "\n")
        server.stdin.flush()
        status = int(server.stdout.readline())
        said = [Path(path).read_text(encoding="utf-8") for path in output]
    return subprocess.CompletedProcess(list(arguments), status, *said)


@functools.cache
def _server() -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", _SERVE, str(ROOT)]
    server = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)
    atexit.register(_stop, server)
    return server


def _stop(server: subprocess.Popen[str]) -> None:
    assert server.stdin is not None
    server.stdin.close()
    server.wait()
