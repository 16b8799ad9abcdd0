#!/usr/bin/env bash
# Writes what a pull request does to the policy as a comment on it, and updates that comment on later runs.
# POLICYGLOT_DIRECTORY is the project, POLICYGLOT_BASE the same in a checkout of the base branch; GH_REPO and PULL_REQUEST
# say where, GH_TOKEN is for `gh`.
set -euo pipefail
# Each project of a repository has a comment of its own.
marker="<!-- policyglot: review of $(printf '%s' "$POLICYGLOT_DIRECTORY" | tr -c 'A-Za-z0-9._/-' '_') -->"
body=$(mktemp)
text=$(mktemp)
trap 'rm -f "$body" "$text"' EXIT

since=()
if [ -d "$POLICYGLOT_BASE" ]; then
  since=(--since "$POLICYGLOT_BASE")
fi
if ! policyglot -C "$POLICYGLOT_DIRECTORY" status --format markdown --today "$(date +%F)" "${since[@]+"${since[@]}"}" > "$text" && [ ! -s "$text" ]; then
  printf '### Policy: it cannot be read\n\nThe remarks of the check say what to correct.\n' > "$text"
fi
{ printf '%s\n' "$marker"; cat "$text"; } > "$body"
cat "$body" >> "$GITHUB_STEP_SUMMARY"

# The token of a pull request from a fork may not write: what there is to say stands in the summary then.
post() {
  local me id own='.user.type == "Bot"'
  # A comment that somebody else wrote is not touched, whatever it begins with. The token of a job has no login, that of a
  # person has.
  if me=$(gh api user --jq .login 2>/dev/null) && [ -n "$me" ]; then
    own=".user.login == \"$me\""
  fi
  id=$(gh api --paginate "repos/$GH_REPO/issues/$PULL_REQUEST/comments" \
    --jq ".[] | select($own and (.body | startswith(\"$marker\"))) | .id" | sed -n 1p) || return 1
  if [ -n "$id" ]; then
    gh api --silent --method PATCH "repos/$GH_REPO/issues/comments/$id" -F "body=@$body"
  else
    gh api --silent --method POST "repos/$GH_REPO/issues/$PULL_REQUEST/comments" -F "body=@$body"
  fi
}
if ! post; then
  echo "::notice::The comment could not be written; the summary of this run has what it would say."
fi
