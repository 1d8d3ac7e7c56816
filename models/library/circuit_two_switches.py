def app(ui):
    ui.title("Lamp circuit")
    kind = ui.choice("Circuit", ["Series", "Parallel"])
    a = ui.switch("Switch A", False)
    b = ui.switch("Switch B", False)
    lit = a and b if kind == "Series" else a or b
    c = ui.canvas(320, 200, background="black")
    c.circle(280, 100, 25, "yellow" if lit else "gray")
    switches = [(70, 100, a), (170, 100, b)] if kind == "Series" else [(120, 60, a), (120, 140, b)]
    for x, y, closed in switches:
        c.line(20, 100, x, y, "white", 3)
        c.line(x, y, x + 50, y if closed else y - 25, "lime" if closed else "red", 4)
        c.line(x + 50, y, 255, 100, "white", 3)
    ui.text(f"The lamp is {'lit' if lit else 'dark'}", size=28, bold=True)
