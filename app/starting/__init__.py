"""Starting the windows: what is loaded when, one program for a library, what helps in trouble."""
