from ask import ask, read_query

answer = ask(read_query("10-picker.graphql"))

# What a measure can be split by: every dimension that it does not exclude.
rate = next(one for one in answer["measures"] if one["measure"] == "OCCUPANCY_RATE")
split = [one for one in answer["dimensions"] if one["dimension"] not in rate["notSplitBy"]]
print(f"{rate['label']['en']}: {', '.join(one['label']['en'] for one in split)}")

# Under disclosure control a question is a slice of a published table.
tables = [one["id"] for one in answer["publishedTables"] if "independence_rate_6m" in one["measures"]]
print(", ".join(tables))
