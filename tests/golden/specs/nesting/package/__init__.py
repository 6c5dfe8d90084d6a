# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A client of the Nesting."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._runtime.unset import UNSET, Unset
from .errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DeadlineExceededError,
    DecodeError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    ServerError,
    StatusError,
    TokenError,
    TransportError,
    UnprocessableError,
)

if TYPE_CHECKING:
    from ._runtime.call.attempt_report import AttemptReport
    from ._runtime.call.response import Response
    from ._runtime.schema.kind import Violation
    from ._runtime.views.read_view import violations
    from .client import AsyncClient, Client
    from .models.deep import Deep, DeepUpdate
    from .models.deep_deep import DeepDeep, DeepDeepUpdate
    from .models.deep_deep_n1 import DeepDeepN1, DeepDeepN1Update
    from .models.deep_deep_n1n2 import DeepDeepN1N2, DeepDeepN1N2Update
    from .models.deep_deep_n1n2n3 import DeepDeepN1N2N3, DeepDeepN1N2N3Update
    from .models.deep_deep_n1n2n3n4 import DeepDeepN1N2N3N4, DeepDeepN1N2N3N4Update
    from .models.deep_deep_n1n2n3n4n5 import DeepDeepN1N2N3N4N5, DeepDeepN1N2N3N4N5Update
    from .models.deep_deep_n1n2n3n4n5n6 import DeepDeepN1N2N3N4N5N6, DeepDeepN1N2N3N4N5N6Update
    from .models.deep_deep_n1n2n3n4n5n6n7 import (
        DeepDeepN1N2N3N4N5N6N7,
        DeepDeepN1N2N3N4N5N6N7Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8 import (
        DeepDeepN1N2N3N4N5N6N7N8,
        DeepDeepN1N2N3N4N5N6N7N8Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9 import (
        DeepDeepN1N2N3N4N5N6N7N8N9,
        DeepDeepN1N2N3N4N5N6N7N8N9Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10,
        DeepDeepN1N2N3N4N5N6N7N8N9N10Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27n28 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28Update,
    )
    from .models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27n28n29 import (
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28N29,
        DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28N29Update,
    )
    from .models.deep_first import DeepFirst, DeepFirstUpdate
    from .models.deep_second import DeepSecond, DeepSecondUpdate
    from .models.longnamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenam_b72ac25b import (
        Longnamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamename,
    )

__version__ = "…"

__all__ = [
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "Deep",
    "DeepDeep",
    "DeepDeepN1",
    "DeepDeepN1N2",
    "DeepDeepN1N2N3",
    "DeepDeepN1N2N3N4",
    "DeepDeepN1N2N3N4N5",
    "DeepDeepN1N2N3N4N5N6",
    "DeepDeepN1N2N3N4N5N6N7",
    "DeepDeepN1N2N3N4N5N6N7N8",
    "DeepDeepN1N2N3N4N5N6N7N8N9",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28N29",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28N29Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10Update",
    "DeepDeepN1N2N3N4N5N6N7N8N9Update",
    "DeepDeepN1N2N3N4N5N6N7N8Update",
    "DeepDeepN1N2N3N4N5N6N7Update",
    "DeepDeepN1N2N3N4N5N6Update",
    "DeepDeepN1N2N3N4N5Update",
    "DeepDeepN1N2N3N4Update",
    "DeepDeepN1N2N3Update",
    "DeepDeepN1N2Update",
    "DeepDeepN1Update",
    "DeepDeepUpdate",
    "DeepFirst",
    "DeepFirstUpdate",
    "DeepSecond",
    "DeepSecondUpdate",
    "DeepUpdate",
    "InvalidRequestError",
    "Longnamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamename",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ServerError",
    "StatusError",
    "TokenError",
    "TransportError",
    "UNSET",
    "UnprocessableError",
    "Unset",
    "Violation",
    "violations",
]

# The modules of the names that are imported at their first use: the models need no clients.
_MODULES = {
    "AsyncClient": ".client",
    "AttemptReport": "._runtime.call.attempt_report",
    "Client": ".client",
    "Response": "._runtime.call.response",
    "Violation": "._runtime.schema.kind",
    "violations": "._runtime.views.read_view",
    "Deep": ".models.deep",
    "DeepDeep": ".models.deep_deep",
    "DeepDeepN1": ".models.deep_deep_n1",
    "DeepDeepN1N2": ".models.deep_deep_n1n2",
    "DeepDeepN1N2N3": ".models.deep_deep_n1n2n3",
    "DeepDeepN1N2N3N4": ".models.deep_deep_n1n2n3n4",
    "DeepDeepN1N2N3N4N5": ".models.deep_deep_n1n2n3n4n5",
    "DeepDeepN1N2N3N4N5N6": ".models.deep_deep_n1n2n3n4n5n6",
    "DeepDeepN1N2N3N4N5N6N7": ".models.deep_deep_n1n2n3n4n5n6n7",
    "DeepDeepN1N2N3N4N5N6N7N8": ".models.deep_deep_n1n2n3n4n5n6n7n8",
    "DeepDeepN1N2N3N4N5N6N7N8N9": ".models.deep_deep_n1n2n3n4n5n6n7n8n9",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27n28",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28N29": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27n28n29",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28N29Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27n28n29",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27n28",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26n27",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25n26",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24n25",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23n24",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22N23Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22n23",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21N22Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21n22",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20N21Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20n21",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19N20Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19n20",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18N19Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18n19",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17N18Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17n18",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16N17Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16n17",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15N16Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15n16",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14N15Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14n15",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13N14Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13n14",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12N13Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12n13",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11N12Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11n12",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10N11Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10n11",
    "DeepDeepN1N2N3N4N5N6N7N8N9N10Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9n10",
    "DeepDeepN1N2N3N4N5N6N7N8N9Update": ".models.deep_deep_n1n2n3n4n5n6n7n8n9",
    "DeepDeepN1N2N3N4N5N6N7N8Update": ".models.deep_deep_n1n2n3n4n5n6n7n8",
    "DeepDeepN1N2N3N4N5N6N7Update": ".models.deep_deep_n1n2n3n4n5n6n7",
    "DeepDeepN1N2N3N4N5N6Update": ".models.deep_deep_n1n2n3n4n5n6",
    "DeepDeepN1N2N3N4N5Update": ".models.deep_deep_n1n2n3n4n5",
    "DeepDeepN1N2N3N4Update": ".models.deep_deep_n1n2n3n4",
    "DeepDeepN1N2N3Update": ".models.deep_deep_n1n2n3",
    "DeepDeepN1N2Update": ".models.deep_deep_n1n2",
    "DeepDeepN1Update": ".models.deep_deep_n1",
    "DeepDeepUpdate": ".models.deep_deep",
    "DeepFirst": ".models.deep_first",
    "DeepFirstUpdate": ".models.deep_first",
    "DeepSecond": ".models.deep_second",
    "DeepSecondUpdate": ".models.deep_second",
    "DeepUpdate": ".models.deep",
    "Longnamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamename": ".models.longnamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenamenam_b72ac25b",
}


def __getattr__(name: str) -> object:
    """Import a name of the package at its first use (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
