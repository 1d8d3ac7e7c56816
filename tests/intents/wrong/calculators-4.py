def app(ui):
    ui.title("Interest")
    amount = ui.number("Start amount", 100.0, min=0)
    percent = ui.number("Percent a year", 5.0, min=0)
    years = ui.number("Years", 1, min=0)
    ui.text(f"At the end: {amount * (1 + percent / 100 * years):.2f}", size=28)
