"""Windows' registry as a tree in memory, with the few functions of `winreg` that Ergo calls."""

from types import TracebackType
from typing import Any

Tree = dict[str, Any]  # a key's names: a dict is a key, all else a value


class Key:
    """An open key."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree

    def __enter__(self) -> "Key":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closed."""

    @property
    def keys(self) -> list[str]:
        """The names of the keys in it."""
        return [name for name, it in self.tree.items() if isinstance(it, dict)]


class FakeWinreg:
    """The module; *denied*: a key that nobody may open."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "the person's", 2, 1

    def __init__(self, tree: Tree | None = None, denied: str = "") -> None:
        self.tree: Tree = {} if tree is None else tree
        self.denied = denied

    def OpenKey(self, root: str, path: str, _reserved: int = 0, _access: int = 0) -> Key:
        assert root == self.HKEY_CURRENT_USER
        if self.denied and self.denied in path:
            raise PermissionError(13, "Access is denied")
        tree = self.tree
        for name in path.split("\\"):
            if not isinstance(tree.get(name), dict):
                raise FileNotFoundError(2, "The system cannot find the file specified")
            tree = tree[name]
        return Key(tree)

    def CreateKey(self, _root: str, path: str) -> Key:
        if self.denied and self.denied in path:
            raise PermissionError(13, "Access is denied")
        tree = self.tree
        for name in path.split("\\"):
            tree = tree.setdefault(name, {})
        return Key(tree)

    def QueryInfoKey(self, key: Key) -> tuple[int, int, int]:
        return len(key.keys), 0, 0

    def EnumKey(self, key: Key, number: int) -> str:
        return key.keys[number]

    def QueryValueEx(self, key: Key, name: str) -> tuple[object, int]:
        if name not in key.tree:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return key.tree[name], self.REG_SZ

    def SetValueEx(self, key: Key, name: str, _reserved: int, kind: int, value: str) -> None:
        assert kind == self.REG_SZ
        key.tree[name] = value

    def DeleteValue(self, key: Key, name: str) -> None:
        if name not in key.tree:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        del key.tree[name]


def tree_of(path: str, tree: Tree) -> Tree:
    """A tree in which *tree* stands at that path."""
    for name in reversed(path.split("\\")):
        tree = {name: tree}
    return tree
