def app(ui):
    ui.title("Two towers")
    tim = ui.slider("Tim", 0, 100, 40)
    ida = ui.slider("Ida", 0, 100, 60)
    c = ui.canvas(300, 220)
    c.rect(50, 210 - tim * 2, 80, tim * 2, "blue")
    c.rect(170, 210 - ida * 2, 80, ida * 2, "red")
    if tim == ida:
        ui.text("Same height", size=28)
    else:
        ui.text(f"{'Tim' if tim > ida else 'Ida'} is higher by {abs(tim - ida)}", size=28)
