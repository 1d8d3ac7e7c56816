def app(ui):
    ui.title("More dots")
    s = ui.state
    if "left" not in s:
        counts = random.sample(range(10, 26), 2)
        s.left = [[random.randint(8, 192), random.randint(8, 192)] for i in range(counts[0])]
        s.right = [[random.randint(208, 392), random.randint(8, 192)] for i in range(counts[1])]
    c = ui.canvas(400, 200, background="white")
    c.line(200, 0, 200, 200, "black", 2)
    for x, y in s.left + s.right:
        c.circle(x, y, 5, "navy")
    with ui.row():
        for side in ["Left", "Right"]:
            if ui.button(side):
                more = "Left" if len(s.left) > len(s.right) else "Right"
                s.words = f"{'Yes' if side == more else 'No'}, {len(s.left)} left and {len(s.right)} right"
                s.good, s.rounds = s.get("good", 0) + (side == more), s.get("rounds", 0) + 1
                del s.left
    ui.text(s.get("words", "Where are more dots?"), size=24)
    ui.text(f"Right guesses: {s.get('good', 0)} of {s.get('rounds', 0)}", size=20)
