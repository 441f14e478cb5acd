from ask import ask, read_query

status = ask(read_query("09-data-status.graphql"))["dataStatus"]

print(f"Version {status['dataVersion']}, known since {status['knownOn']}")
if status["synthetic"]:
    print("These data are made up.")
for row in status["completeness"][:4]:
    coverage = row["followUpCoverage6m"]
    value = coverage["status"] if coverage["value"] is None else coverage["value"]
    print(row["location"]["key"], row["quarter"], value)
