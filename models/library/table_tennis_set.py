def app(ui):
    ui.title("Table tennis")
    s = ui.state
    points = s.get("points", {"Kim": 0, "Max": 0})
    kim, max_points = points["Kim"], points["Max"]
    over = max(kim, max_points) >= 11 and abs(kim - max_points) >= 2
    ui.text(f"Kim {kim} : {max_points} Max", size=40, bold=True, align="center")
    with ui.row():
        for name in points:
            if ui.button(name) and not over:
                points[name] += 1
    if over:
        ui.text("Kim wins the set" if kim > max_points else "Max wins the set", size=24, color="good")
    if ui.button("New set"):
        s.points = {"Kim": 0, "Max": 0}
