"""What is common to all comparisons: asking quintet, telling numbers apart, and the table of what was found."""

import json
import math
import subprocess


def measured(program, folder, measures, words):
    command = [program, "measure", folder, *measures, *words, "--as", "json"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\nended with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def difference(ours, theirs):
    """How far two numbers are apart; infinitely where one is not defined and the other is."""
    if ours is None or theirs is None:
        return 0.0 if ours is None and theirs is None else math.inf
    if not math.isfinite(theirs):
        return math.inf
    return abs(ours - theirs) / max(1.0, abs(theirs))


def apart(ours, theirs):
    """The worst difference of lists by position, of numbers by name, or of two numbers."""
    if isinstance(theirs, dict):
        if ours.keys() != theirs.keys():
            return math.inf
        return max((difference(ours[name], theirs[name]) for name in theirs), default=0.0)
    if isinstance(theirs, list):
        return math.inf if len(ours) != len(theirs) else max(map(difference, ours, theirs), default=0.0)
    return difference(ours, theirs)


def same_groups(ours, theirs):
    """Groups have no names that would have to be the same."""
    return len(set(zip(ours, theirs))) == len(set(ours)) == len(set(theirs)) and len(ours) == len(theirs)


def size(value):
    return len(value) if isinstance(value, (list, dict)) else 1


class Found(list):
    """(measure, program, choices, worst difference, numbers compared, seed) for each comparison."""

    def note(self, case, name, program, words, worst, value):
        words = ["all" if before == "--samples" else word for before, word in zip(["", *words], words)]
        words = ["--restart ORG" if word == "--restart" else word for word in words if not word.startswith("o")]
        self.append((name, program, " ".join(words).replace("--", ""), worst, size(value), case.seed))


def spoil(ours):
    if isinstance(ours, dict):
        return {name: spoil(value) for name, value in ours.items()}
    if isinstance(ours, list):
        return list(map(spoil, ours))
    return None if ours is None else ours + 1e-6


def table(found, tolerance):
    """Prints a row a comparison; how many fail."""
    summary = {}
    for name, other, words, worst, count, seed in found:
        networks, values, most, at = summary.get((name, other, words), (0, 0, -1.0, None))
        summary[name, other, words] = (
            networks + 1, values + count, max(most, worst), seed if worst > most else at)
    places = {name: place for place, name in enumerate(dict.fromkeys(name for name, _, _ in summary))}
    failed = 0
    print(f"{'measure':27} {'compared with':20} {'choices':44} {'networks':>8} {'values':>8}  worst difference")
    for (name, other, words), (networks, values, most, seed) in sorted(
            summary.items(), key=lambda entry: (places[entry[0][0]], entry[0][2], entry[0][1])):
        bad = most > tolerance
        failed += bad
        print(f"{name:27} {other:20} {words:44} {networks:8} {values:8}  {most:.1e}"
              + (f"  at seed {seed}" if bad else ""))
    return failed, summary
