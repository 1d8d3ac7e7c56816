def app(ui):
    ui.title("Raffle")
    s = ui.state
    owners = s.get("owners", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Sell") and name:
            owners.append(name)
            ui.clear("Name")
    for i, owner in enumerate(owners):
        ui.text(f"Ticket {i + 1}: {owner}")
    if not owners:
        ui.text("No tickets sold", color="muted")
    if ui.button("Draw") and owners:
        i = random.randrange(len(owners))
        s.winner = f"Ticket {i + 1}, {owners[i]}, wins"
    if s.get("winner"):
        ui.text(s.winner, size=28, bold=True)
