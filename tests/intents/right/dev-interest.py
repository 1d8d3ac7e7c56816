def app(ui):
    ui.title("Simple interest")
    amount = ui.number("Amount", 1000.0, min=0)
    rate = ui.number("Rate in % a year", 3.0, min=0)
    years = ui.number("Years", 1, min=0)
    ui.text(f"Interest: {amount * rate / 100 * years:.2f}", size=28)
