"""
Measurements that need a process of their own: importing, generating, and holding many answers in memory.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bench import stock
from tools.bench.large import large_contract
from tools.bench.measure import Medians, Used, used_by
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
CALLS = {
    BASE: "import httpx\nheaders = {{'Authorization': 'Bearer k'}}\n"
    "with httpx.Client(base_url={url!r}, headers=headers) as client:\n"
    " client.request({method!r}, {path!r}, json={data!r}).json()",
    OURS: "from affinda_resumes import Client, ResumeDataUpdate\n"
    "with Client(api_key='k', base_url={url!r}) as client:\n"
    " client.{name}({identifier!r}, ResumeDataUpdate.from_dict({data!r}))",
    STOCK: f"from {stock.PACKAGE} import AuthenticatedClient\n"
    f"from {stock.PACKAGE}.models import ResumeData\n"
    f"from {stock.PACKAGE}.api.{{module}} import sync\n"
    "with AuthenticatedClient(base_url={url!r}, token='k') as client:\n"
    " sync({identifier!r}, client=client, body=ResumeData.from_dict({data!r}))",
}
"""Up to the first answer: what is put off until the first call counts here."""
CONTRACTS = {
    "our contract": (0, 0, 15),
    "200 schemas and 50 operations": (200, 50, 3),
    "2,000 schemas and 500 operations": (2_000, 500, 1),
}
"""The contracts to generate: the number of schemas, of operations, and of rounds."""
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
        # The first of the rounds writes the bytecode: one of thirty-two moves no median.
        return used_by(commands, environment, rounds=32).seconds


def calling_once(folder: Path, url: str) -> Medians:
    """Seconds of CPU time of a whole process that imports, makes a client and sends a small update."""
    name, value = next((n, v) for n, v in measured().request.items() if isinstance(v, str))
    given = measured()._asdict() | {"url": url, "data": {name: value}}
    return importing(folder, {who: code.format(**given) for who, code in CALLS.items()})


def generating() -> dict[str, Used]:
    """Measure whole runs of both generators, formatting included, by contract: each writes a new package."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        found = {}
        for size, (schemas, operations, rounds) in CONTRACTS.items():
            spec = folder / "openapi.json"
            spec.write_text(json.dumps(large_contract(schemas, operations)))
            found[size] = _generating(folder, spec if schemas else CONTRACT, rounds)
        return found


def _generating(folder: Path, spec: Path, rounds: int) -> Used:
    output = folder / "output"
    ours = [str(stock.TOOLS / "python"), str(ROOT / "generate.py"), "--spec", str(spec)]
    commands = {
        BASE: stock.command(output / "stock", spec),
        OURS: [*ours, "--output", str(output / "affinda_resumes")],
    }
    environment = stock.environment()
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def clear() -> None:
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir()

    return used_by(commands, environment, rounds, before=clear)


def holding(folder: Path) -> Medians:
    """Bytes of Python memory (tracemalloc) in which many answers lie, each parsed by itself."""

    def held(name: str) -> float:
        command = [sys.executable, "-m", "tools.bench.hold", name, str(folder), str(ANSWERS)]
        return float(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)

    with ThreadPoolExecutor(2) as pool:  # sizes, not times: two at once disturb nothing
        return dict(zip(HELD, pool.map(held, HELD), strict=True))
