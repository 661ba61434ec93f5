"""The .srm file. The only room that knows SQLAlchemy, Alembic and SQLite."""
