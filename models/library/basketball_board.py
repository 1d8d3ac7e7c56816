def app(ui):
    ui.title("Basketball")
    s = ui.state
    points = s.get("points", {"Home": 0, "Guests": 0})
    for team in points:
        with ui.row():
            for more in [1, 2, 3]:
                if ui.button(f"{team} +{more}"):
                    points[team] += more
    ui.text(f"Home {points['Home']} : {points['Guests']} Guests", size=40, bold=True, align="center")
    if ui.button("Reset"):
        s.points = {"Home": 0, "Guests": 0}
