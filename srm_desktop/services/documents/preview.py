"""Looking at a document before it is kept or signed."""

from srm_desktop.pdf.picturing import Pages, Picture

__all__ = ["Pages", "Picture"]
