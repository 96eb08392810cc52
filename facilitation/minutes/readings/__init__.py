"""What a reader sees of a file of minutes, read back: a file for each export format, called as it.

Each has ``read``: from the bytes of a file to its passages, in the order of reading. Line numbers
are among them, the marks and numbers of lists are not; of a link its words, then its address.
A file that cannot be read is a `ValueError`, or any other error of who reads it.
"""
