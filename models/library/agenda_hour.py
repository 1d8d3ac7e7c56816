def app(ui):
    ui.title("Meeting")
    s = ui.state
    points = s.get("points", [])
    with ui.row():
        point = ui.field("Point").strip()
        minutes = int(ui.number("Minutes", 10, min=1))
        if ui.button("Add") and point:
            s.refused = sum(entry[1] for entry in points) + minutes > 60
            if not s.refused:
                points.append([point, minutes])
                ui.clear("Point")
    if s.get("refused"):
        ui.text("Too long", color="bad")
    picked = ui.list([f"{name}: {length}" for name, length in points], actions=["Drop"])
    if picked:
        points.pop(picked.index)
    planned = sum(entry[1] for entry in points)
    ui.text(f"Planned: {planned}")
    ui.text(f"Free: {60 - planned}", size=24, bold=True)
