"""
drf-spectacular: serializers with read-only and write-only fields, viewsets, filters, pages, uploads and polymorphism.
"""

from decimal import Decimal
from typing import Any

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application

from tests.servers.serving import IDENT, WHEN, parsed

settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="x", USE_TZ=True, TIME_ZONE="UTC",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "rest_framework", "drf_spectacular"],
    REST_FRAMEWORK={
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema", "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
    SPECTACULAR_SETTINGS={"TITLE": "Shop", "VERSION": "1.2.3", "COMPONENT_SPLIT_REQUEST": True, "DISABLE_ERRORS_AND_WARNINGS": True},
)  # fmt: skip
django.setup()

from django.http import HttpResponse
from django.urls import path
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import (
    OpenApiParameter,
    OpenApiResponse,
    PolymorphicProxySerializer,
    extend_schema,
    extend_schema_view,
    inline_serializer,
)
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework import serializers, viewsets
from rest_framework.authentication import BasicAuthentication, TokenAuthentication
from rest_framework.exceptions import NotFound
from rest_framework.pagination import LimitOffsetPagination, PageNumberPagination
from rest_framework.parsers import FormParser, JSONParser, MultiPartParser
from rest_framework.response import Response
from rest_framework.routers import DefaultRouter
from rest_framework.views import APIView


class Maker(serializers.Serializer[Any]):
    """A person."""

    id = serializers.IntegerField(read_only=True)
    name = serializers.CharField(max_length=20)
    born = serializers.DateField(required=False, allow_null=True)
    password = serializers.CharField(write_only=True, required=False)


class Item(serializers.Serializer[Any]):
    """An item with a maker."""

    id = serializers.UUIDField()
    made = serializers.DateTimeField()
    name = serializers.CharField(max_length=20, min_length=1)
    price = serializers.DecimalField(max_digits=6, decimal_places=2, default=Decimal("1.50"))
    ratio = serializers.FloatField(required=False, min_value=0)
    colour = serializers.ChoiceField(
        choices=[("red", "Red"), ("dark blue", "Dark blue")], required=False
    )
    size = serializers.ChoiceField(choices=[1, 2], required=False, allow_null=True)
    mood = serializers.ChoiceField(
        choices=["a", "b"], required=False, allow_blank=True, allow_null=True
    )
    kinds = serializers.MultipleChoiceField(choices=["a", "b"], required=False)
    maker = Maker(required=False, allow_null=True)
    parts = serializers.DictField(child=Maker(), required=False)
    notes = serializers.ListField(
        child=serializers.CharField(allow_null=True), required=False, max_length=3
    )
    wait = serializers.DurationField(required=False)
    at = serializers.TimeField(required=False)
    link = serializers.URLField(required=False)
    mail = serializers.EmailField(required=False, allow_blank=True)
    address = serializers.IPAddressField(required=False)
    slug = serializers.SlugField(required=False)
    extra = serializers.JSONField(required=False)
    flag = serializers.BooleanField(required=False, allow_null=True)
    label = serializers.SerializerMethodField()

    def get_label(self, item: Any) -> str:
        """Return what stands on it."""
        return f"<{item['name']}>"


class Cat(serializers.Serializer[Any]):
    """A cat."""

    kind = serializers.CharField()
    lives = serializers.IntegerField(required=False)


class Dog(serializers.Serializer[Any]):
    """A dog."""

    kind = serializers.CharField()
    good = serializers.BooleanField(required=False)


class Sent(serializers.Serializer[Any]):
    """A form with files."""

    note = serializers.CharField()
    file = serializers.FileField()
    picture = serializers.FileField(required=False, allow_null=True)
    ages = serializers.ListField(child=serializers.IntegerField(), required=False)


class Problem(serializers.Serializer[Any]):
    """A problem."""

    detail = serializers.CharField()


class Filter(serializers.Serializer[Any]):
    """Parameters of a query."""

    text = serializers.CharField(required=False)
    tags = serializers.MultipleChoiceField(choices=["a", "b"], required=False)
    day = serializers.DateField(required=False)


class Numbered(PageNumberPagination):
    """Pages by number."""

    page_size = 2
    page_size_query_param = "size"


@extend_schema_view(destroy=extend_schema(responses={204: None, 404: Problem}))
class Items(viewsets.ViewSet):
    """Items."""

    serializer_class = Item

    @extend_schema(request=Item, responses={201: Item, 400: OpenApiTypes.OBJECT})
    def create(self, request: Any) -> Response:
        """Keep an item."""
        item = Item(data=request.data)
        item.is_valid(raise_exception=True)
        parsed(item=dict(item.validated_data))
        return Response(Item(item.validated_data).data, 201)

    @extend_schema(responses=Item)
    def retrieve(self, request: Any, pk: str) -> Response:
        """Find an item."""
        parsed(pk=pk)
        return Response(
            Item({"id": IDENT, "made": WHEN, "name": pk, "price": Decimal(1)}, context={}).data
        )

    @extend_schema(request=Item(partial=True), responses=OpenApiTypes.OBJECT)
    def partial_update(self, request: Any, pk: str) -> Response:
        """Change what was sent."""
        item = Item(data=request.data, partial=True)
        item.is_valid(raise_exception=True)
        parsed(pk=pk, item=dict(item.validated_data))
        return Response(request.data)

    def destroy(self, request: Any, pk: str) -> Response:
        """Remove."""
        if pk == "none":
            raise NotFound
        return Response(status=204)


class Makers(viewsets.GenericViewSet[Any]):
    """Makers, in pages."""

    serializer_class = Maker
    pagination_class = Numbered
    queryset: Any = [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}, {"id": 3, "name": "c"}]

    @extend_schema(parameters=[Filter])
    def list(self, request: Any) -> Response:
        """List."""
        filters = Filter(data=request.query_params)
        filters.is_valid(raise_exception=True)
        parsed(filters=dict(filters.validated_data))
        return self.get_paginated_response(
            Maker(self.paginate_queryset(self.queryset), many=True).data
        )


class Offsets(Makers):
    """Makers, by offset."""

    pagination_class = LimitOffsetPagination

    @extend_schema(parameters=[])
    def list(self, request: Any) -> Response:
        """List."""
        return self.get_paginated_response(
            Maker(self.paginate_queryset(self.queryset), many=True).data
        )


Pet = PolymorphicProxySerializer(
    component_name="Pet", serializers={"cat": Cat, "dog": Dog}, resource_type_field_name="kind"
)


class Pets(APIView):
    """Pets."""

    @extend_schema(request=Pet, responses=Pet)
    def put(self, request: Any) -> Response:
        """Take a pet."""
        parsed(pet=dict(request.data))
        return Response(request.data)


class Uploads(APIView):
    """Files."""

    parser_classes = (MultiPartParser,)

    @extend_schema(request=Sent, responses=OpenApiTypes.INT)
    def post(self, request: Any) -> Response:
        """Take files and fields."""
        sent = Sent(data=request.data)
        sent.is_valid(raise_exception=True)
        found = dict(sent.validated_data)
        files = {
            name: (found[name].name, found[name].read())
            for name in ("file", "picture")
            if found.get(name)
        }
        parsed(**{**found, **files})
        return Response(3)


class Forms(APIView):
    """A body in one of three media types."""

    parser_classes = (JSONParser, FormParser, MultiPartParser)

    @extend_schema(
        request=Maker,
        responses={
            200: inline_serializer(
                "Kept", {"name": serializers.CharField(), "by": serializers.CharField()}
            )
        },
    )
    def post(self, request: Any) -> Response:
        """Take a maker."""
        maker = Maker(data=request.data)
        maker.is_valid(raise_exception=True)
        parsed(maker=dict(maker.validated_data), media_type=request.content_type.partition(";")[0])
        return Response({"name": "n", "by": "b"})


PARAMETERS = [
    OpenApiParameter("q", str, required=True),
    OpenApiParameter(
        "ids", {"type": "array", "items": {"type": "integer"}}, style="form", explode=False
    ),
    OpenApiParameter("when", OpenApiTypes.DATETIME),
    OpenApiParameter("uuid", OpenApiTypes.UUID),
    OpenApiParameter("flag", OpenApiTypes.BOOL),
    OpenApiParameter("order", str, enum=["up", "down"], many=True),
    OpenApiParameter("X-Token", str, OpenApiParameter.HEADER),
    OpenApiParameter("session", str, OpenApiParameter.COOKIE),
]


class Parameters(APIView):
    """Parameters."""

    @extend_schema(parameters=PARAMETERS, responses=OpenApiTypes.STR)
    def get(self, request: Any, year: int, name: str) -> Response:
        """Take parameters."""
        found = dict(request.query_params.lists())
        parsed(
            year=year,
            name=name,
            query=found,
            token=request.headers.get("X-Token"),
            session=request.COOKIES.get("session"),
        )
        return Response("said")


class Downloads(APIView):
    """Files."""

    @extend_schema(
        responses={
            (200, "application/pdf"): OpenApiTypes.BINARY,
            404: OpenApiResponse(Problem, "None."),
        }
    )
    def get(self, request: Any) -> Any:
        """Answer with a file."""
        return HttpResponse(b"\x00PDF", content_type="application/pdf")


class Anything(APIView):
    """JSON."""

    @extend_schema(request=OpenApiTypes.ANY, responses=OpenApiTypes.ANY)
    def post(self, request: Any) -> Response:
        """Take any JSON."""
        parsed(value=request.data)
        return Response(request.data)


class Token(TokenAuthentication):
    """A token."""

    def authenticate_credentials(self, key: str) -> Any:
        """Take any."""
        return key, key


class Basic(BasicAuthentication):
    """A name and a password."""

    def authenticate_credentials(self, userid: str, password: str, request: Any = None) -> Any:
        """Take any."""
        return [userid, password], None


class BasicScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Describes `Basic` in the document."""

    target_class = Basic
    name = "passwordAuth"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """Return the scheme."""
        return {"type": "http", "scheme": "basic"}


class TokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Describes `Token` in the document, as drf-spectacular does its base."""

    target_class = Token
    name = "tokenAuth"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """Return the scheme."""
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": 'With "Token" before it.',
        }


class Checked(APIView):
    """Keys."""

    authentication_classes = (Token, Basic)

    @extend_schema(responses=OpenApiTypes.ANY)
    def get(self, request: Any) -> Response:
        """Take a token, or a name and a password."""
        return Response(request.user)


router = DefaultRouter()
router.register("items", Items, basename="items")
router.register("makers", Makers, basename="makers")
router.register("offsets", Offsets, basename="offsets")
urlpatterns = [
    path("schema", SpectacularJSONAPIView.as_view()), path("pets", Pets.as_view()), path("uploads", Uploads.as_view()),
    path("forms", Forms.as_view()), path("parameters/<int:year>/<str:name>/", Parameters.as_view()),
    path("downloads", Downloads.as_view()), path("anything", Anything.as_view()), path("checked", Checked.as_view()),
    *router.urls,
]  # fmt: skip
app = get_wsgi_application()
