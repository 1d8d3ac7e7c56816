def app(ui):
    ui.title("House")
    windows = ui.slider("Windows", 1, 6, 3)
    night = ui.switch("Night", False)
    c = ui.canvas(400, 240, background="navy" if night else "skyblue")
    c.rect(20, 110, 360, 120, "brown")
    c.poly([(10, 110), (390, 110), (200, 20)], "red")
    for i in range(windows):
        c.rect(40 + i * 56, 145, 36, 40, "yellow" if night else "black")
    ui.text(f"{windows} windows, {'lit' if night else 'dark'}", size=20)
