LEAVES = {"Spring": "pink", "Summer": "green", "Autumn": "orange", "Winter": "none"}


def app(ui):
    ui.title("Tree")
    s = ui.state
    with ui.row():
        for season in LEAVES:
            if ui.button(season):
                s.season = season
    color = LEAVES[s.get("season", "Spring")]
    c = ui.canvas(300, 260, background="lightblue")
    c.rect(135, 120, 30, 140, "brown")
    if color != "none":
        for x, y in [(110, 110), (150, 80), (190, 110), (130, 60), (170, 60)]:
            c.circle(x, y, 35, color)
    ui.text(f"Leaves: {color}", size=20)
