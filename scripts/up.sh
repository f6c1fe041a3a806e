# shellcheck shell=bash
# ./zzj up, down, status.

up() {
  local detach=${1:-}
  [[ -z $detach || $detach == --detach ]] || fail "./zzj up knows only --detach."
  take_lock up
  require_sdks
  require_packages
  require_free_ports
  start_servers
  use_development
  make_key_ring
  build_phone_pages
  start_app
  give_lock_back
  where_to_go
  [[ -n $detach ]] || stay_in_foreground
}

# Asked before anything is built.
require_free_ports() {
  running "$RUN/sandbox" || require_free_port "$SANDBOX_PORT" "the sandbox" ZZJ_SANDBOX_PORT
  running "$RUN/api" || require_free_port "$API_PORT" "the Api" ZZJ_API_PORT
}

start_servers() {
  ! needs_private_mysql || { start_mysql "$RUN/mysql" "$MYSQL_PORT" && use_mysql "$RUN/mysql"; }
  ! needs_private_redis || { start_redis "$RUN/redis" "$REDIS_PORT" && use_redis "$RUN/redis"; }
}

start_app() {
  running "$RUN/sandbox" || start_sandbox
  if running "$RUN/api"; then
    say "The Api runs already; \`./zzj down\` and \`./zzj up\` start it anew with the code of now."
  else
    start_api
  fi
}

start_sandbox() {
  mkdir -p "$RUN/sandbox"
  publish "Building the WeChat sandbox" "$SANDBOX_PROJECT" "$RUN/sandbox"
  export Callbacks__Api=http://127.0.0.1:$API_PORT
  start_web sandbox "$SANDBOX_PORT" /healthz ZiZhiJin.WechatSandbox.dll
}

start_api() {
  mkdir -p "$RUN/api"
  build "Building the Api" "$API_PROJECT"
  publish "Copying the Api" "$API_PROJECT" "$RUN/api"
  export Wechat__ApiBase=${Wechat__ApiBase:-http://127.0.0.1:$(<"$RUN/sandbox/port")}
  export Wechat__AuthorizeBase=${Wechat__AuthorizeBase:-$Wechat__ApiBase}
  api_step "Applying migrations" migrate
  api_step "Loading the demo data" load-demo
  api_step "Publishing the official account's menu" publish-menu
  start_web api "$API_PORT" /readyz ZiZhiJin.Api.dll
}

where_to_go() {
  local api sandbox
  api=http://127.0.0.1:$(<"$RUN/api/port") sandbox=http://127.0.0.1:$(<"$RUN/sandbox/port")
  cat <<TEXT

ZiZhiJin is up.
  Api       $api   (description: $api/openapi/v1.json)
  Phone     $api/h5/   (what residents see, in a browser; a window as narrow as a phone suits it)
  Desk      $api/desk   (the staff's pages; "以演示人员身份登录" lets you in without a phone)
  Sandbox   $sandbox   (stands in for WeChat; its page is a phone: chat, scan, confirm)
  Logs      .run/logs/

Sign in with POST /api/session {"loginCode": "sandbox-<name>", "channel": "mini"}: whoever has that name, or a newcomer.
  sandbox-李秀英  sandbox-高建国  sandbox-王桂兰   residents of the neighbourhood with the open needs survey
  sandbox-committee-yinshan                       its committee
  sandbox-office-puxing  sandbox-operator         its office; the operator

  curl -s $api/api/session -H 'Content-Type: application/json' -d '{"loginCode":"sandbox-李秀英","channel":"mini"}'

TEXT
}

stay_in_foreground() {
  say "Ctrl-C stops everything that this command started. The Api's log follows."
  tail -n +1 --follow=name --pid="$(process_id "$RUN/api")" "$RUN/logs/api.log" 2>/dev/null &
  wait "$!" || :
  stop_started
  say "The Api has ended; what this command had started is stopped."
}

down() {
  local name
  take_lock up
  for name in api sandbox redis mysql; do
    if running "$RUN/$name"; then
      halt "$RUN/$name"
      say "Stopped $name."
    fi
  done
}

status() {
  local name missing=0
  for name in mysql redis sandbox api; do status_of "$name" || missing=1; done
  return "$missing"
}

status_of() {
  local folder=$RUN/$1 port
  if [[ $1 == mysql ]] && ! needs_private_mysql; then say "mysql     yours (ConnectionStrings__MySql)"; return; fi
  if [[ $1 == redis ]] && ! needs_private_redis; then say "redis     yours (ConnectionStrings__Redis)"; return; fi
  running "$folder" || { printf '%-9s stopped\n' "$1"; return 1; }
  port=$(<"$folder/port")
  printf '%-9s 127.0.0.1:%s, process %s%s\n' "$1" "$port" "$(process_id "$folder")" "$(readiness "$1" "$port")"
}

readiness() {
  [[ $1 == api ]] || return 0
  if answers_ok "$2" /readyz; then printf ', ready'; else printf ', not ready'; fi
}
