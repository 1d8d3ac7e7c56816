def app(ui):
    ui.title("Rounding")
    number = int(ui.number("Number", 347, min=0, max=99999))
    step = int(ui.choice("Round to", ["10", "100", "1000"]))
    low = number // step * step
    rounded = (number + step // 2) // step * step
    c = ui.canvas(460, 140, background="white")
    c.line(40, 80, 420, 80, "black", 3)
    for i in range(11):
        c.line(40 + i * 38, 70, 40 + i * 38, 90, "black", 2)
    c.text(40, 110, low, size=18, color="black", align="center")
    c.text(420, 110, low + step, size=18, color="black", align="center")
    x = 40 + 380 * (number - low) / step
    c.circle(x, 80, 8, "red")
    c.text(x, 50, number, size=18, color="red", align="center")
    ui.text(f"{number} ≈ {rounded}", size=48, bold=True, align="center")
