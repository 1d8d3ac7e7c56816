ORDER = ["Mercury", "Venus", "Earth", "Mars", "Jupiter"]


def app(ui):
    ui.title("Planets in order")
    s = ui.state
    found = s.get("found", [])
    with ui.row():
        for planet in ["Jupiter", "Earth", "Mars", "Venus", "Mercury"]:
            if ui.button(planet, enabled=planet not in found):
                if ORDER[len(found)] == planet:
                    found.append(planet)
                    s.words = ""
                else:
                    s.found, s.words = [], f"No, {planet} is not next"
    for number, planet in enumerate(found, start=1):
        ui.text(f"{number}. {planet}", size=20)
    ui.text(s.get("words", ""), color="bad")
    if len(found) == 5:
        ui.text("All in order", size=28, color="good")
        if ui.button("Again"):
            s.found = []
