#!/usr/bin/env bash
# Builds the documentation of the library with the toolchain's docc; a warning is a failure. Needs what
# `swift build` has left, and takes seconds. The result lies in .build/documentation.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=$(dirname "$(readlink -f "$(command -v swift)")")
modules=$(swift build --show-bin-path)/Modules
work=.build/documentation
rm -rf "$work"
mkdir -p "$work/symbols"

# The symbols come from the module that was built, so that nothing is compiled again.
target=$(swift -print-target-info | sed -n 's/.*"triple" *: *"\([^"]*\)".*/\1/p' | head -n 1)
"$bin/swift-symbolgraph-extract" -module-name Quintet -I "$modules" -target "$target" \
    -minimum-access-level public -skip-synthesized-members -output-dir "$work/symbols"

"$bin/docc" convert Sources/Quintet/Quintet.docc --fallback-display-name Quintet \
    --fallback-bundle-identifier quintet --additional-symbol-graph-dir "$work/symbols" \
    --output-path "$work/Quintet.doccarchive" --warnings-as-errors
echo "The documentation is in $work/Quintet.doccarchive"
