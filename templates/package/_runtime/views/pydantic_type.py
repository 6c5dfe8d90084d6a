"""
The base class that makes a view a type of pydantic's, for its models and for FastAPI.

pydantic reads two methods, which return plain dicts: nothing of pydantic is imported.
"""

from __future__ import annotations

from typing import Any

from ..schema.json_values import own


class PydanticType:
    """A view as pydantic sees it: made by `from_dict()`, written by `to_dict()`."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        """Return the core schema: a view is taken as it is, anything else goes through `from_dict()`."""
        view: Any = cls

        def read(value: Any) -> Any:
            if isinstance(value, view):
                return value
            try:
                return view.from_dict(own(value))
            except TypeError as error:  # pydantic reports only a ValueError
                raise ValueError(str(error)) from None
            finally:
                del value

        return {
            "type": "function-plain",
            "function": {"type": "no-info", "function": read},
            "serialization": {"type": "function-plain", "function": view.to_dict},
        }

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        """Return the JSON Schema of any object: the contract has the whole one."""
        return {"type": "object", "title": cls.__name__}
