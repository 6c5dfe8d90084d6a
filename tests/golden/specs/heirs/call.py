"""Each heir sent and read by its tag, one without its tag, an unknown tag, and tags of other objects."""

import json

ANIMALS = [{"species": "cat", "lives": 9}, {"species": "dog", "born": "2021-05-01"}, {"species": "Puppy", "weeks": 3}, {"species": "bird", "wings": 2}]
ANSWERS = [
    (200, "application/json", b'{"kind":"c","r":1.5,"colour":"red"}'),
    (200, "application/json", b'{"kind":"Square","w":2}'),
    (200, "application/json", json.dumps(ANIMALS).encode()),
    (200, "application/json", b"[]"),
    (204, "", b""),
    (200, "application/json", b'{"type":"song","bars":12}'),
    (200, "application/json", b'{"type":"series","host":"a"}'),
    (204, "", b""),
]


def call(heirs, client):
    yield client.add_shape(heirs.CircleInput(r=1.5, colour="red"))
    yield client.add_shape(heirs.SquareInput(kind="Square", w=2))
    got = client.add_animal(heirs.CatInput(species="cat", lives=9))
    yield got
    yield [found.path for one in got for found in heirs.violations(one)]
    yield client.add_animal(heirs.AnimalInput(species="bird"))
    yield client.add_pet(heirs.DogInput(species="dog", name="b"))
    yield client.add_play(heirs.SongInput(bars=12))
    yield client.add_play(heirs.ShowInput(type="series", host="a"))
    yield client.add_way(heirs.CardInput(note="x"))
    for wrong in (
        lambda: client.add_shape(heirs.CircleInput(kind="Square")),
        lambda: client.add_animal(heirs.CatInput(species="dog")),
        lambda: client.add_pet(heirs.DogInput(species="cat")),
        lambda: client.add_pet(heirs.AnimalInput(species="cat")),
    ):
        try:
            wrong()
        except heirs.InvalidRequestError as error:
            yield str(error)
