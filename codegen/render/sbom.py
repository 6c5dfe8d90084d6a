"""
The bill of materials of a package: CycloneDX 1.6 as JSON, with nothing in it that varies from run to run.
"""

from __future__ import annotations

import json
import re
import uuid
from typing import Final
from urllib.parse import quote

from codegen.model.package import Package
from codegen.render.manifest import LICENSE, REQUIREMENTS

NAME: Final = "_sbom.cdx.json"


def render_sbom(package: Package, distribution: str, version: str, generator_version: str) -> str:
    """Describe a package and its dependencies, whose versions whoever installs it chooses."""
    names = [re.split("[<>=]", line)[0] for line in REQUIREMENTS]
    own = f"pkg:pypi/{distribution}@{quote(version, safe='')}"
    content = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, own + package.digest)}",
        "version": 1,
        "metadata": {
            "tools": {
                "components": [
                    {"type": "application", "name": "generate.py", "version": generator_version}
                ]
            },
            "component": {
                "type": "library",
                "bom-ref": own,
                "name": distribution,
                "version": version,
                "licenses": [{"license": {"id": LICENSE}}],
                "purl": own,
            },
        },
        "components": [
            {
                "type": "library",
                "bom-ref": f"pkg:pypi/{name}",
                "name": name,
                "purl": f"pkg:pypi/{name}",
                "properties": [{"name": "requirement", "value": line}],
            }
            for name, line in zip(names, REQUIREMENTS, strict=True)
        ],
        "dependencies": [{"ref": own, "dependsOn": [f"pkg:pypi/{name}" for name in names]}],
    }
    return json.dumps(content, indent=2) + "\n"
