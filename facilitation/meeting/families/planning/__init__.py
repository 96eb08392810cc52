"""Planning the agenda: its tree, who presents, what is needed, what is left for another time."""
