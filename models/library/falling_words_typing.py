WORDS = ["apple", "river", "music", "green", "table", "cloud", "horse", "light", "bread", "stone"]


def app(ui):
    ui.title("Falling words")
    s = ui.state
    if ui.button("Restart") or "words" not in s:
        s.words = [["apple", 60, 0], ["river", 200, -80], ["music", 120, -160]]
        s.score, s.lives = 0, 3
        ui.clear("Type here")
    typed = ui.field("Type here").strip().lower()
    if s.lives > 0:
        for word in s.words:
            word[2] += (25 + s.score) * ui.dt
            if typed == word[0] or word[2] > 260:
                if typed == word[0]:
                    s.score += 1
                    ui.clear("Type here")
                else:
                    s.lives = max(0, s.lives - 1)
                word[:] = [random.choice(WORDS), random.randint(40, 260), 0]
    c = ui.canvas(300, 260, background="black")
    for text, x, y in s.words:
        c.text(x, y, text, size=20, color="white", align="center")
    ui.text(f"Score: {s.score}   Lives: {s.lives}", size=24, bold=True)
    if s.lives == 0:
        ui.text("Game over", size=28, color="bad")
