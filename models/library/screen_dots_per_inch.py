def app(ui):
    ui.title("Pixels per inch")
    wide = ui.number("Pixels wide", 1920, min=1)
    high = ui.number("Pixels high", 1080, min=1)
    inches = ui.number("Diagonal in inches", 24.0, min=0.5, step=0.1)
    ppi = math.hypot(wide, high) / inches
    ui.text(f"{ppi:.0f} ppi", size=40, bold=True)
    if ppi < 90:
        ui.text("you see the dots close up", color="muted")
    else:
        ui.text("normal" if ppi < 150 else "sharp", color="muted")
