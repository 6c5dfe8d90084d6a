"""From the intermediate representation to the files of the package."""
