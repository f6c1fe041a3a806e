# shellcheck shell=bash
# Processes of our own: each works in a folder, with its id and birth in the file `pid` there. Nothing else is ever stopped.

# launch FOLDER LOG COMMAND...: the file `pid` is there before the program is.
launch() {
  local folder=$1 log=$2
  shift 2
  hold_interrupts
  STARTED+=("$folder")
  rm -f "$folder/pid"
  (
    cd "$folder" || exit
    id=$BASHPID
    printf '%s %s\n' "$id" "$(born "$id")" >pid.new && mv pid.new pid
    exec setsid "$@" {LOCK}>&-
  ) >"$log" 2>&1 </dev/null &
  until [[ -s $folder/pid ]]; do sleep 0.02; done
  release_interrupts
}

# The moment at which a process began, in ticks since the machine's start: an id may come back, the pair does not.
born() {
  local stat fields
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  read -ra fields <<<"${stat##*) }"
  printf '%s' "${fields[19]}"
}

# Whether the process that was started in this folder still lives, and is the one that was started.
running() {
  local pid birth
  read -r pid birth 2>/dev/null <"$1/pid" || return 1
  [[ $(born "$pid") == "$birth" && $(readlink "/proc/$pid/cwd") == "$1"* ]]
}

process_id() { cut -d ' ' -f 1 "$1/pid" 2>/dev/null; }

# Asks the process of a folder to end, and insists after half a minute.
halt() {
  local pid tries
  running "$1" || { rm -f "$1/pid"; return 0; }
  pid=$(process_id "$1") || return 0
  kill -TERM "$pid" 2>/dev/null || :
  for ((tries = 0; tries < 300; tries++)); do
    running "$1" || break
    sleep 0.1
  done
  ! running "$1" || kill -KILL "$pid" 2>/dev/null || :
  rm -f "$1/pid"
}

# require_free_port PORT WHOM VARIABLE: stops with the name of whoever has the port.
require_free_port() {
  local holder
  holder=$(port_holder "$1")
  [[ -z $holder ]] || fail "Port $1, meant for $2, is taken by $holder. Stop that, or choose another port with $3."
}

# Read from /proc, because a fresh machine need not have `ss`.
port_holder() {
  local inode entry pid
  inode=$(listening_socket "$1")
  [[ -n $inode ]] || return 0
  entry=$(find /proc/[0-9]*/fd -lname "socket:\[$inode\]" -print -quit 2>/dev/null) || :
  [[ -n $entry ]] || { printf 'a process of another user'; return; }
  pid=${entry#/proc/} pid=${pid%%/*}
  printf 'process %s (%s)' "$pid" "$(tr '\0' ' ' <"/proc/$pid/cmdline" | cut -c 1-120 | sed 's/ *$//')"
}

# The inode of whoever listens (state 0A) on a port, in /proc's hexadecimal; nothing when the port is free.
listening_socket() {
  local hex
  hex=$(printf '%04X' "$1")
  cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk -v port=":$hex\$" '$2 ~ port && $4 == "0A" { print $10; exit }'
}

# Below the range that the kernel gives to outgoing connections.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    [[ -n $(listening_socket "$port") ]] || break
  done
  printf '%s' "$port"
}

# wait_until SECONDS FOLDER PROBE...: true once the probe succeeds; false when time is up or the process of the folder has ended.
wait_until() {
  local deadline=$((SECONDS + $1)) folder=$2
  shift 2
  until "$@" 2>/dev/null; do
    ((SECONDS < deadline)) && running "$folder" || return 1
    sleep 0.1
  done
}
