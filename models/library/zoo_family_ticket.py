def app(ui):
    ui.title("Zoo tickets")
    with ui.row():
        adults = ui.number("Adults", 2, min=0)
        children = ui.number("Children", 2, min=0)
    with ui.row():
        adult = ui.number("Price for an adult", 18.0, min=0)
        child = ui.number("Price for a child", 9.0, min=0)
    family = ui.number("Family ticket (2 adults, 3 children)", 45.0, min=0)
    singles = adults * adult + children * child
    # Whoever doesn't fit on the family ticket pays besides.
    with_family = family + max(0, adults - 2) * adult + max(0, children - 3) * child
    if with_family < singles:
        ui.text(f"Family ticket: {singles - with_family:.2f} cheaper", size=32, bold=True)
    else:
        ui.text("Single tickets", size=32, bold=True)
    ui.text(f"Single tickets: {singles:.2f}")
    ui.text(f"With the family ticket: {with_family:.2f}")
