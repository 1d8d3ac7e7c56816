import random


def app(ui):
    ui.title("One die")
    s = ui.state
    counts = s.get("counts", [0] * 6)
    with ui.row():
        if ui.button("Roll 60 times"):
            for _ in range(60):
                counts[random.randrange(6)] += 1
        if ui.button("Reset"):
            counts[:] = [0] * 6
    if sum(counts):
        ui.chart(counts, kind="pie", labels=["1", "2", "3", "4", "5", "6"])
        ui.text(f"{sum(counts)} rolls", size=20)
    else:
        ui.text("No rolls yet", color="muted")
