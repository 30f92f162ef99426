#!/usr/bin/env bash
# Gets the whole of VS Code for workbench.test.ts as code-server: it is shown by a browser, and its extensions run in Node
# as they do on a desk. Prints where it is. Its modules in C++ are built here: that takes a compiler and two minutes, once.
set -euo pipefail
version=4.100.3
target="${CODE_SERVER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/copydesk}/code-server-$version"
server="$target/node_modules/code-server"
if [ ! -e "$target/complete" ]; then
  rm -rf "$target"
  mkdir -p "$target"
  cd "$target"
  echo '{"private": true}' >package.json
  npm install --no-audit --no-fund --ignore-scripts "code-server@$version" >&2
  cd "$server/lib/vscode"
  npm install --omit=dev --no-audit --no-fund --ignore-scripts >&2
  (cd extensions && npm install --omit=dev --no-audit --no-fund --ignore-scripts) >&2
  ln -sfn node_modules node_modules.asar
  # The headers of the Node that is installed; without them node-gyp asks the network.
  headers=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
  [ -e "$headers/include/node/node.h" ] && nodedir="--nodedir=$headers"
  for module in @parcel/watcher @vscode/spdlog @vscode/deviceid native-watchdog; do
    (cd "node_modules/$module" && node "$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js" rebuild ${nodedir:-}) >&2
  done
  # It hashes passwords, of which the tests have none.
  echo 'module.exports = {hash: async () => "", verify: async () => false}' >"$target/node_modules/argon2/argon2.js"
  node "$server/out/node/entry.js" --version >&2
  touch "$target/complete"
fi
echo "$server"
