"""The tables of an .srm file, as they are after the newest migration."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Entity
from srm_desktop.model.state import FIELDS

APPLICATION_ID = 0x53524D31
"""'SRM1', SQLite's application_id of every assessment."""

HEAD = "0011"
"""The newest migration."""

metadata = MetaData()


def _entity_table(name: str, entity: Entity, *keys: str) -> Table:
    """One column per field of the entity: what can change is what can be stored."""
    return Table(
        name,
        metadata,
        *(Column(key, Text, primary_key=True, nullable=False) for key in keys),
        *(Column(field, Text) for field in FIELDS[entity]),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


batch = Table(
    "batch",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    Column("verb", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("detail", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("reverts", Text),
    sqlite_strict=True,
)

change = Table(
    "change",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("uuid", Text, nullable=False),
    Column("batch", Integer, nullable=False),
    Column("entity", Text, nullable=False),
    Column("entity_id", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("old", Text),
    Column("new", Text),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Index("change_by_entity", "entity", "entity_id"),
    Index("change_by_batch", "batch"),
    sqlite_strict=True,
)

details = _entity_table("details", Entity.DETAILS, "id")
target = _entity_table("target", Entity.TARGET, "id")
person = _entity_table("person", Entity.PERSON, "id")
answer = _entity_table("answer", Entity.ANSWER, "item", "target")
attestation = _entity_table("attestation", Entity.ATTESTATION, "id")
reliance = _entity_table("reliance", Entity.RELIANCE, "id")
action_item = _entity_table("action_item", Entity.ACTION_ITEM, "id")
saved_filter = _entity_table("saved_filter", Entity.SAVED_FILTER, "id")
meeting = _entity_table("meeting", Entity.MEETING, "id")
minute = _entity_table("minute", Entity.MINUTE, "id")
evidence = _entity_table("evidence", Entity.EVIDENCE, "id")
scan = _entity_table("scan", Entity.SCAN, "id")
finding = _entity_table("finding", Entity.FINDING, "id")

content = Table(
    "content",
    metadata,
    Column("sha256", Text, primary_key=True, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Documents that the log refers to by hash and the program reads whole: catalogs, the logo."""

piece = Table(
    "piece",
    metadata,
    Column("sha256", Text, primary_key=True, nullable=False),
    Column("number", Integer, primary_key=True, nullable=False, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Files that the log refers to by hash and nobody reads whole: evidence. Numbered from 0; an empty file is
one empty piece."""

TABLES: dict[Entity, Table] = {
    Entity.DETAILS: details,
    Entity.TARGET: target,
    Entity.PERSON: person,
    Entity.ANSWER: answer,
    Entity.ATTESTATION: attestation,
    Entity.RELIANCE: reliance,
    Entity.ACTION_ITEM: action_item,
    Entity.SAVED_FILTER: saved_filter,
    Entity.MEETING: meeting,
    Entity.MINUTE: minute,
    Entity.EVIDENCE: evidence,
    Entity.SCAN: scan,
    Entity.FINDING: finding,
}


Key = tuple[str, ...]


def key_of(entity: Entity, id_: str) -> Key:
    """The primary key of an entity's row. An answer's is the responsibility, then the target: what is judged
    in hundreds of targets at once lies together."""
    if entity is Entity.ANSWER:
        key = AnswerKey.parse(id_)
        return key.item, key.target
    return (id_,)


def id_of(entity: Entity, key: Key) -> str:
    """The other way round: the id that the log uses."""
    return str(AnswerKey(item=key[0], target=key[1])) if entity is Entity.ANSWER else key[0]


def fingerprint(connection: Connection) -> str:
    """SHA-256 of every object of the file's schema; a trigger or view slipped in changes it.

    Left out are the indexes that SQLite makes by itself for primary keys, which have no SQL.
    """
    rows = connection.exec_driver_sql(
        "SELECT type, name, tbl_name, sql FROM sqlite_master "
        "WHERE NOT (type = 'index' AND sql IS NULL) ORDER BY type, name"
    ).all()
    lines = [" ".join(" ".join(str(part) for part in row).split()) for row in rows]
    return sha256("\n".join(lines).encode()).hexdigest()


FINGERPRINTS = {
    "0001": "ab05af458e13019d56157569d8153ba2988c7c193487775ea1c61b4e23a1ee58",
    "0002": "a7d00174e8015fbaf00dac8f3283cb8c3ac047703aaf6522406987ee5134c2a1",
    "0003": "5c51c0d342a679b015ec99ee0c93cdd6665255c4e055fee12e47d36a42f99bef",
    "0004": "ca69e9dabab2e99365575677c28222fcfee07388c353267cd4579eab6ebc557f",
    "0005": "d8014741d93848ce8a3c43128223e6496d3168bf3b3fa8dc12528286dc446bdb",
    "0006": "94bd481209eadcb177708a012330d1e01b96b12b9887124373f4cb4568d339b5",
    "0007": "5d3363ab3eb767603d85bd52858a0626ff7b7159b0368ae55baa597ccaf27307",
    "0008": "db3ac4463ee98e217c74cea4aa41ec82add491cf3df64d4a22b4756e18fc749c",
    "0009": "517b20754b2f805e608e5f215e47ea146472bef3b58c1bfdd6cfa75f9e312d26",
    "0010": "40ad50f3d49b6b1a9150ccea526abea31c05d4a4b41fdf7513a49b185a26c549",
    "0011": "54d5520b073beeed91e2f0001e484c08eaf7da2edd401d0c7f775a597cabb9d3",
}
"""What `fingerprint` gives for a file at each migration; a test computes them again."""
