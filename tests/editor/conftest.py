"""A house with its schema, opened in the editor's language server; skipped where there is none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from server import Server, missing

from parcours.pipeline import declared as documents_of
from parcours.schema.documents import DRAFTS, Asked, Draft, as_json, schema_of
from parcours.schema.targets import declared

HOUSE = Path(__file__).parents[2] / "specs" / "boulangerie"
SCHEMA = ".parcours/schemas/parcours.json"


@pytest.fixture(scope="session", params=sorted(DRAFTS))
def editor(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    if why := missing():
        pytest.skip(why)
    draft: Draft = request.param
    folder = tmp_path_factory.mktemp("maison") / "Le Fournil d'à côté"
    path = folder / SCHEMA
    path.parent.mkdir(parents=True)
    path.write_bytes(as_json(schema_of(None, Asked("fr", draft, declared(documents_of(HOUSE))))))
    settings = {
        "schemas": {SCHEMA: ["parcours.yaml", "metiers/*.yaml", "segments/*.yaml", "catalogue/*.yaml"]},
        "validate": True,
        "completion": True,
        "hover": True,
        "schemaStore": {"enable": False},
    }
    with Server(folder, settings) as server:
        yield server
