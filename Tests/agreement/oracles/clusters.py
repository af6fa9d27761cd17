"""Clusters: what holds of them whichever of many good divisions was found."""

import networkx as nx


def modularity(g, o):
    """Of the very clusters that quintet prints."""
    groups = g.labels["cluster"]
    if not g.case.ties():
        yield "rule", None
        return
    yield "igraph", g.ig_undirected.modularity(groups, weights="weight", resolution=o.resolution)
    parts = [{v for v in range(g.n) if groups[v] == name} for name in set(groups)]
    yield "networkx", nx.community.modularity(g.nx_undirected, parts, weight="weight", resolution=o.resolution)


def connected(g, o):
    """Every Leiden cluster is in one piece: its parts are what is left of it when all other ties are cut."""
    groups = g.labels["cluster"]
    inside = nx.Graph()
    inside.add_nodes_from(range(g.n))
    inside.add_edges_from((a, b) for a, b in g.nx_undirected.edges if groups[a] == groups[b])
    names = [None] * g.n
    for number, part in enumerate(nx.connected_components(inside)):
        for v in part:
            names[v] = number
    yield "networkx (pieces)", names


GROUPS = {"cluster": (connected, ["resolution"])}
NETWORK = {"modularity": (modularity, ["resolution"])}
