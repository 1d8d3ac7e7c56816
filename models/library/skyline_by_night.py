def app(ui):
    ui.title("Skyline")
    s = ui.state
    if ui.button("New") or "heights" not in s:
        s.heights = [random.randint(3, 10) for i in range(8)]
        s.lit = [[random.random() < 0.5 for k in range(30)] for i in range(8)]
        s.city = s.get("city", 0) + 1
    c = ui.canvas(400, 280, background="midnightblue")
    c.circle(340, 45, 22, "ivory")
    for i, floors in enumerate(s.heights):
        x, top = i * 50, 280 - floors * 22
        c.rect(x + 2, top, 46, floors * 22, "#222233")
        for k in range(floors * 3):
            color = "gold" if s.lit[i][k] else "#444455"
            c.rect(x + 7 + k % 3 * 14, top + 6 + k // 3 * 22, 8, 10, color)
    ui.text(f"City {s.city}", size=20)
    ui.text(f"{len(s.heights)} houses", color="muted")
