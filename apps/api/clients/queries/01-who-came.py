from ask import ask, read_query

breakdown = ask(read_query("01-who-came.graphql"), {"years": [2021, 2022]})["breakdown"]


def shown(number):
    # A number that may not be shown is None; its status says why.
    return number["status"] if number["value"] is None else number["value"]


print(f"As of {breakdown['asOf']}, data version {breakdown['dataVersion']}")
for row in breakdown["rows"]:
    print(row["location"]["name"], row["year"], shown(row["enrolments"]), shown(row["participants"]))
# Asked for, never added up: a person who came in both years counts once.
print("All", shown(breakdown["total"]["participants"]))
