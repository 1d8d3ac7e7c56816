def app(ui):
    ui.title("Subscription")
    month = ui.number("Price per month", 9.99, min=0, step=0.01)
    year = month * 12
    ui.text(f"Per year: {year:.2f}", size=28)
    ui.text(f"Per day: {year / 365:.2f}", size=28)
