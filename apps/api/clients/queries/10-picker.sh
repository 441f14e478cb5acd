#!/usr/bin/env bash
cd "$(dirname "$0")" || exit
query=$(tr '\n' ' ' < 10-picker.graphql)

curl "$API_URL/graphql" --silent --show-error --fail-with-body \
  --header @<(printf 'Authorization: Bearer %s' "$API_KEY") \
  --header 'Content-Type: application/json' --header 'Accept: application/graphql-response+json' \
  --data @- << JSON
{"query": "$query", "variables": {}}
JSON
