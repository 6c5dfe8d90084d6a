"""
The rules of security, of extensions and of documentation.
"""

from __future__ import annotations

from typing import Final

from tools.review.tables.rule import KEEP, NONE, READ, Rule

OF_OTHERS: Final[dict[str, Rule]] = {
    # Security.
    "security-narrowed": Rule(
        "breaking",
        "The credentials of today aren't enough.",
        "Go on taking them.",
        "security-widened",
    ),
    "security-widened": Rule(
        "compatible",
        "The credentials of today are enough.",
        "Make sure that it is meant.",
        "security-narrowed",
    ),
    "security-scheme-changed": Rule(
        "breaking",
        "The credentials are sent differently.",
        "Go on taking them as before.",
        "security-scheme-changed",
    ),
    "security-scheme-added": Rule(
        "compatible", "Nothing needs it yet.", NONE, "security-scheme-changed"
    ),
    "security-scheme-renamed": Rule(
        "compatible",
        "The credentials are sent as before; only the name in the contract is another.",
        NONE,
        "security-scheme-renamed",
    ),
    "security-flow-removed": Rule(
        "breaking", "Callers get their tokens that way.", KEEP, "security-flow-added"
    ),
    "security-flow-added": Rule(
        "compatible", "One more way to a token.", NONE, "security-flow-removed"
    ),
    "security-scope-removed": Rule(
        "breaking", "Callers who ask for the scope get no token.", KEEP, "security-scope-added"
    ),
    "security-scope-added": Rule(
        "compatible", "Nothing needs it yet.", NONE, "security-scope-removed"
    ),
    # What generated code reads beside the standard.
    "env-var-changed": Rule(
        "breaking",
        "The setting is looked for under another name.",
        "Keep the name.",
        "env-var-added",
    ),
    "env-var-added": Rule(
        "compatible", "The setting may come from a variable, too.", NONE, "env-var-changed"
    ),
    "idempotency-dropped": Rule(
        "risky",
        "Clients stop repeating a call whose answer was lost.",
        "Keep `x-idempotent`.",
        "idempotency-promised",
    ),
    "idempotency-promised": Rule(
        "compatible",
        "Clients repeat a call whose answer was lost.",
        "Make sure that a repeat is safe.",
        "idempotency-dropped",
    ),
    "encoding-changed": Rule(
        "breaking",
        "Parts of a body are written differently.",
        "Keep the encoding.",
        "encoding-changed",
    ),
    "encoding-type-removed": Rule(
        "breaking",
        "Parts of that type are refused, or do not come any more.",
        KEEP,
        "encoding-type-added",
    ),
    "encoding-type-added": Rule(
        "compatible", "The old type goes on.", NONE, "encoding-type-removed"
    ),
    "xml-changed": Rule(
        "breaking", "The same value is another text in XML.", "Keep `xml`.", "xml-changed"
    ),
    "dialect-changed": Rule(
        "risky",
        "The keywords of a schema may mean something else.",
        "Read both versions.",
        "dialect-changed",
    ),
    "unreadable-changed": Rule(
        "risky",
        "One side is no valid OpenAPI there: nobody can say what it means.",
        "Correct it.",
        "unreadable-changed",
    ),
    "unknown-change": Rule(
        "risky", "No rule knows this change.", "Read both versions.", "unknown-change"
    ),
    # Documentation.
    "text-changed": Rule("documentation", "People read it.", READ, "text-changed"),
    "example-changed": Rule("documentation", "People copy it.", READ, "example-changed"),
    "deprecation-changed": Rule(
        "documentation", "It goes on working.", "Say what to use instead.", "deprecation-changed"
    ),
    "flag-changed": Rule(
        "documentation",
        "The property was already response-only, or request-only.",
        NONE,
        "flag-changed",
    ),
    "extension-changed": Rule(
        "documentation", "No client of ours reads it.", NONE, "extension-changed"
    ),
    "link-changed": Rule(
        "documentation", "It tells what an answer is good for.", NONE, "link-changed"
    ),
    "version-changed": Rule("documentation", "It names the contract.", NONE, "version-changed"),
    "unused-changed": Rule(
        "documentation", "No operation leads here.", "Remove it, or use it.", "unused-changed"
    ),
    "notation-changed": Rule(
        "documentation", "The meaning is the same, in another notation.", NONE, "notation-changed"
    ),
}
