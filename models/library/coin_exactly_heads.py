import math


def app(ui):
    ui.title("Exactly so many heads")
    flips = ui.slider("Flips", 1, 20, 10)
    heads = ui.slider("Heads", 0, 20, 5)
    chances = [math.comb(flips, k) / 2**flips * 100 for k in range(flips + 1)]
    if heads > flips:
        ui.text("More heads than flips: 0 %", size=28)
    else:
        ui.text(f"{chances[heads]:.2f} %", size=40, bold=True)
        ui.text(f"At least so many: {sum(chances[heads:]):.2f} %", size=24)
    ui.chart(chances, kind="bar", labels=[str(k) for k in range(flips + 1)])
