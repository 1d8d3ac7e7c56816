def app(ui):
    ui.title("Level crossing")
    s = ui.state
    coming = ui.switch("Train is coming", False)
    if coming and ui.every(0.5):
        s.left = not s.get("left", True)
    left_lit = s.get("left", True)
    c = ui.canvas(360, 260)
    c.rect(172, 60, 16, 200, "gray")
    c.rect(90, 40, 180, 80, "black")
    c.circle(130, 80, 30, "red" if coming and left_lit else "#441111")
    c.circle(230, 80, 30, "red" if coming and not left_lit else "#441111")
    if coming:
        c.rect(40, 180, 280, 14, "red")
    else:
        c.rect(40, 30, 14, 164, "red")
    ui.text("Stop!" if coming else "The road is free", size=32, bold=True, color="bad" if coming else "good")
