def app(ui):
    ui.title("Piecework")
    pieces = ui.number("Pieces", 120, min=0)
    normal = ui.number("For each piece", 0.8, min=0, step=0.05)
    more = ui.number("For each piece over 100", 1.0, min=0, step=0.05)
    hours = ui.number("Hours", 8.0, min=0, step=0.5)
    wage = min(pieces, 100) * normal + max(0, pieces - 100) * more
    ui.text(f"{wage:.2f}", size=40, bold=True)
    if hours > 0:
        ui.text(f"{wage / hours:.2f} an hour", size=24)
