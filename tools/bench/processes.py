"""
Measurements that need a process of their own: importing, generating, and holding many answers in memory.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench import stock
from tools.bench.measure import Medians
from tools.bench.peers import BASE, MSGSPEC, OFFICIAL, OURS, PYDANTIC, STOCK, WHOLE
from tools.bench.samples import CONTRACT, ROOT, measured

IMPORTS = {
    BASE: "import attrs, httpx",
    OURS: "from affinda_resumes import AsyncClient, Client",
    STOCK: f"import {stock.PACKAGE}.models, {stock.PACKAGE}.api.{measured().module}",
    OFFICIAL: "import affinda_v2",
}
STARTS = {
    BASE: "import attrs, httpx; httpx.Client().close()",
    OURS: "from affinda_resumes import Client; Client(api_key='k').close()",
    STOCK: f"from {stock.PACKAGE} import AuthenticatedClient; "
    f"import {stock.PACKAGE}.api.{measured().module}; "
    "AuthenticatedClient(base_url='https://localhost', token='k').get_httpx_client().close()",
    OFFICIAL: "import affinda_v2; "
    "affinda_v2.AffindaAPI(credential=affinda_v2.TokenCredential(token='k')).close()",
}
"""Up to a client that is ready to call: what is put off until the first client counts here."""
HELD = (BASE, OURS, WHOLE, STOCK, OFFICIAL, PYDANTIC, MSGSPEC)
ANSWERS = 10_000


def importing(folder: Path, programs: Mapping[str, str] = IMPORTS) -> Medians:
    """Seconds of CPU time of a whole process that imports, and does what else its program says."""
    with TemporaryDirectory() as cache:
        environment = os.environ | {
            "PYTHONPATH": f"{ROOT / 'generated'}{os.pathsep}{folder}",
            "PYTHONPYCACHEPREFIX": cache,  # everyone's bytecode is written by the first round
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        commands = {name: [sys.executable, "-c", code] for name, code in programs.items()}
        return _process_medians(commands, environment, rounds=15)


def generating() -> Medians:
    """Seconds of CPU time of a whole run of either generator, formatting included."""
    with TemporaryDirectory() as folder:
        ours = [str(stock.TOOLS / "python"), str(ROOT / "generate.py")]
        return _process_medians(
            {
                BASE: stock.command(Path(folder) / "stock"),
                OURS: [*ours, "--spec", str(CONTRACT), "--output", f"{folder}/affinda_resumes"],
            },
            stock.environment(),
            rounds=5,
        )


def holding(folder: Path) -> Medians:
    """Bytes of Python memory (tracemalloc) in which many answers lie, each parsed by itself."""

    def held(name: str) -> float:
        command = [sys.executable, "-m", "tools.bench.hold", name, str(folder), str(ANSWERS)]
        return float(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)

    with ThreadPoolExecutor(2) as pool:  # sizes, not times: two at once disturb nothing
        return dict(zip(HELD, pool.map(held, HELD), strict=True))


def _process_medians(
    commands: Mapping[str, list[str]], environment: dict[str, str], rounds: int
) -> Medians:
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds + 1):
        for name, command in commands.items():
            times[name].append(_cpu(command, environment))
    # The first round warms up.
    return {name: statistics.median(found[1:]) for name, found in times.items()}


def _cpu(command: list[str], environment: dict[str, str]) -> float:
    """Seconds of CPU time of a command and what it starts."""
    before = _children()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return _children() - before


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
