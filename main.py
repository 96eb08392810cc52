"""Starts Goround from the source tree; the installed program is `goround`."""

from app.launch import main

if __name__ == "__main__":
    raise SystemExit(main())
