"""Runs quintet over seeded random networks and compares every measure with NetworkX and igraph.

    compare.py PROGRAM [--graphs 500] [--first 0] [--tolerance 1e-9]

Exit status 1 where any number differs by more than the tolerance, relative to the larger of it and 1.
"""

import argparse
import concurrent.futures
import json
import math
import subprocess
import sys
import tempfile

import graphs
import oracles


def measured(program, folder, measures, length):
    command = [program, "measure", folder, *measures, "--length", length, "--as", "json"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\nended with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def difference(ours, theirs):
    """How far two numbers are apart; infinitely where one is not defined and the other is."""
    if ours is None or theirs is None:
        return 0.0 if ours is None and theirs is None else math.inf
    return abs(ours - theirs) / max(1.0, abs(theirs))


def same_groups(ours, theirs):
    return len(set(zip(ours, theirs))) == len(set(ours)) == len(set(theirs))


def compare(program, seed):
    """(measure, other program, length, worst difference) for each comparison on the network of a seed."""
    case = graphs.case(seed)
    held = oracles.Graphs(case)
    found = []
    with tempfile.TemporaryDirectory() as folder:
        case.write(folder)
        for length in oracles.LENGTHS:
            def asked(table):
                return {name: oracle for name, oracle in table.items() if length == "hops" or name in oracles.BY_LENGTH}

            organizations = asked(oracles.ORGANIZATIONS) | (oracles.GROUPS if length == "hops" else {})
            rows = {row["id"]: row for row in measured(program, folder, organizations, length)}
            for name, oracle in organizations.items():
                ours = [rows[id][name.replace("-", "_")] for id in case.ids]
                for other, theirs in oracle(held, length):
                    if name in oracles.GROUPS:
                        worst = 0.0 if same_groups(ours, theirs) else math.inf
                    else:
                        worst = max(map(difference, ours, theirs), default=0.0)
                        if len(ours) != len(theirs):
                            worst = math.inf
                    found.append((name, other, length, worst, seed))
            network = asked(oracles.NETWORK)
            rows = {row["measure"]: row["value"] for row in measured(program, folder, network, length)}
            for name, oracle in network.items():
                for other, theirs in oracle(held, length):
                    found.append((name, other, length, difference(rows[name], theirs), seed))
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--graphs", type=int, default=500)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--tolerance", type=float, default=1e-9)
    options = parser.parse_args()

    summary = {}
    seeds = range(options.first, options.first + options.graphs)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for found in pool.map(compare, [options.program] * len(seeds), seeds, chunksize=5):
            for name, other, length, worst, seed in found:
                key = (name, other, length)
                count, most, at = summary.get(key, (0, -1.0, None))
                summary[key] = (count + 1, max(most, worst), seed if worst > most else at)
    failed = 0
    print(f"{'measure':26} {'compared with':14} {'length':15} {'networks':>8}  largest difference")
    for (name, other, length), (count, most, seed) in summary.items():
        bad = most > options.tolerance
        failed += bad
        print(f"{name:26} {other:14} {length:15} {count:8}  {most:.1e}" + (f"  at seed {seed}" if bad else ""))
    if failed or not summary:
        sys.exit(f"{failed} of {len(summary)} comparisons differ by more than {options.tolerance}.")
    print(f"All {len(summary)} comparisons on {len(seeds)} networks agree to {options.tolerance}.")


if __name__ == "__main__":
    main()
