def app(ui):
    ui.title("Pulley")
    weight = ui.number("Weight (kg)", 60, min=0)
    ropes = ui.slider("Ropes", 1, 6, 2)
    ui.text(f"{weight / ropes:.1f} kg", size=48, bold=True)
    ui.text(f"{weight / ropes * 9.81:.0f} N", size=20)
    ui.text(f"Pull {ropes} m of rope for each metre up")
    c = ui.canvas(260, 200, background="white")
    c.rect(40, 10, 180, 10, "gray")
    for i in range(ropes):
        c.line(70 + i * 24, 20, 70 + i * 24, 130, "brown", 3)
    c.rect(60, 130, ropes * 24 + 20, 50, "teal")
