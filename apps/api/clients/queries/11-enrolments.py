from ask import ask, read_query

query = read_query("11-enrolments.graphql")
variables = {
    "where": {"location": ["bocholt"], "enteredFrom": "2022-01-01"},
    "asOf": "2024-12-31",
}

reasons = []
more = True
while more:
    page = ask(query, variables)["enrolments"]
    print(len(page["nodes"]), "of", page["totalCount"])
    reasons += [one["exitReason"] or "still there" for one in page["nodes"]]
    variables["after"] = page["pageInfo"]["endCursor"]
    more = page["pageInfo"]["hasNextPage"]

print(reasons.count("REGULAR_END"), "ended regularly")
