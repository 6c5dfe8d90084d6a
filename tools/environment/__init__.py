"""Making the environments that the programs and the tests run in."""
