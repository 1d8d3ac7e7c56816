def app(ui):
    ui.title("Tennis court")
    booked = ui.state.get("booked", {})
    name = ui.field("Name").strip()
    rows = [f"{hour}:00 {booked.get(hour, 'free')}" for hour in range(8, 13)]
    picked = ui.list(rows, actions=["Book", "Free"])
    if picked:
        hour = 8 + picked.index
        if picked.action == "Free":
            booked.pop(hour, None)
        elif name and hour not in booked:
            booked[hour] = name
