"""
Processes that begin where the imports are done: one process imports, and forks for each run.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

_SERVE: Final = """
def _serve():
    import gc, json, os, resource, sys, traceback

    def one(arguments, cwd, output, limits):
        for descriptor, path in zip((1, 2), output):
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
        os.chdir(cwd)
        for name, most in limits.items():
            resource.setrlimit(getattr(resource, name), (most, most))
        try:
            return run(arguments)
        except SystemExit as end:
            return end.code
        except BaseException:
            traceback.print_exc()
            return 1

    gc.freeze()  # a child that collected what is imported here would copy all of its pages
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            status = one(**json.loads(line))
            sys.stdout.flush()
            os._exit(status)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)

_serve()
"""


class ForkServer:
    """
    A process that runs `prelude` once, and then `run(arguments)`, which that defines, in a fork for each call.

    Whatever `flags` the interpreter gets, `sys.argv[1:]` of the prelude is `arguments`.
    """

    def __init__(
        self,
        prelude: str,
        *arguments: str | Path,
        flags: tuple[str, ...] = (),
        python: str | Path = sys.executable,
        environment: dict[str, str] | None = None,
    ) -> None:
        pipe = subprocess.PIPE
        command = [python, *flags, "-c", prelude + _SERVE, *map(str, arguments)]
        self._process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, text=True, env=environment
        )
        atexit.register(self.stop)

    def run(
        self, *arguments: str | Path, cwd: Path, limits: dict[str, int] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run once, in the folder `cwd`, with limits of `resource` by their names."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with tempfile.TemporaryDirectory() as folder:
            output = [os.path.join(folder, name) for name in ("stdout", "stderr")]  # noqa: PTH118 (goes into JSON)
            order: dict[str, Any] = {"arguments": list(map(str, arguments)), "cwd": str(cwd)}
            order |= {"output": output, "limits": limits or {}}
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
            status = int(self._process.stdout.readline())
            said = [Path(path).read_text(encoding="utf-8") for path in output]
        return subprocess.CompletedProcess(list(arguments), status, *said)

    def stop(self) -> None:
        """End the process; it ends with this one, too."""
        atexit.unregister(self.stop)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()
