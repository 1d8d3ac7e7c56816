def app(ui):
    ui.title("Difference")
    s = ui.state
    if ui.button("Roll"):
        a, b = random.randint(1, 6), random.randint(1, 6)
        s.words = f"{a} and {b}: {abs(a - b)}"
    ui.text(s.get("words", "Press Roll"), size=40)
