#!/usr/bin/env bash
cd "$(dirname "$0")" || exit
query=$(tr '\n' ' ' < 11-enrolments.graphql)

curl "$API_URL/graphql" --silent --show-error --fail-with-body \
  --header @<(printf 'Authorization: Bearer %s' "$API_KEY") \
  --header 'Content-Type: application/json' --header 'Accept: application/graphql-response+json' \
  --data @- << JSON
{"query": "$query", "variables": {"where": {"location": ["bocholt"], "enteredFrom": "2022-01-01"}, "asOf": "2024-12-31"}}
JSON
