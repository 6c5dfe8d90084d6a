"""
The functions whose mutants the tests must kill, and the tests that kill them.

Up to three operators of `operators.py` are applied to each function, each at the first node that it can change. A
module is named by its file: the room of the runtime that it lies in makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from tools.mutation.operators import Mutant, mutants

RUNTIME: Final = "templates/package/_runtime"
PACKAGE: Final = "generated/affinda_resumes"
_MOST: Final = 3
"""Mutants of one function: with more, nobody would wait for a run."""


@frozen
class Target:
    """A function, or a constant of a module, and the tests that kill its mutants."""

    module: str
    function: str
    tests: str


def _in(module: str, *functions: tuple[str, str]) -> list[Target]:
    return [
        Target(module, name, " ".join(f"tests/{test}" for test in tests.split()))
        for names, tests in functions
        for name in names.split()
    ]


TARGETS: Final[list[Target]] = [
    *_in(
        "client_base",
        ("ClientBase._message", "golden/test_wire.py wire/test_options.py wire/test_lifecycle.py wire/test_borrowed_clients.py wire/test_identifiers.py"),
        ("ClientBase._begin ClientBase._extra_headers", "wire/test_options.py wire/test_lifecycle.py wire/test_keys_of_a_call.py"),
        ("ClientBase._close", "wire/test_lifecycle.py wire/test_closing.py"),
    ),
    *_in(
        "exchange",
        ("_RETRIED Exchange._wait _applied_by Exchange._error", "golden/test_wire.py wire/test_retries.py wire/test_errors_table.py wire/test_strictness.py"),
        ("Exchange._details Exchange._body_of", "golden/test_wire.py wire/test_faults.py"),
        ("Exchange._may_repeat", "wire/test_foreign_exceptions.py"),
        ("Exchange.interrupt Exchange._report", "wire/test_on_attempt.py"),
        ("Exchange._success Exchange._read _location_of", "golden/test_wire.py golden/test_specs.py::test_it_is_what_was_recorded[redirects] wire/test_redirect_results.py wire/test_retries.py wire/test_errors_table.py wire/test_strictness.py wire/test_options.py"),
    ),
    *_in("skipped_waits", ("_Exchange.settle", "runtime/test_testing.py")),
    *_in(
        "served_contract",
        ("ServedContract._find ServedContract._body ServedContract.documented", "runtime/test_testing.py golden/test_specs.py::test_it_is_what_was_recorded[examples] golden/test_specs.py::test_it_is_what_was_recorded[servers_several]"),
    ),
    *_in("memory", ("MemoryStream._receive MemoryStream.get_extra_info _connected", "runtime/test_testing.py")),
    *_in(
        "attempt_report",
        ("check_on_attempt report", "wire/test_on_attempt.py"),
    ),
    *_in(
        "error_text",
        ("summarize", "golden/test_wire.py wire/test_secrets.py::test_a_key_that_a_server_echoes_is_starred_out"),
        ("clean", "runtime/call/test_error_text.py"),
    ),
    *_in(
        "retry_after",
        ("_until retry_after", "runtime/call/test_retry_after.py wire/test_retries.py"),
    ),
    *_in(
        "pools",
        ("Pool._leases_of", "wire/test_event_loops.py"),
    ),
    *_in("forks", ("_after_fork", "wire/test_processes.py")),
    *_in("proxies", ("proxy_for _names", "runtime/http/test_proxies.py wire/test_error_words.py wire/test_proxies.py")),
    *_in(
        "attempt",
        ("Attempt.run Attempt._take Attempt._failed", "wire/test_watchers.py golden/test_wire.py wire/test_faults.py wire/test_foreign_exceptions.py wire/test_lifecycle.py wire/test_any_bytecode.py::test_threads_go_on_after_an_exception_at_any_bytecode"),
        ("Attempt._outcome_of _hook_of", "wire/test_retries.py wire/test_foreign_exceptions.py wire/test_borrowed_clients.py wire/test_watchers.py"),
    ),
    *_in(
        "connections",
        ("Connection.is_clean", "wire/test_leftover_bytes.py"),
        ("Leases.close", "wire/test_lifecycle.py wire/test_closing.py"),
    ),
    *_in("waiting", ("Place.__del__", "runtime/http/test_places.py wire/test_any_bytecode.py::test_threads_go_on_after_an_exception_at_any_bytecode")),
    *_in(
        "early_answer",
        ("EarlyAnswer._status EarlyAnswer.refused", "wire/test_early_answers.py"),
    ),
    *_in(
        "network_errors",
        ("is_from_socket", "wire/test_foreign_exceptions.py"),
        ("reason", "wire/test_error_words.py"),
    ),
    *_in(
        "clock",
        ("_clock", "wire/test_clock.py::test_the_clock_is_looked_up_in_one_place wire/test_clock.py::test_a_replaced_clock_ends_no_call"),
    ),
    *_in(
        "write_schema",
        ("WriteSchema.fill", "runtime/views/test_write_view.py wire/test_strictness.py golden/test_wire.py codegen/build/test_types.py codegen/build/test_models.py codegen/normalize/test_visibility.py"),
        ("WriteSchema.assign", "golden/test_wire.py codegen/build/test_types.py codegen/build/test_models.py codegen/normalize/test_visibility.py runtime/views/test_editable_copies.py"),
        ("WriteSchema.to_editable", "golden/test_wire.py codegen/build/test_types.py codegen/build/test_models.py codegen/normalize/test_visibility.py runtime/schema/test_free_names.py runtime/views/test_editable_copies.py"),
        ("WriteSchema.from_mapping", "runtime/views/test_mappings.py"),
        ("WriteSchema.json", "runtime/schema/test_subclasses.py runtime/views/test_editable_copies.py"),
        ("WriteSchema.replaced", "runtime/views/test_editable_copies.py"),
        ("WriteSchema.signature", "docs/test_introspection.py"),
    ),
    *_in(
        "write_view",
        ("write_view.decorate", "golden/test_wire.py codegen/build/test_types.py codegen/build/test_models.py codegen/normalize/test_visibility.py"),
        ("ClosedWriteView.__init__ ClosedWriteView.__setattr__", "runtime/test_tracebacks.py"),
        ("ClosedWriteView.__bool__", "runtime/views/test_write_view.py runtime/views/test_unknown_fields.py runtime/schema/test_free_names.py"),
        ("ClosedWriteView.__eq__", "runtime/views/test_write_view.py runtime/test_tracebacks.py"),
        ("UpdateBody.changes_since", "runtime/views/test_isolation.py runtime/views/test_read_view.py runtime/test_tracebacks.py"),
    ),
    *_in(
        "compiled",
        ("_list_encoder _filling _checked_conversion _flat_object _is_flat _object_conversion _is_only _list_function", "runtime/views/test_last_check.py runtime/views/test_costs.py golden/test_wire.py"),
        ("_decoder _absent_values _decoding _list_reading _reader _encoder _conversion _function only_converted", "golden/test_wire.py runtime/views/test_compiled.py runtime/views/test_costs.py runtime/views/test_isolation.py codegen/build/test_types.py"),
        ("read_fallback", "runtime/views/test_read_view.py runtime/schema/test_subclasses.py"),
    ),
    *_in(
        "arguments",
        ("normalize_argument", "runtime/views/test_mappings.py"),
        ("checked _normalized", "runtime/views/test_last_check.py runtime/views/test_editable_copies.py runtime/test_tracebacks.py"),
    ),
    *_in(
        "changes",
        ("_differing", "golden/test_wire.py codegen/build/test_types.py codegen/build/test_models.py codegen/normalize/test_visibility.py runtime/views/test_isolation.py"),
        ("changes", "runtime/views/test_isolation.py runtime/schema/test_subclasses.py"),
    ),
    *_in(
        "read_view",
        ("ReadView.to_dict read_view", "runtime/views/test_read_view.py"),
        ("_bases", "runtime/views/test_read_view.py runtime/views/test_costs.py::test_only_lazy_values_need_a_dict"),
        ("ReadView.unknown_fields", "runtime/views/test_read_view.py runtime/schema/test_free_names.py"),
        ("ReadSchema.violations", "golden/test_wire.py wire/test_strictness.py codegen/build/test_types.py codegen/build/test_models.py codegen/normalize/test_visibility.py"),
    ),
    *_in("lazy_fields", ("is_lazy LazyField.__get__", "runtime/views/test_isolation.py runtime/views/test_costs.py runtime/views/test_read_view.py")),
    *_in(
        "scalars",
        ("Number._is_exact", "golden/test_wire.py codegen/build/test_types.py runtime/schema/test_scalars.py"),
        ("Integer._is_exact Text._is_exact", "golden/test_wire.py codegen/build/test_types.py wire/test_strictness.py"),
    ),
    *_in(
        "kind",
        ("Kind.expected Violation.__str__", "runtime/schema/test_descriptions.py wire/test_strictness.py"),
    ),
    *_in(
        "descriptions",
        ("limits_in_words problem", "runtime/schema/test_descriptions.py"),
    ),
    *_in(
        "limits",
        ("Limited.broken_rule Limited.is_valid", "runtime/schema/test_descriptions.py runtime/schema/test_scalars.py"),
    ),
    *_in(
        "containers",
        ("Array.is_valid", "codegen/build/test_types.py runtime/schema/test_unions.py runtime/schema/test_descriptions.py"),
        ("AnyOf.violations AnyOf._with_parts", "runtime/schema/test_descriptions.py runtime/schema/test_unions.py runtime/views/test_mappings.py"),
        ("AnyOf._best_match _LOOK_AHEAD", "codegen/build/test_types.py runtime/schema/test_unions.py"),
        ("Array.normalize", "runtime/schema/test_subclasses.py"),
    ),
    *_in(
        "objects",
        ("Object.mismatch", "codegen/build/test_types.py runtime/schema/test_unions.py runtime/schema/test_free_names.py"),
    ),
    *_in(
        "free_names",
        ("FreeNames.violations", "runtime/schema/test_free_names.py"),
    ),
    *_in(
        "dates",
        ("to_date from_date", "golden/test_wire.py codegen/build/test_types.py runtime/schema/test_dates.py"),
        ("exact_date", "runtime/schema/test_subclasses.py codegen/build/test_types.py"),
    ),
    *_in("standard_classes", ("DATES DATETIMES", "runtime/schema/test_subclasses.py codegen/build/test_types.py")),
    *_in(
        "json_values",
        ("same_json own", "runtime/schema/test_json_values.py runtime/views/test_read_view.py"),
        ("leaf", "runtime/schema/test_subclasses.py"),
    ),
    *_in(
        "path",
        ("path_segment", "wire/test_identifiers.py runtime/schema/test_subclasses.py runtime/wire/test_parameters_and_forms.py"),
    ),
    *_in(
        "json_codec",
        ("encode_json", "wire/test_faults.py wire/test_options.py runtime/test_tracebacks.py"),
    ),
    *_in(
        "compression",
        ("_inflate", "wire/test_faults.py wire/test_options.py runtime/test_tracebacks.py"),
    ),
    *_in(
        "auth",
        ("Secret.__repr__", "wire/test_secrets.py::test_no_client_shows_the_key"),
        ("Access.with_keys Access._pick", "runtime/call/test_auth.py wire/test_keys_of_a_call.py golden/test_wire.py wire/test_tokens.py"),
        ("Secret.or_from Scheme.problem", "runtime/call/test_auth.py wire/test_secrets.py::test_a_bad_key_is_refused_without_being_shown golden/test_wire.py"),
    ),
    *_in(
        "bearer_scheme",
        ("BearerScheme.credentials", "runtime/call/test_auth.py wire/test_options.py wire/test_secrets.py"),
    ),
    *_in(
        "basic_scheme",
        ("BasicScheme.credentials", "runtime/call/test_auth.py"),
    ),
    *_in(
        "headers",
        ("Headers.__getitem__", "runtime/wire/test_headers.py"),
        ("check_headers is_header_value", "wire/test_options.py wire/test_secrets.py"),
    ),
    *_in(
        "options",
        ("split_url server_url _check_hosts", "runtime/call/test_options.py wire/test_options.py"),
        ("idempotency_header", "wire/test_keys_of_a_call.py"),
    ),
    *_in(
        "messages",
        ("Message.__repr__", "wire/test_secrets.py"),
    ),
    *_in(
        "borrowed_sender",
        ("BorrowedSender._check BorrowedSender._request", "wire/test_deadline.py::test_a_borrowed_clients_time_outs_count wire/test_borrowed_clients.py wire/test_event_loops.py wire/test_processes.py wire/test_options.py wire/test_retries.py wire/test_foreign_exceptions.py"),
    ),
    *_in("own_sender", ("OwnSender._url_of", "wire/test_watchers.py")),
    *_in("library", ("installed library_of", "wire/test_libraries.py wire/test_options.py")),
    *_in("transport", ("sender", "wire/test_libraries.py wire/test_options.py")),
    # What templates make, by the modules of our own package.
    *_in(
        "client",
        ("Client.__init__ Client.update_resume_data", "golden/test_wire.py runtime/call/test_options.py runtime/http/test_httpx_client.py wire/test_options.py wire/test_captures.py wire/test_lifecycle.py wire/test_secrets.py::test_a_bad_key_is_refused_without_being_shown wire/test_keys_of_a_call.py"),
    ),
    *_in(
        "affinda_resumes/errors",
        ("_BY_STATUS error_for", "golden/test_wire.py wire/test_errors_table.py wire/test_faults.py wire/test_early_answers.py"),
        ("_rebuild ApiError.__init__ ApiError.__reduce__", "wire/test_copies.py golden/test_wire.py"),
    ),
    *_in("update_resume_data", ("OPERATION READERS BODY build_request", "golden/test_wire.py wire/test_errors_table.py wire/test_identifiers.py")),
]  # fmt: skip

#: Mutants that are not tried, by name: those that nobody could notice, and those that would never end.
EXCLUDED: Final[dict[str, str]] = {
    "forks _after_fork unwrap-call": "Nothing else changes the set in a child that has just been forked.",
    "network_errors reason drop-statement": "It guards against causes that form a cycle: the mutant would collect them for ever.",
    "changes changes negate-condition": "A part that is not converted here is converted when the update is sent.",
    "containers AnyOf._with_parts swap-comparison": "The one kind is checked in vain, and is the result all the same.",
    "containers _LOOK_AHEAD change-constant": "One level more tells no other objects apart in practice, and takes longer.",
    "json_values same_json drop-statement": "It guards against values that hold themselves: the mutant would compare them for ever.",
    "auth Secret.__repr__ drop-method": "A key would show itself as an object of its class, with nothing of its text.",
    "write_view ClosedWriteView.__eq__ drop-statement": "Only a view that is nested too deeply is refused there; what its frames show is held where it is sent.",
    "compiled _checked_conversion unwrap-call": "An object that may be null is checked by its kind then: the same JSON, in more calls.",
    "compiled _reader unwrap-call": "A list that may be null is read by its kind then: the same views, in more calls.",
    "compiled _decoding swap-comparison": "Both branches give the same view, one of them faster.",
    "standard_classes DATETIMES unwrap-call": "Without a frozen clock the two are one class; a test of a frozen import holds `DATES`.",
    "path path_segment unwrap-call": "No kind makes a UUID of a value that is none.",
    "borrowed_sender BorrowedSender._request remove-argument": "The method is ASCII, which `decode` reads without being told.",
    "borrowed_sender BorrowedSender._request drop-statement": "httpx sends the same content; the progress is seen in the traceback, too.",
    "own_sender OwnSender._url_of swap-comparison": "Both branches give the same URL, one of them faster.",
    "objects Object.mismatch unwrap-call": "A truth value counts as the number that it is.",
    "exchange _RETRIED unwrap-call": "A set is asked as a frozen one is.",
    "attempt Attempt._failed swap-comparison": "The two differ at one moment of the clock only.",
    "affinda_resumes/errors ApiError.__init__ drop-statement": "Python has stored the message before, when it made the object.",
    "affinda_resumes/errors ApiError.__init__ unwrap-call": "Python has stored the message before, when it made the object.",
    "affinda_resumes/errors ApiError.__reduce__ drop-method": "Python's own way copies message and attributes while no class has an `__init__` of its own.",
    "update_resume_data READERS drop-item": "The answer for 400 is read as the default is.",
}


@frozen
class CodeMutant:
    """A mutant of one function, the files that hold it, and the tests that must kill it."""

    name: str
    paths: tuple[str, ...]
    mutant: Mutant
    tests: str


def code_mutants(root: Path) -> Iterator[CodeMutant]:
    """Yield every mutant; raises LookupError where a module or a function is gone."""
    for target in TARGETS:
        paths = _paths(root, target.module)
        for mutant in mutants((root / paths[0]).read_text("utf-8"), target.function, _MOST):
            name = f"{target.module} {target.function} {mutant.operator}"
            yield CodeMutant(name, paths, mutant, target.tests)


def _paths(root: Path, module: str) -> tuple[str, ...]:
    """Return the source of a module, and the copy of it in our package if it is of the runtime."""
    for folder in (RUNTIME, PACKAGE):
        found = [
            path
            for path in (root / folder).rglob("*.py")
            if f"/{path.relative_to(root)}".endswith(f"/{module}.py")
        ]
        if len(found) == 1:
            inside = found[0].relative_to(root / folder).as_posix()
            copy = f"{PACKAGE}/_runtime/{inside}"
            copies = [copy] if folder == RUNTIME and (root / copy).exists() else []
            return (f"{folder}/{inside}", *copies)
    raise LookupError(f"there is no module {module}")
