def app(ui):
    ui.title("Inside and outside")
    inside = ui.slider("Inside", -20, 40, 21)
    outside = ui.slider("Outside", -20, 40, 8)
    c = ui.canvas(300, 300, background="white")
    for x, degrees, name in [(80, inside, "inside"), (220, outside, "outside")]:
        high = (degrees + 20) * 3 + 15
        c.rect(x - 14, 20, 28, 220, "lightgray")
        c.rect(x - 14, 240 - high, 28, high, "red" if degrees > 0 else "blue")
        c.circle(x, 250, 24, "red" if degrees > 0 else "blue")
        c.text(x, 286, name, size=16, color="black", align="center")
    apart = inside - outside
    if apart == 0:
        ui.text("The same inside and outside", size=28)
    else:
        words = f"{abs(apart)} {'degree' if abs(apart) == 1 else 'degrees'}"
        ui.text(f"{words} {'warmer' if apart > 0 else 'colder'} inside", size=28)
