"""How the network holds together: pieces, cores, triangles, cliques and censuses. All without direction, unless said."""

import math

import networkx as nx
from held import absent, listed


def core(g, o):
    yield "igraph", g.ig_undirected.coreness()
    yield "networkx", listed(nx.core_number(g.nx_undirected), g.n)


def truss(g, o):
    """The k-trusses one after another: an organization has the last one that still holds one of its ties."""
    scores = [2 if g.nx_undirected.degree(v) else None for v in range(g.n)]
    for k in range(3, g.n + 1):
        members = [v for v in nx.k_truss(g.nx_undirected, k)]
        if not members:
            break
        for v in members:
            scores[v] = k
    yield "networkx", scores


def clustering(g, o):
    """igraph has NaN where there are fewer than two partners, NetworkX 0."""
    yield "igraph", absent(g.ig_undirected.transitivity_local_undirected(mode="nan", weights=None))
    found = nx.clustering(g.nx_undirected)
    yield "networkx", [found[v] if g.nx_undirected.degree(v) > 1 else None for v in range(g.n)]


def average_clustering(g, o):
    yield "networkx", nx.average_clustering(g.nx_undirected) if g.n else None
    yield "igraph", g.ig_undirected.transitivity_avglocal_undirected(mode="zero") if g.n else None


def transitivity(g, o):
    value = g.ig_undirected.transitivity_undirected(mode="nan")
    yield "igraph", None if math.isnan(value) else value
    if not math.isnan(value):  # NetworkX has 0 where there is no chain of three.
        yield "networkx", nx.transitivity(g.nx_undirected)


def component(g, o):
    yield "networkx", labels(nx.connected_components(g.nx_undirected), g.n)
    yield "igraph", g.ig.connected_components(mode="weak").membership


def strong_component(g, o):
    """Without direction, the pieces as they are."""
    parts = nx.strongly_connected_components(g.nx) if g.case.is_directed else nx.connected_components(g.nx)
    yield "networkx", labels(parts, g.n)
    yield "igraph", g.ig.connected_components(mode="strong").membership


def labels(parts, n):
    names = [None] * n
    for number, part in enumerate(parts):
        for v in part:
            names[v] = number
    return names


def components(g, o):
    for program in ("networkx", "igraph"):
        sizes = {}
        for name, oracle in (("weak", component), ("strong", strong_component)):
            found = dict(oracle(g, o))[program]
            sizes[name] = sorted((found.count(label) for label in set(found)), reverse=True)
        yield program, {
            "weak": len(sizes["weak"]), "largest": max(sizes["weak"], default=0), "strong": len(sizes["strong"]),
            "largest-strong": max(sizes["strong"], default=0), "isolates": sizes["weak"].count(1)}


def density(g, o):
    yield "networkx", nx.density(g.nx) if g.n > 1 else None
    yield "igraph", g.ig.density() if g.n > 1 else None


def articulation(g, o):
    """How many more pieces: one less than the blocks that meet here."""
    for program, blocks in (
            ("networkx", list(nx.biconnected_components(g.nx_undirected))),
            ("igraph", list(g.ig_undirected.biconnected_components()))):
        scores = [0] * g.n
        for block in blocks:
            for v in block:
                scores[v] += 1
        yield program, [max(0, value - 1) for value in scores]


def bridges(g, o):
    yield "networkx", len(list(nx.bridges(g.nx_undirected)))
    yield "igraph", len(g.ig_undirected.bridges())


def blocks(g, o):
    yield "networkx", len(list(nx.biconnected_components(g.nx_undirected)))
    yield "igraph", len(g.ig_undirected.biconnected_components())


def reciprocity(g, o):
    if not g.case.ties():
        yield "rule", None
    elif g.case.is_directed:
        yield "networkx", nx.overall_reciprocity(g.nx)
        yield "igraph", g.ig.reciprocity()
    else:
        yield "rule", 1


def degree_assortativity(g, o):
    """NetworkX and igraph have NaN, or what rounding leaves, where all ends have as many partners."""
    degrees = {g.nx_undirected.degree(v) for edge in g.nx_undirected.edges for v in edge}
    if len(degrees) < 2:
        yield "rule", None
    else:
        yield "networkx", nx.degree_assortativity_coefficient(g.nx_undirected)
        yield "igraph", g.ig_undirected.assortativity_degree(directed=False)


def rich_club(g, o):
    """Not normalized: NetworkX's default divides by a random network's."""
    yield "networkx", {str(k): value for k, value in nx.rich_club_coefficient(
        g.nx_undirected, normalized=False).items()} if g.case.undirected() else {}


def cliques(g, o):
    found = list(nx.find_cliques(g.nx_undirected))
    largest = max(map(len, found), default=0)
    yield "networkx", {
        "count": len(found), "largest": largest, "largest-count": sum(len(clique) == largest for clique in found)}
    yield "igraph", {
        "count": len(g.ig_undirected.maximal_cliques()), "largest": g.ig_undirected.clique_number() if g.n else 0,
        "largest-count": len(g.ig_undirected.largest_cliques()) if g.n else 0}


def dyad_census(g, o):
    census = g.ig_both_ways.dyad_census()
    yield "igraph", {"mutual": census[0], "asymmetric": census[1], "null": census[2]}


def triad_census(g, o):
    if g.n < 3:
        yield "rule", dict.fromkeys(TRIADS, 0)
        return
    yield "networkx", nx.triadic_census(g.both_ways)
    yield "igraph", dict(zip(TRIADS, g.ig_both_ways.triad_census()))


TRIADS = "003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300".split()

ORGANIZATIONS = {
    "core": (core, []), "truss": (truss, []), "clustering": (clustering, []), "articulation": (articulation, []),
}
GROUPS = {"component": (component, []), "strong-component": (strong_component, [])}
NETWORK = {
    "density": (density, []), "transitivity": (transitivity, []), "average-clustering": (average_clustering, []),
    "bridges": (bridges, []), "blocks": (blocks, []), "reciprocity": (reciprocity, []),
    "degree-assortativity": (degree_assortativity, []),
}
CENSUSES = {
    "components": (components, []), "rich-club": (rich_club, []), "cliques": (cliques, []),
    "dyad-census": (dyad_census, []), "triad-census": (triad_census, []),
}
