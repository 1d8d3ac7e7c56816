def app(ui):
    ui.title("Ten boxes")
    s = ui.state
    if "place" not in s or ui.button("New game"):
        s.place, s.opened, s.words = random.randint(1, 10), 0, "Open a box"
    with ui.grid(5):
        for n in range(1, 11):
            if ui.button(str(n)) and not s.words.startswith("Treasure"):
                s.opened += 1
                if n == s.place:
                    s.words = f"Treasure, boxes opened: {s.opened}"
                else:
                    s.words = "Further left" if s.place < n else "Further right"
    ui.text(s.words, size=28)
