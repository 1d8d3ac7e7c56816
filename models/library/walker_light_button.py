def app(ui):
    ui.title("Walkers")
    s = ui.state
    if ui.button("Press"):
        s.green = not s.get("green", False)
        if s.green:
            s.greens = s.get("greens", 0) + 1
    green = s.get("green", False)
    c = ui.canvas(120, 220, background="black")
    c.circle(60, 60, 45, "gray" if green else "red")
    c.circle(60, 160, 45, "green" if green else "gray")
    ui.text("Walk" if green else "Wait", size=28, bold=True)
    ui.text(f"Greens: {s.get('greens', 0)}")
