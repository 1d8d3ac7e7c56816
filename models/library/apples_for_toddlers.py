def app(ui):
    ui.title("How many apples?")
    s = ui.state
    if "apples" not in s:
        s.apples = random.randint(1, 9)
    with ui.row():
        for number in range(1, 10):
            if ui.button(f"{number}"):
                if number == s.apples:
                    s.words, s.stars = "Yes!", s.get("stars", 0) + 1
                    s.apples = random.choice([other for other in range(1, 10) if other != s.apples])
                else:
                    s.words = "Count again"
    c = ui.canvas(380, 150)
    for place in range(s.apples):
        x, y = 45 + place % 5 * 72, 45 + place // 5 * 65
        c.circle(x, y, 25, "red")
        c.line(x, y - 22, x + 6, y - 34, "brown", 4)
    ui.text(s.get("words", ""), size=32, bold=True)
    ui.text(f"Stars: {s.get('stars', 0)}", size=24)
