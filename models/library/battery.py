def app(ui):
    ui.title("Battery")
    percent = ui.slider("Percent", 0, 100, 60)
    low = percent < 20
    c = ui.canvas(260, 120)
    c.rect(10, 10, 220, 100, outline="white", width=4)
    c.rect(230, 40, 15, 40, "white")
    c.rect(15, 15, 210 * percent / 100, 90, "red" if low else "green")
    ui.text(f"{percent}%", size=32)
    if low:
        ui.text("Charge me", size=24, color="bad")
