"""
Ways to spoil the templates and the modules that are copied: what a tired person might do to them.

Each has the tests that should notice if no golden of the wire does.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

_RUNTIME: Final = "templates/package/_runtime/"
_PACKAGE: Final = "templates/package/"


@frozen
class Spoil:
    """One mistake."""

    name: str
    path: str
    old: str
    new: str
    tests: str


def _in(module: str, tests: str, *mistakes: tuple[str, ...]) -> list[Spoil]:
    """Mistakes in one module, with the tests that should notice; a fourth word names others."""
    folder = _PACKAGE if "jinja" in module else _RUNTIME
    return [
        Spoil(f"{module}: {name}", f"{folder}{module}", old, new, _paths(*(more or [tests])))
        for name, old, new, *more in mistakes
    ]


def _paths(tests: str) -> str:
    return " ".join(f"tests/{test}" for test in tests.split())


MODEL: Final = "models/{module}.py.jinja"
OPERATION: Final = "operations/{group}/{operation}.py.jinja"

SPOILS: Final[list[Spoil]] = [
    *_in(
        "call/client_base.py",
        "wire/test_options.py wire/test_lifecycle.py",
        ("no User-Agent", '            (b"User-Agent", self._user_agent),\n', ""),
        ("no Accept", '            (b"Accept", operation.accept),\n', ""),
        ("no Accept-Encoding", '            (b"Accept-Encoding", b"gzip"),\n', ""),
        ("no key", "            *credentials.headers,\n", ""),
        ("no Content-Type", '            headers.append((b"Content-Type", request.content.media_type))\n', "            pass\n"),
        ("no Content-Length", 'headers.append((b"Content-Length", b"%d" % len(body)))', "pass"),
        ("wrong Content-Length", 'b"%d" % len(body)', 'b"%d" % (len(body) + 1)'),
        ("no prefix of the base URL", "target = self._prefix + request.target", "target = request.target", "wire/test_identifiers.py"),
        ("headers of a call lost", "_merge(self._extra, check_headers(headers)) if headers else self._extra", "self._extra"),
        ("headers of the client lost", "        if extra:\n            headers = _merge(headers, extra)\n", ""),
        ("closed clients send", '        if self._closed:\n            raise InvalidRequestError("the client is closed")\n', "", "wire/test_lifecycle.py::test_a_closed_client_refuses_calls"),
        ("time-out of a call lost", "settings = settings._replace(timeout=check_timeout(timeout))", "pass"),
        ("retries of a call lost", 'settings = settings._replace(max_retries=check_count("max_retries", max_retries, 0))', "pass"),
        ("no own JSON writer", "encode_json(request.content.json, self._dumps)", "encode_json(request.content.json, None)"),
    ),
    *_in(
        "call/exchange.py",
        "wire/test_retries.py wire/test_errors_table.py wire/test_strictness.py",
        ("429 not repeated", "frozenset({408, 425, 429, 500,", "frozenset({408, 425, 500,"),
        ("500 not repeated", "frozenset({408, 425, 429, 500,", "frozenset({408, 425, 429,"),
        ("530 not repeated", "524, 529, 530})", "524, 529})"),
        ("one retry too many", "self.attempts > self._settings.max_retries", "self.attempts > self._settings.max_retries + 1"),
        ("Retry-After not read", "requested = error.retry_after or 0.0", "requested = 0.0"),
        ("no spread of those who were told to wait", "extra = random.uniform(0, max(spread, 0.0))", "extra = 0.0"),
        ("a hook's failure is repeated", "return not outcome.hook and (", "return ("  , "wire/test_foreign_exceptions.py"),
        ("a 4xx was applied", "return False if 400 <= outcome.status < 500 else None", "return True if 400 <= outcome.status < 500 else None"),
        ("a 5xx was not applied", "return False if 400 <= outcome.status < 500 else None", "return False if 400 <= outcome.status else None"),
        ("a 2xx was not applied", "    if 200 <= outcome.status < 300:\n        return True\n", "    if 200 <= outcome.status < 300:\n        return False\n"),
        ("nothing sent, nobody knows", "return None if outcome.sent else False", "return None"),
        ("strictness forgotten", " if self._settings.strict else []", " if False else []"),
        ("no error body", 'details["error"] = reader.read(details["body"], self._settings.loads)', "pass"),
        ("no request id", 'headers.get("x-request-id")', 'headers.get("x-request")'),
        ("no location", 'error.location = details["headers"].get("location")', "pass"),
        ("no own JSON reader", "parsed = reader.read(body, self._settings.loads)", "parsed = reader.read(body, None)", "wire/test_options.py"),
        ("gzip not undone", "        if not encoding:\n            return outcome.body\n", "        return outcome.body\n"),
    ),
    *_in(
        "call/error_text.py",
        "unit/test_small_promises.py",
        ("the key is echoed", "return clean(redact(", "return clean(str(", "wire/test_secrets.py::test_a_key_that_a_server_echoes_is_starred_out"),
        ("control characters shown", "letter if letter.isprintable() else", "letter if True else"),
    ),
    *_in(
        "call/retry_after.py",
        "wire/test_retries.py",
        ("dates not read", "    if not _HTTP_DATE.fullmatch(text):\n", "    if _HTTP_DATE.fullmatch(text):\n"),
        ("milliseconds taken for seconds", "return milliseconds / 1000", "return milliseconds"),
    ),
    *_in(
        "http/pools.py",
        "wire/test_processes.py",
        ("a child keeps its parent's connections", "        pool.after_fork()\n", "        pass\n"),
        ("one set of connections for all loops", "if known is None or known[0] is not loop:", "if known is None:", "wire/test_event_loops.py"),
        ("the port of NO_PROXY forgotten", "origin._replace(port=origin.port or 443).netloc", "origin._replace(port=None).netloc", "wire/test_error_words.py"),
        ("a foreign exception is a lost connection", "        except (*NETWORK_ERRORS, BodyEndedError) as error:\n            return answer.outcome(error, body.begun)\n        except Exception as error:\n            answer.annotate(error, body.begun)\n            raise\n", "        except Exception as error:\n            return answer.outcome(error, body.begun)\n", "wire/test_foreign_exceptions.py"),
    ),
    *_in(
        "http/connections.py",
        "wire/test_leftover_bytes.py",
        ("what is left is read", "if state is None or state.trailing_data[0]:", "if state is None:"),
        ("what can't be looked into is kept", "if state is None or state.trailing_data[0]:", "if state is not None and state.trailing_data[0]:"),
        ("closing interrupts nobody", "                lease.interrupt()\n\n    def forget", "                pass\n\n    def forget", "wire/test_closing.py"),
        ("a dropped place is lost", "            give_back(Place(self._give_back))\n", "            pass\n", "wire/test_any_bytecode.py"),
    ),
    *_in(
        "http/early_answer.py",
        "wire/test_early_answers.py",
        ("interim answers end the writing", 'if not found[1].startswith(b"1"):', "if True:"),
        ("refusals don't end the writing", "return status is not None and status >= 300", "return False"),
    ),
    *_in(
        "http/network_errors.py",
        "wire/test_foreign_exceptions.py",
        ("a handler's exception is a socket's", "return type(error).__module__ in _MODULES and not is_from_handler(error)", "return True"),
        ("no words for causes", "        words = _words(known)\n", '        words = ""\n', "wire/test_error_words.py"),
    ),
    *_in(
        "http/clock.py",
        "wire/test_clock.py",
        ("a clock that others stop", "    return lambda: monotonic()\n", "    return lambda: time.monotonic()\n"),
    ),
    *_in(
        "call/client_base.py",
        "wire/test_closing.py",
        ("closing wakes nobody", "            closing.put(None)\n", "            pass\n"),
    ),
    *_in(
        "views/write_view.py",
        "unit/test_inline_specs.py property/test_round_trips.py unit/test_views.py",
        ("unknown names taken", "                return no_field_error(type(self), name)\n        for field", "                continue\n        for field", "unit/test_small_promises.py wire/test_strictness.py"),
        ("no check when made", "                if error is not None:\n                    return error\n            object.__setattr__(self, field.name, value)", "            object.__setattr__(self, field.name, fields.get(field.name, UNSET))"),
        ("no check when assigned", "            value, error = self._normalized(field, value)\n            if error is not None:\n                return error\n        object", "            pass\n        object"),
        ("unknown fields lost", "            carried.unknown.update(copy_json(others))\n", "            pass\n"),
        ("read-only fields carried", "checked.__view_wire_names__ = frozenset(read_only).union(", "checked.__view_wire_names__ = frozenset(()).union("),
        ("other names sent to who takes none", "        if unknown and cls.__view_free__ is None:\n", "        if unknown:\n", "unit/test_free_names.py"),
        ("free names not carried", "arrived: Any = (others or UNSET) if field.free", "arrived: Any = UNSET if field.free", "unit/test_free_names.py"),
        ("a list that is None", "if content is not UNSET and not field.kind.is_assignable(content):", "if False:", "unit/test_editable_copies.py"),
        ("what came is lost", "                carried.kept[field.name] = copy_json(arrived)\n", "", "unit/test_editable_copies.py"),
        ("what came is sent for ever", "if carried is not None and name in carried.kept:", "if False:", "unit/test_editable_copies.py"),
        ("a mapping loses what it may not send", "        if others and cls.__view_free_field__ is None:\n            return None\n", "", "unit/test_mappings.py"),
        ("a mapping may leave out what is required", "            elif field.required:\n                return None\n", "", "unit/test_mappings.py"),
        ("what was put in later is not converted", "view = self if self.__view_is_valid__() else self.__view_normalized__()", "view = self", "unit/test_subclasses.py"),
        ("frames show the fields", "            del self, fields\n", "", "unit/test_quiet_frames.py"),
        ("frames show what is assigned", "                del self, value\n", "", "unit/test_quiet_frames.py"),
        ("all equal", "        return same_json(one, two)", "        return True", "unit/test_small_promises.py"),
    ),
    *_in(
        "wire/arguments.py",
        "unit/test_mappings.py",
        ("a mapping is a body", "    if isinstance(value, Mapping) and _is_object(kind):\n", "    if False:\n"),
    ),
    *_in(
        "views/changes.py",
        "unit/test_inline_specs.py property/test_round_trips.py unit/test_views.py",
        ("unchanged fields sent", "        elif differs(field.wire):\n", "        elif True:\n"),
        ("changed fields not sent", "        elif differs(field.wire):\n", "        elif False:\n"),
        ("an update shares its lists", "object.__setattr__(update, name, _own(value))", "object.__setattr__(update, name, value)", "unit/test_read_lists.py"),
        ("any original", "    if type(original) is not expected:\n", "    if False:\n", "unit/test_read_lists.py"),
    ),
    *_in(
        "views/read_view.py",
        "property/test_round_trips.py unit/test_views.py wire/test_strictness.py unit/test_inline_specs.py",
        ("what arrived is lent", "copied: dict[str, Any] = copy_json(self.__view_data__)", "copied: dict[str, Any] = self.__view_data__", "unit/test_small_promises.py"),
        ("unknown fields hidden", "            if key not in self.__view_wire_names__\n", "            if key in self.__view_wire_names__\n"),
        ("required not looked for", "            elif field.required:\n", "            elif False:\n"),
        ("lists are lent", "                    return lists.setdefault(name, came.copy())\n", "                    return lists.setdefault(name, came)\n", "unit/test_read_lists.py"),
        ("lists read anew each time", "        if name not in lists:\n", "        if True:\n", "unit/test_work.py"),
        ("depth is an error", "except RecursionError:", "except ZeroDivisionError:", "unit/test_unions.py"),
        ("not frozen", "attrs.frozen(", "attrs.define(", "unit/test_small_promises.py"),
        ("odd objects lost", '    object.__setattr__(decoded, "__view_data__", data)\n', "", "unit/test_small_promises.py"),
    ),
    *_in(
        "schema/scalars.py",
        "unit/test_inline_specs.py property/test_round_trips.py unit/test_views.py",
        ("minimum not held", "(self.minimum is None or value >= self.minimum)", "True"),
        ("minimum excluded", "value >= self.minimum", "value > self.minimum"),
        ("maximum not held", "(self.maximum is None or value <= self.maximum)", "True"),
        ("booleans are numbers", "(type(value) is int and", "(isinstance(value, int) and", "unit/test_small_promises.py"),
        ("fractions are integers", "or type(value) is not float or value % 1)", "or type(value) is not float)"),
        ("lengths not held", "self.min_length <= len(value) <= self.max_length", "True"),
        ("null is refused", "        return value is None\n", "        return False\n"),
    ),
    *_in(
        "schema/containers.py",
        "unit/test_inline_specs.py unit/test_unions.py",
        ("items not checked", "and all(map(self.item.is_valid, value))", "and True"),
        ("a caller's list is changed", "items = value if value.__class__ is list else list(value)", "items = value", "unit/test_subclasses.py"),
    ),
    *_in(
        "schema/free_names.py",
        "unit/test_inline_specs.py unit/test_unions.py",
        ("a property's name is free", "                if name in self.reserved:\n", "                if False:\n", "unit/test_free_names.py"),
    ),
    *_in(
        "schema/matching.py",
        "unit/test_inline_specs.py unit/test_unions.py",
        ("the first of a union", "return min(possible, key=lambda found: found[0])[1]", "return possible[0][1]"),
        ("looked into without end", "_LOOK_AHEAD = 3", "_LOOK_AHEAD = 9"),
    ),
    *_in(
        "schema/objects.py",
        "unit/test_inline_specs.py unit/test_unions.py",
        ("required does not tell", "                count += 1\n", "                pass\n"),
    ),
    *_in(
        "schema/formats.py",
        "unit/test_inline_specs.py property/test_round_trips.py unit/test_views.py",
        ("dates stay text", "            return _date_from_text(value)\n", "            return value\n"),
        ("odd dates read", 'len(value) == 10 and value[7] == "-"', "len(value) >= 7"),
        ("dates sent as they are", "return _known_text(value) or _text_of_date(value) if value.__class__ in DATES else value", "return value"),
        ("the name of a frozen class", '(_standard_class(date, "toordinal"),)', "(date,)", "unit/test_subclasses.py"),
        ("the base of a frozen class", '(_standard_class(datetime, "utcoffset"),)', "(datetime.__mro__[-3],)", "unit/test_subclasses.py"),
        ("a date with a time", "if isinstance(value, DATES) and not isinstance(value, DATETIMES):", "if isinstance(value, DATES):", "unit/test_subclasses.py"),
    ),
    *_in(
        "schema/json_values.py",
        "property/test_round_trips.py unit/test_views.py",
        ("1 is true", "        if left.__class__ is not right.__class__:\n            return False\n", "", "unit/test_small_promises.py"),
        ("a shallow copy", "                    todo.append(copied)\n", "                    pass\n", "unit/test_small_promises.py"),
        ("lists are lent", "        return value.copy()\n    return copy_json(plain(value))\n", "        return value\n    return copy_json(plain(value))\n", "unit/test_read_lists.py"),
        ("strings say something else", "return str.__str__(value)", "return str(value)", "unit/test_subclasses.py"),
    ),
    *_in(
        "wire/parameters.py",
        "wire/test_identifiers.py",
        ("a slash is not escaped", 'quote(part, safe="") for part in _texts', 'quote(part, safe="/") for part in _texts'),
        ("nothing is escaped", 'quote(part, safe="") for part in _texts', "part for part in _texts"),
        ("dots leave the path", 'if text in ("", ".", ".."):', 'if text == "":'),
    ),
    *_in(
        "wire/json_codec.py",
        "wire/test_faults.py wire/test_options.py",
        ("another encoding", "return _write(value).encode()", 'return _write(value).encode("utf-16")'),
    ),
    *_in(
        "wire/compression.py",
        "wire/test_faults.py wire/test_options.py",
        ("cut compression taken", "            if not stream.eof:\n", "            if False:\n"),
        ("no limit when inflated", "            if len(content) > max_bytes:\n", "            if False:\n"),
    ),
    *_in(
        "call/auth.py",
        "wire/test_options.py wire/test_secrets.py",
        ("another scheme", 'b"Bearer "', 'b"Token "'),
        ("the key shows itself", "        return \"'***'\"\n", "        return repr(self._value)\n", "wire/test_secrets.py::test_no_client_shows_the_key"),
        ("no key from the environment", "return Secret(os.environ.get(env))", "return self", "wire/test_secrets.py::test_a_bad_key_is_refused_without_being_shown"),
        ("a line break in the key", "if not is_header_value(value):", "if False:", "wire/test_secrets.py::test_a_bad_key_is_refused_without_being_shown"),
    ),
    *_in(
        "wire/headers.py",
        "wire/test_options.py wire/test_secrets.py",
        ("names heed case", "return self._items[name.lower()]", "return self._items[name]", "unit/test_small_promises.py"),
        ("own headers replaced", "        if name.lower() in _RESERVED:\n", "        if False:\n"),
        ("line breaks smuggled", "return value.isascii() and value.isprintable() and value == value.strip()", "return value.isascii()"),
    ),
    *_in(
        "call/options.py",
        "wire/test_options.py",
        ("plain http anywhere", 'if parts.scheme == "http" and not _is_loopback(host):', "if False:"),
        ("any region", "if variable.values and value not in variable.values:", "if False:"),
        ("region from nowhere", "            value, source = os.environ[variable.env], variable.env\n", "            pass\n"),
        ("region and base URL", "        if given:\n", "        if False:\n"),
    ),
    *_in(
        "http/messages.py",
        "wire/test_faults.py wire/test_deadline.py",
        ("no limit", "        if self._room < 0:\n", "        if False:\n"),
        ("what was sent is not known", "sent = begun and type(error).__name__ not in _NOT_SENT", "sent = False"),
        ("frames show the body", 'return f"<Message {self.method.decode()} with {len(self.body)} bytes>"', 'return f"<Message {self.body!r}>"', "wire/test_captures.py"),
    ),
    *_in(
        "http/httpx_client.py",
        "wire/test_foreign_exceptions.py",
        ("redirects followed", "stream=True, auth=None, follow_redirects=False\n            )\n            try", "stream=True, auth=None, follow_redirects=True\n            )\n            try", "wire/test_retries.py"),
        ("what a hook raises is not told apart", "hook, before = True, response is None", "hook, before = False, False"),
    ),
    *_in(
        MODEL,
        "unit/test_inline_specs.py unit/test_views.py property/test_round_trips.py",
        ("UNSET is sent", "is not UNSET:\n        data[", "is not None:\n        data["),
        ("Python names on the wire", "data[{{ field.wire | literal }}]", "data[{{ field.name | literal }}]"),
        ("not converted when sent", '= {{ field.convert or "value" }}', "= value"),
        ("not converted when read", "None if raw_{{ field.name }} is None else {{ field.convert }}", "raw_{{ field.name }}"),
        ("Python names read", "known[{{ field.wire | literal }}]", "known[{{ field.name | literal }}]"),
        ("what arrived is lost", "    view.__view_data__ = data\n{% if", "    view.__view_data__ = {}\n{% if"),
        ("nothing required when read", ", required=True{% endif %}", "{% endif %}"),
        ("all required when sent", "{% if not field.required %}, default=UNSET{% endif %}", ""),
        ("unknown fields dropped", "return data if view.__view_carried__ is None else with_carried(view, data)", "return data"),
        ("read-only names forgotten", "@write_view({% if view.left_out %}read_only={{ view.left_out | literal }}{% endif %})", "@write_view()"),
    ),
    *_in(
        OPERATION,
        "unit/test_inline_specs.py wire/test_retries.py wire/test_errors_table.py",
        ("another method", "method={{ operation.method | literal }}", 'method="POST"'),
        ("never repeated", "idempotent={{ operation.idempotent | literal }}", "idempotent=False"),
        ("no key", "{% if operation.security %}", "{% if false %}"),
        ("no body", "{% if operation.bodies %}\n        content=", "{% if false %}\n        content="),
        ("no errors read", "{% for answer in (operation | errors) %}", "{% for answer in [] %}"),
    ),
    *_in(
        "client.py.jinja",
        "wire/test_options.py unit/test_inline_specs.py",
        ("regions forgotten", "            values={{ variable.values | literal }},", "            values=(),"),
        ("region not passed", "                {{ variable.wire | literal }}: {{ variable.name }},", "                {{ variable.wire | literal }}: None,"),
        ("strictness not passed", "            strict_responses=strict_responses,", "            strict_responses=False,"),
        ("time-out not passed", "            timeout,\n            max_retries,\n            headers,\n", "            None,\n            max_retries,\n            headers,\n", "unit/test_small_promises.py wire/test_deadline.py"),
        ("headers not passed", "            max_retries,\n            headers,\n", "            max_retries,\n            None,\n"),
        ("frames show the arguments", "        del {{ operation | held }}  # so that no traceback with locals shows them\n", "", "wire/test_captures.py"),
    ),
    *_in(
        "errors.py.jinja",
        "wire/test_errors_table.py wire/test_copies.py",
        ("404 is another", "    404: NotFoundError,", "    404: ConflictError,"),
        ("429 is any", "    429: RateLimitError,\n", ""),
        ("5xx is any", "    if 500 <= status_code < 600:\n        return ServerError\n", ""),
        ("3xx is any", "    if 300 <= status_code < 400:\n        return RedirectError\n", ""),
        ("copies forget", "    error.__dict__.update(details)\n", "", "wire/test_copies.py"),
        ("no ValueError", "class InvalidRequestError(ApiError, ValueError):", "class InvalidRequestError(ApiError):", "unit/test_small_promises.py"),
    ),
]  # fmt: skip
