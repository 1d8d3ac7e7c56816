def app(ui):
    ui.title("Ring")
    outer = ui.slider("Outer", 50, 150, 100)
    inner = ui.slider("Inner", 0, 150, 50)
    c = ui.canvas(320, 320, background="white")
    if inner < outer:
        c.circle(160, 160, outer, "orange")
        c.circle(160, 160, inner, "white")
        ui.text(f"Area: {math.pi * (outer ** 2 - inner ** 2):.1f}", size=24)
    else:
        ui.text("No ring", size=24)
