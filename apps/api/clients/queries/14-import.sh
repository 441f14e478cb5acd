#!/usr/bin/env bash
cd "$(dirname "$0")" || exit
query=$(tr '\n' ' ' < 14-import.graphql)
key() { printf 'Authorization: Bearer %s' "$API_KEY"; }

id=$(curl "$API_URL/imports" --silent --header @<(key) \
  --form file=@14-delivery.csv --form createMissing=true | sed -e 's/.*"id":"//' -e 's/".*//')

# Prints what would become of it, and hangs up.
curl "$API_URL/graphql" --silent --no-buffer --header @<(key) \
  --header 'Content-Type: application/json' --header 'Accept: text/event-stream' \
  --data @- << JSON | sed -n -e '/"RECEIVING"/d' -e '/"READING"/d' -e 's/^data: {/{/' -e '/^{/{p;q;}'
{"query": "$query", "variables": {"id": "$id"}}
JSON

# A job stores it: confirmImport. This example has seen enough.
curl "$API_URL/graphql" --silent --output /dev/null --header @<(key) --header 'Content-Type: application/json' \
  --data @- << JSON
{"query": "mutation { cancelImport(input: {jobId: \"$id\"}) { __typename } }"}
JSON
