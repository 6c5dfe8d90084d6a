"""The intermediate representation: frozen classes that hold no Python text."""
