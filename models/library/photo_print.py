def app(ui):
    ui.title("Photo print")
    wide = ui.number("Pixels wide", 3000, min=1)
    high = ui.number("Pixels high", 2000, min=1)
    dpi = int(ui.choice("Dpi", ["150", "200", "300"]))
    ui.text(f"{wide / dpi * 2.54:.1f} × {high / dpi * 2.54:.1f} cm", size=40, bold=True)
