def app(ui):
    ui.title("Tombola")
    s = ui.state
    tickets, winners = s.get("tickets", []), s.get("winners", [])
    with ui.row():
        name = ui.field("Buyer").strip()
        count = int(ui.number("Tickets", 1, min=1, max=50))
        if ui.button("Sell") and name:
            tickets.extend([name] * count)
            ui.clear("Buyer")
    sold = len(tickets)
    ui.text(f"{sold} {'ticket' if sold == 1 else 'tickets'} sold", size=28, bold=True)
    left = [number for number in range(sold) if number not in winners]
    if ui.button("Draw a winner") and left:
        winners.append(random.choice(left))
    for number in winners:
        ui.text(f"No. {number + 1} wins: {tickets[number]}", size=22, color="good")
    ui.list([f"{number}: {name}" for number, name in enumerate(tickets, 1)])
