COLORS = ["red", "green", "blue"]


def app(ui):
    ui.title("Three lamps")
    s = ui.state
    if ui.button("Other way"):
        s.step = -s.get("step", 1)
    if ui.every(2):
        s.lit = (s.get("lit", 0) + s.get("step", 1)) % 3
    lit = s.get("lit", 0)
    c = ui.canvas(300, 100, background="black")
    for i, color in enumerate(COLORS):
        c.circle(50 + i * 100, 50, 35, color if i == lit else "#333333")
    ui.text(COLORS[lit], size=32, align="center")
