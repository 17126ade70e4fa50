"""Validates JSON documents against a JSON Schema.

Usage: validate_json.py SCHEMA < DOCUMENTS

Standard input holds one JSON document a line. Prints one line for each: "ok", or "bad: " and the first reason.
Exits with 0 when every line was looked at, 2 when the jsonschema package is missing, 3 when the schema is not one.
"""
import json
import sys

try:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError, best_match
except ImportError:
    print("python3-jsonschema is missing; run `make deps` and try again.", file=sys.stderr)
    sys.exit(2)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
try:
    Draft202012Validator.check_schema(schema)
except SchemaError as error:
    print(f"{sys.argv[1]} is not a JSON Schema: {error.message}", file=sys.stderr)
    sys.exit(3)

validator = Draft202012Validator(schema)
for line in sys.stdin:
    try:
        document = json.loads(line)
    except ValueError as error:
        print(f"bad: not JSON: {error}")
        continue
    problem = best_match(validator.iter_errors(document))
    if problem is None:
        print("ok")
    else:
        place = "/".join(str(part) for part in problem.absolute_path)
        print(f"bad: {place}: {problem.message[:300]}".replace("\n", " "))
