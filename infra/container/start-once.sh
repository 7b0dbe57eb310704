#!/bin/sh
# While the image is built: starts the bot once, as the user it will run as, on a database that is thrown away. What the
# image lacks fails the build; and what Node compiled stays in the image, which every start then reads.
set -eu
cache=/app/node_modules/.cache/compile
mkdir -p "$cache" /tmp/once
chown 1000:1000 "$cache" /tmp/once

cd /app
setpriv --reuid=1000 --regid=1000 --clear-groups \
  env PORT=0 NODE_ENV=test DATABASE_URL=pglite:/tmp/once/bot node bot/main.ts >/tmp/once/log 2>&1 &
bot=$!
until grep -q '"msg":"listening"' /tmp/once/log; do
  kill -0 "$bot" 2>/dev/null || { cat /tmp/once/log; exit 1; }
  sleep 0.2
done
kill -TERM "$bot"
wait "$bot" || { cat /tmp/once/log; exit 1; }

# Node writes it for its own user alone; what stands there is run, so nobody may change it.
chown -R 0:0 "$cache"
chmod -R a+rX "$cache"
rm -rf /tmp/once
