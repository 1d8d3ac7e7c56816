def app(ui):
    ui.title("Abacus")
    number = int(ui.number("Number", 352, min=0, max=9999))
    c = ui.canvas(360, 220)
    for rod, digit in enumerate(f"{number:04d}"):
        x = 50 + rod * 85
        c.line(x, 10, x, 200, "gray", 4)
        for bead in range(int(digit)):
            c.circle(x, 190 - bead * 20, 10, ["purple", "red", "blue", "green"][rod])
    c.line(10, 204, 350, 204, "brown", 8)
    ui.text(f"{number}", size=48, bold=True)
    ui.text(f"thousands {number // 1000}, hundreds {number // 100 % 10}, tens {number // 10 % 10}, ones {number % 10}")
