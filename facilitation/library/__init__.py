"""The library: records of meetings kept in a database file, or on a server."""
