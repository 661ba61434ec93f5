"""Every command of the catalog is one that the AWS CLI knows and that only reads."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

import botocore.session  # type: ignore[import-untyped]
import jmespath  # type: ignore[import-untyped]
import pytest
from botocore import xform_name
from botocore.exceptions import DataNotFoundError  # type: ignore[import-untyped]
from jmespath.exceptions import JMESPathError  # type: ignore[import-untyped]
from jmespath.visitor import TreeInterpreter  # type: ignore[import-untyped]

from srm_desktop.model.catalog import Responsibility
from srm_desktop.paths import resources_dir
from srm_desktop.services.catalog import catalogs

# The CLI's own manual writes texts in backticks, as the language did once.
pytestmark = pytest.mark.filterwarnings("ignore:deprecated string literal syntax:PendingDeprecationWarning")

MODELS = {"s3api": "s3", "configservice": "config", "deploy": "codedeploy"}
"""The models of services that the CLI calls otherwise; by the model's own name it has no such command."""

READING = re.compile(r"(batch-get|describe|get|head|list|lookup|search|simulate|validate)(-|$)")

GLOBAL = {"output", "profile", "query", "region"}
"""Options of every command, each with one value."""

GLOBAL_FLAGS = {"no-cli-pager", "no-paginate"}
PAGING = {"max-items", "page-size", "starting-token"}
SHADOWED = GLOBAL | {"version", "color", "debug", "endpoint-url"}
"""A member of such a name has another option, which the models do not tell."""

PLACEHOLDER = re.compile(r"<[a-z][a-z0-9-]*>")
SOME = "placeholder"


class Wrong(Exception):
    """What is wrong with a command."""


def responsibilities() -> list[Responsibility]:
    catalog = catalogs.build(catalogs.read(resources_dir() / "catalog"))
    return [item for item in catalog.by_id.values() if item.test]


@pytest.mark.parametrize("item", responsibilities(), ids=lambda item: item.id)
def test_commands_can_be_run(item: Responsibility) -> None:
    found = [f"{item.id}: {fault}: {step.run}" for step in item.test for fault in faults(step.run)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("command", "fault"),
    [
        ("aws iam list-users", None),
        ("aws s3api get-bucket-policy --bucket <bucket> --no-cli-pager", None),
        ("aws cloudtrail lookup-events --max-items 200", None),
        ("aws rds describe-db-snapshots --include-shared", None),
        ("aws ec2 describe-instances --query 'Reservations[].Instances[?EbsOptimized].ImageId'", None),
        ("jq .Users .", "no AWS CLI command"),
        ("aws iam list-users | jq .Users", "not one command"),
        ("aws iam list-users --query 'Users", "the quotes are wrong: No closing quotation"),
        ("aws config describe-config-rules", "no service config"),
        ("aws people list-people", "no service people"),
        ("aws iam list-people", "no operation list-people"),
        ("aws iam delete-user --user-name <user>", "delete-user does not only read"),
        ("aws iam list-users all", "all belongs to no option"),
        ("aws iam list-users --max-items 1 --max-items 2", "--max-items is given twice"),
        ("aws iam list-users --users <user>", "--users is no option"),
        ("aws sts get-caller-identity --max-items 2", "--max-items is no option"),
        ("aws iam get-role", "--role-name is missing"),
        ("aws iam get-role --role-name", "--role-name needs a value"),
        ("aws iam list-access-keys --user-name <user> <user>", "--user-name needs one value"),
        ("aws rds describe-db-snapshots --include-shared true", "--include-shared takes no value"),
        ("aws wafv2 list-web-acls --scope GLOBAL", "--scope knows no GLOBAL"),
        ("aws iam list-users --query", "--query needs one value"),
        ("aws iam list-users --query 'Users[].Name'", "--query names Name, which is no member of User"),
        ("aws iam list-users --query 'Users.Arn'", "--query names Arn in a list"),
        (
            "aws iam list-users --query 'Users[?Name==`a`].Arn'",
            "--query names Name, which is no member of User",
        ),
        ("aws iam list-users --query 'Users[].[Arn || Me]'", "--query names Me, which is no member of User"),
    ],
)
def test_the_guard_finds(command: str, fault: str | None) -> None:
    assert list(faults(command)) == ([fault] if fault else [])


def test_the_guard_finds_a_query_that_is_none() -> None:
    (fault,) = faults("aws iam list-users --query 'Users[?'")
    assert fault.startswith("--query is no JMESPath: ")


@dataclass(frozen=True)
class Operation:
    """What the CLI takes and gives for one operation; the shapes are botocore's."""

    options: dict[str, Any]
    required: tuple[str, ...]
    has_pages: bool
    output: Any

    def fault_of(self, option: str, values: list[str]) -> str | None:
        """What is wrong with an option, after its name."""
        if option in GLOBAL or (self.has_pages and option in PAGING):
            return None if len(values) == 1 else "needs one value"
        shape = self.options.get(option)
        if option in GLOBAL_FLAGS or (shape is not None and shape.type_name == "boolean"):
            return "takes no value" if values else None
        return "is no option" if shape is None else fault_of_values(shape, values)


def faults(command: str) -> Iterator[str]:
    """What is wrong with a command; nothing more is looked for where its words or its operation are."""
    try:
        service, name, *rest = words(command)
        operation = find(service, name)
        given = options(rest)
    except Wrong as wrong:
        yield str(wrong)
        return
    if not READING.match(name):
        yield f"{name} does not only read"
    for option in operation.required:
        if option not in given:
            yield f"--{option} is missing"
    for option, values in given.items():
        fault = operation.fault_of(option, values)
        if not fault and option == "query":
            fault = fault_of_query(values[0], operation.output)
        if fault:
            yield f"--{option} {fault}"


def words(command: str) -> list[str]:
    """The words after "aws", as a shell would part them."""
    lexer = shlex.shlex(PLACEHOLDER.sub(SOME, command), posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    lexer.commenters = ""
    try:
        parts = list(lexer)
    except ValueError as error:
        raise Wrong(f"the quotes are wrong: {error}") from error
    if any(re.fullmatch(r"[();<>|&]+", part) for part in parts):
        raise Wrong("not one command")
    if len(parts) < 3 or parts[0] != "aws":
        raise Wrong("no AWS CLI command")
    return parts[1:]


def options(rest: list[str]) -> dict[str, list[str]]:
    """The values of each option. Raises Wrong where one is given twice or a value belongs to none."""
    given: dict[str, list[str]] = {}
    values: list[str] | None = None
    for word in rest:
        if word.startswith("--"):
            if word[2:] in given:
                raise Wrong(f"{word} is given twice")
            values = given[word[2:]] = []
        elif values is None:
            raise Wrong(f"{word} belongs to no option")
        else:
            values.append(word)
    return given


@cache
def session() -> Any:
    return botocore.session.Session()


@cache
def service_model(service: str) -> Any:
    """By the service's name in the CLI."""
    try:
        if service in MODELS.values():
            raise Wrong(f"no service {service}")
        return session().get_service_model(MODELS.get(service, service))
    except DataNotFoundError as error:
        raise Wrong(f"no service {service}") from error


def find(service: str, operation: str) -> Operation:
    model = service_model(service)
    names = {xform_name(name, "-"): name for name in model.operation_names}
    if operation not in names:
        raise Wrong(f"no operation {operation}")
    found = model.operation_model(names[operation])
    taken: dict[str, Any] = {}
    required: list[str] = []
    if found.input_shape:
        taken = {xform_name(member, "-"): shape for member, shape in found.input_shape.members.items()}
        required = [xform_name(member, "-") for member in found.input_shape.required_members]
    taken = {option: shape for option, shape in taken.items() if option not in SHADOWED}
    taken |= {f"no-{option}": shape for option, shape in taken.items() if shape.type_name == "boolean"}
    return Operation(taken, tuple(required), has_pages(model.service_name, found.name), found.output_shape)


def has_pages(model_name: str, operation: str) -> bool:
    """Whether the CLI gathers the pages of an operation."""
    with suppress(DataNotFoundError, ValueError):
        session().get_paginator_model(model_name).get_paginator(operation)
        return True
    return False


def fault_of_values(shape: Any, values: list[str]) -> str | None:
    if not values:
        return "needs a value"
    if shape.type_name not in ("list", "map", "structure") and len(values) > 1:
        return "needs one value"
    known = getattr(shape.member if shape.type_name == "list" else shape, "enum", ())
    unknown = [value for value in values if known and value != SOME and value not in known]
    return f"knows no {', '.join(unknown)}" if unknown else None


def fault_of_query(query: str, output: Any) -> str | None:
    try:
        Names().visit(jmespath.compile(query).parsed, sample(output))
    except JMESPathError as error:
        return f"is no JMESPath: {str(error).splitlines()[0]}"
    except Wrong as wrong:
        return str(wrong)
    return None


class Structure(dict[str, Any]):
    """A value of a structure that makes its members when they are asked for."""

    def __init__(self, shape: Any) -> None:
        super().__init__({name: None for name in shape.members})
        self.shape = shape

    def get(self, name: str, default: Any = None) -> Any:
        if name not in self:
            raise Wrong(f"names {name}, which is no member of {self.shape.name}")
        return sample(self.shape.members[name])


def sample(shape: Any) -> Any:
    """A value as an operation could answer it: one element in each list, one key in each map."""
    if shape is None:
        return {}
    match shape.type_name:
        case "structure":
            return Structure(shape)
        case "list":
            return [sample(shape.member)]
        case "map":
            return {"key": sample(shape.value)}
        case "boolean":
            return True
        case "integer" | "long" | "float" | "double":
            return 1
        case _:
            return "text"


class Names(TreeInterpreter):  # type: ignore[misc]
    """Follows every branch of a query, also those that no value takes, so that each name is looked at."""

    def visit_field(self, node: Any, value: Any) -> Any:
        if isinstance(value, str | list):
            raise Wrong(f"names {node['value']} in a {'text' if isinstance(value, str) else 'list'}")
        return super().visit_field(node, value)

    def visit_filter_projection(self, node: Any, value: Any) -> Any:
        base, taken, condition = node["children"]
        self.visit_projection({"children": [base, condition]}, value)
        return self.visit_projection({"children": [base, taken]}, value)

    def visit_or_expression(self, node: Any, value: Any) -> Any:
        left, _ = (self.visit(child, value) for child in node["children"])
        return left

    visit_and_expression = visit_or_expression
