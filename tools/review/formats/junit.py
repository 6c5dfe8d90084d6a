"""
The report as JUnit's XML: a test case for each row; those for which the review fails are failures.
"""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree

from tools.review.escaping import plain
from tools.review.formats.paper import Paper
from tools.review.report import Review
from tools.review.rows import Row, acceptance_of


def as_junit(review: Review, _paper: Paper) -> str:
    """Return the review as a suite of tests; plain text has no character that XML can't hold."""
    failing = {id(row) for row in review.failing}
    cases = [_case(row, id(row) in failing) for row in review.rows]
    for obstacle in review.obstacles:
        case = ElementTree.Element("testcase", classname="review", name="compare")
        message = plain(obstacle.shown, 500)
        ElementTree.SubElement(case, "error", message=message, type="not-compared")
        cases.append(case)
    if not cases:
        cases.append(ElementTree.Element("testcase", classname="review", name="nothing changes"))
    kinds = Counter(child.tag for case in cases for child in case)
    totals = {
        "tests": str(len(cases)),
        "failures": str(kinds["failure"]),
        "errors": str(kinds["error"]),
        "skipped": str(kinds["skipped"]),
    }
    root = ElementTree.Element("testsuites", {"name": "review", **totals})
    suite = ElementTree.SubElement(root, "testsuite", {"name": plain(review.revision), **totals})
    suite.extend(cases)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode").replace("##", "#&#35;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _case(row: Row, fails: bool) -> ElementTree.Element:
    name = f"{plain(row.place)}: {plain(row.detail)}"
    case = ElementTree.Element("testcase", classname=f"review.{row.rule}", name=name)
    where = plain(row.where)
    if fails:
        failure = ElementTree.SubElement(case, "failure", message=name, type=row.level)
        failure.text = f"{where}\n{row.reason}\n{row.advice}\nid {row.fingerprint}"
    elif row.accepted:
        ElementTree.SubElement(case, "skipped", message=acceptance_of(row))
    else:
        ElementTree.SubElement(case, "system-out").text = f"{row.level}: {where}"
    return case
