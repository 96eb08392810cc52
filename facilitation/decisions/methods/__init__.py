"""The decision methods, one file each; every file offers its method as ``METHOD``."""
