"""
Read an answer many times over, keep all of it, and print how many bytes of Python memory that takes.
"""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc

from tools.bench.peers import BASE, peers
from tools.bench.samples import contract, documented
from tools.bench.stock import PACKAGE


def main(name: str, folder: str, count: str) -> None:
    """Hold `count` answers as the contender `name` gives them."""
    sys.path.insert(0, folder)
    document = contract()
    decode = json.loads if name == BASE else peers(document, PACKAGE)[name].decode
    body = json.dumps(documented("Response")).encode()
    decode(body)
    tracemalloc.start()
    held = [decode(body) for _ in range(int(count))]
    gc.collect()
    print(tracemalloc.get_traced_memory()[0])
    assert len(held) == int(count)


if __name__ == "__main__":
    main(*sys.argv[1:])
