# shellcheck shell=bash
# The Api and the WeChat sandbox: built once, run from copies of their own, so that a later build never pulls a file from under them.

API_PROJECT=$ROOT/src/Api/Api.csproj
SANDBOX_PROJECT=$ROOT/tests/WechatSandbox/WechatSandbox.csproj
PHONE=$ROOT/miniprogram
API_BUILT=$ROOT/src/Api/bin/Release/net10.0/ZiZhiJin.Api.dll

# Two builds of one tree disturb each other: they wait in a queue.
dotnet_step() {
  local what=$1
  shift
  MSBUILDDISABLENODEREUSE=1 step "$what" flock -o "$RUN/build.lock" dotnet "$@"
}

build() { dotnet_step "$1" build "$2" --configuration Release --nologo --verbosity quiet -clp:ErrorsOnly; }

# publish WHAT PROJECT FOLDER: the program, ready to run, in FOLDER/app.
publish() {
  rm -rf "$3/app"
  dotnet_step "$1" publish "$2" --configuration Release --nologo --verbosity quiet --output "$3/app"
}

# For development only: the Api refuses a ring that calls itself one outside Development.
make_key_ring() {
  [[ ! -s $RUN/keys.json ]] || return 0
  (
    umask 077
    printf '{"development":true,"current":"k1","keys":{"k1":"%s"},"fingerprint":"%s"}\n' "$(random_key)" "$(random_key)" >"$RUN/keys.json.new"
  )
  mv "$RUN/keys.json.new" "$RUN/keys.json"
}

random_key() { head -c 32 /dev/urandom | base64 -w 0; }

use_development() {
  export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development}
  export KeyRing__Path=${KeyRing__Path:-$RUN/keys.json}
  export Photos__Folder=${Photos__Folder:-$RUN/photos}
}

# The pages for a phone's browser, built anew when something of them has changed. ZZJ_WITHOUT_H5=1 leaves them out.
build_phone_pages() {
  [[ -z ${ZZJ_WITHOUT_H5:-} ]] || return 0
  phone_packages
  phone_pages_are_new || step "Building the pages for phones" npm --prefix "$PHONE" run build:h5
  export H5__Folder=$PHONE/dist/build/h5
}

phone_packages() {
  [[ $PHONE/node_modules/.package-lock.json -nt $PHONE/package-lock.json ]] ||
    step "Installing what the mini-program is built with" npm --prefix "$PHONE" ci --no-audit --no-fund
}

phone_pages_are_new() {
  local built=$PHONE/dist/build/h5/index.html
  [[ -f $built && -z $(find "$PHONE/src" "$PHONE/tools" "$PHONE/package-lock.json" "$PHONE/index.html" -newer "$built" -print -quit) ]]
}

# api_step WHAT COMMAND...: one of the Api's commands (migrate, load-demo), shown as a step.
api_step() {
  local what=$1
  shift
  step "$what" env -C "${API_BUILT%/*}" dotnet "$API_BUILT" "$@"
}

# start_web NAME PORT PROBE DLL: a web program from its published copy in .run/NAME/app.
start_web() {
  local name=$1 port=$2 probe=$3 folder=$RUN/$1
  require_free_port "$port" "the $name" "ZZJ_${name^^}_PORT"
  printf '%s' "$port" >"$folder/port"
  ASPNETCORE_URLS=http://127.0.0.1:$port ASPNETCORE_CONTENTROOT=$folder/app \
    launch "$folder" "$RUN/logs/$name.log" dotnet "$folder/app/$4"
  wait_until 60 "$folder" answers_ok "$port" "$probe" || server_failed "The $name" "$folder"
}

# answers_ok PORT PATH: true on status 200. Spoken by hand, because a fresh machine need not have curl.
answers_ok() {
  local status
  { exec {probe}<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&"$probe"
  read -r -t 3 status <&"$probe" || status=
  exec {probe}>&-
  [[ $status == "HTTP/1.1 200"* ]]
}
