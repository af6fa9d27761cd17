"""Organizations and projects: seeded random networks of two kinds of members, and what NetworkX says of them.

Compared are density, degree, closeness, betweenness, Bonacich centrality, Robins and Alexander's clustering, and the
strengths of ties from shared projects by count, Newman and cosine.
"""

import csv
import math
import os
import random
import re
import subprocess
import tempfile
from dataclasses import dataclass, field

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

import comparing


@dataclass
class Case:
    """One network: n organizations, p projects, and who takes part in what; some in two roles, which count once."""

    seed: int
    n: int
    p: int
    rows: list = field(default_factory=list)

    @property
    def organizations(self):
        return [f"o{i}" for i in range(self.n)]

    @property
    def projects(self):
        return [f"p{i}" for i in range(self.p)]

    @property
    def ids(self):
        return self.organizations + self.projects

    def graph(self):
        graph = nx.Graph()
        graph.add_nodes_from(self.organizations, bipartite=0)
        graph.add_nodes_from(self.projects, bipartite=1)
        graph.add_edges_from((f"o{a}", f"p{b}") for a, b in self.rows)
        return graph

    def write(self, folder):
        def table(name, heading, rows):
            with open(os.path.join(folder, name), "w", newline="") as file:
                csv.writer(file).writerows([heading, *rows])

        table("organizations.csv", ["id"], [[id] for id in self.organizations])
        table("projects.csv", ["id"], [[id] for id in self.projects])
        table("participation.csv", ["organization", "project", "role"], [
            [f"o{a}", f"p{b}", f"role {place}"] for place, (a, b) in enumerate(self.rows)])


def case(seed):
    """The first ones are the smallest there can be; then teams, halves that do not meet, and chance take turns."""
    generator = random.Random(f"two modes of {seed}")
    small = [(0, 0), (1, 0), (0, 1), (1, 1), (2, 1), (1, 2), (2, 2), (3, 2)]
    n, p = small[seed] if seed < len(small) else (generator.randint(1, 24), generator.randint(1, 14))
    result = Case(seed, n, p)
    shape = generator.randrange(3)
    for a in range(n):
        for b in range(p):
            share = [0.15, 0.35, 0.6][seed % 3]
            if shape == 0 and (a < n // 2) != (b < p // 2):
                share = 0
            if shape == 1 and b % 4 == 0:
                share = 0.8  # a large project
            if generator.random() < share:
                result.rows.append((a, b))
    for _ in range(generator.randint(0, 2)):  # two roles in one project
        if result.rows:
            result.rows.append(generator.choice(result.rows))
    return result


def pieces(graph):
    return [piece for piece in map(sorted, nx.connected_components(graph)) if len(piece) > 1]


def degree(case, graph, normalized):
    if not normalized:
        yield "networkx", dict(graph.degree())
    elif case.n and case.p:
        yield "networkx", bipartite.degree_centrality(graph, case.organizations)
    else:
        yield "rule", dict.fromkeys(case.ids)


def closeness(case, graph, normalized):
    """Piece by piece NetworkX's, times the share of all others that the piece is: NetworkX's own for a network in pieces
    leaves 1 behind. Whoever takes part in nothing has no value."""
    scores = dict.fromkeys(case.ids)
    for piece in pieces(graph):
        part = graph.subgraph(piece)
        found = bipartite.closeness_centrality(part, [v for v in piece if v[0] == "o"], normalized=False)
        for v in piece:
            scores[v] = found[v] * (len(piece) - 1) / (len(case.ids) - 1)
    yield "networkx", scores


def betweenness(case, graph, normalized):
    if not normalized:
        yield "networkx", nx.betweenness_centrality(graph, normalized=False)
    elif case.n and case.p:
        # For a single pair, or a kind of one member without others, the most there could be is 0, and NetworkX divides by it.
        raw = nx.betweenness_centrality(graph, normalized=False)
        for most in [most_betweenness(case)]:
            yield "formula", {v: raw[v] / most[v[0]] if most[v[0]] > 0 else None for v in raw}
        if min(most.values()) > 0:
            yield "networkx", bipartite.betweenness_centrality(graph, case.organizations)


def most_betweenness(case):
    """Borgatti and Everett's largest betweenness of a member of either kind."""
    def most(own, other):
        s, t = divmod(own - 1, other)
        return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2

    return {"o": most(case.n, case.p), "p": most(case.p, case.n)}


def bonacich(case, graph, normalized):
    """The leading singular vectors, by our rule where several pieces have the same singular value: each as long as the sum of
    its organizations' scores."""
    found = []
    for piece in pieces(graph):
        rows, columns = ([v for v in piece if v[0] == kind] for kind in "op")
        left, values, right = np.linalg.svd(bipartite.biadjacency_matrix(graph, rows, columns).toarray().astype(float))
        found.append((values[0], rows, abs(left[:, 0]), columns, abs(right[0])))
    if not found:
        yield "rule", dict.fromkeys(case.ids)
        return
    scores = dict.fromkeys(case.ids, 0)
    largest = max(entry[0] for entry in found)
    for value, rows, left, columns, right in found:
        if value > largest * (1 - 1e-10):
            scores |= dict(zip(rows, left * left.sum())) | dict(zip(columns, right * left.sum()))
    for kind in "op":
        length = math.sqrt(sum(score ** 2 for v, score in scores.items() if v[0] == kind))
        scores |= {v: score / length for v, score in scores.items() if v[0] == kind}
    yield "numpy", scores


def density(case, graph):
    yield "networkx", bipartite.density(graph, case.organizations) if case.n and case.p else None


def clustering(case, graph):
    """NetworkX has 0 where there is no chain of three participations, and quintet no value."""
    chains = sum((graph.degree(a) - 1) * (graph.degree(b) - 1) for a, b in graph.edges)
    yield "networkx", bipartite.robins_alexander_clustering(graph) if chains else None


def projection(case, graph, kind):
    if not case.p:  # NetworkX takes no graph of one kind alone.
        yield "rule", {}
        return
    if kind == "count":
        found = bipartite.weighted_projected_graph(graph, case.organizations)
    elif kind == "newman":
        found = bipartite.collaboration_weighted_projected_graph(graph, case.organizations)
    else:
        def cosine(graph, u, v):
            return len(set(graph[u]) & set(graph[v])) / math.sqrt(graph.degree(u) * graph.degree(v))
        found = bipartite.generic_weighted_projected_graph(graph, case.organizations, weight_function=cosine)
    yield "networkx", {tuple(sorted((a, b))): weight for a, b, weight in found.edges(data="weight")}


MEMBERS = {"degree": degree, "closeness": closeness, "betweenness": betweenness, "bonacich": bonacich}
FIGURES = {"density": density, "clustering": clustering}


def compare(program, spoiled, seed):
    two = case(seed)
    graph = two.graph()
    found = comparing.Found()

    def noted(name, words, ours, oracle):
        for other, theirs in oracle:
            if name == spoiled:
                ours = comparing.spoil(ours)
            found.note(two, name, other, words, comparing.apart(ours, theirs), theirs)

    with tempfile.TemporaryDirectory() as folder:
        two.write(folder)
        for words in ([], ["--normalized"]):
            rows = {
                row["id"]: row for row in comparing.measured(program, folder, MEMBERS, ["--two-mode", *words])}
            for name, oracle in MEMBERS.items():
                if not words or name in ("degree", "betweenness"):
                    ours = {id: rows[id][name] for id in two.ids}
                    noted(f"two-mode-{name}", words, ours, oracle(two, graph, bool(words)))
        rows = {
            row["measure"]: row["value"] for row in comparing.measured(program, folder, FIGURES, ["--two-mode"])}
        for name, oracle in FIGURES.items():
            noted(f"two-mode-{name}", [], rows[name], oracle(two, graph))
        for kind in ("count", "newman", "cosine"):
            ours = shared_ties(program, folder, kind)
            noted("projection", [f"--{kind}"], ours, projection(two, graph, kind))
    return found


def shared_ties(program, folder, kind):
    """The strengths of ties from shared projects, as they are written for other programs."""
    to = os.path.join(folder, f"{kind}.dot")
    command = [program, "convert", folder, "--output", to, "--ties", "shared", "--projection", kind]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\nended with {done.returncode}: {done.stderr}")
    with open(to) as text:
        ties = re.findall(r'"(o\d+)" -- "(o\d+)"(?: \[([^\]]*)\])?', text.read())
    weights = {}
    for a, b, attributes in ties:
        weight = re.search(r'weight="([^"]+)"', attributes)
        weights[tuple(sorted((a, b)))] = float(weight[1]) if weight else 1.0
    return weights
