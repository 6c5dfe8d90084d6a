"""
The contract says what the documentation page says, and is built by one set of rules.

The page is the authority for names and values; the table `FACTS` below is it for what the page
leaves open: types, nulls, read-only fields and limits.
"""

from __future__ import annotations

import copy
import datetime
import json
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from tools.lint import rules

ROOT = Path(__file__).parents[2]
CONTRACT_PATH = ROOT / "openapi.yaml"
PAGE_PATH = ROOT / "tests" / "fixtures" / "documentation-page.txt"

SCHEMA_REF = "#/components/schemas/"

# One field a line, in the order of the contract: its name, its type, what else is true of it.
#   str, int, number, bool   a JSON type           date, base64   a string with that format
#   Name                     a schema              [x]            an array of x
#   x?                       x or null             a|b            either type
#   RO                       read only             1..9999, 0..   limits of the value or, on an
#   required                 required                             array, of its length
FACTS = """
ResumeData
    name                    Name?
    phoneNumbers            [str]
    phoneNumberDetails      [PhoneNumberDetails]
    websites                [str]
    emails                  [str]
    dateOfBirth             str?
    location                Location?
    objective               str?
    languages               [str]
    languageCodes           [str]               RO
    summary                 str?
    totalYearsExperience    int?                0..
    headShot                base64?             RO
    education               [Education]
    profession              str?                RO
    linkedin                str?                RO
    workExperience          [WorkExperience]
    skills                  [Skill]
    certifications          [str]
    publications            [str]
    referees                [Referee]
    sections                [Section]           RO
    isResumeProbability     int                 RO  0..100
    rawText                 str
    redactedText            str
Name
    raw                     str?
    first                   str?
    last                    str?
    middle                  str?
    title                   str?
PhoneNumberDetails
    rawText                 str?
    formattedNumber         str?
    countryCode             str?
    internationalCountryCode int?               1..
    nationalNumber          str?
Location
    formatted               str?                RO
    postalCode              str?                RO
    state                   str?                RO
    stateCode               str?                RO
    country                 str?                RO
    countryCode             str?                RO
    rawInput                str                 required
    streetNumber            str?                RO
    street                  str?                RO
    apartmentNumber         str?                RO
    city                    str?                RO
    latitude                number|str?         RO
    longitude               number|str?         RO
    poBox                   str?                RO
Education
    id                      int                 1..
    organization            str?
    accreditation           Accreditation?
    grade                   Grade?
    location                Location?
    dates                   EducationDates?
Accreditation
    education               str?
    inputStr                str?                RO
    matchStr                str?                RO
    educationLevel          str?                RO
Grade
    raw                     str?
    metric                  str?
    value                   str?
EducationDates
    completionDate          date?
    isCurrent               bool
    startDate               date?
    rawText                 str?
WorkExperience
    id                      int                 1..
    jobTitle                str?
    socCode                 str?                RO
    socName                 str?                RO
    organization            str?
    industry                str?                RO
    location                Location?
    jobDescription          str?
    dates                   WorkExperienceDates?
    occupation              Occupation?         RO
WorkExperienceDates
    startDate               date?
    endDate                 date?
    monthsInPosition        int?                0..
    isCurrent               bool
    rawText                 str?
Occupation
    jobTitle                str?
    jobTitleNormalized      str?
    emsiId                  str?
    managementLevel         str?
    classification          OccupationClassification?
OccupationClassification
    title                   str?
    minorGroup              str?
    subMajorGroup           str?
    majorGroup              str?
    socCode                 int?                1..9999
    minorGroupCode          int?                1..9999
    subMajorGroupCode       int?                1..9999
    majorGroupCode          int?                1..9999
Skill
    id                      int                 1..
    emsiId                  str?                RO
    name                    str
    lastUsed                str?
    numberOfMonths          int?                0..
    type                    str?                RO
    count                   int?                RO  0..
    weighting               number?             RO
    sources                 [SkillSource]       RO
SkillSource
    section                 str?
    position                int?                0..
    workExperienceId        int?                1..
Referee
    name                    str?
    text                    str?
    email                   str?
    number                  str?
    position                str?
Section
    sectionType             str?
    bbox                    [number]            4..4
    pageIndex               int?                0..
    text                    str?
RequestError
    type                    str                 required
    errors                  [RequestErrorDetail] required
RequestErrorDetail
    attr                    str?                required
    code                    str                 required
    detail                  str                 required
"""

KNOWN_VALUES = {
    "Accreditation.educationLevel": "school certificate bachelors masters doctoral",
    "Occupation.managementLevel": "None Low Mid Upper",
    "Skill.type": "hard_skill soft_skill",
    "SkillSource.section": (
        "Achievements AdditionalInformation Education Extracurriculars Organisations Other "
        "PersonalDetails Projects Publications Referees Skills Summary Training WorkExperience "
        "NotPopulated Header Footer Skills/Interests/Languages Training/Certifications "
        "Extracurriculars/Leadership"
    ),
    "RequestError.type": "client_error validation_error server_error",
}

FACT_TYPES = {
    "string": "str",
    "integer": "int",
    "number": "number",
    "boolean": "bool",
    "null": "?",
}
FACT_FORMATS = {"date": "date", "byte": "base64"}


# The contract and the page -------------------------------------------------------------------


class NoDuplicatesLoader(yaml.SafeLoader):  # type: ignore[misc,unused-ignore]  # no stubs
    """
    PyYAML's safe loader, except that a key that stands twice in one mapping is an error.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Make a dict of a mapping, unless it names a key twice."""
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        twice = sorted({str(key) for key in keys if keys.count(key) > 1})
        assert [] == twice, f"line {node.start_mark.line + 1}: twice in one mapping: {twice}"
        mapping: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        return mapping


CONTRACT: dict[str, Any] = yaml.load(CONTRACT_PATH.read_text("utf-8"), NoDuplicatesLoader)
OPERATION: dict[str, Any] = CONTRACT["paths"]["/v2/resumes/{identifier}"]["patch"]
SCHEMAS: dict[str, Any] = CONTRACT["components"]["schemas"]
EXAMPLES: dict[str, Any] = CONTRACT["components"]["examples"]
PAGE = PAGE_PATH.read_text("utf-8")


def page_request() -> dict[str, Any]:
    """
    Give the body of the page's curl call, with the shell's quoting undone.
    """
    start, end = page_curl_span()
    arguments = shlex.split(PAGE[start:end])
    body: dict[str, Any] = json.loads(arguments[arguments.index("--data") + 1])
    return body


def page_response() -> dict[str, Any]:
    """
    Give the JSON object that follows the page's curl call.
    """
    _, end = page_curl_span()
    body: dict[str, Any]
    body, _ = json.JSONDecoder().raw_decode(PAGE[end:].lstrip())
    return body


def page_curl_span() -> tuple[int, int]:
    """
    Give where the curl call starts and ends: it ends with the first line that is `}'`.
    """
    last_line = "\n}'\n"
    return PAGE.index("curl "), PAGE.index(last_line) + len(last_line)


def typed(value: Any) -> str:
    """
    Write a JSON value so that 13, 13.0, True and "13" all differ, and so does the order of keys.
    """
    return json.dumps(value, indent=1)


# Walking through schemas ---------------------------------------------------------------------


def subschemas(schema: dict[str, Any], where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Give a schema and every schema inside it, without following references.
    """
    yield where, schema
    for name, inner in schema.get("properties", {}).items():
        yield from subschemas(inner, f"{where}.{name}")
    if "items" in schema:
        yield from subschemas(schema["items"], f"{where}[]")
    for index, inner in enumerate(schema.get("oneOf", [])):
        yield from subschemas(inner, f"{where}|{index}")


def all_subschemas() -> list[tuple[str, dict[str, Any]]]:
    """
    Give every schema of the contract: the named ones, those inside them, the parameters'.
    """
    roots = dict(SCHEMAS)
    for parameter in OPERATION["parameters"]:
        roots[f"parameter {parameter['name']}"] = parameter["schema"]
    return [found for name, schema in roots.items() for found in subschemas(schema, name)]


def properties() -> list[tuple[str, str, dict[str, Any]]]:
    """
    Give every property of the named schemas: schema's name, property's name, property.
    """
    return [
        (schema_name, name, prop)
        for schema_name, schema in SCHEMAS.items()
        for name, prop in schema["properties"].items()
    ]


def reference_name(reference: dict[str, Any]) -> str:
    """
    Give the last part of a reference: the name of what it leads to.
    """
    return str(reference["$ref"]).rpartition("/")[2]


def target(schema: dict[str, Any]) -> str | None:
    """
    Give the name of the schema that a property, possibly an array or nullable, leads to.
    """
    if "$ref" in schema:
        return reference_name(schema)
    if "items" in schema:
        return target(schema["items"])
    names = [target(inner) for inner in schema.get("oneOf", [])]
    return next((name for name in names if name), None)


def schema_paths(name: str, writable_only: bool = False) -> set[str]:
    """
    Give the dotted path of every field that a schema reaches.
    """
    found = set()
    for field, prop in SCHEMAS[name]["properties"].items():
        if writable_only and prop.get("readOnly"):
            continue
        found.add(field)
        inner = target(prop)
        if inner:
            found |= {f"{field}.{path}" for path in schema_paths(inner, writable_only)}
    return found


def value_paths(value: Any) -> set[str]:
    """
    Give the dotted path of every key in a JSON value; a list adds nothing to a path.
    """
    if isinstance(value, list):
        return set().union(*(value_paths(item) for item in value))
    if not isinstance(value, dict):
        return set()
    found = set(value)
    for key, inner in value.items():
        found |= {f"{key}.{path}" for path in value_paths(inner)}
    return found


def schema_objects(name: str, value: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """
    Give each object in a JSON value, the value itself first, with the name of its schema.
    """
    yield name, value
    for field, inner in value.items():
        inner_name = target(SCHEMAS[name]["properties"][field])
        if inner_name:
            for item in inner if isinstance(inner, list) else [inner]:
                yield from schema_objects(inner_name, item)


def closed_view(name: str, write: bool) -> dict[str, Any]:
    """
    Give a schema in which a field that is not listed, or in a write view is read only, is an error.
    """
    schemas = copy.deepcopy(SCHEMAS)
    for schema in schemas.values():
        schema["additionalProperties"] = False
        if write:
            fields = schema["properties"]
            schema["properties"] = {k: v for k, v in fields.items() if not v.get("readOnly")}
    return {"$ref": SCHEMA_REF + name, "components": {"schemas": schemas}}


def violations(schema: dict[str, Any], value: Any) -> list[str]:
    """
    Validate a value, dates included, and give what is wrong with it.
    """
    checker = jsonschema.FormatChecker(["date"])
    validator = jsonschema.Draft202012Validator(schema, format_checker=checker)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def resolve_example(example: dict[str, Any]) -> Any:
    """
    Give the value of an example that stands behind a reference.
    """
    return EXAMPLES[reference_name(example)]["value"]


def response(status: str) -> dict[str, Any]:
    """
    Give the response to a status, with its reference followed.
    """
    found: dict[str, Any] = OPERATION["responses"][status]
    if "$ref" in found:
        found = CONTRACT["components"]["responses"][reference_name(found)]
    return found


# The facts -----------------------------------------------------------------------------------


def actual_type(schema: dict[str, Any]) -> str:
    """
    Give a schema's type in the words of `FACTS`.
    """
    if "$ref" in schema:
        return reference_name(schema)
    if "oneOf" in schema:
        return "".join(actual_type(inner) for inner in schema["oneOf"])
    if schema["type"] == "array":
        return f"[{actual_type(schema['items'])}]"
    names = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    words = [FACT_TYPES[name] for name in names if name != "null"]
    if "format" in schema:
        assert ["str"] == words
        words = [FACT_FORMATS[schema["format"]]]
    return "|".join(words) + ("?" if "null" in names else "")


def actual_limits(schema: dict[str, Any]) -> list[str]:
    """
    Give a schema's limits in the words of `FACTS`.
    """
    low, high = (
        ("minItems", "maxItems") if schema.get("type") == "array" else ("minimum", "maximum")
    )
    if low not in schema and high not in schema:
        return []
    return [f"{schema.get(low, '')}..{schema.get(high, '')}"]


def actual_facts() -> list[list[str]]:
    """
    Give the contract's schemas in the words of `FACTS`, one list of words a line.
    """
    lines = []
    for name, schema in SCHEMAS.items():
        lines.append([name])
        for field, prop in schema["properties"].items():
            read_only = ["RO"] if prop.get("readOnly") else []
            required = ["required"] if field in schema.get("required", []) else []
            words = [field, actual_type(prop), *read_only, *actual_limits(prop), *required]
            lines.append(words)
    return lines


def test_fields_types_nulls_read_only_and_limits() -> None:
    """
    Each field has the type, null, format, read-only mark, limits and place that the facts give.
    """
    expected = [line.split() for line in FACTS.strip().splitlines()]

    assert expected == actual_facts()


def test_limits_are_of_the_kinds_that_the_facts_name() -> None:
    """
    No keyword that refuses values is in use besides those that the table of facts compares.
    """
    expected = {"type", "format", "minimum", "maximum", "minItems", "maxItems", "required"}
    shape = {"items", "oneOf", "$ref", "properties"}
    notes = {"description", "readOnly", "examples", "x-extensible-enum"}

    actual = {key for _, _, prop in properties() for key in prop}
    actual |= {key for schema in SCHEMAS.values() for key in schema}

    assert expected == actual - shape - notes


def test_known_values_of_open_enumerations() -> None:
    """
    The open enumerations list exactly the known values, as strings.
    """
    expected = {field: values.split() for field, values in KNOWN_VALUES.items()}

    actual = {
        f"{schema_name}.{name}": prop["x-extensible-enum"]
        for schema_name, name, prop in properties()
        if "x-extensible-enum" in prop
    }

    assert expected == actual


# The page ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "from_page"),
    [("documentedRequest", page_request), ("documentedResponse", page_response)],
)
def test_documented_examples_equal_the_page(
    name: str, from_page: Callable[[], dict[str, Any]]
) -> None:
    """
    The documented examples are the page's JSON values, with the same types and order of keys.
    """
    assert typed(from_page()) == typed(EXAMPLES[name]["value"])


def test_shell_quoting_is_undone() -> None:
    """
    The apostrophes that the page's curl call escapes for the shell are plain in the JSON value.
    """
    dates = page_request()["education"][0]["dates"]

    assert "May-Aug '18" == dates["rawText"]


def test_response_of_the_page_and_schemas_name_the_same_fields() -> None:
    """
    Every field of the page's response is in the schemas, and the schemas invent none.
    """
    assert value_paths(page_response()) == schema_paths("ResumeData")


def test_request_of_the_page_names_exactly_the_writable_fields() -> None:
    """
    The page's request holds every field that is writable at each level, and no read-only one.
    """
    assert value_paths(page_request()) == schema_paths("ResumeData", writable_only=True)


def test_writable_part_of_the_response_is_in_the_request() -> None:
    """
    Each writable field of the documented response is in the documented request, and no other.
    """
    writable = schema_paths("ResumeData", writable_only=True)

    expected = value_paths(EXAMPLES["documentedRequest"]["value"])
    actual = value_paths(EXAMPLES["documentedResponse"]["value"]) & writable

    assert expected == actual


def test_properties_stand_in_the_order_of_the_page() -> None:
    """
    A schema lists its properties in the order of the documented response.
    """
    expected = {name: list(value) for name, value in schema_objects("ResumeData", page_response())}

    assert expected == {name: list(SCHEMAS[name]["properties"]) for name in expected}


def test_path_and_method_are_those_of_the_page() -> None:
    """
    The page's first lines and its curl call give the contract's method, path, server and summary.
    """
    method, *path, summary = PAGE[: PAGE.index("\ncurl ")].split("\n")
    (server,) = CONTRACT["servers"]
    url = re.search(r"--url (\S+)", PAGE)
    assert url

    assert {"".join(path): [method.lower()]} == {k: list(v) for k, v in CONTRACT["paths"].items()}
    assert url[1] == server["url"] + "".join(path)
    assert summary == OPERATION["summary"]


# The examples --------------------------------------------------------------------------------


def test_request_examples_fit_the_write_view() -> None:
    """
    Each request example is valid where a read-only or unlisted field is an error.
    """
    media = OPERATION["requestBody"]["content"]["application/json"]
    view = closed_view("ResumeData", write=True)

    actual = {name: violations(view, resolve_example(e)) for name, e in media["examples"].items()}

    assert {"documentedRequest": [], "changeOneField": [], "clearOneField": []} == actual


def test_documented_response_fits_the_read_view() -> None:
    """
    The documented response is valid where an unlisted field is an error.
    """
    (example,) = response("200")["content"]["application/json"]["examples"].values()

    assert [] == violations(closed_view("ResumeData", write=False), resolve_example(example))


@pytest.mark.parametrize("status", ["400", "401", "404", "default"])
def test_error_examples_have_the_shape_of_an_error(status: str) -> None:
    """
    Each error response has a named example, valid as a `RequestError` with no unlisted field.
    """
    examples = response(status)["content"]["application/json"]["examples"]

    actual = [
        violations(closed_view("RequestError", False), resolve_example(e))
        for e in examples.values()
    ]

    assert [[]] == actual


def test_every_shared_example_is_used() -> None:
    """
    No example in the components is left over.
    """
    references = set(re.findall(r"#/components/examples/(\w+)", CONTRACT_PATH.read_text("utf-8")))

    assert references == set(EXAMPLES)


def test_leaf_properties_have_valid_examples() -> None:
    """
    Each property that leads to no other schema has examples, and they fit it; no other has any.
    """
    leaves = [(f"{s}.{n}", p) for s, n, p in properties() if target(p) is None]
    others = [(f"{s}.{n}", p) for s, n, p in properties() if target(p)]

    assert [] == [where for where, prop in leaves if not prop.get("examples")]
    assert [] == [where for where, prop in others if "examples" in prop]
    assert [] == [
        f"{where}: {problem}"
        for where, prop in leaves
        for example in prop["examples"]
        for problem in violations(prop, example)
    ]


def test_leaf_examples_are_the_values_of_the_page() -> None:
    """
    The example of a field that occurs in the documented response is a value that it has there.
    """

    documented = {
        (f"{name}.{field}", typed(inner))
        for name, value in schema_objects("ResumeData", page_response())
        for field, inner in value.items()
    }
    in_page = {where for where, _ in documented}

    actual = {
        (f"{s}.{n}", typed(example))
        for s, n, prop in properties()
        if f"{s}.{n}" in in_page
        for example in prop.get("examples", [])
    }

    assert set() == actual - documented


def test_no_value_is_a_yaml_date() -> None:
    """
    Dates are quoted: no value is read as a date, which JSON does not have.
    """

    def dates(value: Any) -> list[Any]:
        if isinstance(value, dict):
            return dates(list(value.values()))
        if isinstance(value, list):
            return [found for item in value for found in dates(item)]
        return [value] if isinstance(value, datetime.date) else []

    assert [] == dates(CONTRACT)


# The rules of the file -----------------------------------------------------------------------


def test_contract_is_valid_openapi_3_1() -> None:
    """
    The contract is a valid OpenAPI 3.1 document.
    """
    validate(CONTRACT, cls=OpenAPIV31SpecValidator)
    assert "3.1.0" == CONTRACT["openapi"]


@pytest.mark.parametrize("rule", rules.RULES)
def test_written_by_the_rules(rule: str) -> None:
    """
    The contract breaks none of the rules that `make lint` holds it to.
    """
    slips = rules.check(CONTRACT)

    assert [] == [slip for slip in slips if slip.rule == rule]


def test_bodies_stand_behind_references() -> None:
    """
    Each body is a reference to a named schema.
    """
    bodies = [OPERATION["requestBody"], *(response(status) for status in OPERATION["responses"])]
    schemas = [media["schema"] for body in bodies for media in body["content"].values()]

    assert [["$ref"]] * len(schemas) == [list(schema) for schema in schemas]


def test_objects_are_open() -> None:
    """
    No schema says anything of fields that are not listed.
    """
    closing = {"additionalProperties", "unevaluatedProperties", "patternProperties"}

    assert [] == [where for where, schema in all_subschemas() if closing & schema.keys()]


def test_named_schemas_are_objects_and_not_nullable() -> None:
    """
    Each named schema is an object and never null: null is allowed where the schema is used.
    """
    expected = dict.fromkeys(SCHEMAS, ("object", True))

    actual = {name: (s.get("type"), "oneOf" not in s) for name, s in SCHEMAS.items()}

    assert expected == actual


def test_bodies_are_json_of_the_right_schema() -> None:
    """
    The request and the 200 are a `ResumeData`, everything else is a `RequestError`, all JSON.
    """
    resume, error = SCHEMA_REF + "ResumeData", SCHEMA_REF + "RequestError"
    expected = {name: {"application/json": resume} for name in ("request", "200")}
    expected |= {name: {"application/json": error} for name in ("400", "401", "404", "default")}

    bodies = {"request": OPERATION["requestBody"]}
    bodies |= {status: response(status) for status in OPERATION["responses"]}
    actual = {
        name: {kind: media["schema"]["$ref"] for kind, media in body["content"].items()}
        for name, body in bodies.items()
    }

    assert expected == actual
    assert OPERATION["requestBody"]["required"] is True


def test_every_schema_is_reached() -> None:
    """
    No named schema is left over.
    """
    reached = {"ResumeData", "RequestError"} | {target(p) for _, _, p in properties()} - {None}

    assert reached == set(SCHEMAS)


def test_first_comment_names_the_order_of_keys() -> None:
    """
    The order of keys in the file's first comment is the one that holds.
    """
    comment = CONTRACT_PATH.read_text("utf-8").partition("\n\n")[0].replace("\n#", "")

    assert ", ".join(rules.KEY_ORDER) in " ".join(comment.split())


def test_lines_are_short_and_clean() -> None:
    """
    Lines are under 110 columns, without tabs or spaces at the end.
    """
    lines = CONTRACT_PATH.read_text("utf-8").splitlines()

    bad = [n for n, s in enumerate(lines, 1) if len(s) >= 110 or s != s.rstrip() or "\t" in s]

    assert [] == bad


# The operation -------------------------------------------------------------------------------


def test_operation_and_its_parameter() -> None:
    """
    The operation has its name, its mark that a repeat is safe, and one required path parameter.
    """
    keys = ("name", "in", "required")
    (parameter,) = OPERATION["parameters"]

    assert "updateResumeData" == OPERATION["operationId"]
    assert OPERATION["x-idempotent"] is True
    assert ["identifier", "path", True] == [parameter[key] for key in keys]
    assert {"type": "string", "minLength": 1} == parameter["schema"]


def test_operation_is_under_a_declared_tag() -> None:
    """
    The one tag is `Resumes`, and the operation is under it.
    """
    assert ["Resumes"] == [tag["name"] for tag in CONTRACT["tags"]] == OPERATION["tags"]


def test_server_has_a_region() -> None:
    """
    The server's host has a region out of three, `api` unless one is named.
    """
    (server,) = CONTRACT["servers"]
    region = server["variables"]["region"]

    assert "https://{region}.affinda.com" == server["url"]
    assert ["api", "api.us1", "api.eu1"] == region["enum"]
    assert "api" == region["default"]
    assert "AFFINDA_REGION" == region["x-env-var"]


def test_security_is_a_bearer_token() -> None:
    """
    Every call carries a bearer token, as the page's example does, not "Basic" as its prose says.
    """
    scheme = CONTRACT["components"]["securitySchemes"]["bearerAuth"]

    assert [{"bearerAuth": []}] == CONTRACT["security"]
    assert "security" not in OPERATION
    assert ["http", "bearer", "AFFINDA_API_KEY"] == [
        scheme[key] for key in ("type", "scheme", "x-env-var")
    ]
