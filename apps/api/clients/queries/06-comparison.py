from ask import ask, read_query

slices = {
    "a": {"location": ["bocholt"]},
    "b": {"location": ["coesfeld"]},
    "where": {"year": [2022]},
}
comparison = ask(read_query("06-comparison.graphql"), slices)["comparison"]


def points(share):
    return f"{100 * share:.1f}"


interval = comparison["interval"]
if comparison["difference"] is None or interval is None:
    print("Too little is known to compare.")
else:
    between = f"({points(interval['lower'])} to {points(interval['upper'])})"
    print(f"{points(comparison['difference'])} points {between}")
print(comparison["verdict"], comparison["words"]["en"] if comparison["words"] else "")
print(comparison["note"]["en"])
