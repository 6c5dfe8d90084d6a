"""
Celery's prefork pool shares a client that was made, and used, before the fork; views and errors travel as pickles.
"""

import os
import tempfile

from celery import Celery
from celery.contrib.testing.worker import start_worker

from affinda_resumes import Client, NotFoundError, ResumeData, ResumeDataUpdate
from tests.ecosystem.calling import BODY, IDENTIFIER, KEY, PRIVATE, UPDATE, caught
from tests.wire.fault_server import FaultServer, answer, says

folder = tempfile.TemporaryDirectory()
app = Celery("app", broker="filesystem://", backend=f"file://{folder.name}")
app.conf.update(
    broker_transport_options={
        "data_folder_in": folder.name, "data_folder_out": folder.name, "control_folder": f"{folder.name}/control"
    },
    task_serializer="pickle", result_serializer="pickle", accept_content=["pickle"], worker_hijack_root_logger=False,
)  # fmt: skip
server = FaultServer(says(answer(BODY)), says(answer(BODY)), says(answer(b"{}", 404)))
client = Client(api_key=KEY, base_url=server.url)


@app.task
def update_resume(update: ResumeDataUpdate) -> tuple[int, ResumeData]:
    """Send an update, in a process of the pool."""
    return os.getpid(), client.update_resume_data(IDENTIFIER, update)


with folder, server, client:
    client.update_resume_data(IDENTIFIER, UPDATE)
    with start_worker(
        app, pool="prefork", concurrency=1, perform_ping_check=False, loglevel="CRITICAL"
    ):
        process, resume = update_resume.delay(UPDATE).get(timeout=60)
        assert (True, PRIVATE) == (process != os.getpid(), resume.summary)
        with caught(NotFoundError) as errors:
            update_resume.delay(UPDATE).get(timeout=60)
        assert errors[0].applied is False
    assert 2 == server.connections, "the child has a connection of its own, and keeps it"
