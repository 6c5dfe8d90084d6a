"""From the normalized document to the intermediate representation."""
