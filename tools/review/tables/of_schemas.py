"""
The rules of properties and of what a value may be.
"""

from __future__ import annotations

from typing import Final

from tools.review.tables.rule import KEEP, NONE, READ, Rule

OF_SCHEMAS: Final[dict[str, Rule]] = {
    # Properties.
    "request-property-removed": Rule(
        "risky", "What callers send in it is ignored, or refused.", KEEP, "request-property-added"
    ),
    "request-property-added": Rule(
        "compatible", "It need not be sent.", NONE, "request-property-removed"
    ),
    "request-property-refused": Rule(
        "breaking",
        "The object takes no other names, or not with such values: requests with it are refused.",
        KEEP,
        "request-property-added",
    ),
    "request-property-renamed": Rule(
        "breaking",
        "What callers send under the old name is lost.",
        KEEP,
        "request-property-renamed",
    ),
    "request-property-became-read-only": Rule(
        "risky",
        "What callers send in it is ignored, or refused.",
        "Go on ignoring it.",
        "request-property-became-writable",
    ),
    "request-property-became-writable": Rule(
        "compatible", "It may be sent now.", NONE, "request-property-became-read-only"
    ),
    "request-property-became-required": Rule(
        "breaking",
        "Requests without it are refused.",
        "Make it optional.",
        "request-property-became-optional",
    ),
    "request-property-became-optional": Rule(
        "compatible", "Callers may go on sending it.", NONE, "request-property-became-required"
    ),
    "response-property-removed": Rule(
        "breaking", "Callers read a field that isn't there.", KEEP, "response-property-added"
    ),
    "response-property-added": Rule(
        "compatible", "Objects are open: readers let it pass.", NONE, "response-property-removed"
    ),
    "response-property-renamed": Rule(
        "breaking",
        "Callers read the old name, and find nothing.",
        KEEP,
        "response-property-renamed",
    ),
    "response-property-became-write-only": Rule(
        "breaking",
        "Callers read a field that isn't there.",
        "Go on answering it.",
        "response-property-became-readable",
    ),
    "response-property-became-readable": Rule(
        "compatible", "It may be read now.", NONE, "response-property-became-write-only"
    ),
    "response-property-became-optional": Rule(
        "breaking",
        "Callers count on a field that may be missing now.",
        "Go on answering it.",
        "response-property-became-required",
    ),
    "response-property-became-required": Rule(
        "compatible", "It always comes now.", NONE, "response-property-became-optional"
    ),
    # What a value may be.
    "request-type-narrowed": Rule(
        "breaking",
        "Values that callers send are refused.",
        "Go on taking them.",
        "request-type-widened",
    ),
    "request-type-widened": Rule("compatible", "More may be sent.", NONE, "request-type-narrowed"),
    "response-type-widened": Rule(
        "breaking",
        "Callers get a kind of value that they don't expect.",
        "Keep the type.",
        "response-type-narrowed",
    ),
    "response-type-narrowed": Rule("compatible", "Less may come.", NONE, "response-type-widened"),
    "request-enum-narrowed": Rule(
        "breaking",
        "Values that callers send are refused.",
        "Go on taking them.",
        "request-enum-widened",
    ),
    "request-enum-widened": Rule("compatible", "More may be sent.", NONE, "request-enum-narrowed"),
    "response-enum-widened": Rule(
        "risky",
        "Callers may get a value that they have no case for.",
        "Announce it.",
        "response-enum-narrowed",
    ),
    "response-enum-narrowed": Rule("compatible", "Less may come.", NONE, "response-enum-widened"),
    "response-values-opened": Rule(
        "breaking",
        "Any value may come where a list was promised.",
        "Keep the list.",
        "response-values-listed",
    ),
    "response-values-listed": Rule("compatible", "Less may come.", NONE, "response-values-opened"),
    "request-limit-narrowed": Rule(
        "breaking",
        "Values that callers send are refused.",
        "Go on taking them.",
        "request-limit-widened",
    ),
    "request-limit-widened": Rule(
        "compatible", "More may be sent.", NONE, "request-limit-narrowed"
    ),
    "response-limit-widened": Rule(
        "breaking",
        "Callers get values beyond what was promised.",
        "Keep the promise.",
        "response-limit-narrowed",
    ),
    "response-limit-narrowed": Rule("compatible", "Less may come.", NONE, "response-limit-widened"),
    "request-shape-narrowed": Rule(
        "breaking",
        "Values that callers send are refused.",
        "Go on taking them.",
        "request-shape-widened",
    ),
    "request-shape-widened": Rule(
        "compatible", "More may be sent.", NONE, "request-shape-narrowed"
    ),
    "response-shape-widened": Rule(
        "breaking",
        "Callers get a kind of value that they don't expect.",
        "Keep the shape.",
        "response-shape-narrowed",
    ),
    "response-shape-narrowed": Rule("compatible", "Less may come.", NONE, "response-shape-widened"),
    "default-changed": Rule(
        "risky",
        "A call that leaves it out means something else.",
        "Send the value from now on.",
        "default-changed",
    ),
    "response-default-changed": Rule(
        "documentation",
        "A default says nothing about what is answered.",
        READ,
        "response-default-changed",
    ),
    "discriminator-changed": Rule(
        "risky",
        "A field began, or ceased, to tell which object it is.",
        "Test with real answers.",
        "discriminator-changed",
    ),
    "discriminator-property-changed": Rule(
        "breaking",
        "Another field tells which object it is.",
        "Keep the field.",
        "discriminator-property-changed",
    ),
    "discriminator-value-changed": Rule(
        "breaking",
        "A value stands for another object, or another value for the same one.",
        "Keep the values.",
        "discriminator-value-changed",
    ),
    "request-discriminator-narrowed": Rule(
        "breaking",
        "Requests with the value are refused.",
        "Go on taking them.",
        "request-discriminator-widened",
    ),
    "request-discriminator-widened": Rule(
        "compatible", "More may be sent.", NONE, "request-discriminator-narrowed"
    ),
    "response-discriminator-widened": Rule(
        "risky",
        "Callers may get an object that they have no case for.",
        "Announce it.",
        "response-discriminator-narrowed",
    ),
    "response-discriminator-narrowed": Rule(
        "compatible", "Less may come.", NONE, "response-discriminator-widened"
    ),
    "known-value-added": Rule(
        "compatible", "The list is open: others could come before.", NONE, "known-value-removed"
    ),
    "known-value-removed": Rule(
        "risky",
        "Callers may go on sending it or waiting for it.",
        "Say what stands for it now.",
        "known-value-added",
    ),
    "schema-added": Rule("documentation", "No operation leads to it yet.", NONE, "schema-removed"),
    "schema-removed": Rule("documentation", "No operation led to it.", NONE, "schema-added"),
    "schema-renamed": Rule(
        "compatible",
        "The bytes stay; the generated class has another name.",
        "See the changes of the Python API in this review.",
        "schema-renamed",
    ),
}
