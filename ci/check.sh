#!/usr/bin/env bash
# Checks the policy in POLICYGLOT_DIRECTORY with remarks at the lines concerned; POLICYGLOT_DENY fails the run beside errors.
# Says in the outputs of the step whether the check ran (`readable`); ends as the check does.
set -euo pipefail
deny=()
read -r -d "" -a names <<< "${POLICYGLOT_DENY:-}" || true
for name in "${names[@]+"${names[@]}"}"; do
  deny+=(--deny "$name")
done
status=0
policyglot -C "$POLICYGLOT_DIRECTORY" check --format github --today "$(date +%F)" "${deny[@]+"${deny[@]}"}" || status=$?
if [ "$status" -le 1 ]; then
  echo "readable=true" >> "$GITHUB_OUTPUT"
fi
exit "$status"
