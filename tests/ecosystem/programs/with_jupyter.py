"""
In a kernel of Jupyter, cells await calls, and make sync ones, on one client; interrupting a cell ends its call.
"""

import tempfile
import time
from typing import Any

from jupyter_client.manager import KernelManager

from tests.ecosystem.calling import BODY, IDENTIFIER, KEY, PRIVATE
from tests.wire.fault_server import READ, WAIT, FaultServer, answer, says

server = FaultServer(*[says(answer(BODY))] * 3, [READ, WAIT])
folder = tempfile.TemporaryDirectory()
manager = KernelManager(transport="ipc", connection_file=f"{folder.name}/kernel.json")
manager.start_kernel()
kernel = manager.client()
kernel.start_channels()
kernel.wait_for_ready(timeout=60)


def run(cell: str) -> str:
    """Run a cell; return the text of its result, or the name of the exception that ended it."""
    shown: list[str] = []

    def show(message: dict[str, Any]) -> None:
        if message["msg_type"] == "execute_result":
            shown.append(message["content"]["data"]["text/plain"])

    reply = kernel.execute_interactive(cell, timeout=60, output_hook=show)["content"]
    return "".join(shown) if reply["status"] == "ok" else reply["ename"]


with folder, server:
    assert "" == run(f"""\
from affinda_resumes import AsyncClient, Client, ResumeDataUpdate
options = dict(api_key={KEY!r}, base_url={server.url!r})
update = ResumeDataUpdate(summary="x")
client = AsyncClient(**options)""")
    call = f"client.update_resume_data({IDENTIFIER!r}, update)"
    for _ in range(2):
        assert f"ResumeData(summary={PRIVATE!r})" == run(f"await {call}")
    assert repr(PRIVATE) == run(
        f"await client.aclose()\nclient = Client(**options)\n{call}.summary"
    )

    waiting = kernel.execute(call)
    while len(server.requests) < 4:
        time.sleep(0.01)
    manager.interrupt_kernel()
    while (reply := kernel.get_shell_msg(timeout=60))["parent_header"].get("msg_id") != waiting:
        pass
    assert "KeyboardInterrupt" == reply["content"]["ename"]
    kernel.stop_channels()
    manager.shutdown_kernel(now=True)
