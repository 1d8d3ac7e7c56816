def app(ui):
    ui.title("Clothes for the trip")
    with ui.row():
        days = int(ui.number("Days away", 14, min=1, max=365))
        every = int(ui.number("Wash every ... days", 4, min=1, max=60))
    sets = min(days, every)
    washes = (days - 1) // every
    ui.text(f"Shirts: {sets}", size=32, bold=True)
    ui.text(f"Pairs of socks: {sets}", size=32, bold=True)
    ui.text(f"Underwear: {sets + 1}, one to spare", size=24)
    ui.text(f"You wash {washes} {'time' if washes == 1 else 'times'}" if washes else "No washing needed", color="muted")
