#!/usr/bin/env bash
cd "$(dirname "$0")" || exit
query=$(tr '\n' ' ' < 08-revisions.graphql)

curl "$API_URL/graphql" --silent --show-error --fail-with-body \
  --header @<(printf 'Authorization: Bearer %s' "$API_KEY") \
  --header 'Content-Type: application/json' --header 'Accept: application/graphql-response+json' \
  --data @- << JSON
{"query": "$query", "variables": {"from": "2024-09-30", "to": "2024-12-31"}}
JSON
