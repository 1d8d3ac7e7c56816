def app(ui):
    ui.title("Percent")
    percent = ui.slider("Percent", 0, 100, 35)
    c = ui.canvas(300, 300, background="white")
    for i in range(100):
        color = "orange" if i < percent else "lightgray"
        c.rect(i % 10 * 30 + 1, i // 10 * 30 + 1, 28, 28, color)
    part = math.gcd(percent, 100)
    ui.text(f"{percent}%", size=40, bold=True)
    ui.text(f"{percent // part}/{100 // part}", size=24)
    ui.text(f"{100 - percent} of 100 are empty", color="muted")
