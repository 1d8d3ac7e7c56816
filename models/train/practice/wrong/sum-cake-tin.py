def app(ui):
    ui.title("Another cake tin")
    old = ui.number("Tin in the recipe in cm", 26, min=1)
    new = ui.number("My tin in cm", 26, min=1)
    flour = ui.number("Flour in the recipe in g", 300, min=0)
    ui.text(f"You need {flour * new / old:.0f} g", size=28, bold=True)
