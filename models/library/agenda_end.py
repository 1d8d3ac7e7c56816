def app(ui):
    ui.title("Club evening")
    points = ui.state.get("points", [])
    with ui.row():
        point = ui.field("Point").strip()
        minutes = int(ui.number("Minutes", 10, min=1, max=600))
        if ui.button("Add") and point:
            points.append([point, minutes])
            ui.clear("Point")
    time = 19 * 60 + 30
    for name, length in points:
        ui.text(f"{time // 60 % 24}:{time % 60:02} {name}")
        time += length
    ui.text(f"Through at {time // 60 % 24}:{time % 60:02}", size=24, bold=True)
