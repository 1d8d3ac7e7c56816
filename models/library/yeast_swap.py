def app(ui):
    ui.title("Yeast")
    grams = ui.number("Grams", 42.0, min=0)
    fresh, dry = grams * 3, grams / 3
    ui.text(f"{grams:g} g fresh = {dry:.1f} g dry", size=24)
    ui.text(f"{grams:g} g dry = {fresh:.1f} g fresh", size=24)
