#!/usr/bin/env bash
# Interrupts a synthetic night of N articles in several steps and prints seconds for what an operator waits for. From the top folder, after
# mvn package:
#   src/bench/interrupt.sh N [HEAP]
# In each step: a second run is refused (exit 3); SIGTERM ends the run (exit 143); after a later kill -9, a dry run opens the database, mends it,
# says what it would do and closes it.
set -uo pipefail
n=${1:?how many articles}
heap=${2:-512m}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -cp 'target/test-classes:target/classes:target/lib/*' org.variorum.night.SyntheticNight "$n" 1 "$work/input" >/dev/null
variorum() { java -Xmx"$heap" -jar target/variorum.jar "$@" --night 2026-04-18 --output "$work/output"; }
running() { grep -q "^$1	running" "$work/output/state/nights/2026-04-18.tsv" 2>/dev/null; }
seconds() { awk -v b="$1" -v e="$(date +%s.%N)" 'BEGIN { printf "%.2f s", e - b }'; }
night() {
  variorum run --input "$work/input" >/dev/null 2>&1 &
  pid=$!
  until running "$1" || ! kill -0 $pid 2>/dev/null; do sleep 0.05; done
  sleep 1
}
for step in ingest annotate resolve group compare score report; do
  night $step
  begin=$(date +%s.%N)
  variorum run --input "$work/input" >/dev/null 2>&1
  printf '%-9s second run: exit %d after %s;' $step $? "$(seconds "$begin")"
  begin=$(date +%s.%N)
  pkill -TERM -f "output $work/output"
  wait $pid
  printf ' SIGTERM: exit %d after %s;' $? "$(seconds "$begin")"
  night $step
  pkill -KILL -f "output $work/output"
  wait $pid 2>/dev/null
  begin=$(date +%s.%N)
  variorum run --input "$work/input" --dry-run >/dev/null 2>&1
  printf ' after kill -9: exit %d after %s\n' $? "$(seconds "$begin")"
done
