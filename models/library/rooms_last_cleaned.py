from datetime import date

ROOMS = ["Bathroom", "Kitchen", "Bedroom", "Hall"]


def app(ui):
    ui.title("Cleaning")
    last = ui.state.get("last", {})
    rooms = sorted(ROOMS, key=lambda room: last.get(room, ""))
    ui.text(f"Next: {rooms[0]}", size=36, bold=True)
    lines = []
    for room in rooms:
        if room not in last:
            lines.append(f"{room}: never")
            continue
        days = (ui.today - date.fromisoformat(last[room])).days
        lines.append(f"{room}: " + ("today" if days == 0 else "1 day ago" if days == 1 else f"{days} days ago"))
    picked = ui.list(lines, actions=["Cleaned"])
    if picked:
        last[rooms[picked.index]] = str(ui.today)
