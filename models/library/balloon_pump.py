def app(ui):
    ui.title("Balloon")
    s = ui.state
    size = s.get("size", 20)
    c = ui.canvas(300, 300, background="lightblue")
    if size > 120:
        c.text(150, 150, "BANG", size=60, color="red", align="center")
        if ui.button("New balloon"):
            s.size = 20
    else:
        c.circle(150, 150, size, "red")
        ui.text(f"Size {size}", size=20)
        with ui.row():
            if ui.button("Pump"):
                s.size = size + 10
            if ui.button("Let out"):
                s.size = max(20, size - 10)
