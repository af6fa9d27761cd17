"""Shortest paths: who stands on them, and how long they are."""

import math

import networkx as nx
from held import absent, listed, over


def pairs(g, of):
    """The most that betweenness can be: pairs of others, or of anyone for ties."""
    return (of - 1) * of / (1 if g.case.is_directed else 2)


def betweenness(g, o):
    """From all as a sample, the estimate is exact: what igraph and NetworkX scale by differs only in true samples."""
    raw = g.ig.betweenness(directed=True, weights=o.name)
    # A directed network without a tie is undirected to quintet, and nobody stands between anyone.
    yield "igraph", over(raw, pairs(g, g.n - 1) if g.n > 2 else 0) if o.normalized else raw
    if not o.normalized or g.n > 2:
        yield "networkx", listed(nx.betweenness_centrality(g.nx, normalized=o.normalized, weight=o.name), g.n)


def tie_betweenness(g, o):
    """By pair of positions."""
    found = nx.edge_betweenness_centrality(g.nx, normalized=o.normalized, weight=o.name)
    if not g.case.is_directed:
        found = {(min(pair), max(pair)): value for pair, value in found.items()}
    yield "networkx", found
    values = g.ig.edge_betweenness(directed=True, weights=o.name)
    most = pairs(g, g.n) if o.normalized else 1
    yield "igraph", {pair: value / most for pair, value in zip(g.case.ties(), values)}


def out_closeness(g, o):
    """Wasserman and Faust's, along ties that leave; NetworkX follows those that arrive, so it gets the reverse."""
    if g.n == 1:
        yield "rule", [None]
    else:
        yield "networkx", listed(nx.closeness_centrality(g.reversed, distance=o.name, wf_improved=True), g.n)
        # igraph has the component's own: times the share that is reached it is Wasserman and Faust's.
        found = g.ig.closeness(mode="out", weights=o.name, normalized=True)
        reached = [len(row) for row in distances(g, o)]
        yield "igraph", [
            value * size / (g.n - 1) if size else 0 for value, size in zip(found, reached)]


def in_closeness(g, o):
    if g.n == 1:
        yield "rule", [None]
    else:
        yield "networkx", listed(nx.closeness_centrality(g.nx, distance=o.name, wf_improved=True), g.n)


def closeness_component(g, o):
    yield "igraph", absent(g.ig.closeness(mode="out", weights=o.name, normalized=True))
    if g.n > 1:
        # Without the factor, NetworkX has 0 for those who reach nobody.
        found = nx.closeness_centrality(g.reversed, distance=o.name, wf_improved=False)
        yield "networkx", [found[v] or None for v in range(g.n)]


def harmonic(g, o, mode="out"):
    """NetworkX has the sum, igraph the mean over the others."""
    graph = g.reversed if mode == "out" else g.nx
    scores = listed(nx.harmonic_centrality(graph, distance=o.name), g.n)
    yield "networkx", over(scores, g.n - 1) if o.normalized else scores
    if g.n > 1:
        means = g.ig.harmonic_centrality(mode=mode, weights=o.name, normalized=True)
        yield "igraph", means if o.normalized else [value * (g.n - 1) for value in means]


def in_harmonic(g, o):
    yield from harmonic(g, o, "in")


def distances(g, o):
    """From each to those it reaches."""
    if g.n == 0:
        return []
    return [
        [d for w, d in enumerate(row) if w != v and d != math.inf]
        for v, row in enumerate(g.ig.distances(weights=o.name, mode="out"))
    ]


def is_whole(g):
    return g.n > 1 and (nx.is_strongly_connected(g.nx) if g.case.is_directed else nx.is_connected(g.nx))


def eccentricity(g, o):
    yield "igraph", [max(row) if row else None for row in distances(g, o)]
    if is_whole(g):
        yield "networkx", listed(nx.eccentricity(g.nx, weight=o.name), g.n)


def average_path(g, o):
    """Over connected pairs, as igraph; NetworkX wants a network in one piece."""
    values = [d for row in distances(g, o) for d in row]
    yield "igraph", sum(values) / len(values) if values else None
    if o.length == "hops" and values:
        yield "igraph (own)", g.ig.average_path_length(directed=True, unconn=True)
    if is_whole(g):
        yield "networkx", nx.average_shortest_path_length(g.nx, weight=o.name)


def diameter(g, o):
    values = [d for row in distances(g, o) for d in row]
    yield "igraph", max(values) if values else None
    if values:
        yield "igraph (own)", g.ig.diameter(directed=True, unconn=True, weights=o.name)
    if is_whole(g):
        yield "networkx", nx.diameter(g.nx, weight=o.name)


def radius(g, o):
    """Of those who reach everyone; igraph's own takes the component's, so that an isolate makes it 0."""
    whole = [max(row) for row in distances(g, o) if len(row) == g.n - 1 and row]
    yield "igraph", min(whole) if whole else None
    if is_whole(g):
        yield "networkx", nx.radius(g.nx, weight=o.name)


def efficiency(g, o):
    if g.n < 2:
        yield "rule", None
    else:
        yield "igraph", sum(1 / d for row in distances(g, o) for d in row) / (g.n * (g.n - 1))
        if o.length == "hops" and not g.case.is_directed:
            yield "networkx", nx.global_efficiency(g.nx)


def distance_distribution(g, o):
    """igraph counts an undirected pair once, quintet from both its ends."""
    found = g.ig.path_length_hist(directed=True) if g.n else None
    times = 1 if g.case.is_directed else 2
    counts = {str(int(low)): times * count for low, _, count in found.bins()} if found else {}
    yield "igraph", counts | {"unconnected": times * found.unconnected if found else 0}
    hops = {}
    for _, row in nx.all_pairs_shortest_path_length(g.nx):
        for d in row.values():
            if d > 0:
                hops[str(d)] = hops.get(str(d), 0) + 1
    yield "networkx", hops | {"unconnected": g.n * (g.n - 1) - sum(hops.values())}


ORGANIZATIONS = {
    "betweenness": (betweenness, ["length", "normalized", "samples"]), "closeness": (out_closeness, ["length"]),
    "out-closeness": (out_closeness, ["length"]), "in-closeness": (in_closeness, ["length"]),
    "closeness-component": (closeness_component, ["length"]), "harmonic": (harmonic, ["length", "normalized"]),
    "out-harmonic": (harmonic, ["length", "normalized"]), "in-harmonic": (in_harmonic, ["length", "normalized"]),
    "eccentricity": (eccentricity, ["length"]),
}
TIES = {"tie-betweenness": (tie_betweenness, ["length", "normalized"])}
NETWORK = {
    "average-path": (average_path, ["length"]), "diameter": (diameter, ["length"]), "radius": (radius, ["length"]),
    "efficiency": (efficiency, ["length"]),
}
CENSUSES = {"distance-distribution": (distance_distribution, [])}
