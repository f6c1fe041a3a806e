# shellcheck shell=bash
# ./zzj test: servers of the tests' own, one build, every test project and the mini-program, one line at the end.

RESULTS=$RUN/test/results
PART_LIMIT=1800 # seconds; a part that takes longer hangs
AT_ONCE=2
PASSED=0
FAILED=0
declare -A PART_OF=() # process group → part

run_tests() {
  local parts=()
  ON_EXIT=finish_tests
  choose_parts "$@"
  take_lock test
  require_sdks
  require_packages
  [[ " ${parts[*]} " != *" desk "* && " ${parts[*]} " != *" miniprogram "* ]] || require_browser
  build_parts "$@"
  start_test_servers
  run_parts "${parts[@]}"
}

# However the run ends, its last line is the count, and nothing of it stays behind.
finish_tests() {
  local group
  for group in "${!PART_OF[@]}"; do end_group "$group"; done
  stop_started
  rm -rf "$RUN/test/mysql" "$RUN/test/redis"
  [[ $1 -eq 0 || $FAILED -gt 0 ]] || FAILED=1
  say "$PASSED passed, $FAILED failed"
  [[ $1 -eq 0 && $FAILED -gt 0 ]] && exit 1
}

# The longest first, so that two at a time end together; a project that this list does not know comes after them.
choose_parts() {
  local wanted known=(api miniprogram mysql desk storage wechat domain architecture) project part
  for project in "$ROOT"/tests/*.Tests; do
    part=$(part_name "$project")
    [[ " ${known[*]} " == *" $part "* ]] || known+=("$part")
  done
  for wanted in "$@"; do
    [[ " ${known[*]} " == *" $wanted "* ]] || fail "There is no part \"$wanted\". The parts are: ${known[*]}."
  done
  parts=("${@:-${known[@]}}")
}

part_name() {
  local name
  name=$(basename "$1" .Tests)
  printf '%s' "${name,,}"
}

build_parts() {
  local part
  [[ $# -gt 0 ]] || build "Building everything" "$ROOT/ZiZhiJin.sln"
  for part in "$@"; do build_part "$part"; done
}

build_part() {
  if [[ $1 == miniprogram ]]; then build_for_miniprogram; else build "Building the tests of $1" "$(project_of "$1")"; fi
}

project_of() { find "$ROOT/tests" -maxdepth 1 -iname "$1.Tests"; }

start_test_servers() {
  mkdir -p "$RUN/test" && rm -rf "$RESULTS" && mkdir -p "$RESULTS"
  if needs_private_mysql; then
    halt "$RUN/test/mysql" && rm -rf "$RUN/test/mysql"
    start_mysql "$RUN/test/mysql" "$(free_port)" && use_mysql "$RUN/test/mysql"
  fi
  if needs_private_redis; then
    halt "$RUN/test/redis"
    start_redis "$RUN/test/redis" "$(free_port)" && use_redis "$RUN/test/redis"
  fi
}

run_parts() {
  local part
  for part in "$@"; do
    ((${#PART_OF[@]} < AT_ONCE)) || await_a_part
    start_part "$part"
  done
  while ((${#PART_OF[@]} > 0)); do await_a_part; done
}

start_part() {
  local command=()
  choose_command "$1"
  hold_interrupts
  setsid timeout --foreground "$PART_LIMIT" "${command[@]}" >"$RESULTS/$1.log" 2>&1 </dev/null {LOCK}>&- &
  PART_OF[$!]=$1
  release_interrupts
  say "$1 …"
}

# Every part leaves its figures in a results file of its name.
choose_command() {
  local project
  project=$(project_of "$1")
  if [[ $1 == miniprogram ]]; then
    command=("$PHONE/checks/whole.sh" "$RESULTS/$1.trx")
  else
    command=(dotnet test "$project/bin/Release/net10.0/ZiZhiJin.$(basename "$project").dll" --results-directory "$RESULTS"
      --logger "trx;LogFileName=$1.trx" --logger "console;verbosity=minimal")
  fi
}

await_a_part() {
  local group status=0 part
  wait -n -p group "${!PART_OF[@]}" || status=$?
  part=${PART_OF[$group]}
  end_group "$group"
  unset "PART_OF[$group]"
  report_part "$part" "$status"
}

# Skipped is not passed; a project that ran nothing, crashed or was not there has failed.
report_part() {
  local total passed failed why=
  total=$(counter "$1" total) passed=$(counter "$1" passed)
  failed=$((total - passed))
  if ((total == 0)); then failed=1 why=" (it ran no test)"
  elif (($2 != 0 && failed == 0)); then failed=1 why=" (it ended with status $2)"; fi
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed))
  say "$1: $passed passed, $failed failed$why"
  ((failed == 0)) || show_failed_part "$1"
}

# counter PART NAME: a figure of the results file, 0 when there is none.
counter() {
  local figure
  figure=$(grep -m 1 -o "<Counters [^>]*" "$RESULTS/$1.trx" 2>/dev/null | grep -o " $2=\"[0-9]*\"" | tr -cd '0-9') || :
  printf '%s' "${figure:-0}"
}

show_failed_part() {
  grep -o 'testName="[^"]*"[^>]*outcome="NotExecuted"' "$RESULTS/$1.trx" 2>/dev/null | sed 's/testName="\([^"]*\)".*/  skipped: \1/' || :
  sed 's/^/  /' "$RESULTS/$1.log"
  say "  The whole output: .run/test/results/$1.log and $1.trx"
}
