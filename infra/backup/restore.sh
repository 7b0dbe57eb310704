#!/usr/bin/env bash
# Makes a data folder for PostgreSQL with what infra/backup/backup.sh kept, as it stood at a moment. As the account that
# the server runs as. docs/operating.md says what comes before and after.
#
#   restore.sh <moment> <new folder>     moment with its zone, as '2026-11-28 14:30:00Z', or latest
#
# BACKUP_FOLDER  where the backups lie
set -euo pipefail
umask 077
moment=${1:?a moment is missing}
data=${2:?a folder is missing}
folder=$(realpath "${BACKUP_FOLDER:?BACKUP_FOLDER is not set}")
[ ! -e "$data" ] || { echo "$data is there already" >&2 && exit 1; }

# The newest copy that was finished before the moment.
seconds=$([ "$moment" = latest ] && date +%s || date -d "$moment" +%s)
copy=$(find "$folder/copies" -mindepth 1 -maxdepth 1 ! -name '*.unfinished' ! -newermt "@$seconds" | sort | tail -n 1)
[ -n "$copy" ] || { echo "no copy is older than $moment" >&2 && exit 1; }
mkdir "$data"
tar --extract --gzip --file "$copy/base.tar.gz" --directory "$data"

# What was taken last is in a file that is not full yet.
{
  echo "restore_command = 'cp \"$folder/changes/%f\" \"%p\" || cp \"$folder/changes/%f.partial\" \"%p\"'"
  # PostgreSQL does not know "Z" before it has started.
  [ "$moment" = latest ] || echo "recovery_target_time = '$(date -u -d "@$seconds" '+%F %T+00')'"
  echo "recovery_target_action = 'promote'"
} >>"$data/postgresql.auto.conf"
touch "$data/recovery.signal"
echo "$data: of the copy ${copy##*/}, to $moment; start PostgreSQL on it"
