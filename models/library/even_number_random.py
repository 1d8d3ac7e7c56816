def app(ui):
    ui.title("Even numbers")
    s = ui.state
    if ui.button("Draw"):
        s.number = random.randrange(2, 101, 2)
        s.count = s.get("count", 0) + 1
    ui.text(f"{s.get('number', '-')}", size=60)
    ui.text(f"Drawn: {s.get('count', 0)}")
