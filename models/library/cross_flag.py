COLORS = ["red", "white", "blue", "yellow", "green"]


def app(ui):
    ui.title("Cross flag")
    s = ui.state
    ground = ui.choice("Ground", COLORS, "red")
    cross = ui.choice("Cross", COLORS, "white")
    if ui.button("Swap"):
        s.swapped = not s.get("swapped", False)
    if s.get("swapped"):
        ground, cross = cross, ground
    c = ui.canvas(320, 200)
    c.rect(0, 0, 320, 200, ground)
    c.rect(100, 0, 40, 200, cross)
    c.rect(0, 80, 320, 40, cross)
    ui.text(f"{cross} on {ground}", align="center")
