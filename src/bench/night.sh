#!/usr/bin/env bash
# Runs a synthetic night of N articles as a whole process and prints what it cost. From the top folder, after mvn package:
#   src/bench/night.sh N [HEAP] [SEED]
# prints seconds and CPU seconds a step, articles a second, peak memory, database size. Needs GNU time.
set -euo pipefail
n=${1:?how many articles}
heap=${2:-512m}
seed=${3:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -cp 'target/test-classes:target/classes:target/lib/*' org.variorum.night.SyntheticNight "$n" "$seed" "$work/input" >/dev/null
begin=$(date +%s.%N)
/usr/bin/time -f '%U %S %M' -o "$work/time" \
  java -Xmx"$heap" -jar target/variorum.jar run --night 2026-04-18 --input "$work/input" --output "$work/output"
end=$(date +%s.%N)
read -r user sys peak < "$work/time"
grep -ho '^INFO: .* CPU$' "$work"/output/state/variorum.0.log | sed 's/^INFO: //'
awk -v n="$n" -v b="$begin" -v e="$end" -v u="$user" -v s="$sys" -v p="$peak" \
    -v db="$(du -sm "$work/output/state/db" | cut -f1)" -v out="$(du -sm "$work/output/2026-04-18" | cut -f1)" \
  'BEGIN { printf "%d articles: %.1f s, %.0f articles/s, %.1f CPU s, peak %.0f MB, database %d MB, report %d MB\n", n, e-b, n/(e-b), u+s, p/1024, db, out }'
