"""
The whole runtime, as the templates hold it: a package ships only what its contract reaches.

Its `errors` are those of our package.
"""

import sys

from affinda_resumes import errors
from tests.support.command import ROOT

__path__ = [str(ROOT / "templates" / "package")]
sys.modules[f"{__name__}.errors"] = errors
