FLAGS = [("France", ["blue", "white", "red"]), ("Italy", ["green", "white", "red"]), ("Belgium", ["black", "yellow", "red"])]


def app(ui):
    ui.title("Flags")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(FLAGS):
        country, colors = FLAGS[place]
        c = ui.canvas(300, 200)
        for number, color in enumerate(colors):
            c.rect(number * 100, 0, 100, 200, color)
        with ui.row():
            for name in ["Belgium", "France", "Italy"]:
                if ui.button(name):
                    s.points = points + (name == country)
                    s.words = "Right" if name == country else f"No, that was {country}"
                    s.place = place + 1
    else:
        ui.text(f"{points} of {len(FLAGS)} points", size=28)
        if ui.button("Again"):
            s.place, s.points, s.words = 0, 0, ""
    ui.text(s.get("words", ""))
