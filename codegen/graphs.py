"""
Graphs of names: what is reachable, which order puts the inner ones first, which nodes form a cycle.

Each walk keeps a list of its own and makes no recursive calls, so a chain of ten thousand references is only
a list of ten thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def reachable(starts: Iterable[Node], targets: Callable[[Node], Iterable[Node]]) -> set[Node]:
    """Return the starts and every node that they lead to, directly or through others."""
    found = set(starts)
    todo = list(found)
    while todo:
        for node in targets(todo.pop()):
            if node not in found:
                found.add(node)
                todo.append(node)
    return found


def inner_first(graph: Mapping[Node, Iterable[Node]]) -> list[Node]:
    """
    Return the nodes so that each comes after those it leads to: depth first, in post-order.

    In a cycle, where no such order exists, the node that was met first comes last. Targets outside of the
    graph are ignored.
    """
    order: list[Node] = []
    seen = set[Node]()
    for start in graph:
        if start in seen:
            continue
        seen.add(start)
        path = [(start, iter(graph[start]))]
        while path:
            node, rest = path[-1]
            target = next(rest, None)
            if target is None:
                order.append(node)
                path.pop()
            elif target in graph and target not in seen:
                seen.add(target)
                path.append((target, iter(graph[target])))
    return order


def components(graph: Mapping[Node, Iterable[Node]]) -> list[list[Node]]:
    """Return the strongly connected components (Kosaraju), the nodes of each in the order of the graph."""
    sources: dict[Node, list[Node]] = {node: [] for node in graph}
    for node, targets in graph.items():
        for target in targets:
            if target in sources:
                sources[target].append(node)
    position = {node: index for index, node in enumerate(graph)}
    left = set(graph)
    found: list[list[Node]] = []

    def sources_left(node: Node) -> Iterable[Node]:
        return (source for source in sources[node] if source in left)

    for node in reversed(inner_first(graph)):
        if node in left:
            component = reachable([node], sources_left)
            left.difference_update(component)
            found.append(sorted(component, key=position.__getitem__))
    return found


def in_cycles(graph: Mapping[Node, Iterable[Node]]) -> set[Node]:
    """Return the nodes that lead back to themselves."""
    return {
        node
        for component in components(graph)
        for node in component
        if len(component) > 1 or node in graph[node]
    }


def cycles(graph: Mapping[Node, Iterable[Node]]) -> list[list[Node]]:
    """Return one cycle of each strongly connected component that has one, in the direction of the arrows."""
    found: list[list[Node]] = []
    for component in components(graph):
        members = set(component)
        inside = {node: [one for one in graph[node] if one in members] for node in component}
        try:
            TopologicalSorter(inside).prepare()
        except CycleError as error:
            cycle: list[Node] = error.args[1][:0:-1]
            position = {node: index for index, node in enumerate(inside)}
            first = cycle.index(min(cycle, key=position.__getitem__))
            found.append(cycle[first:] + cycle[:first])
    return found
