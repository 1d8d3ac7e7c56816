from datetime import timedelta


def app(ui):
    ui.title("World clock")
    cities = ui.state.get("cities", [])
    name = ui.field("City").strip()
    hours = ui.number("Hours from here", 0, min=-24, max=24)
    if ui.button("Add") and name:
        cities.append([name, hours])
        ui.clear("City")
    ui.text(f"Here: {ui.now.strftime('%H:%M')}", size=28)
    lines = [f"{name}: {(ui.now + timedelta(hours=hours)).strftime('%H:%M')}" for name, hours in cities]
    press = ui.list(lines, actions=["Delete"])
    if press:
        cities.pop(press.index)
