import csv
import sys

from ask import ask, read_query

variables = {"measures": ["ENROLMENTS", "COMPLETION_RATE"]}
columns = ask(read_query("05-columns.graphql"), variables)["breakdown"]["columns"]

column = {one["id"]: one["values"] for one in columns}
wanted = ["run", "quarter", "enrolments.value", "completion_rate.numerator", "completion_rate.denominator"]

writer = csv.writer(sys.stdout, delimiter=";", lineterminator="\n")
writer.writerow(wanted)
writer.writerows(zip(*(column[id] for id in wanted)))
