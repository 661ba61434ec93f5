"""Small widgets and layouts that views and dialogs are made of."""
