def app(ui):
    ui.title("How many dots?")
    s = ui.state
    if "dots" not in s or ui.button("New dots"):
        s.dots = [[random.randint(10, 290), random.randint(10, 190)] for _ in range(random.randint(5, 20))]
        s.words = ""
    c = ui.canvas(300, 200, background="white")
    for x, y in s.dots:
        c.circle(x, y, 6, "blue")
    guess = int(ui.number("How many", 0, min=0, max=50))
    if ui.button("Check"):
        off = abs(guess - len(s.dots))
        s.words = "Exactly" if off == 0 else f"Off by {off}"
    ui.text(s.words, size=28)
