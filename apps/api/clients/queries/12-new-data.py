from ask import read_query
from listen import listen

# The version that the last run has stored: what came since then is told at once.
after = 1

for event in listen(read_query("12-new-data.graphql"), {"after": after}):
    version = event["dataVersionChanged"]
    print(f"Version {version['dataVersion']} ({version['label']['en']}): ask again.")
    # A service goes on listening; this example has seen enough.
    break
