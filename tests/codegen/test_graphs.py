"""
Graphs of names: orders, cycles and what is reachable.
"""

from __future__ import annotations

from codegen.graphs import components, cycles, in_cycles, inner_first, reachable

GRAPH = {"a": ["b"], "b": ["c", "z"], "c": ["a", "gone"], "d": ["d"], "z": []}


def test_reachable_nodes_include_the_starts() -> None:
    """Targets of targets are found, in cycles too."""
    assert {"a", "b", "c", "z"} == reachable(["c"], lambda node: GRAPH.get(node, ())) - {"gone"}
    assert set() == reachable([], lambda node: [node])


def test_inner_nodes_come_first() -> None:
    """Each node comes after those it leads to; in a cycle the node that was met first comes last."""
    assert ["c", "z", "b", "a", "d"] == inner_first(GRAPH)


def test_components_are_nodes_that_lead_to_each_other() -> None:
    """Every node is in one component, in the order of the graph."""
    assert [["a", "b", "c"], ["d"], ["z"]] == sorted(components(GRAPH))
    assert {"a", "b", "c", "d"} == in_cycles(GRAPH)


def test_a_cycle_begins_with_its_first_node() -> None:
    """Each component has one cycle, in the direction of its arrows."""
    assert [["a", "b", "c"], ["d"]] == sorted(cycles(GRAPH))


def test_long_chains_need_no_deep_calls() -> None:
    """A chain, and a cycle, of ten thousand nodes."""
    chain = {number: [number + 1] for number in range(10_000)}

    assert [9_999, 0] == [inner_first(chain)[0], inner_first(chain)[-1]]
    assert 10_001 == len(reachable([0], lambda node: chain.get(node, ())))
    assert [] == cycles(chain)
    assert [list(range(10_000))] == cycles({**chain, 9_999: [0]})
