# shellcheck shell=bash
# What has to be on the machine: installs the database programs, the writer of pictures and the browser of the tests, asks for the SDKs.

require_sdks() {
  local sdk
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is missing: install it from https://dot.net (or your distribution) and try again."
  sdk=$(cd "$ROOT" && dotnet --version 2>/dev/null {LOCK}>&-) ||
    fail "The .NET SDK that global.json asks for is missing: install .NET 10, found only: $(dotnet --list-sdks | tr '\n' ' ')"
  [[ $sdk == 10.* ]] || fail "The .NET 10 SDK is missing: this machine has $sdk."
  [[ ! -f $ROOT/miniprogram/package.json ]] || command -v npm >/dev/null ||
    fail "Node.js with npm is missing: the mini-program is built with it."
}

require_packages() {
  local missing=()
  if needs_private_mysql; then
    command -v mariadbd >/dev/null && command -v mariadb-install-db >/dev/null || missing+=(mariadb-server-core)
    command -v mariadb >/dev/null && command -v my_print_defaults >/dev/null || missing+=(mariadb-client-core)
  fi
  needs_private_redis && ! command -v redis-server >/dev/null && missing+=(redis-server)
  command -v vipsthumbnail >/dev/null || missing+=(libvips-tools)
  [[ ${#missing[@]} -eq 0 ]] || install_packages "${missing[@]}"
}

# The desk is tested in a real browser, with letters for Chinese.
require_browser() {
  local missing=()
  command -v npm >/dev/null || fail "Node.js with npm is missing: the pages of the desk are looked over with axe-core."
  command -v chromium >/dev/null || missing+=(chromium)
  compgen -G "/usr/share/fonts/opentype/noto/NotoSansCJK*" >/dev/null || missing+=(fonts-noto-cjk)
  [[ ${#missing[@]} -eq 0 ]] || install_packages "${missing[@]}"
}

# dpkg must not be torn off half-way: Ctrl-C waits until it is through.
install_packages() {
  command -v apt-get >/dev/null || fail "Missing: $*. This is no Debian, so please install them yourself."
  say "Installing $* with apt-get (no service is started; Ctrl-C waits until it is done)"
  trap '' INT TERM HUP
  forbid_service_starts
  apt_get install "$@" || { apt_get update && apt_get install "$@"; } || INSTALL_FAILED=yes
  [[ " $* " != *" redis-server "* ]] || as_root deb-systemd-helper disable redis-server.service >/dev/null 2>&1 || :
  allow_service_starts
  trap interrupted INT TERM HUP
  [[ -z ${INSTALL_FAILED:-} ]] || fail "apt-get could not install $*: see its messages above."
}

as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

apt_get() {
  local quiet=(-q -y --no-install-recommends -o DPkg::Lock::Timeout=120)
  as_root env DEBIAN_FRONTEND=noninteractive apt-get "${quiet[@]}" "$@" </dev/null {LOCK}>&-
}

# Debian starts a service on installing it unless this file says no. One that is there already stays as it is.
POLICY_FILE=/usr/sbin/policy-rc.d
POLICY_MARK="# made by zzj for one installation"

forbid_service_starts() {
  [[ ! -e $POLICY_FILE ]] || return 0
  printf '#!/bin/sh\n%s\nexit 101\n' "$POLICY_MARK" | as_root tee "$POLICY_FILE" >/dev/null
  as_root chmod 755 "$POLICY_FILE"
}

allow_service_starts() {
  ! grep -qsF "$POLICY_MARK" "$POLICY_FILE" || as_root rm -f "$POLICY_FILE"
}
