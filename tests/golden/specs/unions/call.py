"""Each member sent and read, an unknown tag, and a member that nobody named."""

ANSWERS = [
    (200, "application/json", b'{"pet":{"kind":"kitten"},"pets":[{"kind":"Dog"},{"kind":"bird"},null],"home":{"masts":2,"id":1},"since":"2021-05-01","many":[{"masts":1}]}'),
    (200, "application/json", b'{"kind":"cat","lives":9}'),
]


def call(unions, client):
    owner = client.add_owner(
        unions.OwnerInput(
            pet=None,
            pets=[unions.CatInput(kind="cat", lives=9), unions.DogInput(kind="Dog", bark="wuff")],
            home=unions.HouseInput(rooms=2),
            since=3,
            many=unions.BoatInput(masts=1),
        )
    )
    yield owner
    yield owner.to_update().to_dict()
    yield client.any_pet()
    try:
        unions.OwnerInput(pets=["x"])
    except unions.InvalidRequestError as error:
        yield str(error)
