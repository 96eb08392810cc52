"""Reading HTML, as browsers and word processors put it on the clipboard."""
