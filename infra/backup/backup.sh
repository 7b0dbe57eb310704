#!/usr/bin/env bash
# Backups of the bot's PostgreSQL that go back to any moment: whole copies, and every change since, second by second.
# docs/operating.md says how to set it up, and infra/backup/restore.sh takes back.
#
#   backup.sh changes   runs for ever: takes every change as it is made
#   backup.sh copy      makes a whole copy, once a day; deletes what is older than KEEP_DAYS
#
# BACKUP_FOLDER  where they lie: on another disk, better on another machine, closed to others
# KEEP_DAYS      how many days back; 14
# PGSERVICE, or PGHOST, PGUSER and PGPASSWORD: a user of PostgreSQL with the right REPLICATION
set -euo pipefail
umask 077
folder=${BACKUP_FOLDER:?BACKUP_FOLDER is not set}
keep=${KEEP_DAYS:-14}
mkdir -p "$folder/changes" "$folder/copies"

case ${1:-} in
changes)
  # The slot has the server keep what was not taken yet; max_slot_wal_keep_size bounds how much.
  pg_receivewal --directory="$folder/changes" --slot=bot_backup --create-slot --if-not-exists --no-password
  exec pg_receivewal --directory="$folder/changes" --slot=bot_backup --no-password
  ;;
copy)
  # Under another name until it is whole.
  rm -rf "$folder"/copies/*.unfinished
  name="$folder/copies/$(date -u +%Y-%m-%dT%H%M%SZ)"
  pg_basebackup --pgdata="$name.unfinished" --format=tar --gzip --wal-method=fetch --checkpoint=fast --no-password
  mv "$name.unfinished" "$name"
  # One older than the span stays: the moments right after the span's beginning start from it.
  find "$folder/copies" -mindepth 1 -maxdepth 1 -mtime "+$keep" | sort | head -n -1 | xargs -r rm -rf
  oldest=$(find "$folder/copies" -mindepth 1 -maxdepth 1 | sort | head -n 1)
  first=$(tar --extract --gzip --to-stdout --file "$oldest/base.tar.gz" backup_label | sed -n 's/^START WAL LOCATION: .*(file \(.*\))$/\1/p')
  # Names of changes are in the order in which they were made, but for the first eight digits, the timeline.
  find "$folder/changes" -type f -name '????????????????????????*' | while read -r file; do
    of=$(basename "$file")
    [[ "${of:8:16}" < "${first:8:16}" ]] && rm "$file"
  done || true
  echo "$name: $(du -sh "$name" | cut -f1), changes: $(du -sh "$folder/changes" | cut -f1)"
  ;;
*)
  echo 'backup.sh changes | copy' >&2
  exit 2
  ;;
esac
