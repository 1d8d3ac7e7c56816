GENES = {"A": "AO", "B": "BO", "AB": "AB", "O": "O"}


def app(ui):
    ui.title("Blood type of the child")
    with ui.row():
        mother = ui.choice("Mother", list(GENES))
        father = ui.choice("Father", list(GENES))
    types = set()
    for one in GENES[mother]:
        for other in GENES[father]:
            types.add("".join(sorted({one, other} - {"O"})) or "O")
    ui.text(" or ".join(sorted(types)), size=40, bold=True)
