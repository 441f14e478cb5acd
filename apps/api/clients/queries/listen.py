"""Listens to the API, as `ask` asks it."""

import json
import urllib.error
import urllib.request

from ask import ADDRESS, HEADERS, Refusal


def listen(query, variables=None):
    """What happens, event by event; ends when the server ends it, such as when it stops or a right is withdrawn."""
    body = json.dumps({"query": query, "variables": variables or {}}).encode()
    headers = {**HEADERS, "Accept": "text/event-stream"}
    request = urllib.request.Request(ADDRESS + "/graphql", body, headers)
    try:
        response = urllib.request.urlopen(request, timeout=60)
    except urllib.error.HTTPError as refused:
        # Whoever is turned away before anything is listened to gets no stream.
        if "json" in refused.headers.get("Content-Type", ""):
            raise Refusal(json.load(refused)["errors"][0]) from None
        response = refused
    with response:
        for line in response:
            # Everything else keeps the connection alive.
            if line.startswith(b"data: {"):
                answer = json.loads(line[len(b"data: ") :])
                if "errors" in answer:
                    raise Refusal(answer["errors"][0])
                yield answer["data"]
