def app(ui):
    ui.title("Three for two")
    price = ui.number("Price of one", 10.0, min=0)
    number = int(ui.number("Number", 1, min=1, max=999))
    free = number // 3
    ui.text(f"To pay: {(number - free) * price:.2f}", size=28)
    ui.text(f"Saved: {free * price:.2f}", size=20)
    if number % 3 == 2:
        ui.text("One more is free", color="good")
