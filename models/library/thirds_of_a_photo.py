def app(ui):
    ui.title("Rule of thirds")
    width = ui.number("Width", 6000, min=1)
    height = ui.number("Height", 4000, min=1)
    k = 300 / max(width, height)
    w, h = width * k, height * k
    c = ui.canvas(300, 300)
    c.rect(0, 0, w, h, "skyblue")
    for part in (1, 2):
        c.line(w * part / 3, 0, w * part / 3, h, "white", 2)
        c.line(0, h * part / 3, w, h * part / 3, "white", 2)
        c.circle(w * part / 3, h / 3, 6, "red")
        c.circle(w * part / 3, h * 2 / 3, 6, "red")
    ui.text(f"Upright lines at {width / 3:.0f} and {width * 2 / 3:.0f}")
    ui.text(f"Level lines at {height / 3:.0f} and {height * 2 / 3:.0f}")
    ui.text("Put what matters on a red dot", color="muted")
