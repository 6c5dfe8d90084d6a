"""
Running openapi-python-client's parser: each warning and error of its own is a problem of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData

from .contract import Contract
from .problems import ContractError, Problem
from .views import Views


def parse(contract: Contract, views: Views) -> GeneratorData:
    """
    Parse the document of `views`.

    Raises:
        ContractError: the parser had anything to say, be it a warning: it drops what it warns of.
    """
    settings = ConfigFile(literal_enums=True, use_path_prefixes_for_title_model_names=False)
    config = Config.from_sources(settings, MetaType.NONE, Path(contract.file), "utf-8", False, None)
    data = GeneratorData.from_dict(views.document, config=config)
    if isinstance(data, GeneratorError):
        raise ContractError([contract.problem((), "parser", _message(data))])
    problems = list(_problems(contract, views, data))
    if problems:
        raise ContractError(problems)
    return data


def _problems(contract: Contract, views: Views, data: GeneratorData) -> Iterator[Problem]:
    errors = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        errors += collection.parse_errors
    for error in errors:
        pointer = views.pointer(_pointer(error.header))
        yield contract.problem(pointer, "parser", _message(error))


def _pointer(header: str) -> tuple[str | int, ...]:
    """Where the parser's headline says it was."""
    schema = re.search(r"/components/schemas/(\S+?):?\s*$", header)
    if schema is not None:
        return ("components", "schemas", schema[1])
    operation = re.search(r"parsing ([A-Z]+) (/.*?) within ", header)
    if operation is not None:
        return ("paths", operation[2], operation[1].lower())
    return ()


def _message(error: GeneratorError) -> str:
    """The parser's words, in one line."""
    return " ".join(f"{error.header.strip()} {error.detail or ''}".split())
