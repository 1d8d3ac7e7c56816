def app(ui):
    ui.title("Ticket")
    child = ui.switch("Child")
    zones = int(ui.field("How many zones?", "1") or 1)
    cents = 200
    for _ in range(zones - 1):
        cents += 120
    if child:
        cents //= 2
    ui.text(f"{cents / 100} €", size=40)
