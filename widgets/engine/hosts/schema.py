"""Says in plain words what breaks a JSON Schema, and where."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema

# How a message calls the types of JSON.
TYPE_NAMES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "object": "an object in curly brackets",
    "string": "text in quotes",
}


def faults(schema: Mapping[str, Any], value: object) -> Iterator[tuple[list[str | int], str]]:
    """Yield each place where a value breaks a schema, with the reason, in the order of the value.

    `reason`, beside a rule of the schema, is the reason when that rule is broken.
    """
    found = jsonschema.Draft202012Validator(schema).iter_errors(value)
    for fault in sorted(found, key=lambda fault: list(fault.absolute_path)):
        yield list(fault.absolute_path), _reason(fault)


def _reason(fault: jsonschema.ValidationError) -> str:
    rule, wanted, found = fault.validator, fault.validator_value, fault.instance
    key = fault.absolute_path[-1] if fault.absolute_path else "the file"
    what = str(key) if isinstance(key, str) else "it"
    if "reason" in fault.schema and rule != "type":
        return str(fault.schema["reason"])
    if rule == "required":
        return str(fault.message).replace(" is a required property", " is missing")
    if rule == "additionalProperties":
        unknown = sorted(map(repr, set(found) - set(fault.schema["properties"])))
        return f"{', '.join(unknown)} is none of {', '.join(fault.schema['properties'])}"
    if rule in ("type", "enum"):
        allowed = TYPE_NAMES[wanted] if rule == "type" else f"one of {', '.join(wanted)}"
        return f"{what} must be {allowed}, not {json.dumps(found, default=str)[:60]}"
    if rule in ("minItems", "maxItems"):
        return f"{what} needs at {'least' if rule == 'minItems' else 'most'} {wanted}"
    return f"{what}: {fault.message}"
