def app(ui):
    ui.title("Beads")
    beads = ui.state.get("beads", [])
    c = ui.canvas(500, 80)
    c.line(10, 40, 490, 40, "white", 2)
    for i, color in enumerate(beads):
        c.circle(30 + i * 40, 40, 18, color)
    ui.text(f"{len(beads)} of 12 beads", size=20)
    with ui.row():
        for color in ["Red", "Green", "Blue", "Yellow"]:
            if ui.button(color) and len(beads) < 12:
                beads.append(color.lower())
        if ui.button("Take off") and beads:
            beads.pop()
