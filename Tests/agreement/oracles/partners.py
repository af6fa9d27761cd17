"""Partners and what is within reach of them."""

import networkx as nx
from held import absent, listed, over


def degree(g, o):
    for program, degrees in [
            ("networkx", [g.nx_undirected.degree(v) for v in range(g.n)]), ("igraph", g.ig_undirected.degree())]:
        yield program, over(degrees, g.n - 1) if o.normalized else degrees


def in_degree(g, o, mode="in"):
    degrees = g.ig.degree(mode=mode)
    yield "igraph", over(degrees, g.n - 1) if o.normalized else degrees
    if g.case.is_directed:
        degrees = listed(dict(g.nx.in_degree() if mode == "in" else g.nx.out_degree()), g.n)
        yield "networkx", over(degrees, g.n - 1) if o.normalized else degrees


def out_degree(g, o):
    yield from in_degree(g, o, "out")


def strength(g, o, mode="all"):
    yield "igraph", g.ig.strength(weights="weight", mode=mode) if g.n else []
    degrees = g.nx.degree
    if g.case.is_directed and mode != "all":
        degrees = g.nx.in_degree if mode == "in" else g.nx.out_degree
    yield "networkx", listed(dict(degrees(weight="weight")), g.n)


def in_strength(g, o):
    yield from strength(g, o, "in")


def out_strength(g, o):
    yield from strength(g, o, "out")


def neighbor_degree(g, o):
    """NetworkX has 0 for those without partners, igraph NaN; quintet has no value."""
    means = nx.average_neighbor_degree(g.nx_undirected)
    yield "networkx", [means[v] if g.nx_undirected.degree(v) else None for v in range(g.n)]
    yield "igraph", absent(g.ig_undirected.knn()[0]) if g.n else []


def reach(g, o, mode="out"):
    """A share of the others: igraph counts the members of the neighborhood, oneself among them."""
    sizes = g.ig.neighborhood_size(order=o.steps, mode=mode)
    yield "igraph", over([size - 1 for size in sizes], g.n - 1)
    graph = g.nx if mode == "out" else g.reversed
    found = [len(nx.single_source_shortest_path_length(graph, v, cutoff=o.steps)) for v in range(g.n)]
    yield "networkx", over([size - 1 for size in found], g.n - 1)


def in_reach(g, o):
    yield from reach(g, o, "in")


def two_step_reach(g, o):
    yield from reach(g, o)


def gaps(scores, most):
    return sum(max(scores) - score for score in scores) / most


def degree_centralization(g, o):
    """Freeman's formula over the scores of the other program; R's igraph and sna have the whole (peers.R)."""
    n = g.n
    yield "igraph", gaps(g.ig_undirected.degree(), (n - 1) * (n - 2)) if n > 2 else None


def in_degree_centralization(g, o, mode="in"):
    n = g.n
    most = (n - 1) * (n - 1 if g.case.is_directed and g.case.ties() else n - 2)
    yield "igraph", gaps(g.ig.degree(mode=mode), most) if n > 2 else None


def out_degree_centralization(g, o):
    yield from in_degree_centralization(g, o, "out")


def betweenness_centralization(g, o):
    n = g.n
    yield "igraph", gaps(g.ig_undirected.betweenness(), (n - 1) ** 2 * (n - 2) / 2) if n > 2 else None


def closeness_centralization(g, o):
    """Not defined in a network in pieces, where igraph and NetworkX compare what cannot be compared."""
    n = g.n
    if n < 3 or len(g.pieces()) > 1:
        yield "rule", None
    else:
        yield "igraph", gaps(g.ig_undirected.closeness(), (n - 1) * (n - 2) / (2 * n - 3))
        yield "networkx", gaps(
            listed(nx.closeness_centrality(g.nx_undirected), n), (n - 1) * (n - 2) / (2 * n - 3))


ORGANIZATIONS = {
    "degree": (degree, ["normalized"]), "in-degree": (in_degree, ["normalized"]),
    "out-degree": (out_degree, ["normalized"]), "strength": (strength, []), "in-strength": (in_strength, []),
    "out-strength": (out_strength, []), "neighbor-degree": (neighbor_degree, []), "reach": (reach, ["steps"]),
    "in-reach": (in_reach, ["steps"]), "two-step-reach": (two_step_reach, []),
}
NETWORK = {
    "degree-centralization": (degree_centralization, []), "in-degree-centralization": (in_degree_centralization, []),
    "out-degree-centralization": (out_degree_centralization, []),
    "betweenness-centralization": (betweenness_centralization, []),
    "closeness-centralization": (closeness_centralization, []),
}
