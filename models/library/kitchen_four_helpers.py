def app(ui):
    ui.title("Kitchen")
    s = ui.state
    cups = ui.number("Cups", 1.0, min=0)
    ui.text(f"{cups * 240:.0f} ml")
    heat = ui.number("Fahrenheit", 212)
    ui.text(f"{(heat - 32) * 5 / 9:.0f} °C")
    ui.divider()
    with ui.row():
        if ui.button("+"):
            s.eggs = s.get("eggs", 0) + 1
        if ui.button("-"):
            s.eggs = max(0, s.get("eggs", 0) - 1)
    ui.text(f"Eggs: {s.get('eggs', 0)}")
    ui.divider()
    things = s.get("things", [])
    thing = ui.field("To buy").strip()
    if ui.button("Add") and thing:
        things.append(thing)
        ui.clear("To buy")
    for thing in things:
        ui.text(f"• {thing}")
