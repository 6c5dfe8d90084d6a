"""Reading a contract: text to JSON values, each with its position."""
