def app(ui):
    ui.title("Teams")
    names = [name.strip() for name in ui.field("Names").split(",") if name.strip()]
    if ui.button("Make teams"):
        random.shuffle(names)
        half = (len(names) + 1) // 2
        ui.text("Team 1: " + ", ".join(names[:half]))
        ui.text("Team 2: " + ", ".join(names[half:]))
