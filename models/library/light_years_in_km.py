def app(ui):
    ui.title("Light years")
    years = ui.number("Light years", 4.2, min=0, step=0.1)
    billions = years * 9460.73
    ui.text(f"{billions:,.0f} billion km", size=40, bold=True)
    ui.text(f"{billions / 149.5979:,.0f} thousand times as far as the sun")
    ui.text("One light year is 9.46 trillion km", color="muted")
