"""Text: shaped, broken into lines, measured and rasterised. All sizes are in physical pixels."""

from compositor.text.fonts import Face
from compositor.text.markup import Piece, pieces
from compositor.text.raster import Bitmap, bitmap
from compositor.text.run import Glyph, Line, RichLine, Run, Span
from compositor.text.shaping import line_height, shape
from compositor.text.wrapping import fit, spans, wrap

__all__ = [
    "Bitmap",
    "Face",
    "Glyph",
    "Line",
    "Piece",
    "RichLine",
    "Run",
    "Span",
    "bitmap",
    "fit",
    "line_height",
    "pieces",
    "shape",
    "spans",
    "wrap",
]
