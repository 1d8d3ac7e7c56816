def app(ui):
    ui.title("Which is bigger?")
    s = ui.state
    with ui.row():
        for side in ["Left", "Right"]:
            if ui.button(side):
                a, b = random.sample(range(1, 21), 2)
                bigger = "Left" if a > b else "Right"
                name = "right" if side == bigger else "wrong"
                s[name] = s.get(name, 0) + 1
                s.words = f"{a} and {b}: {bigger} is bigger"
    ui.text(s.get("words", "? and ?"), size=28)
    ui.text(f"Right: {s.get('right', 0)}")
    ui.text(f"Wrong: {s.get('wrong', 0)}")
