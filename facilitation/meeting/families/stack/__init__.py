"""The stack: hands, its order, who may enter."""
