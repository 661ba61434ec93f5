"""What a user sees. The only room, with app.py, that knows Qt."""
