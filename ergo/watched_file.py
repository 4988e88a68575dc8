"""A file that somebody else may change at any time: its folder is watched with it, and dust settles first."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

WRITING = 150  # milliseconds in which an editor may still be writing


class WatchedFile(QObject):
    """Tells that the file was changed. Editors replace a file rather than write into it."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._watcher = QFileSystemWatcher(self)
        self._saved = QTimer(self, singleShot=True, interval=WRITING)
        self._saved.timeout.connect(self.changed)
        self._watch()
        for stirred in (self._watcher.directoryChanged, self._watcher.fileChanged):
            stirred.connect(lambda _: self._watch())
            stirred.connect(lambda _: self._saved.start())

    def _watch(self) -> None:
        """Watches the file that is there now; a link's other end may be replaced, too."""
        path = self._path
        places = {str(place) for place in (path, path.parent, path.resolve().parent) if place.exists()}
        if fresh := places.difference(self._watcher.files(), self._watcher.directories()):
            self._watcher.addPaths(sorted(fresh))
