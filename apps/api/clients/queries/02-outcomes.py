from ask import ask, read_query

breakdown = ask(read_query("02-outcomes.graphql"), {"years": [2022], "level": 0.95})["breakdown"]


def percent(share):
    return f"{100 * share:.1f} %"


for row in breakdown["rows"]:
    key, year, rate = row["location"]["key"], row["year"], row["independenceRate6m"]
    interval = rate["interval"]
    if rate["value"] is None or interval is None:
        print(key, year, rate["status"])
        continue
    print(key, year, percent(rate["value"]), f"({percent(interval['lower'])} to {percent(interval['upper'])})")
    print(f"  {rate['numerator']} of {rate['denominator']}, unknown {rate['unknown']}, {rate['status']}")
