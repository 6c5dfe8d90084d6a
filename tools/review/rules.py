"""
The rules of the review: every kind of change, its class for a caller, and the advice.

The four classes, worst first:

* breaking: a caller that worked stops working, on the wire or when its code is generated again.
* risky: it may surprise a caller that worked.
* compatible: a caller that worked goes on working.
* documentation: people read something else; no program does.

`mirror` names the rule for the change in the other direction; `test_symmetry` holds the table to it.
"""

from __future__ import annotations

from typing import Final, Literal, get_args

from attrs import frozen

from tools.review.lifecycle_rules import LIFECYCLE, LIFECYCLE_WAIVERS, WHOLE

Class = Literal["breaking", "risky", "compatible", "documentation"]
CLASSES: Final[tuple[Class, ...]] = get_args(Class)


@frozen
class Rule:
    """One kind of change."""

    level: Class
    reason: str
    """The reason for the class, in one sentence."""
    advice: str
    """The advice, in one sentence."""
    mirror: str
    """The rule for the opposite change; its own name if the opposite is the same kind of change."""


_KEEP = "Keep the old one beside the new one for a while."
_NONE = "Nothing."
_READ = "Read the text."

RULES: Final[dict[str, Rule]] = {
    # Operations and paths.
    "operation-removed": Rule(
        "breaking",
        "Calls of it get an error.",
        f"Mark it deprecated first. {_KEEP}",
        "operation-added",
    ),
    "operation-added": Rule("compatible", "Nobody calls it yet.", _NONE, "operation-removed"),
    "path-renamed": Rule("breaking", "Calls go to the old path.", _KEEP, "path-renamed"),
    "path-parameter-renamed": Rule(
        "breaking",
        "The bytes sent stay; code that passes it by name doesn't compile any more.",
        "Keep the name, or say so in the changelog.",
        "path-parameter-renamed",
    ),
    "operation-id-changed": Rule(
        "breaking",
        "Generated methods are named after it.",
        "Keep the name.",
        "operation-id-changed",
    ),
    "operation-id-added": Rule(
        "compatible", "Generated methods get their own name.", _NONE, "operation-id-changed"
    ),
    # Servers.
    "server-removed": Rule("breaking", "Calls go to a host that is gone.", _KEEP, "server-added"),
    "server-added": Rule("compatible", "The old host still answers.", _NONE, "server-removed"),
    "server-value-removed": Rule(
        "breaking", "Callers who chose that value have no host.", _KEEP, "server-value-added"
    ),
    "server-value-added": Rule("compatible", "One more to choose.", _NONE, "server-value-removed"),
    "server-default-changed": Rule(
        "risky",
        "Callers who chose nothing reach another host.",
        "Make sure that both hold their data.",
        "server-default-changed",
    ),
    "server-order-changed": Rule(
        "risky",
        "Clients take the first server.",
        "Keep the first one first.",
        "server-order-changed",
    ),
    # Parameters.
    "parameter-removed": Rule(
        "breaking", "What callers send in it is refused or ignored.", _KEEP, "parameter-added"
    ),
    "parameter-added": Rule("compatible", "It need not be sent.", _NONE, "parameter-removed"),
    "parameter-renamed": Rule(
        "breaking",
        "What callers send under the old name is refused or ignored.",
        _KEEP,
        "parameter-renamed",
    ),
    "parameter-became-required": Rule(
        "breaking",
        "Calls without it are refused.",
        "Make it optional.",
        "parameter-became-optional",
    ),
    "parameter-became-optional": Rule(
        "compatible", "Callers may go on sending it.", _NONE, "parameter-became-required"
    ),
    "parameter-serialization-changed": Rule(
        "breaking",
        "The same value is serialized differently.",
        "Keep `style` and `explode`.",
        "parameter-serialization-changed",
    ),
    # Bodies and answers.
    "request-body-removed": Rule(
        "breaking", "What callers send is refused or ignored.", _KEEP, "request-body-added"
    ),
    "request-body-added": Rule("compatible", "It need not be sent.", _NONE, "request-body-removed"),
    "request-body-became-required": Rule(
        "breaking",
        "Calls without a body are refused.",
        "Make it optional.",
        "request-body-became-optional",
    ),
    "request-body-became-optional": Rule(
        "compatible", "Callers may go on sending it.", _NONE, "request-body-became-required"
    ),
    "response-removed": Rule(
        "breaking",
        "Callers wait for an answer that doesn't come any more.",
        _KEEP,
        "response-added",
    ),
    "error-response-removed": Rule(
        "risky",
        "`default` or a range describes the status now.",
        "Make sure the shapes agree.",
        "response-added",
    ),
    "response-added": Rule(
        "compatible", "Callers handle statuses that they don't know.", _NONE, "response-removed"
    ),
    "response-status-changed": Rule(
        "breaking",
        "Callers look for the old status.",
        "Keep the status.",
        "response-status-changed",
    ),
    "response-header-removed": Rule(
        "breaking", "Callers read a header that isn't there.", _KEEP, "response-header-added"
    ),
    "response-header-added": Rule(
        "compatible", "Nobody reads it yet.", _NONE, "response-header-removed"
    ),
    "media-type-removed": Rule(
        "breaking", "Callers send or read that type.", _KEEP, "media-type-added"
    ),
    "media-type-added": Rule("compatible", "The old type goes on.", _NONE, "media-type-removed"),
    # Properties.
    "request-property-removed": Rule(
        "risky", "What callers send in it is ignored, or refused.", _KEEP, "request-property-added"
    ),
    "request-property-added": Rule(
        "compatible", "It need not be sent.", _NONE, "request-property-removed"
    ),
    "request-property-renamed": Rule(
        "breaking",
        "What callers send under the old name is lost.",
        _KEEP,
        "request-property-renamed",
    ),
    "request-property-became-read-only": Rule(
        "risky",
        "What callers send in it is ignored, or refused.",
        "Go on ignoring it.",
        "request-property-became-writable",
    ),
    "request-property-became-writable": Rule(
        "compatible", "It may be sent now.", _NONE, "request-property-became-read-only"
    ),
    "request-property-became-required": Rule(
        "breaking",
        "Requests without it are refused.",
        "Make it optional.",
        "request-property-became-optional",
    ),
    "request-property-became-optional": Rule(
        "compatible", "Callers may go on sending it.", _NONE, "request-property-became-required"
    ),
    "response-property-removed": Rule(
        "breaking", "Callers read a field that isn't there.", _KEEP, "response-property-added"
    ),
    "response-property-added": Rule(
        "compatible", "Objects are open: readers let it pass.", _NONE, "response-property-removed"
    ),
    "response-property-renamed": Rule(
        "breaking",
        "Callers read the old name, and find nothing.",
        _KEEP,
        "response-property-renamed",
    ),
    "response-property-became-write-only": Rule(
        "breaking",
        "Callers read a field that isn't there.",
        "Go on answering it.",
        "response-property-became-readable",
    ),
    "response-property-became-readable": Rule(
        "compatible", "It may be read now.", _NONE, "response-property-became-write-only"
    ),
    "response-property-became-optional": Rule(
        "breaking",
        "Callers count on a field that may be missing now.",
        "Go on answering it.",
        "response-property-became-required",
    ),
    "response-property-became-required": Rule(
        "compatible", "It always comes now.", _NONE, "response-property-became-optional"
    ),
    # What a value may be.
    "request-type-narrowed": Rule(
        "breaking",
        "Values that callers send are refused.",
        "Go on taking them.",
        "request-type-widened",
    ),
    "request-type-widened": Rule("compatible", "More may be sent.", _NONE, "request-type-narrowed"),
    "response-type-widened": Rule(
        "breaking",
        "Callers get a kind of value that they don't expect.",
        "Keep the type.",
        "response-type-narrowed",
    ),
    "response-type-narrowed": Rule("compatible", "Less may come.", _NONE, "response-type-widened"),
    "request-enum-narrowed": Rule(
        "breaking",
        "Values that callers send are refused.",
        "Go on taking them.",
        "request-enum-widened",
    ),
    "request-enum-widened": Rule("compatible", "More may be sent.", _NONE, "request-enum-narrowed"),
    "response-enum-widened": Rule(
        "risky",
        "Callers may get a value that they have no case for.",
        "Announce it.",
        "response-enum-narrowed",
    ),
    "response-enum-narrowed": Rule("compatible", "Less may come.", _NONE, "response-enum-widened"),
    "request-limit-narrowed": Rule(
        "breaking",
        "Values that callers send are refused.",
        "Go on taking them.",
        "request-limit-widened",
    ),
    "request-limit-widened": Rule(
        "compatible", "More may be sent.", _NONE, "request-limit-narrowed"
    ),
    "response-limit-widened": Rule(
        "breaking",
        "Callers get values beyond what was promised.",
        "Keep the promise.",
        "response-limit-narrowed",
    ),
    "response-limit-narrowed": Rule(
        "compatible", "Less may come.", _NONE, "response-limit-widened"
    ),
    "request-shape-narrowed": Rule(
        "breaking",
        "Values that callers send are refused.",
        "Go on taking them.",
        "request-shape-widened",
    ),
    "request-shape-widened": Rule(
        "compatible", "More may be sent.", _NONE, "request-shape-narrowed"
    ),
    "response-shape-widened": Rule(
        "breaking",
        "Callers get a kind of value that they don't expect.",
        "Keep the shape.",
        "response-shape-narrowed",
    ),
    "response-shape-narrowed": Rule(
        "compatible", "Less may come.", _NONE, "response-shape-widened"
    ),
    "default-changed": Rule(
        "risky",
        "A call that leaves it out means something else.",
        "Send the value from now on.",
        "default-changed",
    ),
    "discriminator-changed": Rule(
        "risky",
        "Another field or value tells which object it is.",
        "Test with real answers.",
        "discriminator-changed",
    ),
    "known-value-added": Rule(
        "compatible", "The list is open: others could come before.", _NONE, "known-value-removed"
    ),
    "known-value-removed": Rule(
        "risky",
        "Callers may go on sending it or waiting for it.",
        "Say what stands for it now.",
        "known-value-added",
    ),
    "schema-renamed": Rule(
        "compatible",
        "The bytes stay; the generated class has another name.",
        "See the changes of the Python API in this review.",
        "schema-renamed",
    ),
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
        "compatible", "Nothing needs it yet.", _NONE, "security-scheme-changed"
    ),
    # What generated code reads beside the standard.
    "env-var-changed": Rule(
        "breaking",
        "The setting is looked for under another name.",
        "Keep the name.",
        "env-var-added",
    ),
    "env-var-added": Rule(
        "compatible", "The setting may come from a variable, too.", _NONE, "env-var-changed"
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
    "callback-changed": Rule(
        "risky", "The API's callbacks differ.", "Read both versions.", "callback-changed"
    ),
    "encoding-changed": Rule(
        "risky",
        "Parts of a body are serialized differently.",
        "Test with a real call.",
        "encoding-changed",
    ),
    "unknown-change": Rule(
        "risky", "No rule knows this change.", "Read both versions.", "unknown-change"
    ),
    # Documentation.
    "text-changed": Rule("documentation", "People read it.", _READ, "text-changed"),
    "example-changed": Rule("documentation", "People copy it.", _READ, "example-changed"),
    "deprecation-changed": Rule(
        "documentation", "It goes on working.", "Say what to use instead.", "deprecation-changed"
    ),
    "flag-changed": Rule(
        "documentation",
        "The property was already response-only, or request-only.",
        _NONE,
        "flag-changed",
    ),
    "extension-changed": Rule(
        "documentation", "No client of ours reads it.", _NONE, "extension-changed"
    ),
    "version-changed": Rule("documentation", "It names the contract.", _NONE, "version-changed"),
    "unused-changed": Rule(
        "documentation", "No operation leads here.", "Remove it, or use it.", "unused-changed"
    ),
    "notation-changed": Rule(
        "documentation", "The meaning is the same, in another notation.", _NONE, "notation-changed"
    ),
    **{name: Rule(*row) for name, row in (LIFECYCLE | WHOLE).items()},
}

#: Rules whose mirror's mirror is another rule, and why.
WAIVERS: Final[dict[str, str]] = {
    "operation-id-added": "a name that goes away is a name that changes",
    "error-response-removed": "a status is added in one way, whatever described it before",
    "security-scheme-added": "a scheme that goes away is one that callers use no more",
    **LIFECYCLE_WAIVERS,
}
