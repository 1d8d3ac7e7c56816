def app(ui):
    ui.title("Carats")
    carats = ui.number("Carats", 1.5, min=0, step=0.1)
    ui.text(f"{carats * 0.2:.2f} g", size=40, bold=True)
    # A round diamond of one carat is about 6.5 mm wide.
    ui.text(f"About {6.5 * carats ** (1 / 3):.1f} mm wide", size=20)
    ui.divider()
    grams = ui.number("Grams", 1.0, min=0, step=0.1)
    ui.text(f"{grams / 0.2:.1f} carats", size=28)
