def app(ui):
    ui.title("Birthday cake")
    s = ui.state
    age = int(ui.number("Age", 5, min=1, max=40))
    with ui.row():
        if ui.button("Blow out"):
            s.out = True
        if ui.button("Light again"):
            s.out = False
    c = ui.canvas(400, 240, background="midnightblue")
    c.rect(40, 130, 320, 90, "pink")
    c.rect(40, 130, 320, 18, "white")
    for i in range(age):
        x = 40 + 320 * (i + 0.5) / age
        c.rect(x - 3, 95, 6, 35, "skyblue")
        if not s.get("out"):
            c.ellipse(x, 85, 4, 9, "gold")
    if s.get("out"):
        ui.text("All out! Make a wish", size=24, bold=True)
    else:
        ui.text(f"{age} candle{' is' if age == 1 else 's are'} burning", size=24, bold=True)
