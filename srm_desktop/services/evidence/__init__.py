"""Files that show why an answer is so: taken in, looked at, handed out."""
