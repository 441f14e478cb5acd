#!/usr/bin/env bash
cd "$(dirname "$0")" || exit
hash=$(grep --only-matching '"sha256:[0-9a-f]*": "query ByHash' ../generated/persisted-documents.json | cut -d '"' -f 2)

curl "$API_URL/graphql" --silent --show-error --fail-with-body \
  --header @<(printf 'Authorization: Bearer %s' "$API_KEY") \
  --header 'Content-Type: application/json' --header 'Accept: application/graphql-response+json' \
  --data @- << JSON
{"documentId": "$hash", "variables": {"years": [2022]}}
JSON
