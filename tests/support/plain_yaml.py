"""
YAML files as plain values, read by libyaml: PyYAML's own parser takes ten times as long.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import yaml

LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(path: Path) -> Any:
    """Read a file."""
    return yaml.load(path.read_bytes(), LOADER)
