"""Runs quintet over seeded random networks and compares every measure with NetworkX, igraph or a formula.

    compare.py PROGRAM [--graphs 500] [--first 0] [--tolerance 1e-9] [--spoil MEASURE]

Exit status 1 where any number differs by more than the tolerance, relative to the larger of it and 1; where a measure is not
compared; and where a comparison meets no network at all. --spoil moves our numbers of one measure by a millionth, to show
that this is noticed.
"""

import argparse
import concurrent.futures
import functools
import json
import math
import subprocess
import sys
import tempfile
import warnings
from collections import defaultdict

import comparing
import graphs
import held
import oracles
import two_mode

# Everything as usual, and twice everything otherwise.
CHOICES = [
    held.Choices(),
    held.Choices(
        length="weight", counting="by-strength", normalized=True, steps=3, damping=0.5, restart=(0, 3),
        resolution=1.5),
    held.Choices(
        length="inverse-weight", counting="alike", steps=1, damping=0.97, attenuation=0.0625, holes="ego-network",
        samples="all"),
]

# On how many networks of organizations and projects; each takes six runs of quintet.
TWO_MODE = 200

# Why no other program is asked; each has tests of its own in Tests/QuintetTests.
NOT_COMPARED = {
    "louvain": "the division depends on chance; modularity and quality are tested against igraph's in Swift",
    "label-propagation": "the division depends on chance",
}


@functools.cache
def known(program):
    done = subprocess.run([program, "measure", "--list", "--as", "json"], capture_output=True, text=True, check=True)
    return [row["id"] for row in json.loads(done.stdout)]


def compare(program, spoiled, seed):
    # igraph warns of networks in pieces, which are the point.
    warnings.simplefilter("ignore", RuntimeWarning)
    case = graphs.case(seed)
    network = held.Held(case)
    found = comparing.Found()
    with tempfile.TemporaryDirectory() as folder:
        case.write(folder)
        # As usual always, and otherwise in one of the two ways: four in a row, which are of all kinds.
        for choices in (CHOICES[0], CHOICES[1 + seed // 4 % 2]):
            ask(program, folder, network, choices, found, spoiled)
    return found


def ask(program, folder, network, choices, found, spoiled):
    """All measures that the choices make a difference to."""
    case = network.case
    isUsual = choices == CHOICES[0]

    def asked(*tables):
        all = {name: entry for table in tables for name, entry in table.items()}
        kept = {name: entry for name, entry in all.items() if isUsual or choices.words(entry[1], case)}
        words = choices.words(dict.fromkeys(choice for _, obeyed in kept.values() for choice in obeyed), case)
        return kept, comparing.measured(program, folder, kept, words) if kept else []

    def noted(name, oracle, obeyed, ours):
        if name == spoiled:
            ours = comparing.spoil(ours)
        for other, theirs in oracle(network, choices):
            if name in oracles.GROUPS:
                worst = 0.0 if comparing.same_groups(ours, theirs) else math.inf
            else:
                worst = comparing.apart(ours, theirs)
            found.note(case, name, other, choices.words(obeyed, case), worst, theirs)

    measures, rows = asked(oracles.ORGANIZATIONS, oracles.GROUPS)
    rows = {row["id"]: row for row in rows}
    for name, (oracle, obeyed) in measures.items():
        ours = [rows[id][name.replace("-", "_")] for id in case.ids]
        network.labels[name] = ours
        noted(name, oracle, obeyed, ours)
    measures, rows = asked(oracles.NETWORK, oracles.CENSUSES)
    figures = defaultdict(dict)
    for row in rows:
        measure, _, part = row["measure"].partition("/")
        figures[measure][part] = row["value"]
    for name, (oracle, obeyed) in measures.items():
        ours = figures[name]
        if name in oracles.NETWORK:
            ours = ours[""]
        elif ours == {"": None}:
            ours = {}
        noted(name, oracle, obeyed, ours)
    for name, (oracle, obeyed) in oracles.TIES.items():
        words = choices.words(obeyed, case)
        rows = comparing.measured(program, folder, [name], words)
        ours = {(int(row["source"][1:]), int(row["target"][1:])): row[name.replace("-", "_")] for row in rows}
        noted(name, oracle, obeyed, ours)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--graphs", type=int, default=500)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--tolerance", type=float, default=1e-9)
    parser.add_argument("--spoil")
    options = parser.parse_args()

    compared = {*oracles.ORGANIZATIONS, *oracles.GROUPS, *oracles.TIES, *oracles.NETWORK, *oracles.CENSUSES}
    missing = [name for name in known(options.program) if name not in compared and name not in NOT_COMPARED]
    found = []
    seeds = range(options.first, options.first + options.graphs)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for part in pool.map(
                functools.partial(compare, options.program, options.spoil), seeds, chunksize=5):
            found += part
        for part in pool.map(
                functools.partial(two_mode.compare, options.program, options.spoil), seeds[:TWO_MODE], chunksize=5):
            found += part
    failed, summary = comparing.table(found, options.tolerance)
    for name, why in NOT_COMPARED.items():
        print(f"{name:27} not compared: {why}")
    if missing:
        sys.exit(f"Not compared, and no reason given: {', '.join(missing)}.")
    if failed or not summary:
        sys.exit(f"{failed} of {len(summary)} comparisons differ by more than {options.tolerance}.")
    print(f"All {len(summary)} comparisons of {sum(entry[1] for entry in summary.values())} values on {len(seeds)} "
          f"networks, and of projects on {len(seeds[:TWO_MODE])}, agree to {options.tolerance}.")


if __name__ == "__main__":
    main()
