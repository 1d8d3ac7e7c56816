def app(ui):
    ui.title("Who is next")
    drawn = ui.state.get("drawn", [])
    names = [name.strip() for name in ui.field("Names").split(",") if name.strip()]
    left = [name for name in names if name not in drawn]
    if ui.button("Draw") and left:
        drawn.append(random.choice(left))
    if drawn:
        ui.text(drawn[-1], size=40)
    for name in drawn:
        ui.text(name)
