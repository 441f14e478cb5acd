import json
import pathlib
import urllib.request

from ask import ADDRESS, HEADERS, ask, read_query
from listen import listen

FILE = pathlib.Path(__file__).with_name("14-delivery.csv")
parts = [
    b'Content-Disposition: form-data; name="createMissing"\r\n\r\ntrue',
    b'Content-Disposition: form-data; name="file"; filename="14-delivery.csv"\r\n\r\n' + FILE.read_bytes(),
]
body = b"".join(b"--boundary\r\n" + part + b"\r\n" for part in parts) + b"--boundary--\r\n"
headers = {
    "Authorization": HEADERS["Authorization"],
    "Content-Type": "multipart/form-data; boundary=boundary",
}
with urllib.request.urlopen(urllib.request.Request(ADDRESS + "/imports", body, headers), timeout=600) as response:
    job_id = json.load(response)["id"]

for event in listen(read_query("14-import.graphql"), {"id": job_id}):
    job = event["importJobChanged"]
    if job["state"] in ("RECEIVING", "READING"):
        continue
    print(f"{job['state']}: {job['counts']['added']} to add, {job['counts']['rejected']} rejected")
    for finding in job["findings"]["nodes"]:
        print(f"{finding['file']}:{finding['line']} {finding['message']}")
    break

# A job stores it: confirmImport. This example has seen enough.
ask("mutation ($id: ID!) { cancelImport(input: {jobId: $id}) { __typename } }", {"id": job_id})
