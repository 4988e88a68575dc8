"""The figure that shows each movement.

Belongs here: everything that is drawn of the person, the chair and the floor. Doesn't: joint angles and time
(core), windows (the rest of ui).
"""

from ergo.ui.figure.back import back_transform, paint_back
from ergo.ui.figure.painter import FigurePainter, thumbnail
from ergo.ui.figure.palette import SHIRTS, SKINS, Look

__all__ = ["SHIRTS", "SKINS", "FigurePainter", "Look", "back_transform", "paint_back", "thumbnail"]
