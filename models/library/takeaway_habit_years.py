def app(ui):
    ui.title("Takeaway")
    price = ui.number("Price each time", 8.5, min=0, step=0.5)
    times = ui.number("Times a week", 5, min=0)
    years = ui.number("Years", 5, min=1)
    cost = price * times * 52
    ui.text(f"{cost * years:.2f} in {years} {'year' if years == 1 else 'years'}", size=40, bold=True)
    ui.text(f"{cost:.2f} a year", size=20)
