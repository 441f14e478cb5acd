from ask import ask, read_query

breakdown = ask(read_query("04-margins.graphql"), {"years": [2021, 2022]})["breakdown"]

for row in breakdown["rows"]:
    location = row["location"]["key"] if row["location"] else "all"
    number = row["participants"]
    value = number["status"] if number["value"] is None else number["value"]
    over = f"over every {', '.join(row['isTotalOf'])}" if row["isTotalOf"] else "a cell"
    print(location, row["year"] or "all", value, over)
