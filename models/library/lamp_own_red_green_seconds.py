def app(ui):
    ui.title("Traffic light")
    start = ui.state.setdefault("start", ui.time)
    red = ui.number("Red", 5, min=1)
    green = ui.number("Green", 3, min=1)
    second = (ui.time - start) % (red + green)
    on_red = second < red
    left = math.ceil((red if on_red else red + green) - second)
    c = ui.canvas(120, 220, background="black")
    c.circle(60, 60, 40, "red" if on_red else "#333333")
    c.circle(60, 160, 40, "#333333" if on_red else "green")
    ui.text(f"It is {'red' if on_red else 'green'}", size=28)
    ui.text(f"{left} s left")
