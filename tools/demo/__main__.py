"""
Change a resume over real HTTP, and show before and after.

Starts the sandbox, which stands in for the API on this machine, talks to it with the generated
client, and stops it again.
"""

from __future__ import annotations

import signal
import sys

from rich.console import Console

from affinda_resumes import ApiError, Client
from codegen.problems import ContractError
from tools.cli import (
    FINDINGS,
    FINE,
    REFUSED,
    accept_any_letter,
    make_parser,
    print_contract_error,
    print_problem,
)
from tools.demo.documented_request import documented_request
from tools.demo.steps import (
    show_documented_request,
    show_edit,
    show_errors,
    show_other_operations,
)
from tools.sandbox.server import sandbox_process


def main(arguments: list[str] | None = None) -> int:
    """
    Run the demo: exit 0 when all of it worked, 1 when it did not, 3 when the contract can't be read.
    """
    make_parser("demo", __doc__).parse_args(arguments)
    accept_any_letter("replace")  # a terminal without "…" gets "?"
    try:
        documented_request()  # a contract that can't be used ends the demo before anything is shown
        show()
    except ContractError as error:
        print_contract_error(error)
        return REFUSED
    except (ApiError, RuntimeError) as problem:
        print_problem("demo", problem)
        return FINDINGS
    return FINE


def show() -> None:
    """
    Show all steps, and stop the sandbox whatever happens.
    """
    console = Console(markup=False, highlight=False)
    with (
        sandbox_process("--quiet") as url,
        Client(api_key="any-token-but-one", base_url=url) as client,
    ):
        console.print(
            f"The sandbox at {url} stands in for the API. Its merge rule is our assumption: "
            "each top-level field that is sent replaces the stored one.\n"
        )
        resume = show_documented_request(client, console)
        show_edit(client, console, resume)
        show_errors(client, console)
        show_other_operations(client, console)


def stop(number: int, _: object) -> None:
    """
    Turn a signal into an exit, so that the sandbox is stopped on the way out.
    """
    sys.exit(128 + number)


if __name__ == "__main__":
    for asked_to_stop in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(asked_to_stop, stop)
    sys.exit(main())
