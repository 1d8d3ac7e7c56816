def app(ui):
    ui.title("Fishing")
    s = ui.state
    bite = s.get("bite", 0)
    with ui.row():
        if ui.button("Cast") and not bite:
            s.bite, s.words = ui.time + random.uniform(2, 6), "Waiting"
        if ui.button("Pull") and bite:
            s.bite = 0
            if bite <= ui.time <= bite + 1:
                s.fish, s.words = s.get("fish", 0) + 1, "Caught"
            else:
                s.words = "Gone"
    if s.get("bite") and ui.time > s.bite + 1:
        s.bite, s.words = 0, "Gone"
    elif s.get("bite") and ui.time >= s.bite:
        s.words = "Bite"
    ui.text(s.get("words", "Cast the line"), size=36, align="center")
    ui.text(f"Fish: {s.get('fish', 0)}", size=20)
