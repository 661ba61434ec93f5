"""Every result as one byte, so that thousands of cells are counted and painted in a moment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from srm_desktop.model.answer import Result
from srm_desktop.model.change import Change
from srm_desktop.model.progress import Counts, moved_results
from srm_desktop.model.state import State

RESULTS = tuple(Result)
_CODES = {result: code for code, result in enumerate(RESULTS)}


class Grid:
    """A row of bytes for each item, a byte for each target: the result's position in `Result`."""

    def __init__(self, items: Sequence[str], targets: Sequence[str]) -> None:
        self._row_of = {id_: n for n, id_ in enumerate(items)}
        self._column_of = {id_: n for n, id_ in enumerate(targets)}
        self.rows = [bytearray(len(targets)) for _ in items]

    @classmethod
    def of(cls, items: Sequence[str], targets: Sequence[str], state: State) -> Grid:
        grid = cls(items, targets)
        row_of, column_of, rows = grid._row_of, grid._column_of, grid.rows
        for (target, item), answer in state.answers.items():
            if (row := row_of.get(item)) is not None and (column := column_of.get(target)) is not None:
                rows[row][column] = _CODES[answer.result]
        return grid

    def arranged(self, items: Sequence[str], targets: Sequence[str]) -> Grid:
        """These of its items and targets in this order: quicker than going through all answers again.
        Raises KeyError for one that is not in it."""
        grid = Grid(items, targets)
        columns = [self._column_of[target] for target in targets]
        for item, row in zip(items, grid.rows, strict=True):
            row[:] = bytes(map(self.rows[self._row_of[item]].__getitem__, columns))
        return grid

    def follow(self, changes: Iterable[Change]) -> list[tuple[int, int]]:
        """Row and column of every cell that the changes touched."""
        touched = []
        for (target, item), _, new in moved_results(changes):
            row, column = self._row_of.get(item), self._column_of.get(target)
            if row is not None and column is not None:
                self.rows[row][column] = _CODES[new]
                touched.append((row, column))
        return touched

    def counts(self, rows: slice, columns: slice) -> Counts:
        if columns.stop - columns.start == 1:
            below = bytes(row[columns.start] for row in self.rows[rows])
            return Counts(*map(below.count, range(len(RESULTS))))
        start, stop = columns.start, columns.stop
        return Counts(
            *(sum(row.count(code, start, stop) for row in self.rows[rows]) for code in range(len(RESULTS)))
        )

    def all_counts(self) -> Counts:
        width = len(self._column_of)
        return self.counts(slice(0, len(self.rows)), slice(0, width))
