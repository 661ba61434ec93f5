"""The sheet under the pen: pages one after another straight onto reportlab's canvas.

Nothing is laid out twice and no page is kept: what is known only at the end (the number of pages,
the pages of the contents) is drawn by form objects that are filled in last.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from srm_desktop.pdf import fonts
from srm_desktop.pdf.furniture import Furniture
from srm_desktop.pdf.look import (
    BOLD,
    BOTTOM,
    FOOTER_BASELINE,
    HEADER_BASELINE,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    RIGHT,
    RULE,
    SMALL,
    SMALL_MONO,
    SMALL_QUIET,
    TOP,
    WATERMARK,
    WIDTH,
    Style,
)
from srm_desktop.pdf.wrapping import Line, line_width, shortened, wrap

OnRun = Callable[[str, float, float, float, str], None]
"""Hears of every drawn piece of text: face, size, x, y, text. For measuring."""

_MOST_PIXELS = 1_000_000


class Paper:
    """`y` is where the next line's box begins; it goes down from TOP to BOTTOM."""

    def __init__(self, furniture: Furniture, language: str, on_run: OnRun | None = None) -> None:
        fonts.registered()
        rl_config.canvas_basefontname = REGULAR  # or reportlab names a Helvetica it does not embed
        self._buffer = io.BytesIO()
        self.canvas = Canvas(
            self._buffer,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=1,
            lang=language,
        )
        self._furniture = furniture
        self._on_run = on_run
        self._font: tuple[str, float] | None = None
        self._colour = ""
        self._repeat: Callable[[], None] | None = None
        self._marks: list[tuple[str, int]] = []
        self.page = 0
        self.y = TOP

    # Pages

    def new_page(self) -> None:
        if self.page:
            self.canvas.showPage()
        self.page += 1
        self._font, self._colour = None, ""
        self._draw_furniture()
        self.y = TOP
        if self._repeat is not None:
            self._repeat()

    def need(self, height: float) -> None:
        """A new page where less than `height` is left of this one."""
        if self.y - height < BOTTOM:
            self.new_page()

    def space(self, height: float) -> None:
        self.y = max(self.y - height, BOTTOM)

    @contextmanager
    def repeating(self, head: Callable[[], None]) -> Iterator[None]:
        """Draws `head` now and at the top of every page that begins meanwhile."""
        before, self._repeat = self._repeat, head
        head()
        yield
        self._repeat = before

    @contextmanager
    def continuing(self, head: Callable[[], None]) -> Iterator[None]:
        """Draws `head` at the top of every page that begins meanwhile."""
        before, self._repeat = self._repeat, head
        yield
        self._repeat = before

    def _draw_furniture(self) -> None:
        f = self._furniture
        if f.watermark:
            self._draw_watermark(f.watermark)
        self.put(f.title, SMALL_QUIET, LEFT, HEADER_BASELINE, WIDTH * 0.7)
        self.put_right(f.confidentiality, SMALL_QUIET, RIGHT, HEADER_BASELINE)
        self.rule(HEADER_BASELINE - 8)
        self.rule(FOOTER_BASELINE + 16)
        self._draw_foot(f)

    def _draw_foot(self, f: Furniture) -> None:
        page = f"Page {self.page} of "
        self.put(page, SMALL_QUIET, LEFT, FOOTER_BASELINE)
        self._form_at("total", LEFT + fonts.width(page, SMALL_QUIET.face, SMALL_QUIET.size), FOOTER_BASELINE)
        self.put(f.snapshot, SMALL_MONO.coloured(SMALL_QUIET.colour), LEFT + 176, FOOTER_BASELINE)
        self.put_right(f"{f.document_id}  ·  {f.state}", SMALL_QUIET, RIGHT, FOOTER_BASELINE)

    def _draw_watermark(self, text: str) -> None:
        self.canvas.saveState()
        self.canvas.setFillColor(HexColor(WATERMARK))
        self.canvas.setFont(BOLD, 120)
        self.canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        self.canvas.rotate(52)
        self.canvas.drawCentredString(0, -40, text)
        self.canvas.restoreState()

    def finish(self, title: str, author: str, subject: str) -> bytes:
        """Fills in what was left open and gives the document."""
        self.canvas.showPage()
        self._define("total", str(self.page), SMALL_QUIET)
        for name, page in self._marks:
            self._define(f"page-of-{name}", str(page), SMALL, right=True)
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setSubject(subject)
        self.canvas.setCreator("SRM Desktop")
        self.canvas.save()
        return self._buffer.getvalue()

    def _define(self, name: str, text: str, style: Style, *, right: bool = False) -> None:
        canvas = self.canvas
        canvas.beginForm(name, -40, -4, 80, 12)
        canvas.setFillColor(HexColor(style.colour))
        canvas.setFont(style.face, style.size)
        if right:
            canvas.drawRightString(0, 0, text)
        else:
            canvas.drawString(0, 0, text)
        canvas.endForm()

    def _form_at(self, name: str, x: float, y: float) -> None:
        self.canvas.saveState()
        self.canvas.translate(x, y)
        self.canvas.doForm(name)
        self.canvas.restoreState()

    # Bookmarks

    def mark(self, name: str, title: str, level: int) -> None:
        """The place has a bookmark, and its page can be shown in the contents."""
        self.canvas.bookmarkHorizontal(name, 0, min(self.y + 16, PAGE_HEIGHT))
        self.canvas.addOutlineEntry(title, name, level=level, closed=level > 0)
        self._marks.append((name, self.page))

    def page_of(self, name: str, y: float) -> None:
        """The page number of a mark that may come later, ending at the right margin."""
        self._form_at(f"page-of-{name}", RIGHT, y)

    def link(self, name: str, y: float, height: float) -> None:
        self.canvas.linkRect(
            "", name, (LEFT, y, RIGHT, y + height), relative=0, thickness=0, Border="[0 0 0]"
        )

    # Text

    def put(self, text: str, style: Style, x: float, y: float, width: float = WIDTH) -> None:
        """One line at a baseline, shortened where it does not fit."""
        self.put_line(shortened(text, style, width), style, x, y)

    def put_right(self, text: str, style: Style, right: float, y: float, width: float = WIDTH) -> None:
        line = shortened(text, style, width)
        self.put_line(line, style, right - line_width(line, style), y)

    def put_line(self, line: Line, style: Style, x: float, y: float) -> None:
        canvas = self.canvas
        if self._colour != style.colour:
            self._colour = style.colour
            canvas.setFillColor(HexColor(style.colour))
        for offset, face, text in line:
            if self._font != (face, style.size):
                self._font = (face, style.size)
                canvas.setFont(face, style.size)
            canvas.drawString(x + offset, y, text)
            if self._on_run is not None:
                self._on_run(face, style.size, x + offset, y, text)

    def write(self, text: str, style: Style, x: float = LEFT, width: float = WIDTH) -> None:
        """Flows text from where the pen is, over as many pages as it takes."""
        for line in wrap(text, style, width):
            self.need(style.leading)
            self.put_line(line, style, x, style.baseline(self.y))
            self.y -= style.leading

    # Pictures, lines and areas

    def picture(self, png: bytes, height: float) -> None:
        """At the left margin; as high as `height`, or less where it would be wider than the column."""
        image = ImageReader(io.BytesIO(png))
        width, pixels = image.getSize()
        if width * pixels > _MOST_PIXELS:
            raise ValueError("the picture is too large")
        scale = min(height / pixels, WIDTH / width)
        self.need(height)
        self.canvas.drawImage(
            image, LEFT, self.y - pixels * scale, width=width * scale, height=pixels * scale
        )
        self.y -= height

    def rule(self, y: float, left: float = LEFT, right: float = RIGHT, colour: str = RULE) -> None:
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(0.5)
        self.canvas.line(left, y, right, y)

    def area(
        self, x: float, y: float, width: float, height: float, fill: str = "", stroke: str = RULE
    ) -> None:
        """A rectangle from its lower left corner."""
        canvas = self.canvas
        if fill:
            canvas.setFillColor(HexColor(fill))
            self._colour = fill
        canvas.setStrokeColor(HexColor(stroke))
        canvas.setLineWidth(0.5)
        canvas.rect(x, y, width, height, stroke=1 if stroke != fill else 0, fill=1 if fill else 0)
