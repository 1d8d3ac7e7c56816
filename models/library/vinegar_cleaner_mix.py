PARTS = {"Windows": 3, "Kitchen and bath": 1, "Floors": 20}


def app(ui):
    ui.title("Vinegar cleaner")
    use = ui.choice("For", list(PARTS))
    ml = ui.number("Bottle or bucket (ml)", 800, min=10, step=50)
    vinegar = ml / (PARTS[use] + 1)
    ui.text(f"{vinegar:.0f} ml vinegar", size=32, bold=True)
    ui.text(f"{ml - vinegar:.0f} ml water", size=32, bold=True)
    ui.text(f"1 part vinegar, {PARTS[use]} {'part' if PARTS[use] == 1 else 'parts'} water", color="muted")
    ui.text("Not on marble or other natural stone", color="warn")
