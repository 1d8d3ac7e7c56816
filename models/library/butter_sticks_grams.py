def app(ui):
    ui.title("Butter")
    kind = ui.choice("From", ["Sticks", "Grams"])
    if kind == "Sticks":
        sticks = ui.number("How many sticks", 2.0, min=0, step=0.5)
        ui.text(f"{sticks * 113.4:.0f} g", size=40, bold=True)
        ui.text(f"{sticks * 8:g} tbsp", color="muted")
    else:
        grams = ui.number("How many grams", 250, min=0)
        ui.text(f"{grams / 113.4:.1f} sticks", size=40, bold=True)
        ui.text(f"{grams / 113.4 * 8:.0f} tbsp", color="muted")
