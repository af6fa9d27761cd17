#!/usr/bin/env bash
# Runs the tests with a sanitizer, which finds what tests cannot see: memory used after its end, threads that meet.
#
#   bash Tests/sanitize.sh address|thread [options of swift test]
#
# Takes some ten minutes each, so it is not part of every run of the tests. Anything found is shown and is a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-}
case $kind in address | thread) shift ;; *) echo "say which: address or thread" >&2; exit 2 ;; esac
. Tests/setup.sh
quintet_setup graphviz libxml2-utils

scratch=${QUINTET_SANITIZE_FOLDER:-.build/sanitize-$kind}
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
# What libraries keep until the end of the process is not looked for: Graphviz and Fontconfig keep much, on purpose.
# A crash that a test asks for is to be a crash.
export ASAN_OPTIONS="detect_leaks=0 handle_segv=0 handle_abort=0 log_path=$reports/address"
export TSAN_OPTIONS="suppressions=$PWD/Tests/thread-sanitizer.supp log_path=$reports/thread"
status=0
swift test --sanitize="$kind" --scratch-path "$scratch" "$@" || status=$?
for report in "$reports"/*; do
    [ -e "$report" ] || continue
    cat "$report"
    status=1
done
[ "$status" = 0 ] && echo "The $kind sanitizer found nothing."
exit "$status"
