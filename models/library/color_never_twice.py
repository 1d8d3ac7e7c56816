def app(ui):
    ui.title("Colour")
    s = ui.state
    last = s.get("colors", ["-"])[-1]
    if ui.button("Next"):
        color = random.choice([one for one in ["red", "green", "blue", "pink"] if one != last])
        s.colors = s.get("colors", []) + [color]
    colors = s.get("colors", ["-"])
    ui.text(colors[-1], size=48, bold=True)
    ui.text("Before: " + ", ".join(colors[-6:-1]))
