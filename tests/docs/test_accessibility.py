"""
The page of the contract breaks no rule of WCAG 2.1, levels A and AA, that axe can see.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.browser import browser, needs_chromium
from tools.docs import __main__ as docs
from tools.environment.venvs import python_of

ROOT = Path(__file__).parents[2]
#: Small ones: axe takes minutes for thousands of elements.
SPECS = [
    ROOT / "tests" / "golden" / "specs" / "parameter_kinds" / "openapi.yaml",
    ROOT / "tests" / "fixtures" / "hostile-contract.yaml",
]
SCREENS = [("light", 1280), ("dark", 390)]
FAULTS = """
axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}).then((found) =>
  found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ").slice(0, 300)}`))
"""
UNFOLD = """
for (const one of document.querySelectorAll("details:not([data-unsearched])")) one.open = true;
document.getElementById("menu").click();
new Promise((done) => setTimeout(done, 50))
"""

pytestmark = pytest.mark.ecosystem


@needs_chromium
def test_accessibility(tmp_path: Path) -> None:
    """Folded and unfolded, light and dark, on a desk and on a phone with its menu open: axe finds nothing."""
    (script,) = python_of("page").parents[1].glob("lib/python*/site-packages/*/axe.min.js")
    axe = f"{script.read_text('utf-8')};0"
    page = tmp_path / "index.html"
    with browser() as tab:
        for spec in SPECS:
            assert 0 == docs.main(["--spec", str(spec), "--output", str(page)])
            for scheme, width in SCREENS:
                tab.prefer(scheme)
                tab.size(width)
                tab.open(page)
                tab.run(axe)
                assert [] == tab.run(FAULTS), (spec, scheme, width)
                tab.run(UNFOLD)
                assert [] == tab.run(FAULTS), (spec, scheme, width)
        tab.run("document.querySelector('main').insertAdjacentHTML('beforeend', '<input>')")
        assert [] != tab.run(FAULTS)
