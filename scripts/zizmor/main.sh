#!/usr/bin/env bash
# Looks for weaknesses in workflows, action.yml and recipes with zizmor's strictest persona. Installs zizmor once, into
# the user's cache folder. Usage: npm run lint:workflows
set -euo pipefail
cd "$(dirname "$0")/../.."

requirements=scripts/zizmor/requirements.txt
installed=${XDG_CACHE_HOME:-$HOME/.cache}/codex-actions-export/zizmor
if ! cmp -s "$requirements" "$installed/requirements.txt"; then
  python3 -m venv --clear "$installed"
  "$installed/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
  cp "$requirements" "$installed/"
fi

# Offline: what it could ask GitHub for needs a token.
zizmor() { "$installed/bin/zizmor" --persona auditor --offline --no-progress --quiet "$@"; }
zizmor .github action.yml
zizmor --config scripts/zizmor/recipes.yml docs/recipes/*.yml
