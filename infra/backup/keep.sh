#!/usr/bin/env bash
# Both of infra/backup/backup.sh in one process, for a container: the changes, and a copy at the start and once a day.
set -euo pipefail
here=$(dirname "$0")
bash "$here/backup.sh" changes &
changes=$!
trap 'kill "$changes" "${waiting:-$changes}" 2>/dev/null; exit 0' TERM INT
while kill -0 "$changes"; do
  bash "$here/backup.sh" copy
  sleep 86400 &
  waiting=$!
  # Ends with whichever ends first: without the changes the container ends, and is started again.
  wait -n "$changes" "$waiting" || true
done
exit 1
