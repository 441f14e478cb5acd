"""Asks the API: Python 3.9 or newer, nothing to install."""

import json
import os
import pathlib
import time
import urllib.error
import urllib.request

ADDRESS = os.environ.get("API_URL", "http://127.0.0.1:4000")
HEADERS = {
    "Authorization": "Bearer " + os.environ.get("API_KEY", ""),
    "Content-Type": "application/json",
    "Accept": "application/graphql-response+json",
}


class Refusal(Exception):
    """A question that was refused; `code` never changes its meaning, the message may."""

    def __init__(self, problem):
        self.code = problem["extensions"]["code"]
        super().__init__(f"{self.code}: {problem['message']}")


HERE = pathlib.Path(__file__).parent


def read_query(name):
    return (HERE / name).read_text(encoding="utf-8")


def ask(query, variables=None):
    """Asks a question and gives its data."""
    return post({"query": query, "variables": variables or {}})


def post(question):
    """Sends a question and waits when the server says so, three times at most."""
    body = json.dumps(question).encode()
    request = urllib.request.Request(ADDRESS + "/graphql", body, HEADERS)
    for attempt in (1, 2, 3):
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                answer, wait = json.load(response), 0
        except urllib.error.HTTPError as refused:
            if "json" not in refused.headers.get("Content-Type", ""):
                raise
            answer, wait = json.load(refused), int(refused.headers.get("Retry-After", 0))
        if "errors" not in answer:
            return answer["data"]
        if wait == 0 or attempt == 3:
            raise Refusal(answer["errors"][0])
        time.sleep(wait)
