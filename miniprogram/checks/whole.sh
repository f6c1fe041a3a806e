#!/usr/bin/env bash
# Everything that is asked of the mini-program; the figures go to the file that is named. Installs what npm needs, as the lock file says.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
[[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
if [[ -n ${MINI_BENCH:-} ]]; then
  npm run --silent build:h5
  exec node bench/first-screen.mjs
fi
exec node checks/run.mjs "$@"
