"""Standing through partners, and currents: eigenvectors, walks and resistances."""

import igraph
import networkx as nx
import numpy as np
from held import listed, over


def pagerank(g, o):
    """NetworkX stops at n times its tolerance, so it gets a small one; igraph solves to 1e-10 or better."""
    starts = o.starts(g.case)
    if g.n:
        yield "networkx", listed(nx.pagerank(
            g.nx, alpha=o.damping, personalization={v: 1 for v in starts} or None, tol=1e-14, max_iter=100_000,
            weight=o.strength), g.n)
        # igraph sends whoever has no tie to follow anywhere alike, also where new starts are made in a few places.
        stranded = starts and any(degree == 0 for degree in g.ig.degree(mode="out"))
        if not stranded:
            yield "igraph", g.ig.personalized_pagerank(
                damping=o.damping, reset_vertices=starts or None, weights=o.strength)


def leading(matrix):
    """Our rule for the largest eigenvalue of a symmetric matrix, whose vector is unique piece by piece: of pieces that share
    it each counts by the sum of its scores, all others have 0. Nothing where no entry is.

    Also whether several share it, and whether in one of them another value lies so close that no program can know the vector
    to ten digits: it is known to the rounding of the values divided by their distance."""
    if not matrix.any():
        return None, True, False
    graph = nx.from_numpy_array(matrix)
    found = []
    for piece in map(sorted, nx.connected_components(graph)):
        values, vectors = np.linalg.eigh(matrix[np.ix_(piece, piece)])
        is_close = len(values) > 1 and values[-1] - values[-2] < 1e-5 * values[-1]
        found.append((values[-1], piece, np.abs(vectors[:, -1]), is_close))
    largest = max(entry[0] for entry in found)
    scores = np.zeros(len(matrix))
    shared = [entry for entry in found if entry[0] > largest * (1 - 1e-10)]
    for _, piece, vector, _ in shared:
        scores[piece] = vector * vector.sum()
    return scores, len(shared) > 1, any(is_close for _, _, _, is_close in shared)


def eigenvector(g, o):
    """Where several pieces have the largest eigenvalue, programs differ by chance: there our own rule is compared alone."""
    scores, is_shared, is_close = leading(g.matrix(o.strength, directed=False))
    if scores is None:
        yield "rule", [None] * g.n
        return
    if is_close:
        return
    yield "rule", list(scores / np.linalg.norm(scores))
    if not is_shared and len(g.pieces()) == 1:
        found = np.array(g.ig_undirected.eigenvector_centrality(weights=o.strength))
        yield "igraph", list(found / np.linalg.norm(found))
        if g.n > 3:
            yield "networkx", listed(nx.eigenvector_centrality_numpy(g.nx_undirected, weight=o.strength), g.n)


def eigenvector_share(g, o):
    for program, values in eigenvector(g, o):
        if values and values[0] is not None:
            values = [value / max(values) for value in values]
        yield program, values


def eigenvector_centralization(g, o):
    """igraph's convention: scores of at most 1, against a single pair among organizations alone."""
    for program, values in eigenvector_share(g, o):
        known = g.n > 2 and values[0] is not None
        yield program, sum(1 - value for value in values) / (g.n - 2) if known else None


def hubs(g, o, side=0):
    """Everyone twice, as hub and as authority: a symmetric matrix of two sides. igraph scales to a largest of 1, NetworkX to
    a sum of 1; quintet, as Kleinberg, to unit length."""
    matrix = g.matrix(o.strength)
    both = np.block([[np.zeros_like(matrix), matrix], [matrix.T, np.zeros_like(matrix)]])
    scores, is_shared, is_close = leading(both)
    if scores is None:
        yield "rule", [None] * g.n
        return
    if is_close:
        return
    part = scores[:g.n] if side == 0 else scores[g.n:]
    yield "rule", list(part / np.linalg.norm(part))
    values = np.linalg.svd(matrix, compute_uv=False)
    if is_shared or len(values) < 4 or values[0] - values[1] < 1e-3:
        return
    found = np.array((g.ig.hub_score if side == 0 else g.ig.authority_score)(weights=o.strength))
    yield "igraph", list(found / np.linalg.norm(found))
    if o.strength:  # NetworkX always counts strength.
        found = np.array(listed(nx.hits(g.nx, tol=1e-15, max_iter=100_000)[side], g.n))
        yield "networkx", list(found / np.linalg.norm(found))


def authorities(g, o):
    yield from hubs(g, o, side=1)


def spectral_radius(g, matrix):
    """Piece by piece: in a whole directed network the largest eigenvalue may be several at once, and then badly known."""
    parts = nx.strongly_connected_components(g.nx) if g.case.is_directed else nx.connected_components(g.nx)
    radii = [max(abs(np.linalg.eigvals(matrix[np.ix_(part, part)]))) for part in map(list, parts)]
    return max(radii, default=0)


def katz(g, o):
    matrix = g.matrix(o.strength)
    if g.n == 0:
        return
    radius = spectral_radius(g, matrix)
    beta = o.attenuation or (0.9 / radius if radius else 1)
    if beta * radius >= 1 - 1e-9:
        yield "rule", [None] * g.n
        return
    yield "numpy", list(np.linalg.solve(np.eye(g.n) - beta * matrix.T, np.ones(g.n)))
    if radius:
        yield "networkx", listed(
            nx.katz_centrality_numpy(g.nx, alpha=beta, beta=1, normalized=False, weight=o.strength), g.n)


def information(g, o, scale=0):
    """Piece by piece, which NetworkX refuses to do. It has 1 over the sum of resistances: n times that is Stephenson and
    Zelen's, n − 1 times it Brandes and Fleischer's."""
    scores = [None] * g.n
    for piece in g.pieces():
        if len(piece) > 1:
            part = nx.information_centrality(g.nx_undirected.subgraph(piece), weight=o.strength)
            for v in piece:
                scores[v] = part[v] * (len(piece) - scale)
    yield "networkx", scores


def current_flow_closeness(g, o):
    yield from information(g, o, scale=1)


def current_flow_betweenness(g, o):
    """Piece by piece; normalized, by all pairs of others in the whole network."""
    scores = [0] * g.n
    for piece in g.pieces():
        if len(piece) > 2:
            part = nx.current_flow_betweenness_centrality(
                g.nx_undirected.subgraph(piece), normalized=False, weight=o.strength)
            for v in piece:
                scores[v] = part[v]
    yield "networkx", over(scores, (g.n - 1) * (g.n - 2) / 2 if g.n > 2 else 0) if o.normalized else scores


ORGANIZATIONS = {
    "pagerank": (pagerank, ["damping", "restart", "counting"]), "eigenvector": (eigenvector, ["counting"]),
    "eigenvector-share": (eigenvector_share, ["counting"]), "hubs": (hubs, ["counting"]),
    "authorities": (authorities, ["counting"]), "katz": (katz, ["attenuation", "counting"]),
    "information": (information, ["counting"]), "current-flow-closeness": (current_flow_closeness, ["counting"]),
    "current-flow-betweenness": (current_flow_betweenness, ["counting", "normalized"]),
}
NETWORK = {"eigenvector-centralization": (eigenvector_centralization, [])}
