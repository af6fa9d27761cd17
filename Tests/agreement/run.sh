#!/usr/bin/env bash
# Compares what quintet computes with NetworkX and igraph, and with R where it is asked for, on seeded random networks.
#
#     bash Tests/agreement/run.sh [PROGRAM] [--graphs 500] [--with-r]
#
# Installs the other programs into a folder of its own in the build folder; needs python3 with venv, and for R the
# Debian packages that it names.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=.build/debug/quintet
with_r=""
arguments=()
for argument in "$@"; do
    case "$argument" in
        --with-r) with_r=yes ;;
        */quintet) program=$argument ;;
        *) arguments+=("$argument") ;;
    esac
done
[ -x "$program" ] || swift build --product quintet

home=.build/agreement
if ! [ -x $home/bin/python ] || ! $home/bin/python -c "import igraph, networkx, scipy" 2>/dev/null; then
    if ! python3 -m venv $home 2>/dev/null; then
        . Tests/setup.sh
        quintet_setup python3-venv
        python3 -m venv $home
    fi
    $home/bin/pip install --quiet --disable-pip-version-check -r Tests/agreement/requirements.txt
fi
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
$home/bin/python Tests/agreement/compare.py "$program" ${arguments[@]+"${arguments[@]}"}

if [ -n "$with_r" ]; then
    . Tests/setup.sh
    quintet_setup r-base-core r-cran-igraph r-cran-sna r-cran-jsonlite
    networks=$(mktemp -d)
    trap 'rm -rf "$networks"' EXIT
    $home/bin/python Tests/agreement/graphs.py "$networks" 100
    Rscript Tests/agreement/peers.R "$program" "$networks"
fi
