"""
django-ninja: schemas in bodies, forms, queries and paths, uploads beside JSON, pages, throttled errors and keys.
"""

import datetime
import enum
import uuid
from decimal import Decimal
from typing import Annotated, Any, Literal

import django
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from pydantic import Field

from tests.servers.serving import parsed

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="x",
    USE_TZ=True,
    INSTALLED_APPS=[],
    APPEND_SLASH=False,
)
django.setup()

from ninja import (
    Cookie,
    File,
    Form,
    Header,
    NinjaAPI,
    PatchDict,
    Path,
    Query,
    Schema,
    UploadedFile,
)
from ninja.errors import HttpError
from ninja.pagination import LimitOffsetPagination, PageNumberPagination, paginate
from ninja.security import APIKeyCookie, APIKeyHeader, APIKeyQuery, HttpBasicAuth, HttpBearer


class Shop(NinjaAPI):
    """An API whose operations are called like their functions."""

    def get_openapi_operation_id(self, operation: Any) -> str:
        """Return the name of the function."""
        return str(operation.view_func.__name__)


api = Shop(title="Shop", version="1.2.3")


class Colour(str, enum.Enum):
    """A colour."""

    red = "red"
    dark_blue = "dark blue"


class Maker(Schema):
    """A person."""

    name: str
    born: datetime.date | None = None
    nicknames: list[str] = []


class Item(Schema):
    """An item with a maker."""

    id: uuid.UUID
    made: datetime.datetime
    name: Annotated[str, Field(min_length=1, max_length=20)]
    price: Decimal = Decimal("1.50")
    colour: Colour = Colour.red
    maker: Maker | None = None
    parts: dict[str, Maker] = {}
    extra: Any = None


class Cat(Schema):
    """A cat."""

    kind: Literal["cat"] = "cat"
    lives: int = 9


class Dog(Schema):
    """A dog."""

    kind: Literal["dog"] = "dog"
    good: bool = True


class Owner(Schema):
    """Somebody with pets."""

    pets: list[Annotated[Cat | Dog, Field(discriminator="kind")]]
    either: int | str | Maker = 0


class Problem(Schema):
    """A problem."""

    code: int
    text: str


class Filters(Schema):
    """Parameters of a query."""

    limit: int = 100
    order: Literal["up", "down"] = "up"
    tags: list[str] = Field([], alias="tag")
    since: datetime.datetime | None = None
    colour: Colour | None = None
    flag: bool | None = None
    amount: Decimal | None = None


class Where(Schema):
    """Parts of a path."""

    year: int
    name: str


class Entered(Schema):
    """A form."""

    user: str
    age: int | None = None
    hobbies: list[str] = []


class Bearer(HttpBearer):
    """A token."""

    def authenticate(self, request: HttpRequest, token: str) -> str:
        """Return it."""
        return token


class Basic(HttpBasicAuth):
    """A name and a password."""

    def authenticate(self, request: HttpRequest, username: str, password: str) -> list[str]:
        """Return both."""
        return [username, password]


class InHeader(APIKeyHeader):
    """A key in a header."""

    param_name = "X-Key"

    def authenticate(self, request: HttpRequest, key: str | None) -> str | None:
        """Return it."""
        return key


class InQuery(APIKeyQuery):
    """A key in the query."""

    param_name = "key"

    def authenticate(self, request: HttpRequest, key: str | None) -> str | None:
        """Return it."""
        return key


class InCookie(APIKeyCookie):
    """A key in a cookie."""

    param_name = "key"

    def authenticate(self, request: HttpRequest, key: str | None) -> str | None:
        """Return it."""
        return key


@api.post("/items", response={201: Item, 409: Problem})
def create_item(request: HttpRequest, item: Item) -> Any:
    """Keep an item."""
    parsed(item=item.model_dump(exclude_unset=True))
    if item.name == "twice":
        return 409, {"code": 7, "text": "twice"}
    return 201, item


@api.patch("/items/{uuid:item_id}")
def update_item(request: HttpRequest, item_id: uuid.UUID, patch: PatchDict[Maker]) -> Any:
    """Change what was sent."""
    parsed(item_id=item_id, patch=patch)
    return patch


@api.delete("/items/{item_id}", response={204: None})
def delete_item(request: HttpRequest, item_id: int) -> Any:
    """Remove."""
    parsed(item_id=item_id)
    return 204, None


@api.get("/items", response=list[Maker])
@paginate(LimitOffsetPagination)
def list_items(request: HttpRequest, since: datetime.date | None = None) -> Any:
    """List."""
    parsed(since=since)
    return [{"name": "a"}, {"name": "b"}, {"name": "c"}]


@api.get("/pages", response=list[Maker])
@paginate(PageNumberPagination, page_size=2)
def list_pages(request: HttpRequest) -> Any:
    """List by number."""
    return [{"name": "a"}, {"name": "b"}, {"name": "c"}]


@api.get("/filtered", response=list[str])
def filtered(
    request: HttpRequest, filters: Query[Filters], needed: int, hidden: str | None = None
) -> Any:
    """Take a schema in the query."""
    parsed(filters=filters.model_dump(exclude_unset=True), needed=needed, hidden=hidden)
    return filters.tags


@api.get("/where/{year}/{name}")
def where(request: HttpRequest, where: Path[Where]) -> str:
    """Take parts of a path."""
    parsed(where=where)
    return where.name


@api.get("/files/{path:file_path}")
def read_path(request: HttpRequest, file_path: str) -> str:
    """Take a path with slashes."""
    parsed(file_path=file_path)
    return file_path


@api.get("/headers")
def headers(
    request: HttpRequest,
    x_token: Annotated[uuid.UUID, Header(alias="X-Token")],  # type: ignore[valid-type]
    accept_language: Annotated[str | None, Header(alias="Accept-Language")] = None,  # type: ignore[valid-type]
    session: Cookie[str | None] = None,
    ads: Annotated[int, Cookie(alias="ads-id")] = 0,  # type: ignore[valid-type]
) -> str:
    """
    Take headers and cookies.

    Without an alias the document has `x_token`, which Django takes for no header.
    """
    parsed(x_token=x_token, accept_language=accept_language, session=session, ads=ads)
    return "said"


@api.put("/owners", response=Owner, by_alias=True, exclude_unset=True)
def put_owner(request: HttpRequest, owner: Owner) -> Any:
    """Take an owner."""
    parsed(owner=owner.model_dump(exclude_unset=True))
    return owner


@api.post("/several")
def several(request: HttpRequest, maker: Maker, cat: Cat, notes: list[str]) -> Any:
    """Take several bodies."""
    parsed(maker=maker, cat=cat, notes=notes)
    return {"a": [None, 1.5]}


@api.post("/lists", response=dict[str, Maker])
def lists(request: HttpRequest, makers: list[Maker]) -> Any:
    """Take a list, and answer with a map."""
    parsed(makers=makers)
    return {"a/b": makers[0]}


@api.post("/form", response=Entered)
def form(request: HttpRequest, entered: Form[Entered]) -> Any:
    """Take a form."""
    parsed(entered=entered.model_dump(exclude_unset=True))
    return entered


@api.post("/login")
def login(request: HttpRequest, user: Form[str], remember: Form[bool] = False) -> str:
    """Take fields of a form."""
    parsed(user=user, remember=remember)
    return user


@api.post("/upload")
def upload(
    request: HttpRequest, file: File[UploadedFile], note: Form[str], ages: Form[list[int]] = []
) -> int:
    """Take a file and fields."""
    content = file.read()
    parsed(file=(file.name, file.content_type, content), note=note, ages=ages)
    return len(content)


@api.post("/uploads")
def uploads(
    request: HttpRequest,
    files: File[list[UploadedFile]],
    details: Form[Entered],
    maybe: File[UploadedFile | None] = None,
) -> Any:
    """Take several files, one that may be missing, and a form."""
    parsed(
        files=[(one.name, one.read()) for one in files],
        details=details.model_dump(exclude_unset=True),
        maybe=maybe and maybe.read(),
    )
    return [one.name for one in files]


@api.post("/mixed")
def mixed(request: HttpRequest, maker: Maker, file: File[UploadedFile]) -> str:
    """Take JSON beside a file."""
    parsed(maker=maker, file=file.read())
    return maker.name


@api.get("/text")
def text(request: HttpRequest) -> HttpResponse:
    """Answer with text."""
    return HttpResponse("später", content_type="text/plain; charset=latin-1")


@api.get("/download", response={200: bytes})
def download(request: HttpRequest) -> Any:
    """Answer with a file."""
    return HttpResponse(b"\x00PDF", content_type="application/pdf")


@api.get("/wrong", response={200: str, 418: Problem})
def wrong(request: HttpRequest) -> Any:
    """Answer with an error that is not documented."""
    raise HttpError(503, "later")


@api.get("/bearer", auth=Bearer(), response=str)
def bearer(request: Any) -> Any:
    """Take a token."""
    return request.auth


@api.get("/basic", auth=Basic(), response=list[str])
def basic(request: Any) -> Any:
    """Take a name and a password."""
    return request.auth


@api.get("/keys", auth=[InHeader(), InQuery(), InCookie(csrf=False)], response=str)
def keys(request: Any) -> Any:
    """Take one of several keys."""
    return request.auth


urlpatterns = [path("api/", api.urls)]
app = get_asgi_application()
