import json

from ask import HERE, post

manifest = json.loads((HERE.parent / "generated" / "persisted-documents.json").read_text(encoding="utf-8"))
document_id = next(hash for hash, text in manifest.items() if text.startswith("query ByHash("))

breakdown = post({"documentId": document_id, "variables": {"years": [2022]}})["breakdown"]

for row in breakdown["rows"]:
    exits = row["exits"]
    print(row["location"]["key"], exits["status"] if exits["value"] is None else exits["value"])
