"""What Ergo costs, beside a reference that is measured in the same run on the same machine.

One file per kind of measurement; each gives rows with Ergo's absolute figure, the reference's, their ratio
and the limit. Belongs here: measuring. Doesn't: proving that something works (the other folders of `tests`).
"""
