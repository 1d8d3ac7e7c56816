def app(ui):
    ui.title("Ruler")
    cm = ui.slider("Centimetres", 1, 15, 10)
    c = ui.canvas(420, 90)
    c.rect(10, 20, cm * 26, 60, "khaki")
    for i in range(cm + 1):
        c.line(10 + i * 26, 20, 10 + i * 26, 40, "black", 2)
        c.text(10 + i * 26, 55, i, size=12, color="black", align="center")
    ui.text(f"{cm / 2.54:.2f} inches", size=20)
