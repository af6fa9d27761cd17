"""A network as each program holds it, and small help for those who ask them."""

import math
from dataclasses import dataclass

import igraph
import networkx as nx
import numpy as np

# What each program calls the length of a tie.
LENGTHS = {"hops": None, "weight": "weight", "inverse-weight": "inverse"}


@dataclass(frozen=True)
class Choices:
    """What quintet was asked with, and the words for it."""

    length: str = "hops"
    counting: str = None
    normalized: bool = False
    steps: int = 2
    damping: float = 0.85
    restart: tuple = ()
    attenuation: float = None
    holes: str = "whole-network"
    resolution: float = 1
    samples: int = None

    # The choices as options; those that a measure does not obey make no difference to it.
    def words(self, obeyed, case):
        usual = Choices()
        words = []
        for name in obeyed:
            value = getattr(self, name)
            if value == getattr(usual, name):
                continue
            if name == "restart":
                value = ",".join(f"o{v}" for v in self.starts(case))
                if not value:
                    continue
            if name == "samples":
                if case.n < 2:
                    continue
                value = case.n
            words += [f"--{name}"] if value is True else [f"--{name}", str(value)]
        return words

    def starts(self, case):
        """Where new starts are made, as far as the network goes."""
        return [v for v in self.restart if v < case.n]

    @property
    def name(self):
        """What each program calls the length of a tie."""
        return LENGTHS[self.length]

    @property
    def strength(self):
        """What each program calls the strength of a tie; None where all count alike."""
        return "weight" if self.counting == "by-strength" else None


class Held:
    """A case as each program holds it, with and without direction; parallel ties are one, loops are set aside."""

    def __init__(self, case):
        self.case, self.n = case, case.n
        kind = nx.DiGraph if case.is_directed else nx.Graph
        arcs = {}
        for a, b in case.ties():
            pair = (min(a, b), max(a, b))
            arcs[pair] = arcs.get(pair, 0) + 1
        self.nx = self._nx(kind(), case.ties(), {})
        self.nx_undirected = self._nx(nx.Graph(), case.undirected(), arcs)
        self.ig = self._ig(case.ties(), case.is_directed, {})
        self.ig_undirected = self._ig(case.undirected(), False, arcs)
        # What quintet said of the organizations, for those who check what follows from it.
        self.labels = {}

    def _nx(self, graph, ties, arcs):
        graph.add_nodes_from((v, {"sector": self.case.sectors[v]}) for v in range(self.n))
        for pair, weight in ties.items():
            graph.add_edge(*pair, weight=weight, inverse=1 / weight, arcs=arcs.get(pair, 1))
        return graph

    def _ig(self, ties, directed, arcs):
        graph = igraph.Graph(n=self.n, edges=list(ties), directed=directed)
        graph.es["weight"] = list(ties.values())
        graph.es["inverse"] = [1 / weight for weight in ties.values()]
        graph.es["arcs"] = [arcs.get(pair, 1) for pair in ties]
        return graph

    @property
    def reversed(self):
        return self.nx.reverse() if self.case.is_directed else self.nx

    @property
    def both_ways(self):
        """With direction, an undirected tie running both ways: what a census takes."""
        return self.nx if self.case.is_directed else self.nx.to_directed()

    @property
    def ig_both_ways(self):
        if self.case.is_directed:
            return self.ig
        graph = self.ig.copy()
        graph.to_directed(mode="mutual")
        return graph

    def matrix(self, strength=None, directed=True):
        source = self.nx if directed else self.nx_undirected
        return nx.to_numpy_array(source, weight=strength, nodelist=range(self.n)) if self.n else np.zeros((0, 0))

    def pieces(self):
        return [sorted(piece) for piece in nx.connected_components(self.nx_undirected)]

    def known(self):
        """Those with a sector, without direction."""
        return self.nx_undirected.subgraph([v for v in range(self.n) if self.case.sectors[v]])


def listed(scores, n):
    return [scores[v] for v in range(n)]


def absent(values):
    """NaN is how the others say that something is not defined."""
    return [None if value is None or math.isnan(value) else value for value in values]


def over(values, most):
    """Shares of the most there could be; not defined where that is nothing."""
    return [None if most <= 0 else value / most for value in values]
