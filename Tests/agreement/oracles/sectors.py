"""Sectors: mixing among those that have one, and evenness. Who has none is left out, with all ties to it."""

import networkx as nx
import numpy as np
from scipy.stats import entropy

SECTORS = ["government", "academia", "business", "civil-society", "environment"]


def mixed(g):
    """Ties inside a sector and across; NetworkX counts an undirected tie from both its ends."""
    mixing = nx.attribute_mixing_dict(g.known(), "sector")
    inside = sum(row.get(sector, 0) for sector, row in mixing.items()) / 2
    return inside, sum(sum(row.values()) for row in mixing.values()) / 2 - inside


def ei(g, o):
    inside, across = mixed(g)
    total = inside + across
    yield "networkx", (across - inside) / total if total else None


def room(g):
    """How many pairs there are inside sectors and across."""
    counts = tally(g)
    inside = sum(count * (count - 1) // 2 for count in counts)
    return inside, sum(counts) * (sum(counts) - 1) // 2 - inside


def rescaled(inside, across, room_inside, room_across):
    """Krackhardt and Stern's index on the scale of what the sizes allow."""
    total = inside + across
    if not total:
        return None
    most, least = min(total, room_inside), max(0, total - room_across)
    return 2 * (most - inside) / (most - least) - 1 if most > least else None


def ei_rescaled(g, o):
    yield "formula", rescaled(*mixed(g), *room(g))


def by_partners(g, figure):
    sectors = g.case.sectors
    return [
        figure(v, [sectors[w] for w in g.nx_undirected[v] if sectors[w]]) for v in range(g.n)]


def ei_organization(g, o, scale=False):
    counts = dict(zip(SECTORS, tally(g)))

    def figure(v, partners):
        own = g.case.sectors[v]
        if not own or not partners:
            return None
        inside = partners.count(own)
        across = len(partners) - inside
        if scale:
            return rescaled(inside, across, counts[own] - 1, sum(counts.values()) - counts[own])
        return (across - inside) / len(partners)

    yield "formula", by_partners(g, figure)


def ei_organization_rescaled(g, o):
    yield from ei_organization(g, o, scale=True)


def participation(g, o):
    def figure(v, partners):
        shares = np.array([partners.count(sector) for sector in SECTORS]) / max(1, len(partners))
        return 1 - float(shares @ shares) if partners else None

    yield "formula", by_partners(g, figure)


def assortativity(g, o):
    known = g.known()
    met = {g.case.sectors[v] for edge in known.edges for v in edge}
    if len(met) < 2:
        yield "rule", None
        return
    yield "networkx", nx.attribute_assortativity_coefficient(known, "sector")
    members = sorted(known)
    graph = g.ig_undirected.induced_subgraph(members)
    yield "igraph", graph.assortativity_nominal([SECTORS.index(g.case.sectors[v]) for v in members], directed=False)


def modularity(g, o):
    known = g.known()
    if not known.number_of_edges():
        yield "rule", None
        return
    groups = [{v for v in known if g.case.sectors[v] == sector} for sector in SECTORS]
    yield "networkx", nx.community.modularity(known, [group for group in groups if group], weight=None)
    members = sorted(known)
    graph = g.ig_undirected.induced_subgraph(members)
    yield "igraph", graph.modularity([SECTORS.index(g.case.sectors[v]) for v in members], weights=None)


def tally(g):
    return [g.case.sectors.count(sector) for sector in SECTORS]


def evenness(figure):
    def oracle(g, o):
        counts = np.array(tally(g))
        yield figure(counts)
    return oracle


def blau(counts):
    return "formula", 1 - sum((counts / counts.sum()) ** 2) if counts.sum() else None


def iqv(counts):
    return "formula", (1 - sum((counts / counts.sum()) ** 2)) / 0.8 if counts.sum() else None


def shannon(counts):
    return "scipy", entropy(counts, base=2) if counts.sum() else None


def pielou(counts):
    return "scipy", entropy(counts, base=5) if counts.sum() else None


def pielou_observed(counts):
    present = (counts > 0).sum()
    return "scipy", entropy(counts, base=present) if present > 1 else None


def brokerage(g, o, role=None):
    """Gould and Fernandez among those with a sector, ordered pairs; R's sna has the same (peers.R)."""
    sectors = g.case.sectors
    arcs = g.both_ways
    scores = [0 if sectors[v] else None for v in range(g.n)]
    for v in (v for v in range(g.n) if sectors[v]):
        for a in arcs.predecessors(v):
            for b in arcs.successors(v):
                if a != b and sectors[a] and sectors[b] and not arcs.has_edge(a, b):
                    scores[v] += role in (None, named(sectors[a], sectors[v], sectors[b]))
    yield "formula", scores


def named(a, v, b):
    if a == b:
        return "coordinator" if a == v else "consultant"
    return "representative" if a == v else "gatekeeper" if b == v else "liaison"


def as_role(role):
    return lambda g, o: brokerage(g, o, role)


ORGANIZATIONS = {
    "ei-organization": (ei_organization, []), "ei-organization-rescaled": (ei_organization_rescaled, []),
    "participation-coefficient": (participation, []), "brokerage": (brokerage, []),
} | {role: (as_role(role), []) for role in ["coordinator", "consultant", "representative", "gatekeeper", "liaison"]}
NETWORK = {
    "ei": (ei, []), "ei-rescaled": (ei_rescaled, []), "sector-assortativity": (assortativity, []),
    "sector-modularity": (modularity, []), "blau": (evenness(blau), []), "iqv": (evenness(iqv), []),
    "shannon": (evenness(shannon), []), "pielou": (evenness(pielou), []),
    "pielou-observed": (evenness(pielou_observed), []),
}
