def app(ui):
    ui.title("Kim and Lou")
    points = ui.state.get("points", [])
    with ui.row():
        if ui.button("Kim +1"):
            points.append("Kim")
        if ui.button("Lou +1"):
            points.append("Lou")
        if ui.button("Undo") and points:
            points.pop()
    ui.state.points = points
    ui.text(f"Kim {points.count('Kim')} : {points.count('Lou')} Lou", size=40, align="center")
