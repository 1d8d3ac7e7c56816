def app(ui):
    ui.title("Mouse")
    s = ui.state
    if "field" not in s:
        s.field, s.eaten = 1, False
    if ui.pressed("left"):
        s.field = 12 if s.field == 1 else s.field - 1
    if ui.pressed("right"):
        s.field = 1 if s.field == 12 else s.field + 1
    if ui.pressed("space") and s.field == 7:
        s.eaten = True
    c = ui.canvas(360, 40, background="white")
    if not s.eaten:
        c.rect(6 * 30 + 5, 20, 20, 15, "gold")
    c.circle(s.field * 30 - 15, 15, 10, "gray")
    ui.text(f"Field {s.field}")
    ui.text("Cheese eaten" if s.eaten else "The cheese is on field 7")
