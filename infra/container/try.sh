#!/usr/bin/env bash
# Starts the image as its own configuration says (user, environment, first process), with a root that nobody can write to
# and one volume, /data; asks /readyz, runs the image's health check, and stops it by SIGTERM. Needs no container engine:
# root, buildah and Node. Prints what it saw; fails where something is not as it should be. docs/container.md says more.
#
#   infra/container/try.sh [image]           default: licence-move-guide
#
# DATABASE_URL  another database than an embedded one on the volume: postgres://…
set -euo pipefail
image=${1:-licence-move-guide}
port=${PORT:-3979}
work=$(mktemp -d)
container=$(buildah from "$image")
root=$(buildah mount "$container")
finish() {
  [ -z "${unshared:-}" ] || kill -KILL "$unshared" 2>/dev/null || true
  buildah rm "$container" >/dev/null
  rm -rf "$work"
}
trap finish EXIT
mkdir "$work/data"
# As the image has it: an engine gives a new volume the owner and the rights of the folder it is mounted on.
chown --reference="$root/data" "$work/data"
chmod --reference="$root/data" "$work/data"

# A word of the image's configuration, quoted for the shell.
configured() {
  buildah inspect "$container" | node -e '
    const { config } = JSON.parse(require("fs").readFileSync(0, "utf8")).Docker;
    const quoted = (words) => words.map((word) => `\x27${word.replaceAll("\x27", `\x27\\\x27\x27`)}\x27`).join(" ");
    const { Env, User, WorkingDir, Entrypoint, Cmd, Healthcheck } = config;
    console.log({ env: quoted(Env), user: User, folder: WorkingDir, start: quoted([...Entrypoint, ...Cmd]),
      health: quoted(Healthcheck.Test.slice(1)) }[process.argv[1]]);' "$1"
}

# Who the bot is to Teams: nobody real, as nothing is sent.
given="PORT=$port DATABASE_URL=${DATABASE_URL:-pglite:/data/bot} MicrosoftAppType=UserAssignedMSI \
MicrosoftAppId=11111111-1111-4111-8111-111111111111 MicrosoftAppTenantId=22222222-2222-4222-8222-222222222222"
inside="exec chroot --userspec=$(configured user) $root env -i $(configured env) $given env -C $(configured folder)"

start() {
  local began
  began=$(date +%s%3N)
  unshare --mount --pid --fork --kill-child bash -c "
    mount --bind $root $root && mount --bind $work/data $root/data && mount -o remount,bind,ro $root &&
    mount -t proc proc $root/proc && mount --bind /dev $root/dev && $inside $(configured start)" >"$work/log" 2>&1 &
  unshared=$!
  until [ "$(status /readyz)" = 200 ]; do
    kill -0 "$unshared" 2>/dev/null || { cat "$work/log" && exit 1; }
    sleep 0.02
  done
  echo "$1: /readyz answers 200 after $(($(date +%s%3N) - began)) ms, of these $(busy) ms of processor"
}

# The process that the first one started: the bot.
bot() {
  local first
  first=$(cat "/proc/$unshared/task/$unshared/children")
  tr -d ' ' <"/proc/${first% }/task/${first% }/children"
}

# Milliseconds that the bot has had of the processor, in hundredths of a second.
busy() {
  local fields
  read -ra fields <"/proc/$(bot)/stat"
  echo $(((fields[13] + fields[14]) * 10))
}

status() {
  curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port$1" || true
}

stop() {
  local began first ended=0
  began=$(date +%s%3N)
  first=$(cat "/proc/$unshared/task/$unshared/children")
  kill -TERM $first
  wait "$unshared" || ended=$?
  unshared=''
  echo "SIGTERM: gone after $(($(date +%s%3N) - began)) ms, exit code $ended"
  [ "$ended" = 0 ] || { cat "$work/log" && exit 1; }
}

start 'first start'
first=$(cat "/proc/$unshared/task/$unshared/children")
echo "first process: $(tr '\0' ' ' </proc/${first% }/cmdline)"
bash -c "$inside $(configured health)" && echo 'health check: 0'
bash -c "$inside touch /app/written" 2>/dev/null && { echo '/app can be written to' && exit 1; }
# /proc/<pid>/root is the root as the bot sees it, read-only.
touch "/proc/${first% }/root/app/written" 2>"$work/refused" && { echo 'the root can be written to' && exit 1; }
echo "writing to the root: $(sed 's/.*: //' "$work/refused")"
stop
start 'second start'
grep VmRSS "/proc/$(bot)/status" | sed 's/VmRSS:/resident:/'
stop
