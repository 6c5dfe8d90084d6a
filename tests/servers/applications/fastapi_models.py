"""
Models of the application of FastAPI.
"""

import datetime
import enum
import uuid
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import AnyUrl, BaseModel, ConfigDict, Field, RootModel, SecretStr, computed_field

Entry = TypeVar("Entry")


class Colour(str, enum.Enum):
    """A colour."""

    red = "red"
    dark_blue = "dark blue"


class Size(enum.IntEnum):
    """A size."""

    small = 1
    large = 2


class Base(BaseModel):
    """Fields of each item."""

    id: uuid.UUID
    made: datetime.datetime


class Maker(BaseModel):
    """A person."""

    name: str
    born: datetime.date | None = None
    nicknames: list[str] = []


class Item(Base):
    """An item with a maker."""

    model_config = ConfigDict(extra="forbid")
    name: Annotated[str, Field(min_length=1, max_length=20, pattern="^[^/]*$")]
    price: Decimal = Decimal("1.50")
    weight: float | None = None
    colour: Colour = Colour.red
    size: Size | None = None
    maker: Maker | None = None
    tags: set[str] = set()
    parts: dict[str, Maker] = {}
    corner: tuple[int, str] = (1, "a")
    wait: datetime.timedelta = datetime.timedelta(0)
    at: datetime.time | None = None
    link: AnyUrl | None = None
    extra: Any = None
    from_: str | None = Field(None, alias="from")

    @computed_field
    def label(self) -> str:
        """Return what stands on it."""
        return f"{self.name} ({self.colour.value})"


class ItemPatch(BaseModel):
    """Parts of an item."""

    name: str | None = None
    price: Decimal | None = None
    maker: Maker | None = None
    count: int = 3


class Cat(BaseModel):
    """A cat."""

    kind: Literal["cat"] = "cat"
    lives: int = 9


class Dog(BaseModel):
    """A dog."""

    kind: Literal["dog", "puppy"]
    good: bool = True


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]


class Owner(BaseModel):
    """Somebody with pets."""

    pets: list[Pet]
    favourite: Pet | None = None
    either: int | str | Maker = 0


class Tree(BaseModel):
    """A tree."""

    value: int
    children: list["Tree"] = []


class Names(RootModel[list[str]]):
    """Names."""


class Page(BaseModel, Generic[Entry]):
    """Some of many."""

    items: list[Entry]
    next: str | None = None


class Problem(BaseModel):
    """A problem."""

    code: int
    text: str


class Account(BaseModel):
    """An account; the password is only sent."""

    user: str
    password: SecretStr
    token: str = Field("none", json_schema_extra={"readOnly": True})


class Filters(BaseModel):
    """Parameters of a query."""

    limit: int = Field(100, gt=0, le=100)
    order: Literal["up", "down"] = "up"
    tags: list[str] = []


class CommonHeaders(BaseModel):
    """Headers."""

    x_tag: list[str] = []
    if_modified: str | None = None


class Entered(BaseModel):
    """A form."""

    user: str
    age: int | None = None
    hobbies: list[str] = []
