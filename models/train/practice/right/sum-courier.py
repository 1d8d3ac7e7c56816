def app(ui):
    ui.title("Courier")
    km = ui.number("Kilometres", 1, min=0)
    sunday = ui.checkbox("Sunday", False)
    price = max(12, km * 1.5)
    if sunday:
        price += 5
    ui.text(f"Price: {price:.2f}", size=28)
