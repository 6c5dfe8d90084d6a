"""Every operation is there under a name of its own, and calls its own path."""

NAMES = "list_pets list_pets_2 listpets models list_pets_detailed_2 delete f g h i j get_l post_l field_init operation f_2".split()
ANSWERS = [(200, "application/json", b'{"operations":"x"}') if name == "models" else (204, "", b"") for name in NAMES]


def call(tags, client):
    for name in NAMES:
        yield getattr(client, name)()
    yield sorted(name for name in dir(tags.Client) if name.endswith("_detailed"))
