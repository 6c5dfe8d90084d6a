"""
flask-smorest: marshmallow schemas in bodies, queries, forms, files, headers and cookies, pages, ETags and errors.
"""

import datetime
import enum
import uuid
import warnings
from decimal import Decimal
from typing import Any

from flask import Flask, Response, request
from flask.views import MethodView
from flask_smorest import Api, Blueprint, abort
from flask_smorest.fields import Upload
from marshmallow import EXCLUDE, Schema, fields, validate
from webargs.fields import DelimitedList

from tests.servers.serving import parsed


class Colour(enum.Enum):
    """A colour."""

    RED = "red"
    DARK_BLUE = "dark blue"


class Maker(Schema):
    """A person."""

    id = fields.Integer(dump_only=True)
    name = fields.String(required=True, validate=validate.Length(1, 20))
    born = fields.Date(allow_none=True)
    password = fields.String(load_only=True)


class Item(Schema):
    """An item with a maker."""

    id = fields.UUID(required=True)
    made = fields.AwareDateTime(required=True, default_timezone=datetime.UTC)
    name = fields.String(required=True)
    price = fields.Decimal(as_string=True, load_default=Decimal("1.50"))
    ratio = fields.Float(validate=validate.Range(min=0, max=1))
    colour = fields.Enum(Colour, by_value=True)
    letter = fields.Enum(Colour, data_key="colourName")
    size = fields.Integer(validate=validate.OneOf([1, 2]), allow_none=True)
    maker = fields.Nested(Maker, allow_none=True)
    friends = fields.List(fields.Nested(Maker(only=("name",))))
    parts = fields.Dict(keys=fields.String(), values=fields.Nested(Maker))
    extra = fields.Raw(allow_none=True)
    wait = fields.TimeDelta(precision="minutes")
    at = fields.Time()
    link = fields.URL()
    flag = fields.Boolean(allow_none=True)
    label = fields.Method("get_label", dump_only=True)
    constant = fields.Constant("c")
    pair = fields.Tuple((fields.Integer(), fields.String()))

    def get_label(self, item: Any) -> str:
        """Return what stands on it."""
        return f"<{item['name']}>"


class Filters(Schema):
    """Parameters of a query."""

    class Meta:
        """Takes the parameters of pages beside these."""

        unknown = EXCLUDE

    limit = fields.Integer(load_default=10, validate=validate.Range(1, 100))
    tags = fields.List(fields.String(), data_key="tag")
    ids = DelimitedList(fields.Integer())
    since = fields.AwareDateTime()
    day = fields.Date()
    ident = fields.UUID()
    order = fields.String(validate=validate.OneOf(["up", "down"]))
    flag = fields.Boolean()
    amount = fields.Decimal()
    text = fields.String(allow_none=True)


class Headers(Schema):
    """Headers."""

    class Meta:
        """Takes all other headers, too."""

        unknown = EXCLUDE

    token = fields.UUID(data_key="X-Token", required=True)
    count = fields.Integer(data_key="X-Count")


class Cookies(Schema):
    """Cookies."""

    session = fields.String()


class Entered(Schema):
    """A form."""

    user = fields.String(required=True)
    age = fields.Integer(allow_none=True)
    hobbies = fields.List(fields.String())


class Files(Schema):
    """Files."""

    file = Upload(required=True)
    picture = Upload()


class Problem(Schema):
    """A problem."""

    number = fields.Integer()


warnings.simplefilter("ignore")  # apispec warns of a name that it gives to two schemas
app = Flask(__name__)
app.config.update(
    API_TITLE="Shop", API_VERSION="1.2.3", OPENAPI_VERSION="3.0.3", OPENAPI_URL_PREFIX="/", PROPAGATE_EXCEPTIONS=False,
    API_SPEC_OPTIONS={
        "components": {
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"}, "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            }
        }
    },
)  # fmt: skip
api = Api(app)
blueprint = Blueprint("items", __name__, url_prefix="/v1", description="Items.")


@blueprint.route("/items")
class Items(MethodView):
    """All items."""

    @blueprint.arguments(Filters, location="query")
    @blueprint.response(200, Maker(many=True))
    @blueprint.paginate(page_size=1)
    def get(self, filters: dict[str, Any], pagination_parameters: Any) -> Any:
        """List."""
        parsed(filters=filters, page=pagination_parameters.page)
        pagination_parameters.item_count = 3
        return [{"id": 1, "name": "a", "password": "p"}]

    @blueprint.arguments(Item)
    @blueprint.response(201, Item)
    @blueprint.alt_response(409, schema=Problem, description="Twice.")
    def post(self, item: dict[str, Any]) -> Any:
        """Keep an item."""
        parsed(item=item)
        if item["name"] == "twice":
            return Response('{"number": 7}', 409, content_type="application/json")
        return item


@blueprint.route("/items/<uuid:item_id>")
class OneItem(MethodView):
    """An item."""

    @blueprint.arguments(Item(partial=True))
    @blueprint.response(200, Item(partial=True))
    def patch(self, item: dict[str, Any], item_id: uuid.UUID) -> Any:
        """Change what was sent."""
        parsed(item_id=item_id, item=item)
        return {"name": "n", **item}

    @blueprint.response(204)
    def delete(self, item_id: uuid.UUID) -> None:
        """Remove."""
        parsed(item_id=item_id)
        if item_id.int == 0:
            abort(404, message="none", errors={"json": {"name": ["wrong"]}})


@blueprint.route("/lists", methods=["PUT"])
@blueprint.arguments(Maker(many=True))
@blueprint.response(
    200, Schema.from_dict({"makers": fields.Dict(values=fields.Nested(Maker))}, name="Makers")
)
def lists(makers: list[dict[str, Any]]) -> Any:
    """Take a list, and answer with a map."""
    parsed(makers=makers)
    return {"makers": {"a/b": makers[0]}}


@blueprint.route("/names/<name>/<int:number>/<path:rest>")
@blueprint.response(200, Schema.from_dict({"name": fields.String()}, name="Named"))
def names(name: str, number: int, rest: str) -> Any:
    """Take parts of a path."""
    parsed(name=name, number=number, rest=rest)
    return {"name": name}


@blueprint.route("/headers")
@blueprint.arguments(Headers, location="headers")
@blueprint.arguments(Cookies, location="cookies")
@blueprint.response(204, headers={"X-Said": {"schema": {"type": "string"}}})
def headers(headers: dict[str, Any], cookies: dict[str, Any]) -> Any:
    """Take headers and cookies."""
    parsed(headers=headers, cookies=cookies)
    return Response(status=204, headers={"X-Said": "said"})


@blueprint.route("/form", methods=["POST"])
@blueprint.arguments(Entered, location="form")
@blueprint.response(200, Entered)
def form(entered: dict[str, Any]) -> Any:
    """Take a form."""
    parsed(entered=entered)
    return entered


@blueprint.route("/uploads", methods=["POST"])
@blueprint.arguments(Files, location="files")
@blueprint.response(200, Schema.from_dict({"number": fields.Integer()}, name="Taken"))
def uploads(files: dict[str, Any]) -> Any:
    """Take files: with fields beside them, flask-smorest's document would have parameters that no OpenAPI knows."""
    parsed(**{name: (one.filename, one.mimetype, one.read()) for name, one in files.items()})
    return {"number": len(files)}


@blueprint.route("/text")
@blueprint.response(200, {"format": "binary", "type": "string"}, content_type="application/pdf")
@blueprint.alt_response(202, schema={"type": "string"}, content_type="text/plain")
def text() -> Any:
    """Answer with bytes, or with text."""
    if request.headers.get("X-Wanted") == "text":
        return Response("später", 202, content_type="text/plain; charset=utf-8")
    return Response(b"\x00PDF", content_type="application/pdf")


@blueprint.route("/checked")
@blueprint.doc(security=[{"token": [], "key": []}])
@blueprint.response(200, Schema.from_dict({"keys": fields.List(fields.String())}, name="Keys"))
def checked() -> Any:
    """Take two keys."""
    return {"keys": [request.headers["Authorization"], request.headers["X-Key"]]}


@blueprint.route("/tagged")
class Tagged(MethodView):
    """A maker that is only changed by who has seen it."""

    @blueprint.etag
    @blueprint.response(200, Maker)
    def get(self) -> Any:
        """Return it."""
        return {"name": "a"}

    @blueprint.etag
    @blueprint.arguments(Maker)
    @blueprint.response(200, Maker)
    def put(self, maker: dict[str, Any]) -> Any:
        """Change it."""
        blueprint.check_etag({"name": "a"}, Maker)
        parsed(maker=maker)
        return maker


api.register_blueprint(blueprint)
