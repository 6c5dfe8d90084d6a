"""
Litestar: dataclasses and msgspec structs, tagged unions, DTOs, forms by annotation, files, and headers and cookies.
"""

import datetime
import enum
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, TypeVar

import msgspec
from litestar import Litestar, MediaType, Request, Response, delete, get, patch, post, put
from litestar.datastructures import UploadFile
from litestar.dto import DataclassDTO, DTOConfig, DTOData
from litestar.enums import RequestEncodingType
from litestar.exceptions import NotFoundException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import Components, SecurityScheme
from litestar.pagination import OffsetPagination
from litestar.params import Body, Parameter
from litestar.response import File, Redirect

from tests.servers.serving import parsed

FILE = Path(__file__)
Entry = TypeVar("Entry")


class Colour(enum.Enum):
    """A colour."""

    RED = "red"
    BLUE = "dark blue"


class Size(enum.IntEnum):
    """A size."""

    SMALL = 1
    LARGE = 2


@dataclass
class Maker:
    """A person."""

    name: str
    born: datetime.date | None = None
    nicknames: list[str] = field(default_factory=list)


@dataclass
class Item:
    """An item with a maker."""

    id: uuid.UUID
    made: datetime.datetime
    name: str
    price: Decimal
    colour: Colour = Colour.RED
    size: Size | None = None
    maker: Maker | None = None
    parts: dict[str, Maker] = field(default_factory=dict)
    corner: tuple[int, str] = (1, "a")
    wait: datetime.timedelta | None = None
    at: datetime.time | None = None
    extra: Any = None
    tags: set[str] = field(default_factory=set)
    blob: bytes | None = None


class Cat(msgspec.Struct, tag="cat"):
    """A cat."""

    lives: int = 9


class Dog(msgspec.Struct, tag="dog"):
    """A dog."""

    good: bool = True


class Renamed(msgspec.Struct, rename="camel", omit_defaults=True):
    """Names of another form, and values that may be unset."""

    first_name: Annotated[
        str, msgspec.Meta(min_length=2, pattern="^[a-z]+$", description="A name.")
    ]
    last_seen: datetime.datetime | msgspec.UnsetType | None = msgspec.UNSET
    how_many: Annotated[int, msgspec.Meta(ge=0, lt=10)] = 3
    kind: Literal["a", "b", 3] = "a"


@dataclass
class Account:
    """An account of a DTO: the number is only answered, parts can be changed."""

    user: str
    password: str
    number: int = 7


class Taken(DataclassDTO[Account]):
    """Leaves the number out."""

    config = DTOConfig(exclude={"number"})


class Changed(DataclassDTO[Account]):
    """Takes any part."""

    config = DTOConfig(exclude={"number"}, partial=True, rename_strategy="camel")


class Given(DataclassDTO[Account]):
    """Leaves the password out."""

    config = DTOConfig(exclude={"password"})


@dataclass
class Page(Generic[Entry]):
    """Some of many."""

    entries: list[Entry]
    following: str | None


@dataclass
class Problem:
    """A problem."""

    code: int
    text: str


@dataclass
class Entered:
    """A form."""

    user: str
    age: int | None = None
    hobbies: list[str] = field(default_factory=list)


@dataclass
class Sent:
    """A form with files."""

    note: str
    file: UploadFile
    more: list[UploadFile] = field(default_factory=list)
    maybe: UploadFile | None = None


@post("/items", tags=["items"], responses={409: ResponseSpec(Problem, description="Twice.")})
async def create_item(data: Item) -> Item:
    """Keep an item."""
    parsed(item=data)
    if data.name == "twice":
        return Response(Problem(7, "twice"), status_code=409)  # type: ignore[return-value]
    return data


@get("/items", tags=["items"])
async def list_items(
    limit: Annotated[int, Parameter(gt=0, le=100, query="max-items")] = 10,
    colours: list[Colour] | None = None,
    since: datetime.datetime | None = None,
    day: datetime.date | None = None,
    ident: uuid.UUID | None = None,
    amount: Decimal | None = None,
    flag: bool | None = None,
    ratio: float | None = None,
    order: Literal["up", "down"] = "up",
    numbers: list[int] | None = None,
) -> OffsetPagination[Maker]:
    """List."""
    values = dict(locals())
    parsed(**{name: value for name, value in values.items() if value is not None})
    return OffsetPagination([Maker("a")], limit=1, offset=2, total=3)


@get("/pages")
async def pages() -> Page[Maker]:
    """Answer with a generic."""
    return Page([Maker("a")], None)


@delete("/items/{item_id:uuid}", raises=[NotFoundException])
async def delete_item(item_id: uuid.UUID) -> None:
    """Remove."""
    parsed(item_id=item_id)
    if item_id.int == 0:
        raise NotFoundException(detail="none", extra={"id": 0})


@get("/names/{name:str}/{number:int}/{day:date}")
async def read_name(name: str, number: int, day: datetime.date) -> list[Any]:
    """Take parts of a path."""
    parsed(name=name, number=number, day=day)
    return [name, number]


@get("/files/{file_path:path}")
async def read_path(file_path: Path) -> str:
    """Take a path with slashes."""
    parsed(file_path=str(file_path))
    return str(file_path)


@put("/pets")
async def put_pet(data: Cat | Dog) -> Cat | Dog:
    """Take a pet."""
    parsed(pet=data)
    return data


@put("/renamed")
async def put_renamed(data: Renamed) -> Renamed:
    """Take other names."""
    parsed(renamed=data)
    return data


@post("/accounts", dto=Taken, return_dto=Given)
async def create_account(data: Account) -> Account:
    """Take a part of an account, and answer with another one."""
    parsed(user=data.user, password=data.password)
    return data


@patch("/accounts", dto=Changed, return_dto=Given)
async def update_account(data: DTOData[Account]) -> Account:
    """Take what changes."""
    parsed(changes=data.as_builtins())
    return data.update_instance(Account("u", "p"))


@post("/any")
async def anything(data: Any) -> Any:
    """Take any JSON."""
    parsed(value=data)
    return data


@post("/maps")
async def maps(data: dict[str, int | None]) -> dict[str, list[int]]:
    """Take a map."""
    parsed(value=data)
    return {"a": [1]}


@post("/lists")
async def lists(data: list[Maker]) -> list[Maker]:
    """Take a list."""
    parsed(value=data)
    return data


@post("/form")
async def form(
    data: Annotated[Entered, Body(media_type=RequestEncodingType.URL_ENCODED)],
) -> Entered:
    """Take a form."""
    parsed(entered=data)
    return data


@post("/upload")
async def upload(
    data: Annotated[UploadFile, Body(media_type=RequestEncodingType.MULTI_PART)],
) -> str:
    """Take a file."""
    content = await data.read()
    parsed(file=(data.filename, data.content_type, content))
    return data.filename


@post("/uploads")
async def uploads(
    data: Annotated[list[UploadFile], Body(media_type=RequestEncodingType.MULTI_PART)],
) -> int:
    """Take several files."""
    parsed(files=[(one.filename, await one.read()) for one in data])
    return len(data)


@post("/mixed")
async def mixed(data: Annotated[Sent, Body(media_type=RequestEncodingType.MULTI_PART)]) -> str:
    """Take files beside fields."""
    files = [(one.filename, await one.read()) for one in (data.file, *data.more)]
    parsed(note=data.note, files=files, maybe=data.maybe and await data.maybe.read())
    return data.note


@get("/headers", media_type=MediaType.TEXT)
async def headers(
    request: Request[Any, Any, Any],
    tag: Annotated[str, Parameter(header="X-Tag")],
    ident: Annotated[uuid.UUID | None, Parameter(header="X-Ident")] = None,
    session: Annotated[str | None, Parameter(cookie="session")] = None,
    ads: Annotated[int, Parameter(cookie="ads-id")] = 0,
) -> Response[str]:
    """Take headers and cookies."""
    parsed(tag=tag, ident=ident, session=session, ads=ads, key=request.headers.get("x-key"))
    return Response("said", headers={"X-Count": "3"})


@get("/text", media_type=MediaType.TEXT)
async def text() -> str:
    """Answer with text."""
    return "später"


@get("/image", media_type="image/png")
async def image() -> bytes:
    """Answer with bytes."""
    return b"\x89PNG\x00"


@get("/download")
async def download() -> File:
    """Answer with a file."""
    return File(FILE, filename="été.py")


@get("/moved")
async def moved() -> Redirect:
    """Redirect."""
    return Redirect("/text")


@get("/checked", security=[{"token": []}])
async def checked(request: Request[Any, Any, Any]) -> str:
    """Take a token."""
    return request.headers["authorization"]


app = Litestar(
    [
        create_item, list_items, pages, delete_item, read_name, read_path, put_pet, put_renamed, create_account,
        update_account, anything, maps, lists, form, upload, uploads, mixed, headers, text, image, download, moved, checked,
    ],
    logging_config=None,
    openapi_config=OpenAPIConfig(
        "Shop", "1.2.3",
        components=Components(security_schemes={"token": SecurityScheme("http", scheme="bearer")}),
    ),
)  # fmt: skip
