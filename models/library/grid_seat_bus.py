def app(ui):
    ui.title("Bus")
    s = ui.state
    if ui.button("All out") or "taken" not in s:
        s.taken = [False] * 9
    c = ui.canvas(300, 300, background="gray")
    if c.clicked:
        x, y = c.clicked
        i = min(2, int(y // 100)) * 3 + min(2, int(x // 100))
        s.taken[i] = not s.taken[i]
    for i in range(9):
        color = "red" if s.taken[i] else "green"
        c.rect(i % 3 * 100 + 20, i // 3 * 100 + 20, 60, 60, color)
    ui.text(f"Free: {9 - sum(s.taken)}", size=24)
