# shellcheck shell=bash
# ./zzj migrate, audit, keys, screenshots, bench: one run of a program and its answer.

migrate() { with_database "Applying migrations" migrate; }

audit() {
  [[ ${1:-} == verify ]] || fail "./zzj audit knows only: verify."
  with_database "Checking the audit chains" audit verify
}

keys() {
  [[ ${1:-} == rotate ]] || fail "./zzj keys knows only: rotate."
  with_database "Bringing everything that is encrypted under the current key" keys rotate
}

# with_database WHAT COMMAND...: a command of the Api against the database of `up`, which is started for the purpose when it is not running.
with_database() {
  local what=$1
  shift
  take_lock up
  require_sdks
  require_packages
  start_servers
  use_development
  make_key_ring
  build "Building the Api" "$API_PROJECT"
  say "$what"
  ran=0
  env -C "${API_BUILT%/*}" dotnet "$API_BUILT" "$@" {LOCK}>&- || ran=$?
  stop_started
  exit "$ran"
}

# The tests take a picture of every page; here they become part of the documentation.
screenshots() {
  case ${1:-all} in
    desk) picture_desk ;;
    miniprogram) picture_miniprogram ;;
    all) picture_desk && picture_miniprogram ;;
    *) fail "./zzj screenshots knows only: desk, miniprogram." ;;
  esac
}

picture_desk() {
  require_sdks
  require_packages
  require_browser
  build "Building the tests of the desk" "$ROOT/tests/Desk.Tests"
  step "Taking pictures" env -C "$ROOT" dotnet test tests/Desk.Tests/bin/Release/net10.0/ZiZhiJin.Desk.Tests.dll --filter FullyQualifiedName~PictureTests
  mkdir -p "$ROOT/docs/screenshots"
  cp "$ROOT"/artifacts/screenshots/*.png "$ROOT/docs/screenshots/"
  say "The pictures are in docs/screenshots."
}

bench() {
  if [[ ${1:-} == h5 ]]; then bench_first_screen; return; fi
  require_sdks
  require_packages
  build "Building the Api" "$API_PROJECT"
  build "Building the bench" "$ROOT/tests/Bench/Bench.csproj"
  exec env -C "$ROOT" dotnet "$ROOT/tests/Bench/bin/Release/net10.0/ZiZhiJin.Bench.dll" "$@"
}
