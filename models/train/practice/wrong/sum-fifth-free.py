def app(ui):
    ui.title("Circus tickets")
    tickets = ui.number("Tickets", 1, min=0)
    free = 1 if tickets >= 5 else 0
    ui.text(f"Price: {(tickets - free) * 8}", size=28, bold=True)
    ui.text(f"Free: {free}")
