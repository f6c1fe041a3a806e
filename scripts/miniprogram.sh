# shellcheck shell=bash
# The mini-program: its tests, its pictures, its speed. Each installs what npm needs first, as the lock file says.

# The journeys talk to the Api and the sandbox as they are built for release.
build_for_miniprogram() {
  build "Building the Api" "$API_PROJECT"
  build "Building the WeChat sandbox" "$SANDBOX_PROJECT"
}

# The commands below run on servers of their own, as the tests do.
with_miniprogram_servers() {
  local ran=0
  take_lock test
  require_sdks
  require_packages
  require_browser
  build_for_miniprogram
  start_test_servers
  "$PHONE/checks/whole.sh" "$@" {LOCK}>&- || ran=$?
  stop_started
  rm -rf "$RUN/test/mysql" "$RUN/test/redis"
  return "$ran"
}

# The first screen for a browser. The build for h5 has to be new, so it is made here.
bench_first_screen() {
  MINI_BENCH=yes with_miniprogram_servers
}

# Only by this command, so that no test run changes the documentation.
picture_miniprogram() {
  MINI_PICTURES=yes MINI_JOURNEYS=. with_miniprogram_servers
  say "The pictures are in docs/screenshots/mini."
}
