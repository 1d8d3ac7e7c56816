KINDS = ["Water", "Coffee", "Tea"]


def app(ui):
    ui.title("Drinks")
    s = ui.state
    if s.get("day") != str(ui.today):
        s.day, s.drinks = str(ui.today), []
    ml = ui.number("ml", 250, min=1)
    with ui.row():
        for kind in KINDS:
            if ui.button(kind):
                s.drinks.append([kind, ml])
        if ui.button("Undo") and s.drinks:
            s.drinks.pop()
    sums = [sum(ml for name, ml in s.drinks if name == kind) for kind in KINDS]
    for kind, total in zip(KINDS, sums):
        ui.text(f"{kind}: {total} ml", size=20)
    if s.drinks:
        ui.chart(sums, labels=KINDS, kind="pie")
