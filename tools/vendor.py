"""
Copy the generated package into another repository, or bring a copy there up to date.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:1] = [str(ROOT), str(ROOT / "generated")]

from tools.vendor_copy import main  # noqa: E402 (the line above makes it importable)

if __name__ == "__main__":
    sys.exit(main())
