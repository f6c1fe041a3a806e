# shellcheck shell=bash
# Private MariaDB and Redis servers: loopback only, each in a folder of its own.

needs_private_mysql() { [[ -z ${ConnectionStrings__MySql:-} ]]; }
needs_private_redis() { [[ -z ${ConnectionStrings__Redis:-} ]]; }

# start_mysql FOLDER PORT: durable at every commit, as in production.
start_mysql() {
  local folder=$1 port=$2
  private_folder "$folder"
  running "$folder" || launch_mysql "$folder" "$port"
  wait_until 60 "$folder" mysql_answers "$folder" || server_failed MariaDB "$folder"
  say "MariaDB listens on 127.0.0.1:$(<"$folder/port")"
}

launch_mysql() {
  local folder=$1 port=$2
  require_free_port "$port" MariaDB ZZJ_MYSQL_PORT
  install_mysql "$folder"
  mkdir -p "$folder/tmp"
  write_mysql_access "$folder" "$port"
  printf '%s' "$port" >"$folder/port"
  launch "$folder" "$RUN/logs/$(log_name "$folder").log" mariadbd --no-defaults "${MYSQL_USER[@]}" \
    "--datadir=$folder/data" --socket=s "--tmpdir=$folder/tmp" "--port=$port" --bind-address=127.0.0.1 --skip-name-resolve --max-connections=2000 \
    "--init-file=$folder/init.sql" --character-set-server=utf8mb4 --collation-server=utf8mb4_bin --innodb-flush-log-at-trx-commit=1
}

# The socket and the data folder are named relative to where the server works: a path may be long, or hold a space.
MYSQL_USER=()
[[ $EUID -ne 0 ]] || MYSQL_USER=(--user=root)

# Complete or not there at all: an installation that was interrupted is made anew.
install_mysql() {
  [[ ! -d $1/data ]] || return 0
  rm -rf "$1/new"
  step "Setting up a private MariaDB" env -C "$1" mariadb-install-db --no-defaults "${MYSQL_USER[@]}" --datadir=./new \
    --auth-root-authentication-method=socket "--auth-root-socket-user=$(id -un)" --skip-test-db
  mv "$1/new" "$1/data"
}

# The server sets the password of user zzj from init.sql at each start; `mariadb --defaults-file=…/client.cnf` gets in with it.
write_mysql_access() {
  local password
  (
    umask 077
    [[ -s $1/password ]] || random_hex >"$1/password"
    password=$(<"$1/password")
    printf '%s\n' "CREATE USER IF NOT EXISTS zzj@127.0.0.1;" "ALTER USER zzj@127.0.0.1 IDENTIFIED BY '$password';" \
      "GRANT ALL PRIVILEGES ON *.* TO zzj@127.0.0.1;" >"$1/init.sql"
    printf '%s\n' '[client]' host=127.0.0.1 "port=$2" user=zzj "password=$password" >"$1/client.cnf"
  )
}

random_hex() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

mysql_answers() { mariadb "--defaults-file=$1/client.cnf" --connect-timeout=2 -e 'SELECT 1' >/dev/null; }

# use_mysql FOLDER: what is started from here on talks to this server.
use_mysql() {
  local port password
  port=$(<"$1/port") password=$(<"$1/password")
  export ConnectionStrings__MySql="server=127.0.0.1;port=$port;user=zzj;password=$password;database=zizhijin;charset=utf8mb4;sslmode=Disabled"
}

# start_redis FOLDER PORT: nothing is kept on disk; what Redis holds may be lost.
start_redis() {
  local folder=$1 port=$2
  private_folder "$folder"
  running "$folder" || launch_redis "$folder" "$port"
  wait_until 20 "$folder" redis_answers "$(<"$folder/port")" || server_failed Redis "$folder"
  say "Redis listens on 127.0.0.1:$(<"$folder/port")"
}

launch_redis() {
  local folder=$1 port=$2
  require_free_port "$port" Redis ZZJ_REDIS_PORT
  printf '%s' "$port" >"$folder/port"
  launch "$folder" "$RUN/logs/$(log_name "$folder").log" \
    redis-server --port "$port" --bind 127.0.0.1 --save "" --appendonly no --daemonize no
}

redis_answers() {
  local answer
  { exec {probe}<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'PING\r\n' >&"$probe"
  read -r -t 2 answer <&"$probe" || answer=
  exec {probe}>&-
  [[ $answer == +PONG* ]]
}

use_redis() {
  local port
  port=$(<"$1/port")
  export ConnectionStrings__Redis="127.0.0.1:$port"
}

# .run/mysql logs to mysql.log, .run/test/mysql to test-mysql.log.
log_name() {
  local name=${1#"$RUN"/}
  printf '%s' "${name//\//-}"
}

server_failed() {
  local log
  log=$RUN/logs/$(log_name "$2").log
  tail -n 20 "$log" >&2
  fail "$1 did not start. Its whole log: $log"
}
