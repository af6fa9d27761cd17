#!/usr/bin/env bash
# Sets up what is needed, builds the tool, and runs the main job on the example network. Ends by naming the files.
set -euo pipefail
cd "$(dirname "$0")/.."
. Tests/setup.sh
quintet_setup

echo "== Building quintet (a few minutes the first time)"
# The Swift runtime goes into the program, so that it runs where no Swift is. Debian's linker warns about a function of
# the static Foundation that is never called here; lld, which comes with Swift, does not.
swift build -c release --product quintet --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s
quintet="$(swift build -c release --show-bin-path)/quintet"
network=examples/thai-social-innovation
out=examples/output
mkdir -p "$out"

# Shows the command as one would type it, and runs it.
run() {
    printf '\n$ quintet'
    printf ' %q' "$@"
    printf '\n'
    "$quintet" "$@"
}

# The example has the blemishes of real data, so check finds something: it ends with 1.
run check "$network" || [ $? -eq 1 ]
run info "$network"
run who "$network" northern-university
run path "$network" northern-university man-mok-sanctuary
run measure "$network" betweenness degree --top 10
run clusters "$network"
run brokers "$network" --top 10
run gaps "$network"
run draw "$network" -o "$out/map.svg" -o "$out/map.png" -o "$out/map.pdf" --page a3
run draw "$network" --focus northern-university --page a4 -o "$out/ego.pdf" -o "$out/ego.png"
run convert "$network" -o "$out/network.dot"

echo
echo "Done. The tool is $quintet"
echo "Files:"
ls -1 "$out"/* | sed 's/^/    /'
