def app(ui):
    ui.title("Tickets")
    s = ui.state
    tickets = s.get("tickets", [])
    with ui.row():
        text = ui.field("Ticket").strip()
        if ui.button("Open") and text:
            tickets.append({"text": text, "time": ui.time, "clock": ui.now.strftime("%H:%M")})
            ui.clear("Ticket")
    if tickets:
        first = tickets[0]
        ui.text(f"{first['clock']} {first['text']}", size=32, bold=True)
        if ui.button("Solve"):
            s.solved = f"{first['text']} took {round((ui.time - first['time']) / 60)} minutes"
            tickets.pop(0)
        ui.text(f"Open: {len(tickets)}")
    else:
        ui.text("Nothing is open", color="muted")
    if s.get("solved"):
        ui.text(s.solved, color="good")
