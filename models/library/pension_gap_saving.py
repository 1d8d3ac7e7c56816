def app(ui):
    ui.title("Pension gap")
    need = ui.number("I need a month", 2000.0, min=0)
    pension = ui.number("Pension a month", 1400.0, min=0)
    years = ui.number("Years as a pensioner", 20, min=1)
    left = ui.number("Years until then", 30, min=1)
    gap = max(0, need - pension)
    capital = gap * 12 * years
    ui.text(f"Gap: {gap:.2f} a month", size=24)
    ui.text(f"Money needed: {capital:,.2f}", size=24)
    ui.text(f"Save {capital / (left * 12):.2f} a month", size=40, bold=True)
    ui.text("Without interest and without inflation", color="muted")
