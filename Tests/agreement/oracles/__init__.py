"""What NetworkX, igraph and, where neither has the definition, plain formulas say of a network.

Each oracle is a function of a network (held.Held) and of the choices made (held.Choices). It yields (program, value): a list
by position for measures of organizations, a number for the network, several by name for a census, and None where the measure
is not defined. Only definitions that coincide are compared; where another program's differs, the oracle converts it and says
how. "rule" stands for a case on which no program has a unique or the same answer, and our stated rule is followed; "formula"
for a definition that no program has.

Each table names a measure's oracle and the choices that it obeys.
"""

from oracles import clusters, cohesion, holes, partners, paths, sectors, standing

ORGANIZATIONS = (
    partners.ORGANIZATIONS | paths.ORGANIZATIONS | standing.ORGANIZATIONS | holes.ORGANIZATIONS
    | cohesion.ORGANIZATIONS | sectors.ORGANIZATIONS)
GROUPS = cohesion.GROUPS | clusters.GROUPS
TIES = paths.TIES
NETWORK = partners.NETWORK | paths.NETWORK | standing.NETWORK | cohesion.NETWORK | clusters.NETWORK | sectors.NETWORK
CENSUSES = cohesion.CENSUSES | paths.CENSUSES
