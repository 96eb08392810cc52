"""The matter: proposals, amendments and motions, and the dialogs they are written in."""
