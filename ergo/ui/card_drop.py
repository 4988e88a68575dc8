"""Whether what is dragged over a window is a physio's card."""

from PySide6.QtCore import QMimeData

SUFFIX = ".ergocard"  # as storage.card_file has it


def dropped_card(dropped: QMimeData) -> str:
    """The path of the one card that is dropped; empty: it is something else."""
    urls = dropped.urls()
    files = [url.toLocalFile() for url in urls if url.isLocalFile() and url.path().endswith(SUFFIX)]
    return files[0] if len(files) == len(urls) == 1 else ""
