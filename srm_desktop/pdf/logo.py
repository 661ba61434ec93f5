"""The organization's logo: any common picture in, one small plain picture out."""

from __future__ import annotations

import io

from PIL import Image, UnidentifiedImageError

from srm_desktop.errors import UserError
from srm_desktop.language import phrase

_LARGEST = (600, 240)
_MOST_PIXELS = 40_000_000


def normalized(data: bytes, name: str) -> bytes:
    """A PNG on white without metadata, at most 600 by 240 pixels. Raises UserError for no picture."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "GIF", "WEBP")) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise UserError(
                    phrase("{0} has more than 40 million pixels.", name), "Choose a smaller picture."
                )
            drawn = picture.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise UserError(phrase("{0} is not a picture.", name), "Choose a PNG or JPEG file.") from error
    drawn.thumbnail(_LARGEST)
    flat = Image.new("RGB", drawn.size, "white")
    flat.paste(drawn, mask=drawn.getchannel("A"))
    out = io.BytesIO()
    flat.save(out, "PNG", optimize=True)
    return out.getvalue()
