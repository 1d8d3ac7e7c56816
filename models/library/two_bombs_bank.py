def app(ui):
    ui.title("Stop in time")
    s = ui.state
    if "bombs" not in s:
        s.bombs, s.opened, s.bank, s.words = random.sample(range(1, 7), 2), [], 0, ""
    if ui.button("Stop"):
        s.bank += 5 * len(s.opened)
        s.words, s.opened, s.bombs = "", [], random.sample(range(1, 7), 2)
    with ui.grid(3):
        for n in range(1, 7):
            if ui.button("+5" if n in s.opened else str(n)) and n not in s.opened:
                if n in s.bombs:
                    s.words, s.opened, s.bombs = "Bomb", [], random.sample(range(1, 7), 2)
                else:
                    s.words = "Safe"
                    s.opened.append(n)
    ui.text(s.words, size=28)
    ui.text(f"Round: {5 * len(s.opened)}, bank: {s.bank}", size=20)
