def app(ui):
    ui.title("Beads")
    beads = ui.state.get("beads", [])
    c = ui.canvas(420, 80)
    c.line(10, 40, 410, 40, "white", 2)
    for i, color in enumerate(beads):
        c.circle(30 + i * 40, 40, 18, color)
    ui.text(f"{len(beads)} of 10 beads", size=20)
    with ui.row():
        for color in ["Red", "Green", "Blue"]:
            if ui.button(color) and len(beads) < 10:
                beads.append(color.lower())
        if ui.button("Take off") and beads:
            beads.pop()
