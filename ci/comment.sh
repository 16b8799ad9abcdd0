#!/usr/bin/env bash
# Writes what a pull request does to the policy as a comment on it, and updates that comment on later runs.
# POLICYGLOT_DIRECTORY is the project, POLICYGLOT_BASE the same in a checkout of the base branch; GH_REPO and PULL_REQUEST
# say where, GH_TOKEN is for `gh`.
set -euo pipefail
marker="<!-- policyglot: review -->"
body=$(mktemp)
trap 'rm -f "$body"' EXIT

since=()
if [ -d "$POLICYGLOT_BASE" ]; then
  since=(--since "$POLICYGLOT_BASE")
fi
if ! policyglot -C "$POLICYGLOT_DIRECTORY" status --format markdown --today "$(date +%F)" "${since[@]+"${since[@]}"}" > "$body"; then
  printf '%s\n### Policy: it cannot be read\n\nThe remarks of the check say what to correct.\n' "$marker" > "$body"
fi
cat "$body" >> "$GITHUB_STEP_SUMMARY"

# The token of a pull request from a fork may not write: what there is to say stands in the summary then.
post() {
  local id
  id=$(gh api --paginate "repos/$GH_REPO/issues/$PULL_REQUEST/comments" \
    --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$marker\"))) | .id" | sed -n 1p) || return 1
  if [ -n "$id" ]; then
    gh api --silent --method PATCH "repos/$GH_REPO/issues/comments/$id" -F "body=@$body"
  else
    gh api --silent --method POST "repos/$GH_REPO/issues/$PULL_REQUEST/comments" -F "body=@$body"
  fi
}
if ! post; then
  echo "::notice::The comment could not be written; the summary of this run has what it would say."
fi
