"""
The page of the contract in a real browser: on a desk and on a phone, with keys alone, and against a running sandbox.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.browser import Browser, browser, needs_chromium
from tools.docs import __main__ as docs

ROOT = Path(__file__).parents[2]
HOSTILE = ROOT / "tests" / "fixtures" / "hostile-contract.yaml"
RECURSIVE = ROOT / "tests" / "golden" / "specs" / "rings" / "openapi.yaml"
DESK, PHONE = 1280, 390

pytestmark = needs_chromium

TOO_SMALL = """
[...document.querySelectorAll("a, button, summary, input, select, textarea")]
  .filter((one) => one.checkVisibility() && !one.matches(".skip"))
  .filter((one) => !(one.matches("p a, li a") && !one.matches("nav a, .links a")))  // links in a sentence
  .filter((one) => one.getBoundingClientRect().width < 24 || one.getBoundingClientRect().height < 24)
  .map((one) => one.outerHTML.slice(0, 120))
"""
HIDDEN_TARGETS = """
(async () => {
  const search = document.getElementById("search"), dead = [];
  const set = (text) => { search.value = text; search.dispatchEvent(new Event("input")); };
  const links = new Map();
  for (const link of document.querySelectorAll('a[href^="#"]:not(.line)')) links.set(link.hash, link);
  for (const [hash, link] of [...links].filter((_, index) => index % 4 === 0)) {
    set("nothing on the page has this");
    link.click();
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target || !target.checkVisibility() || target.getBoundingClientRect().height === 0) dead.push(hash);
  }
  set("");
  return [links.size, dead];
})()
"""


@pytest.fixture(scope="module")
def tab() -> Iterator[Browser]:
    """Return the tab of one browser that all of these tests share."""
    with browser() as found:
        yield found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the page of our contract, of a hostile one and of one with cycles."""
    folder = tmp_path_factory.mktemp("pages")
    made: dict[str, Path] = {}
    for name, spec in {
        "ours": ROOT / "openapi.yaml",
        "hostile": HOSTILE,
        "rings": RECURSIVE,
    }.items():
        made[name] = folder / f"{name}.html"
        assert 0 == docs.main(["--spec", str(spec), "--output", str(made[name])])
    return made


@pytest.fixture
def ours(tab: Browser, pages: dict[str, Path]) -> Browser:
    """Return the tab with our page in it, on a desk."""
    tab.size(DESK)
    tab.open(pages["ours"])
    return tab


def search(tab: Browser, text: str) -> list[str]:
    """Search the page as a person does; return the ids of fields, statuses, schemas and sections that are shown."""
    tab.run("document.getElementById('search').focus(); document.getElementById('search').select()")
    tab.write(text)
    found: list[str] = tab.run(
        "[...document.querySelectorAll('main [data-unit][id]')].filter((one) => one.checkVisibility()).map((one) => one.id)"
    )
    return found


def test_it_complains_of_nothing(ours: Browser, pages: dict[str, Path]) -> None:
    """A browser shows the page, complains of nothing, and asks for nothing else."""
    assert [] == ours.complaints
    assert [pages["ours"].as_uri()] == ours.requests
    assert ours.run("document.documentElement.classList.contains('scripted')")


def test_what_was_not_made_is_noticed(tab: Browser, pages: dict[str, Path]) -> None:
    """A page that asks for something else, or runs another script than it was made with, is noticed."""
    text = pages["rings"].read_text("utf-8")
    for spoiled in (
        '<img src="http://127.0.0.1:9/a.png">',
        "<script>console.error('x')</script>",
        "<style>a{}</style>",
        "<script>fetch('https://example.invalid')</script>",
        "<p onclick='a()'>x</p><script>document.querySelector('p').click()</script>",
    ):
        other = pages["rings"].with_name("other.html")
        other.write_text(text.replace("</main>", f"{spoiled}</main>"), "utf-8")
        tab.open(other)
        tab.run("new Promise((done) => setTimeout(done, 50))")
        assert [] != tab.complaints, spoiled


FOUND = {
    "identifier": "updateResumeData.path.identifier",
    "404": "updateResumeData.404",
    "united states": "servers",
    "api.eu1": "servers",
    "hard_skill": "Skill.type",
    "merged or replaced": "updateResumeData",
    "rawtext": "PhoneNumberDetails.rawText",
    "raw_text": "PhoneNumberDetails.rawText",
}


def test_search_finds(ours: Browser) -> None:
    """The search finds parameters, statuses, servers, prose, known values and names in both languages, and hides the rest."""
    for text, shown in FOUND.items():
        found = search(ours, text)
        said = ours.run("document.getElementById('search-result').textContent")

        assert shown in found
        assert "Name.first" not in found
        assert re.fullmatch(r"Found in \d+ places?\.", said)


def test_search_for_a_schema_shows_all_of_it(ours: Browser) -> None:
    """A schema that is found by its name is shown with all its fields; an empty search shows all; nothing is said so."""
    assert {"SkillSource", "SkillSource.section"} <= set(search(ours, "skillsource"))
    assert [] == search(ours, "xyzzy")
    assert "Nothing has all of that." == ours.run(
        "document.getElementById('search-result').textContent"
    )
    ours.press("Tab")
    ours.run(
        "document.getElementById('search').value = ''; document.getElementById('search').dispatchEvent(new Event('input'))"
    )
    assert ours.run(
        "[...document.querySelectorAll('main [data-unit]')].every((one) => !one.hidden)"
    )


def test_links_lead_somewhere_with_a_filter(ours: Browser) -> None:
    """With a search that hides everything, a link shows what it leads to: each fourth is tried, of every kind."""
    count, dead = ours.run(HIDDEN_TARGETS)

    assert [] == dead
    assert count > 150


def test_an_address_leads_to_a_field(tab: Browser, pages: dict[str, Path]) -> None:
    """The page opens at a field, at a status, and at a line of the contract, which is folded at first."""
    tab.size(DESK)
    for name in ("ResumeData.skills", "updateResumeData.404", "line-300"):
        tab.open(pages["ours"], f"#{name}")
        tab.wait(
            f"Math.abs(document.getElementById('{name}').getBoundingClientRect().top - innerHeight / 2) < innerHeight / 2"
        )
        assert tab.run(f"document.getElementById('{name}').checkVisibility()")


def test_what_is_open_and_what_unfolds(ours: Browser, pages: dict[str, Path]) -> None:
    """The first request and the first answer are open; schemas unfold in place, level by level, without end."""
    opened = ours.run(
        "[...document.querySelectorAll('.operation .media details[open]')].map((one) => one.closest('.body').id)"
    )
    assert ["updateResumeData.request", "updateResumeData.200"] == opened
    ours.open(pages["rings"])
    first = ours.run("document.querySelectorAll('details[data-of]').length")
    for _ in range(4):
        ours.run(
            "[...document.querySelectorAll('details[data-of]:not([open])')].slice(0, 3).forEach((one) => { one.open = true; })"
        )
        ours.run("new Promise((done) => setTimeout(done, 30))")
    ids = ours.run("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert ours.run("document.querySelectorAll('details[data-of]').length") > first
    assert ours.run("document.querySelector('.unfolded .field dt code').textContent") != ""
    assert len(ids) == len(set(ids))


def test_download(ours: Browser, tmp_path: Path) -> None:
    """The contract that a browser downloads from the page is the contract."""
    ours.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    ours.run("document.querySelector('a.download').click()")
    ours.wait("new Promise((done) => setTimeout(() => done(true), 200))")
    for _ in range(200):
        if (tmp_path / "openapi.yaml").exists():
            break
        ours.run("new Promise((done) => setTimeout(done, 50))")

    assert (ROOT / "openapi.yaml").read_bytes() == (tmp_path / "openapi.yaml").read_bytes()


def test_themes(ours: Browser, pages: dict[str, Path]) -> None:
    """The page follows the system until a theme is chosen, which it keeps."""
    paper = "getComputedStyle(document.body).backgroundColor"
    choose = "document.getElementById('theme').value = '{}'; document.getElementById('theme').dispatchEvent(new Event('change'))"
    ours.prefer("light")
    light = ours.run(paper)
    ours.prefer("dark")
    dark = ours.run(paper)
    ours.run(choose.format("light"))
    chosen = ours.run(paper)
    ours.open(pages["ours"])
    kept = (ours.run(paper), ours.run("document.getElementById('theme').value"))
    ours.run(choose.format(""))
    system = ours.run(paper)
    ours.prefer("light")

    assert ("rgb(255, 255, 255)", "rgb(17, 22, 29)") == (light, dark)
    assert (light, (light, "light"), dark) == (chosen, kept, system)


@pytest.mark.parametrize(("name", "width"), [("ours", DESK), ("ours", PHONE), ("hostile", PHONE)])
def test_narrow_and_wide(tab: Browser, pages: dict[str, Path], name: str, width: int) -> None:
    """With all unfolded nothing is wider than the screen, and no target is smaller than 24 pixels."""
    tab.size(width)
    tab.open(pages[name])
    tab.run(
        "for (const one of document.querySelectorAll('details')) one.open = true; document.getElementById('menu').click()"
    )
    tab.run("new Promise((done) => setTimeout(done, 50))")

    assert tab.run("document.documentElement.scrollWidth") <= width
    assert [] == tab.run(TOO_SMALL)


def test_menu_on_a_phone(tab: Browser, pages: dict[str, Path]) -> None:
    """On a phone the navigation is a menu that keys open and close; a link in it closes it."""
    shown = "document.getElementById('navigation').checkVisibility()"
    focus = "document.activeElement.id"
    tab.size(PHONE)
    tab.open(pages["ours"])
    assert not tab.run(shown)
    tab.run("document.getElementById('menu').focus()")
    tab.press("Enter")
    assert (True, "search", "true") == (
        tab.run(shown), tab.run(focus), tab.run("document.getElementById('menu').getAttribute('aria-expanded')"),
    )  # fmt: skip
    tab.press("Escape")
    assert (False, "menu") == (tab.run(shown), tab.run(focus))
    tab.press("Enter", "Tab", "Enter")
    tab.wait("location.hash === '#introduction'")
    assert not tab.run(shown)
    tab.size(DESK)
    assert tab.run(shown)


def test_keys_alone(ours: Browser) -> None:
    """From the top, Tab reaches the link to the content, then each control, with a ring around it; `/` searches."""
    ours.press("Tab")
    assert "To the content" == ours.run("document.activeElement.textContent")
    ours.press("Enter")
    assert "content" == ours.run("document.activeElement.id")
    ours.press("/")
    assert "search" == ours.run("document.activeElement.id")
    ours.write("hard_skill")
    ours.press("Enter", "Tab")
    assert ours.run("document.getElementById('content').contains(document.activeElement)")
    seen = []
    for _ in range(12):
        ours.press("Tab")
        seen.append(
            ours.run(
                "[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle, document.activeElement.checkVisibility()]"
            )
        )
    assert {("solid", True)} == {(outline, visible) for _, outline, visible in seen}


def test_without_script(tab: Browser, pages: dict[str, Path]) -> None:
    """Without a script the page has its navigation, and no control that does nothing."""
    tab.size(PHONE)
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        tab.open(pages["ours"])
        shown = "[...document.querySelectorAll('{}')].filter((one) => one.checkVisibility()).length"
        assert tab.run(shown.format("nav a")) > 15
        assert 0 == tab.run(shown.format("button, input, select, textarea, .try"))
    finally:
        tab.call("Emulation.setScriptExecutionDisabled", value=False)


def test_hostile_contract(tab: Browser, pages: dict[str, Path]) -> None:
    """Text that tries to be script, HTML, an address or an id of the page is text; whatever is clicked and tried."""
    tab.size(DESK)
    tab.open(pages["hostile"])
    tab.run("for (const one of document.querySelectorAll('details')) one.open = true")
    assert [] != search(tab, "hacked")
    tab.run(
        "for (const one of document.querySelectorAll('.inside a, .operation a, button.copy, button.send')) one.click()"
    )
    tab.run("new Promise((done) => setTimeout(done, 100))")

    assert "undefined" == tab.run("typeof hacked")
    assert [] == tab.complaints
    assert [pages["hostile"].as_uri()] == tab.requests
    assert "MAIN" == tab.run("document.getElementById('content').tagName")
    assert 0 == tab.run(
        "document.querySelectorAll('main img, main iframe, main svg, main style, main script').length"
    )
    assert [] == tab.run(
        "[...document.links].map((one) => one.protocol).filter((one) => !['file:', 'https:', 'data:'].includes(one))"
    )
    assert 1 == tab.run("[...document.links].filter((one) => one.protocol === 'data:').length")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[str]:
    """Return the line for the page that a real sandbox prints."""
    command = [sys.executable, "-m", "tools.sandbox", "--quiet"]
    environment = os.environ | {"PYTHONPATH": "generated"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def connect(tab: Browser, line: str) -> str:
    """Paste a line and connect with keys; return what the page says."""
    status = "document.getElementById('connection').textContent"
    tab.run(
        "document.getElementById('connection').textContent = ''; document.getElementById('address').focus(); document.getElementById('address').select()"
    )
    tab.write(line)
    tab.press("Enter")
    tab.wait(f"!['', 'Connecting …'].includes({status})")
    return str(tab.run(status))


def test_try_it(ours: Browser, sandbox: str) -> None:
    """A request of the page changes the resume of the sandbox; no key is asked for, and none but a word is sent."""
    form = "document.querySelector('details.try form')"
    ours.run("document.querySelector('details.try').open = true")
    ours.wait(f"{form} !== null")
    ours.run(
        f"{form}.querySelector('input').value = 'aBcD1234'; {form}.querySelector('textarea').value = '{{\"linkedin\": 1, \"sections\": 2}}'"
    )
    ours.run(f"{form}.querySelector('button').click()")
    assert "connect one" in ours.run(f"{form}.textContent")

    assert sandbox.split("/#")[0].split()[-1] in connect(ours, sandbox)
    send = f"{form}.querySelector('button').click()"
    answer = f"{form}.querySelector('figure:not([hidden]) code')?.textContent ?? ''"
    ours.run(send)
    ours.wait(f"({answer}).startsWith('400')")
    ours.run(
        f"{form}.querySelector('textarea').value = '{{\"certifications\": [\"Seen & kept\"]}}'"
    )
    ours.run(send)
    ours.wait(f"({answer}).startsWith('200') && ({answer}).includes('Seen & kept')")
    ours.run(f"{form}.querySelector('input').value = 'a/b?c'")
    ours.run(send)
    ours.wait(f"({answer}).startsWith('404')")
    origin = sandbox.split("/#")[0].split()[-1]
    assert {
        "file:",
        origin + "/",
        f"{origin}/v2/resumes/aBcD1234",
        f"{origin}/v2/resumes/a%2Fb%3Fc",
    } == {one if one.startswith("http") else one[:5] for one in ours.requests}
    assert [] == [one for one in ours.complaints if "status of 40" not in one]


def test_where_it_does_not_connect(ours: Browser, sandbox: str) -> None:
    """The page connects to no other machine, to no port where nothing is, and to no sandbox without its secret."""
    origin = sandbox.split("/#")[0].split()[-1]
    for line in (
        "https://example.invalid/#abc",
        "http://127.0.0.1.example.invalid:80/#abc",
        "http://127.0.0.1:80@example.invalid/#a",
        "http://[::1]:80/#a",
        origin,
    ):
        assert "no such line" in connect(ours, line), line
    assert 1 == len(ours.requests)
    assert "Nothing answers there" in connect(ours, "http://127.0.0.1:1/#abc")
    assert "Nothing answers there" in connect(ours, f"{origin}/#wrong")
