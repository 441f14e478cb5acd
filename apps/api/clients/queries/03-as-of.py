from ask import ask, read_query

answer = ask(read_query("03-as-of.graphql"), {"day": "2024-09-30"})

for side in (answer["then"], answer["now"]):
    first = side["rows"][0]
    number = first["completions"]
    value = number["status"] if number["value"] is None else number["value"]
    print(side["asOf"], f"version {side['dataVersion']}:", first["year"], value)
