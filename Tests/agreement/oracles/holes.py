"""Structural holes: Burt's four figures, in the whole network or in each ego network alone."""

import math

import networkx as nx
import numpy as np
from held import absent


def weight(o):
    """Strength unless said; alike, two that run against each other are two."""
    return "arcs" if o.counting == "alike" else "weight"


def egos(g, o):
    """For each organization with partners, the network in which it is looked at."""
    for v in range(g.n):
        if g.nx_undirected.degree(v):
            yield v, nx.ego_graph(g.nx_undirected, v) if o.holes == "ego-network" else g.nx_undirected


def each(g, o, figure):
    """NetworkX's one by one; it takes a second for a dense network, so only every fifth has its turn."""
    if g.case.seed % 5:
        return
    scores = [None] * g.n
    for v, network in egos(g, o):
        scores[v] = figure(network, nodes=[v], weight=weight(o))[v]
    yield "networkx", scores


def formulas(g, o):
    """Burt's formulas over matrices: constraint, effective size, efficiency and hierarchy of each."""
    found = [(None,) * 4 for _ in range(g.n)]
    for ego, network in egos(g, o):
        names = sorted(network)
        v = names.index(ego)
        joint = nx.to_numpy_array(network, weight=weight(o), nodelist=names)
        share = joint / np.where(joint.sum(axis=1) > 0, joint.sum(axis=1), 1)[:, None]
        marginal = joint / np.where(joint.sum(axis=1) > 0, joint.max(axis=1), 1)[:, None]
        partners = joint[v] > 0
        count = partners.sum()
        pull = ((share[v] + share[v] @ share) ** 2)[partners]
        size = count - (share[v] @ marginal.T)[partners].sum()
        hierarchy = None
        if count > 1:
            relative = pull / pull.mean()
            hierarchy = float(relative @ np.log(relative)) / (count * math.log(count))
        found[ego] = (pull.sum(), size, size / count, hierarchy)
    return [list(column) for column in zip(*found)] or [[]] * 4


def constraint(g, o):
    yield "formula", formulas(g, o)[0]
    yield from each(g, o, nx.constraint)
    if g.n and o.holes == "whole-network":
        yield "igraph", absent(g.ig_undirected.constraint(weights=weight(o)))


def effective_size(g, o):
    """By name, for all at once NetworkX 3.6.1 divides by the wrong organization's strongest tie; and without direction,
    which changes nothing but that it would leave out those who are only pointed at."""
    yield "formula", formulas(g, o)[1]
    yield from each(g, o, nx.effective_size)


def ego_efficiency(g, o):
    yield "formula", formulas(g, o)[2]


def hierarchy(g, o):
    """Neither NetworkX nor igraph has it."""
    yield "formula", formulas(g, o)[3]


ORGANIZATIONS = {
    name: (oracle, ["holes", "counting"]) for name, oracle in {
        "constraint": constraint, "effective-size": effective_size, "ego-efficiency": ego_efficiency,
        "hierarchy": hierarchy}.items()
}
