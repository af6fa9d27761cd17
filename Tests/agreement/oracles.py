"""What NetworkX, igraph and, where neither has the definition, plain linear algebra say of a network.

Each oracle yields (program, value): a list by position for measures of organizations, a number for the network, and
None where the measure is not defined. Only definitions that coincide are compared; where none does, our stated rule is
computed here by its formula.
"""

import math

import igraph
import networkx as nx
import numpy as np


class Graphs:
    """A case as each program holds it, with and without direction."""

    def __init__(self, case):
        self.case, self.n = case, case.n
        kind = nx.DiGraph if case.is_directed else nx.Graph
        self.nx = self._nx(kind(), case.ties())
        self.nx_undirected = self._nx(nx.Graph(), case.undirected())
        self.ig = self._ig(case.ties(), case.is_directed)
        self.ig_undirected = self._ig(case.undirected(), False)

    def _nx(self, graph, ties):
        graph.add_nodes_from(range(self.n))
        for (a, b), weight in ties.items():
            graph.add_edge(a, b, weight=weight, inverse=1 / weight)
        return graph

    def _ig(self, ties, directed):
        graph = igraph.Graph(n=self.n, edges=list(ties), directed=directed)
        graph.es["weight"] = list(ties.values())
        graph.es["inverse"] = [1 / weight for weight in ties.values()]
        return graph

    @property
    def reversed(self):
        return self.nx.reverse() if self.case.is_directed else self.nx

    def matrix(self, directed=True):
        source = self.nx if directed else self.nx_undirected
        return nx.to_numpy_array(source, weight=None, nodelist=range(self.n)) if self.n else np.zeros((0, 0))

    def pieces(self):
        return [sorted(piece) for piece in nx.connected_components(self.nx_undirected)]


def listed(scores, n):
    return [scores[v] for v in range(n)]


def absent(values):
    """NaN is how the others say that something is not defined."""
    return [None if value is None or math.isnan(value) else value for value in values]


LENGTHS = {"hops": None, "weight": "weight", "inverse-weight": "inverse"}


def degree(g, length):
    yield "networkx", [g.nx_undirected.degree(v) for v in range(g.n)]


def in_degree(g, length):
    yield "igraph", g.ig.degree(mode="in")


def out_degree(g, length):
    yield "igraph", g.ig.degree(mode="out")


def strength(g, length):
    yield "igraph", g.ig.strength(weights="weight", mode="all") if g.n else []


def betweenness(g, length):
    name = LENGTHS[length]
    yield "igraph", g.ig.betweenness(directed=True, weights=name)
    yield "networkx", listed(nx.betweenness_centrality(g.nx, normalized=False, weight=name), g.n)


def closeness(g, length):
    if g.n == 1:
        yield "rule", [None]
    else:
        scores = nx.closeness_centrality(g.reversed, distance=LENGTHS[length], wf_improved=True)
        yield "networkx", listed(scores, g.n)


def closeness_component(g, length):
    yield "igraph", absent(g.ig.closeness(mode="out", weights=LENGTHS[length], normalized=True))


def harmonic(g, length):
    yield "networkx", listed(nx.harmonic_centrality(g.reversed, distance=LENGTHS[length]), g.n)
    if g.n > 1:
        normalized = g.ig.harmonic_centrality(mode="out", weights=LENGTHS[length], normalized=True)
        yield "igraph", [value * (g.n - 1) for value in normalized]


def distances(g, length):
    if g.n == 0:
        return []
    return [
        [d for w, d in enumerate(row) if w != v and d != math.inf]
        for v, row in enumerate(g.ig.distances(weights=LENGTHS[length], mode="out"))
    ]


def eccentricity(g, length):
    yield "igraph", [max(row) if row else None for row in distances(g, length)]


def average_path(g, length):
    values = [d for row in distances(g, length) for d in row]
    yield "igraph", sum(values) / len(values) if values else None
    if length == "hops" and values:
        yield "igraph", g.ig.average_path_length(directed=True, unconn=True)


def diameter(g, length):
    values = [d for row in distances(g, length) for d in row]
    yield "igraph", max(values) if values else None
    if values:
        yield "igraph", g.ig.diameter(directed=True, unconn=True, weights=LENGTHS[length])


def efficiency(g, length):
    if g.n < 2:
        yield "rule", None
    else:
        yield "igraph", sum(1 / d for row in distances(g, length) for d in row) / (g.n * (g.n - 1))
        if length == "hops" and not g.case.is_directed:
            yield "networkx", nx.global_efficiency(g.nx)


def pagerank(g, length):
    if g.n:
        yield "networkx", listed(nx.pagerank(g.nx, tol=1e-14, max_iter=100_000, weight=None), g.n)
        yield "igraph", g.ig.pagerank(damping=0.85, weights=None)


def eigenvector(g, length):
    """Unique where one piece alone has the largest eigenvalue; elsewhere which piece has it is chance."""
    matrix = g.matrix(directed=False)
    if not matrix.any():
        yield "rule", [None] * g.n
        return
    values, vectors = np.linalg.eigh(matrix)
    if len(values) > 1 and values[-1] - values[-2] < 1e-3:
        return
    yield "numpy", list(np.abs(vectors[:, -1]))


def eigenvector_share(g, length):
    for program, values in eigenvector(g, length):
        if values and values[0] is not None:
            values = [value / max(values) for value in values]
        yield program, values


def hubs(g, length, side=0):
    matrix = g.matrix()
    if not matrix.any():
        yield "rule", [None] * g.n
        return
    left, values, right = np.linalg.svd(matrix)
    if len(values) > 1 and values[0] - values[1] < 1e-3:
        return
    yield "numpy", list(np.abs(left[:, 0] if side == 0 else right[0]))


def authorities(g, length):
    yield from hubs(g, length, side=1)


def spectral_radius(g):
    """Piece by piece: in a whole directed network the largest eigenvalue may be several at once, and then badly known."""
    matrix = g.matrix()
    parts = nx.strongly_connected_components(g.nx) if g.case.is_directed else nx.connected_components(g.nx)
    radii = [max(abs(np.linalg.eigvals(matrix[np.ix_(part, part)]))) for part in map(list, parts)]
    return max(radii, default=0)


def katz(g, length):
    matrix = g.matrix()
    if g.n == 0:
        return
    radius = spectral_radius(g)
    beta = 0.9 / radius if radius else 1
    yield "numpy", list(np.linalg.solve(np.eye(g.n) - beta * matrix.T, np.ones(g.n)))
    if radius:
        yield "networkx", listed(nx.katz_centrality_numpy(g.nx, alpha=beta, beta=1, normalized=False), g.n)


def information(g, length):
    scores = [None] * g.n
    for piece in g.pieces():
        if len(piece) > 1:
            part = nx.information_centrality(g.nx_undirected.subgraph(piece))
            for v in piece:
                scores[v] = part[v] * len(piece)
    yield "networkx", scores


def two_step_reach(g, length):
    if g.n == 1:
        yield "rule", [None]
    else:
        yield "igraph", [(size - 1) / (g.n - 1) for size in g.ig.neighborhood_size(order=2, mode="out")]


def core(g, length):
    yield "igraph", g.ig_undirected.coreness()
    yield "networkx", listed(nx.core_number(g.nx_undirected), g.n)


def truss(g, length):
    """The k-trusses one after another: an organization has the last one that still holds one of its ties."""
    scores = [2 if g.nx_undirected.degree(v) else None for v in range(g.n)]
    for k in range(3, g.n + 1):
        members = [v for v in nx.k_truss(g.nx_undirected, k)]
        if not members:
            break
        for v in members:
            scores[v] = k
    yield "networkx", scores


def clustering(g, length):
    yield "igraph", absent(g.ig_undirected.transitivity_local_undirected(mode="nan", weights=None))


def average_clustering(g, length):
    yield "networkx", nx.average_clustering(g.nx_undirected) if g.n else None


def transitivity(g, length):
    value = g.ig_undirected.transitivity_undirected(mode="nan")
    yield "igraph", None if math.isnan(value) else value


def component(g, length):
    names = [0] * g.n
    for piece in g.pieces():
        for v in piece:
            names[v] = piece[0]
    yield "networkx", names


def density(g, length):
    yield "networkx", nx.density(g.nx) if g.n > 1 else None


def articulation(g, length):
    scores = [0] * g.n
    for block in nx.biconnected_components(g.nx_undirected):
        for v in block:
            scores[v] += 1
    yield "networkx", [max(0, value - 1) for value in scores]


def bridges(g, length):
    yield "networkx", len(list(nx.bridges(g.nx_undirected)))
    yield "igraph", len(g.ig_undirected.bridges())


def reciprocity(g, length):
    if not g.case.ties():
        yield "rule", None
    elif g.case.is_directed:
        yield "networkx", nx.overall_reciprocity(g.nx)
        yield "igraph", g.ig.reciprocity()
    else:
        yield "rule", 1


def degree_assortativity(g, length):
    degrees = {g.nx_undirected.degree(v) for edge in g.nx_undirected.edges for v in edge}
    if len(degrees) < 2:
        yield "rule", None
    else:
        yield "networkx", nx.degree_assortativity_coefficient(g.nx_undirected)
        yield "igraph", g.ig_undirected.assortativity_degree(directed=False)


def radius(g, length):
    rows = distances(g, length)
    whole = [max(row) for row in rows if len(row) == g.n - 1 and row]
    yield "igraph", min(whole) if whole else None


def constraint(g, length):
    yield "networkx", absent(listed(nx.constraint(g.nx, weight="weight"), g.n)) if g.n else []
    if g.n and not g.case.is_directed:
        yield "igraph", absent(g.ig.constraint(weights="weight"))


def effective_size(g, length):
    """By name, for all at once NetworkX 3.6.1 divides by the wrong organization's strongest tie; and without direction,
    which changes nothing but that it would leave out those who are only pointed at."""
    if g.n:
        scores = nx.effective_size(g.nx_undirected, nodes=list(range(g.n)), weight="weight")
        yield "networkx", absent(listed(scores, g.n))


def ego_efficiency(g, length):
    for program, sizes in effective_size(g, length):
        yield program, [
            None if size is None else size / g.nx_undirected.degree(v) for v, size in enumerate(sizes)]


def hierarchy(g, length):
    """Burt's formula, term by term: neither program has it."""
    weights = nx.to_numpy_array(g.nx, weight="weight", nodelist=range(g.n)) if g.n else np.zeros((0, 0))
    joint = weights + weights.T if g.case.is_directed else weights
    scores = []
    for v in range(g.n):
        partners = [w for w in range(g.n) if joint[v, w] > 0]
        if len(partners) < 2:
            scores.append(None)
            continue
        share = joint / np.where(joint.sum(axis=1) > 0, joint.sum(axis=1), 1)[:, None]
        parts = [(share[v, w] + sum(share[v, q] * share[q, w] for q in partners if q != w)) ** 2 for w in partners]
        mean = sum(parts) / len(parts)
        scores.append(sum(c / mean * math.log(c / mean) for c in parts) / (len(parts) * math.log(len(parts))))
    yield "formula", scores


def centralization(scores, most):
    return sum(max(scores) - score for score in scores) / most if scores and most else None


# Measures by name: what they say of organizations, of groups, and of the whole network.
ORGANIZATIONS = {
    "degree": degree, "in-degree": in_degree, "out-degree": out_degree, "strength": strength,
    "betweenness": betweenness, "closeness": closeness, "closeness-component": closeness_component,
    "harmonic": harmonic, "eccentricity": eccentricity, "pagerank": pagerank, "eigenvector": eigenvector,
    "eigenvector-share": eigenvector_share, "information": information, "katz": katz, "hubs": hubs,
    "authorities": authorities, "two-step-reach": two_step_reach, "core": core, "truss": truss,
    "clustering": clustering, "constraint": constraint, "effective-size": effective_size,
    "ego-efficiency": ego_efficiency, "hierarchy": hierarchy, "articulation": articulation,
}
GROUPS = {"component": component}
NETWORK = {
    "density": density, "average-path": average_path, "diameter": diameter, "transitivity": transitivity,
    "average-clustering": average_clustering, "bridges": bridges, "reciprocity": reciprocity,
    "degree-assortativity": degree_assortativity, "efficiency": efficiency, "radius": radius,
}
BY_LENGTH = {"betweenness", "closeness", "closeness-component", "harmonic", "eccentricity", "average-path", "diameter",
             "efficiency", "radius"}
