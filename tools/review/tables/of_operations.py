"""
The rules of paths, operations, servers, parameters, bodies, answers and calls of the API.
"""

from __future__ import annotations

from typing import Final

from tools.review.tables.rule import KEEP, NONE, Rule

OF_OPERATIONS: Final[dict[str, Rule]] = {
    # Operations and paths.
    "operation-removed": Rule(
        "breaking",
        "Calls of it get an error.",
        f"Mark it deprecated first. {KEEP}",
        "operation-added",
    ),
    "operation-added": Rule("compatible", "Nobody calls it yet.", NONE, "operation-removed"),
    "path-renamed": Rule("breaking", "Calls go to the old path.", KEEP, "path-renamed"),
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
        "compatible", "Generated methods get their own name.", NONE, "operation-id-changed"
    ),
    # Calls that the API makes.
    "webhook-removed": Rule(
        "breaking", "Callers wait for a call that does not come any more.", KEEP, "webhook-added"
    ),
    "webhook-added": Rule("compatible", "Nobody waits for it yet.", NONE, "webhook-removed"),
    "webhook-renamed": Rule("breaking", "Callers wait for the old one.", KEEP, "webhook-renamed"),
    "callback-removed": Rule(
        "breaking", "Callers wait for a call that does not come any more.", KEEP, "callback-added"
    ),
    "callback-added": Rule(
        "compatible", "It comes to those who ask for it.", NONE, "callback-removed"
    ),
    "callback-renamed": Rule("breaking", "The call goes to another URL.", KEEP, "callback-renamed"),
    "webhook-body-removed": Rule(
        "breaking", "Callers read a body that does not come any more.", KEEP, "webhook-body-added"
    ),
    "webhook-body-added": Rule("compatible", "Nobody reads it yet.", NONE, "webhook-body-removed"),
    "webhook-body-became-optional": Rule(
        "breaking",
        "Callers count on a body that may be missing now.",
        "Go on sending it.",
        "webhook-body-became-required",
    ),
    "webhook-body-became-required": Rule(
        "compatible", "It always comes now.", NONE, "webhook-body-became-optional"
    ),
    "webhook-parameter-removed": Rule(
        "breaking",
        "Callers read a parameter that does not come any more.",
        KEEP,
        "webhook-parameter-added",
    ),
    "webhook-parameter-added": Rule(
        "compatible", "Nobody reads it yet.", NONE, "webhook-parameter-removed"
    ),
    "webhook-parameter-became-optional": Rule(
        "breaking",
        "Callers count on a parameter that may be missing now.",
        "Go on sending it.",
        "webhook-parameter-became-required",
    ),
    "webhook-parameter-became-required": Rule(
        "compatible", "It always comes now.", NONE, "webhook-parameter-became-optional"
    ),
    # Servers.
    "server-removed": Rule("breaking", "Calls go to a host that is gone.", KEEP, "server-added"),
    "server-added": Rule("compatible", "The old host still answers.", NONE, "server-removed"),
    "server-value-removed": Rule(
        "breaking", "Callers who chose that value have no host.", KEEP, "server-value-added"
    ),
    "server-value-added": Rule("compatible", "One more to choose.", NONE, "server-value-removed"),
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
        "breaking", "What callers send in it is refused or ignored.", KEEP, "parameter-added"
    ),
    "parameter-added": Rule("compatible", "It need not be sent.", NONE, "parameter-removed"),
    "parameter-renamed": Rule(
        "breaking",
        "What callers send under the old name is refused or ignored.",
        KEEP,
        "parameter-renamed",
    ),
    "parameter-became-required": Rule(
        "breaking",
        "Calls without it are refused.",
        "Make it optional.",
        "parameter-became-optional",
    ),
    "parameter-became-optional": Rule(
        "compatible", "Callers may go on sending it.", NONE, "parameter-became-required"
    ),
    "parameter-serialization-changed": Rule(
        "breaking",
        "The same value is serialized differently.",
        "Keep `style` and `explode`.",
        "parameter-serialization-changed",
    ),
    "parameter-empty-value-refused": Rule(
        "breaking",
        "Calls that send it empty are refused.",
        "Go on taking them.",
        "parameter-empty-value-allowed",
    ),
    "parameter-empty-value-allowed": Rule(
        "compatible", "More may be sent.", NONE, "parameter-empty-value-refused"
    ),
    # Bodies and answers.
    "request-body-removed": Rule(
        "breaking", "What callers send is refused or ignored.", KEEP, "request-body-added"
    ),
    "request-body-added": Rule("compatible", "It need not be sent.", NONE, "request-body-removed"),
    "request-body-became-required": Rule(
        "breaking",
        "Calls without a body are refused.",
        "Make it optional.",
        "request-body-became-optional",
    ),
    "request-body-became-optional": Rule(
        "compatible", "Callers may go on sending it.", NONE, "request-body-became-required"
    ),
    "response-removed": Rule(
        "breaking",
        "Callers wait for an answer that doesn't come any more.",
        KEEP,
        "response-added",
    ),
    "error-response-removed": Rule(
        "documentation",
        "Any call may fail with any status: callers handle those that they don't know.",
        "Keep documented what callers can act on.",
        "response-added",
    ),
    "response-added": Rule(
        "compatible", "Callers handle statuses that they don't know.", NONE, "response-removed"
    ),
    "response-status-changed": Rule(
        "breaking",
        "Callers look for the old status.",
        "Keep the status.",
        "response-status-changed",
    ),
    "response-header-removed": Rule(
        "breaking", "Callers read a header that isn't there.", KEEP, "response-header-added"
    ),
    "response-header-added": Rule(
        "compatible", "Nobody reads it yet.", NONE, "response-header-removed"
    ),
    "response-header-became-optional": Rule(
        "breaking",
        "Callers count on a header that may be missing now.",
        "Go on answering it.",
        "response-header-became-required",
    ),
    "response-header-became-required": Rule(
        "compatible", "It always comes now.", NONE, "response-header-became-optional"
    ),
    "header-serialization-changed": Rule(
        "breaking",
        "The same value is written differently.",
        "Keep `explode`, and `schema` or `content`.",
        "header-serialization-changed",
    ),
    "media-type-removed": Rule(
        "breaking", "Callers send or read that type.", KEEP, "media-type-added"
    ),
    "request-media-type-narrowed": Rule(
        "breaking",
        "Bodies of other types are refused.",
        "Go on taking them.",
        "request-media-type-widened",
    ),
    "request-media-type-widened": Rule(
        "compatible", "More may be sent.", NONE, "request-media-type-narrowed"
    ),
    "response-media-type-widened": Rule(
        "breaking",
        "Answers may have a type that callers don't read.",
        "Keep the type.",
        "response-media-type-narrowed",
    ),
    "response-media-type-narrowed": Rule(
        "compatible", "Less may come.", NONE, "response-media-type-widened"
    ),
    "media-type-added": Rule("compatible", "The old type goes on.", NONE, "media-type-removed"),
}
