def app(ui):
    ui.title("Reds and Blues")
    s = ui.state
    with ui.row():
        if ui.button("Reds"):
            s.reds = s.get("reds", 0) + 1
        if ui.button("Blues"):
            s.blues = s.get("blues", 0) + 1
    reds, blues = s.get("reds", 0), s.get("blues", 0)
    c = ui.canvas(400, 100)
    c.rect(0, 10, 10 + reds * 15, 30, "red")
    c.rect(0, 60, 10 + blues * 15, 30, "blue")
    if reds == blues:
        ui.text("Nobody leads", size=20)
    elif reds > blues:
        ui.text(f"Reds lead by {reds - blues}", size=20)
    else:
        ui.text(f"Blues lead by {blues - reds}", size=20)
