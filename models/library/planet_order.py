ORDER = ["Mercury", "Venus", "Earth", "Mars"]


def app(ui):
    ui.title("Planets")
    s = ui.state
    line = s.get("line", [])
    with ui.row():
        for planet in ["Mars", "Earth", "Venus", "Mercury"]:
            if ui.button(planet) and len(line) < 4:
                s.message = ""
                if planet == ORDER[len(line)]:
                    line.append(planet)
                else:
                    line.clear()
                    s.message = "From the start"
    ui.text("Sun, " + ", ".join(line) if line else "Sun", size=24)
    ui.text("Well done" if len(line) == 4 else s.get("message", ""), size=28)
    if ui.button("Again"):
        line.clear()
        s.message = ""
