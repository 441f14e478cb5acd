from ask import ask, read_query

funnel = ask(read_query("07-funnel.graphql"), {"where": {"year": [2020, 2021, 2022]}})["funnel"]

# Too few units, or nothing to compare them with: then there is a reason instead of a picture.
if not funnel["isDrawable"]:
    print(funnel["reason"]["en"])
for unit in funnel["units"]:
    rate = unit["value"]
    value = rate["status"] if rate["value"] is None else f"{rate['value']:.2f}"
    print(unit["key"], value, f"of {rate['denominator']}", unit["signal"] or "not judged")
