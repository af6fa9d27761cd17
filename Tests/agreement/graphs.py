"""Seeded random networks of every kind, as folders of CSV files and as graphs for the other programs."""

import csv
import os
import random
from dataclasses import dataclass, field


@dataclass
class Case:
    """One network: what is written, and what it means once parallel ties are one and loops are set aside."""

    seed: int
    is_directed: bool
    is_weighted: bool
    n: int
    rows: list = field(default_factory=list)
    sectors: list = field(default_factory=list)

    @property
    def ids(self):
        return [f"o{i}" for i in range(self.n)]

    def ties(self):
        """(source, target) to summed strength; for an undirected network the smaller position comes first."""
        merged = {}
        for a, b, weight in self.rows:
            if a == b:
                continue
            pair = (a, b) if self.is_directed or a < b else (b, a)
            merged[pair] = merged.get(pair, 0) + weight
        return merged

    def undirected(self):
        """The ties without direction: arcs both ways are one tie of their joint strength."""
        merged = {}
        for (a, b), weight in self.ties().items():
            pair = (min(a, b), max(a, b))
            merged[pair] = merged.get(pair, 0) + weight
        return merged

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "organizations.csv"), "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["id", "sector"])
            writer.writerows(zip(self.ids, [sector or "" for sector in self.sectors]))
        with open(os.path.join(folder, "collaborations.csv"), "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["id", "source", "target", "directed", "weight"])
            word = "yes" if self.is_directed else "no"
            for number, (a, b, weight) in enumerate(self.rows):
                writer.writerow([f"t{number}", f"o{a}", f"o{b}", word, weight])


SECTORS = ["government", "academia", "business", "civil-society", "environment"]


def sectors(seed, n):
    """A sector each, or none: of seven networks one has no sectors, one a single one, and two some organizations without."""
    generator = random.Random(f"sectors of {seed}")
    known = {0: [], 1: SECTORS[:1], 2: SECTORS[1:3]}.get(seed % 7, SECTORS)
    share = {0: 0, 3: 0.8, 4: 0.5}.get(seed % 7, 1)
    return [generator.choice(known) if generator.random() < share else None for _ in range(n)]


def case(seed):
    """The network of a seed. The first ten are the smallest there can be; then sizes, densities and shapes take turns."""
    generator = random.Random(seed)
    is_directed, is_weighted = seed % 2 == 1, seed % 4 >= 2
    n = [0, 1, 2, 3, 5][seed // 2] if seed < 10 else generator.randint(2, 36)
    result = Case(seed, is_directed, is_weighted, n, sectors=sectors(seed, n))

    def weight():
        # Powers of two add and divide without rounding, so that equally long ways are equally long in every program.
        return generator.choice([0.5, 1, 2, 4]) if is_weighted else 1

    sums = {}

    def tie(a, b):
        # A parallel tie doubles the strength, for the same reason.
        pair = (a, b) if is_directed else (min(a, b), max(a, b))
        strength = sums.get(pair, 0) or weight()
        sums[pair] = sums.get(pair, 0) + strength
        result.rows.append((a, b, strength))

    shape = generator.randrange(6)
    if n < 2:
        return result
    if shape == 0:  # thin: pieces and isolates
        for _ in range(generator.randint(0, n)):
            tie(generator.randrange(n), generator.randrange(n))
    elif shape == 1:  # a tree, and a little more
        for v in range(1, n):
            tie(v, generator.randrange(v))
        for _ in range(generator.randint(0, 3)):
            tie(generator.randrange(n), generator.randrange(n))
    elif shape == 2:  # two parts that do not know each other, and an isolate
        half = max(1, (n - 1) // 2)
        for low, high in ((0, half), (half, n - 1)):
            for _ in range(3 * max(0, high - low)):
                tie(generator.randrange(low, high), generator.randrange(low, high))
    elif shape == 3:  # consortia: everyone with everyone
        for _ in range(generator.randint(1, 6)):
            team = generator.sample(range(n), min(n, generator.randint(2, 6)))
            for i, a in enumerate(team):
                for b in team[i + 1:]:
                    tie(a, b)
    else:  # at random, thin to dense
        share = generator.uniform(0.05, 0.6)
        for a in range(n):
            for b in range(n):
                if (a < b or (is_directed and a != b)) and generator.random() < share:
                    tie(a, b)
    for _ in range(generator.randint(0, 2)):  # loops and parallel ties
        v = generator.randrange(n)
        tie(v, v)
        if result.rows:
            a, b, _ = generator.choice(result.rows)
            tie(a, b)
    return result


if __name__ == "__main__":
    # graphs.py FOLDER COUNT: writes the networks for programs that are not Python.
    import sys

    for seed in range(int(sys.argv[2])):
        case(seed).write(os.path.join(sys.argv[1], str(seed)))
