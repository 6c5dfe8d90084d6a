"""
Each field of the contract has the type, null, limits and read-only flag that the facts say.
"""

from __future__ import annotations

from typing import Any

from tests.contract.contract import SCHEMAS, properties, reference_name

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
