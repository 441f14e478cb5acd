from ask import ask, read_query

days = {"from": "2024-09-30", "to": "2024-12-31"}
revisions = ask(read_query("08-revisions.graphql"), days)["revisions"]

for row in revisions["revisions"]:
    location = row["location"]["key"] if row["location"] else "all"
    why = ", ".join(cause["label"]["en"] for cause in row["causes"])
    change = f"{row['old']['number']} -> {row['new']['number']}"
    print(location, row["year"] or "all", change, f"({row['change']}): {why}")
