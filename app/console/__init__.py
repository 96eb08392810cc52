"""The facilitator's window: agenda, floor, matter and the quick bar (screens.md, "Console")."""
