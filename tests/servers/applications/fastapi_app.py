"""
FastAPI: pydantic models in bodies, forms, queries, headers and cookies, uploads, unions, and files as answers.
"""

import datetime
import pathlib
import uuid
from decimal import Decimal
from typing import Annotated, Any

from fastapi import (
    Body,
    Cookie,
    Depends,
    FastAPI,
    File,
    Form,
    Header,
    HTTPException,
    Path,
    Query,
    Response,
    UploadFile,
)
from fastapi.responses import FileResponse, PlainTextResponse, RedirectResponse
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPAuthorizationCredentials,
    HTTPBasic,
    HTTPBasicCredentials,
    HTTPBearer,
)

from tests.servers.applications.fastapi_models import (
    Account,
    Colour,
    CommonHeaders,
    Entered,
    Filters,
    Item,
    ItemPatch,
    Maker,
    Names,
    Owner,
    Page,
    Pet,
    Problem,
    Size,
    Tree,
)
from tests.servers.serving import parsed

FILE = pathlib.Path(__file__)
app = FastAPI(title="Shop", version="1.2.3")


@app.post(
    "/items",
    status_code=201,
    tags=["items"],
    responses={409: {"model": Problem}, 410: {"description": "Gone."}},
)
async def create_item(item: Item) -> Item:
    """Keep an item."""
    parsed(item=item.model_dump(exclude={"label"}, exclude_unset=True))
    if item.name == "twice":
        raise HTTPException(409)
    return item


@app.exception_handler(409)
async def conflict(*_: Any) -> Response:
    """Answer as documented."""
    return Response(
        Problem(code=7, text="twice").model_dump_json(), 409, media_type="application/json"
    )


@app.patch("/items/{item_id}", tags=["items"])
async def update_item(item_id: uuid.UUID, patch: ItemPatch) -> dict[str, Any]:
    """Change what was sent."""
    parsed(item_id=item_id, patch=patch.model_dump(exclude_unset=True))
    return patch.model_dump(exclude_unset=True, mode="json")


@app.get("/items", tags=["items"])
async def list_items(
    filters: Annotated[Filters, Query()],
) -> Page[Maker]:
    """List."""
    parsed(filters=filters.model_dump(exclude_unset=True))
    return Page[Maker](items=[Maker(name="a")], next="b")


@app.delete("/items/{item_id}", status_code=204, tags=["items"])
async def delete_item(item_id: int) -> None:
    """Remove."""
    parsed(item_id=item_id)


@app.put("/owners", response_model=Owner)
async def put_owner(owner: Owner) -> Owner:
    """Take an owner."""
    parsed(owner=owner.model_dump(exclude_unset=True))
    return owner


@app.put("/pets")
async def put_pet(pet: Pet) -> Pet:
    """Take a pet."""
    parsed(pet=pet)
    return pet


@app.post("/trees")
async def grow(
    tree: Tree, names: Names | None = None, depth: Annotated[int, Body(ge=0)] = 1
) -> Tree:
    """Take several bodies."""
    parsed(tree=tree.model_dump(), names=names and names.model_dump(), depth=depth)
    return tree


@app.post("/embedded")
async def embedded(maker: Annotated[Maker, Body(embed=True)]) -> dict[str, Maker]:
    """Take a body in a field, and answer with a map."""
    parsed(maker=maker)
    return {"a/b": maker}


@app.post("/any")
async def anything(value: Annotated[Any, Body()]) -> Any:
    """Take any JSON."""
    parsed(value=value)
    return value


@app.post("/dictionary")
async def dictionary(value: dict[str, int | None]) -> dict[str, list[int]]:
    """Take a map."""
    parsed(value=value)
    return {"a": [1]}


@app.post("/list")
async def several(value: list[Maker]) -> list[Maker]:
    """Take a list."""
    parsed(value=value)
    return value


@app.get("/queries")
async def queries(
    needed: int,
    text: str | None = None,
    flag: bool = False,
    ratio: float | None = None,
    amount: Decimal | None = None,
    colours: Annotated[list[Colour] | None, Query()] = None,
    numbers: Annotated[list[int], Query(alias="number[]")] = [],
    since: datetime.datetime | None = None,
    day: datetime.date | None = None,
    ident: uuid.UUID | None = None,
    size: Size | None = None,
    pattern: Annotated[str | None, Query(pattern="^a+$", deprecated=True)] = None,
    hidden: Annotated[str, Query(include_in_schema=False)] = "h",
) -> None:
    """Take each kind of parameter."""
    values = dict(locals())
    parsed(**{name: value for name, value in values.items() if value is not None})


@app.get("/headers")
async def headers(
    common: Annotated[CommonHeaders, Header()],
) -> None:
    """Take headers."""
    parsed(common=common)


@app.get("/cookies")
async def cookies(
    response: Response,
    session: Annotated[str | None, Cookie()] = None,
    ads: Annotated[int | None, Cookie(alias="ads-id")] = None,
    user_agent: Annotated[str | None, Header()] = None,
    x_token: Annotated[uuid.UUID | None, Header()] = None,
    strange: Annotated[str | None, Header(convert_underscores=False, alias="strange_case")] = None,
) -> str:
    """Take cookies and headers."""
    parsed(
        session=session,
        ads=ads,
        x_token=x_token,
        strange=strange,
        agent=(user_agent or "").partition("/")[0],
    )
    response.headers["X-Count"] = "3"
    return "said"


@app.get("/files/{file_path:path}")
async def read_path(file_path: str) -> str:
    """Take a path with slashes."""
    parsed(file_path=file_path)
    return file_path


@app.get("/names/{name}/{colour}/{day}")
async def read_name(
    name: Annotated[str, Path(max_length=30)], colour: Colour, day: datetime.date
) -> list[str]:
    """Take parts of a path."""
    parsed(name=name, colour=colour, day=day)
    return [name]


@app.post("/form")
async def form(entered: Annotated[Entered, Form()]) -> Entered:
    """Take a form."""
    parsed(entered=entered.model_dump(exclude_unset=True))
    return entered


@app.post("/login")
async def login(
    user: Annotated[str, Form()],
    remember: Annotated[bool, Form()] = False,
    colour: Annotated[Colour | None, Form()] = None,
) -> str:
    """Take fields of a form."""
    parsed(user=user, remember=remember, colour=colour)
    return user


@app.post("/upload")
async def upload(
    file: UploadFile, note: Annotated[str, Form()], tags: Annotated[list[str], Form()] = []
) -> int:
    """Take a file and fields."""
    content = await file.read()
    parsed(file=(file.filename, file.content_type, content), note=note, tags=tags)
    return len(content)


@app.post("/uploads")
async def uploads(
    files: list[UploadFile], raw: Annotated[bytes | None, File()] = None
) -> list[str | None]:
    """Take several files, and one that may be missing."""
    parsed(files=[(one.filename, await one.read()) for one in files], raw=raw)
    return [one.filename for one in files]


@app.post("/maybe")
async def maybe(file: UploadFile | None = None, note: Annotated[str | None, Form()] = None) -> bool:
    """Take a file that may be missing."""
    parsed(file=file and await file.read(), note=note)
    return file is not None


@app.get("/text", response_class=PlainTextResponse)
async def text() -> str:
    """Answer with text."""
    return "später"


@app.get("/image", responses={200: {"content": {"image/png": {}}}}, response_class=Response)
async def image() -> Response:
    """Answer with bytes."""
    return Response(b"\x89PNG\x00", media_type="image/png")


@app.get("/download", response_class=FileResponse)
async def download() -> FileResponse:
    """Answer with a file."""
    return FileResponse(FILE, filename="été.py")


@app.get(
    "/either",
    responses={
        200: {"content": {"text/csv": {"schema": {"type": "string"}}}},
        202: {"model": Problem},
    },
)
async def either(kind: str) -> Maker:
    """Answer in one of several forms."""
    if kind == "csv":
        return Response("a,b\n", media_type="text/csv")  # type: ignore[return-value]
    if kind == "later":
        return Response('{"code":1,"text":"later"}', 202, media_type="application/json")  # type: ignore[return-value]
    return Maker(name="a")


@app.get("/moved", response_class=RedirectResponse, status_code=307)
async def moved() -> str:
    """Redirect."""
    return "/text"


@app.post("/accounts")
async def account(account: Account) -> Account:
    """Take a password."""
    parsed(user=account.user, password=account.password.get_secret_value())
    return account


@app.get("/bearer")
async def bearer(key: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> str:
    """Take a token."""
    return key.credentials


@app.get("/basic")
async def basic(key: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> list[str]:
    """Take a name and a password."""
    return [key.username, key.password]


@app.get("/keys")
async def keys(
    header: Annotated[str | None, Depends(APIKeyHeader(name="X-Key", auto_error=False))],
    query: Annotated[str | None, Depends(APIKeyQuery(name="key", auto_error=False))],
    cookie: Annotated[str | None, Depends(APIKeyCookie(name="key", auto_error=False))],
) -> list[str | None]:
    """Take one of three keys: FastAPI's document says so of several, whatever the code asks for."""
    return [header, query, cookie]
