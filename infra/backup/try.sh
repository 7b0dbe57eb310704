#!/usr/bin/env bash
# Tries both: a PostgreSQL of its own, two people's lists in it, a copy between them, a mistake after them; then goes back
# to the second before the mistake. As root on Debian with PostgreSQL, in the project's folder after `npm ci`.
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
work=$(mktemp -d)
chown postgres "$work"
as_postgres() { runuser -u postgres -- env PATH="$bin:$PATH" PGHOST="$work" PGPORT="$1" PGUSER=postgres BACKUP_FOLDER="$work/backup" "${@:2}"; }
cp infra/backup/{backup,restore}.sh "$work"
finish() {
  [ -z "${taking:-}" ] || kill $(cat "/proc/$taking/task/$taking/children") 2>/dev/null || true
  for data in db restored; do as_postgres 5433 pg_ctl -D "$work/$data" -m immediate stop >/dev/null 2>&1 || true; done
  rm -rf "$work"
}
trap finish EXIT
serve() { as_postgres 5433 pg_ctl -D "$work/$1" -w -l "$work/$1.log" -o "-p $2 -k $work -c listen_addresses=127.0.0.1" start >/dev/null || { tail "$work/$1.log" && exit 1; }; }

tenant=11111111-1111-4111-8111-111111111111
ada=22222222-2222-4222-8222-222222222222
bob=33333333-3333-4333-8333-333333333333
on() { DATABASE_URL="postgres://postgres@127.0.0.1:$1/bot" node_modules/.bin/node "bot/operator/$2.ts" "${@:3}"; }
keep_for() { on 5433 import docs/samples/subscriptions.csv --for "$tenant/$1" --ours --yes | tail -n 1; }
stored() { on "$1" reminders forget "$tenant" "$2" | cut -d. -f1; }

as_postgres 5433 initdb -D "$work/db" -A trust -U postgres >/dev/null
serve db 5433
as_postgres 5433 createdb bot
as_postgres 5433 bash "$work/backup.sh" changes 2>"$work/changes.log" &
taking=$!
# The first start makes the tables.
DATABASE_URL=postgres://postgres@127.0.0.1:5433/bot PORT=0 NODE_ENV=test node_modules/.bin/node bot/main.ts >"$work/bot.log" &
bot=$!
until grep -q listening "$work/bot.log"; do sleep 0.2; done
kill "$bot" && wait "$bot"

echo "Ada:    $(keep_for "$ada")"
began=$SECONDS
as_postgres 5433 bash "$work/backup.sh" copy
echo "copy:   $((SECONDS - began)) s"
echo "Bob:    $(keep_for "$bob")"
sleep 1
moment=$(date -u '+%F %TZ')
sleep 1
on 5433 reminders forget "$tenant" --yes >/dev/null
echo "then, by mistake at $(date -u +%TZ), all of the tenant is deleted: $(stored 5433 "$ada")"
sleep 1

began=$SECONDS
as_postgres 5433 bash "$work/restore.sh" "$moment" "$work/restored"
serve restored 5434
until [ "$(as_postgres 5434 psql -Atc 'select pg_is_in_recovery()')" = f ]; do sleep 0.2; done
echo "back to $moment after $((SECONDS - began)) s: $(grep -oE 'recovery stopping .*' "$work/restored.log")"
echo "Ada:    $(stored 5434 "$ada")"
echo "Bob:    $(stored 5434 "$bob")"
[[ "$(stored 5434 "$ada")" == *subscription* && "$(stored 5434 "$bob")" == *subscription* ]]
