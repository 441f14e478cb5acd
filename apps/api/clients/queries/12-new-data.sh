#!/usr/bin/env bash
cd "$(dirname "$0")" || exit
query=$(tr '\n' ' ' < 12-new-data.graphql)

# Hangs up after the first event; leave sed out to go on listening.
curl "$API_URL/graphql" --silent --no-buffer \
  --header @<(printf 'Authorization: Bearer %s' "$API_KEY") \
  --header 'Content-Type: application/json' --header 'Accept: text/event-stream' \
  --data @- << JSON | sed -n -e 's/^data: {/{/' -e '/^{/{p;q;}'
{"query": "$query", "variables": {"after": 1}}
JSON
