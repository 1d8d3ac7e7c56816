def app(ui):
    ui.title("One in so many")
    s = ui.state
    n = int(ui.number("One in", 3, min=1))
    if ui.button("Try"):
        if random.randint(1, n) == 1:
            s.words = "Lucky"
            s.count = s.get("count", 0) + 1
        else:
            s.words = "Not this time"
    ui.text(s.get("words", "Press Try"), size=36)
    ui.text(f"Times lucky: {s.get('count', 0)}")
