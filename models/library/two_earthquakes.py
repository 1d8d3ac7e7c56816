def app(ui):
    ui.title("Earthquakes")
    strong = ui.number("Stronger one (magnitude)", 7, min=0, max=10, step=0.1)
    weak = ui.number("Weaker one (magnitude)", 5, min=0, max=10, step=0.1)
    apart = abs(strong - weak)
    if apart == 0:
        ui.text("Both are equally strong", size=36, bold=True)
        return
    ui.text(f"{10 ** (1.5 * apart):,.0f} times the energy", size=36, bold=True)
    ui.text(f"The ground moves {10 ** apart:,.0f} times as much", size=20)
