"""The forms a sign-off document can take: titles, statements and conclusions as data."""

from __future__ import annotations

from functools import cache
from typing import Any

import yaml

from srm_desktop.paths import resources_dir

Template = dict[str, Any]
"""`id`, `title`, `roles`, `objectivity`, `one_person_may_sign_both`; `assertion` with `intro` and
`statements`; `conclusion` with `words` by conclusion and `statements`."""


@cache
def read(id_: str) -> Template:
    """A template shipped with the program. Raises FileNotFoundError for an unknown one."""
    text = (resources_dir() / "templates" / f"{id_}.yaml").read_text(encoding="utf-8")
    template: Template = yaml.safe_load(text)
    return {key: value for key, value in template.items() if key not in ("schema", "permits")}
