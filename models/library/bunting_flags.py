def app(ui):
    ui.title("Bunting")
    metres = ui.number("Metres of string", 3.0, min=0.2, max=10, step=0.5)
    gap = ui.slider("Gap (cm)", 0, 20, 5)
    flags = int((metres * 100 + gap) / (20 + gap))
    c = ui.canvas(500, 80)
    scale = 5 / metres
    c.line(0, 10, 500, 10, "gray", 2)
    for flag in range(flags):
        x = flag * (20 + gap) * scale
        wide = 20 * scale
        c.poly([(x, 10), (x + wide, 10), (x + wide / 2, 10 + wide)], color=["red", "yellow", "blue"][flag % 3])
    ui.text(f"Flags: {flags}", size=32, bold=True)
