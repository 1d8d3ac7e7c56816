def app(ui):
    ui.title("Chores")
    s = ui.state
    s.points = s.get("points", 0)
    s.tickets = s.get("tickets", 0)
    ui.text(f"{s.points} points", size=40, bold=True, align="center")
    ui.text(f"Tickets: {s.tickets}", align="center")
    with ui.row():
        if ui.button("Chore done"):
            s.points += 10
        if ui.button("Cinema ticket for 50") and s.points >= 50:
            s.points -= 50
            s.tickets += 1
