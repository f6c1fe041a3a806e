# shellcheck shell=bash
# What the developer sees (messages, progress) and what happens when they press Ctrl-C.

STARTED=()  # folders of the servers that this run started: an interrupt stops them again
STEP=       # process group of the step at work
ON_EXIT=:   # what still has to happen, however the command ends
PENDING=    # an interrupt that came while a process was being started
exec {LOCK}>/dev/null

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }

fail() {
  warn "$*"
  exit 1
}

prepare_run_folder() {
  private_folder "$RUN"
  private_folder "$RUN/logs"
  trap interrupted INT TERM HUP
  trap 'leave $?' EXIT
}

private_folder() { mkdir -p "$1" && chmod 700 "$1"; }

interrupted() {
  say ""
  say "Interrupted: stopping what this run started."
  exit 130
}

leave() {
  trap '' INT TERM HUP
  trap - EXIT
  set +e
  [[ -z $STEP ]] || end_group "$STEP"
  [[ $1 -eq 0 ]] || stop_started
  "$ON_EXIT" "$1"
  exit "$1"
}

stop_started() {
  local index
  for ((index = ${#STARTED[@]} - 1; index >= 0; index--)); do halt "${STARTED[index]}"; done
  STARTED=()
}

# Between the start of a process and the note of its id an interrupt has to wait.
hold_interrupts() { trap 'PENDING=yes' INT TERM HUP; }

release_interrupts() {
  trap interrupted INT TERM HUP
  [[ -z $PENDING ]] || interrupted
}

# A process that has only just begun has no group of its own yet.
end_group() {
  kill -TERM -- "-$1" 2>/dev/null || kill -TERM "$1" 2>/dev/null || return 0
  local tries
  for ((tries = 0; tries < 50; tries++)); do
    kill -0 -- "-$1" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -KILL -- "-$1" 2>/dev/null
}

# step WHAT COMMAND...: runs a program, says how long it takes, and shows its output only when it fails.
step() {
  local what=$1 log="$RUN/logs/step-$$.log" began=$SECONDS status=0
  shift
  hold_interrupts
  setsid "$@" >"$log" 2>&1 </dev/null {LOCK}>&- &
  STEP=$!
  release_interrupts
  follow "$what" "$began"
  wait "$STEP" || status=$?
  STEP=
  [[ $status -eq 0 ]] || show_failed_step "$what" "$log"
  rm -f "$log"
  progress_done "$what ($((SECONDS - began)) s)"
}

show_failed_step() {
  progress_done "$1: failed"
  tail -n 60 "$2" >&2
  rm -f "$2"
  exit 1
}

# On a terminal a line that counts the seconds; elsewhere (a log of CI) a sign of life every quarter of a minute.
follow() {
  local what=$1 began=$2 every=15 told=0 elapsed
  [[ ! -t 1 ]] || every=1
  printf '%s …' "$what"
  [[ -t 1 ]] || say ""
  while kill -0 "$STEP" 2>/dev/null; do
    elapsed=$((SECONDS - began))
    ((elapsed - told < every)) || { told=$elapsed && sign_of_life "$what" "$elapsed"; }
    sleep 0.1
  done
}

sign_of_life() {
  if [[ -t 1 ]]; then printf '\r\033[K%s … %d s' "$1" "$2"; else say "  still at it after $2 s"; fi
}

progress_done() {
  [[ ! -t 1 ]] || printf '\r\033[K'
  say "$1"
}

# Two runs must not start or stop the same things at once. The lock goes with the process, however it ends.
take_lock() {
  local holder
  exec {LOCK}>>"$RUN/$1.lock"
  flock -n "$LOCK" || {
    read -r holder <"$RUN/$1.lock" || holder=unknown
    fail "Another ./zzj is at work here (process $holder): wait for it, or stop it with Ctrl-C."
  }
  printf '%s\n' "$$" >"$RUN/$1.lock"
}

give_lock_back() { exec {LOCK}>/dev/null; }
