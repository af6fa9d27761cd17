#!/usr/bin/env bash
# Sets up what the tests need and runs all of them: formatting, the build without a warning, the test suites, the
# documentation without a warning, the agreement with other programs on random networks, the example program that uses the
# library.
set -euo pipefail
cd "$(dirname "$0")/.."
. Tests/setup.sh
# Beside what the build needs: programs that check what was written. Tests that need one say so where it is absent.
quintet_setup graphviz libxml2-utils poppler-utils

echo "== Formatting"
swift format lint --strict --recursive Package.swift Sources Tests examples/library/Package.swift examples/library/Sources

echo "== Build"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift build --build-tests 2>&1 | tee "$log"
if grep -q "warning:" "$log"; then
    echo "The build has warnings; it must have none." >&2
    exit 1
fi

echo "== Tests"
swift test --skip-build "$@"

echo "== Documentation"
bash Tests/documentation.sh

echo "== Agreement with other programs"
bash Tests/agreement/run.sh

echo "== The example program"
output=$(swift run --package-path examples/library 2>/dev/null)
echo "$output"
diff <(echo "$output") examples/library/expected.txt
