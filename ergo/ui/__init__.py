"""WHAT PEOPLE SEE: all widgets live here. They are told values and emit what the person did."""
