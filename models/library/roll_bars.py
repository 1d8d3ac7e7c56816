import random


def app(ui):
    ui.title("Many rolls")
    s = ui.state
    counts = s.get("counts", [0] * 6)
    if ui.button("Roll"):
        for i in range(100):
            counts[random.randrange(6)] += 1
    if ui.button("Clear"):
        counts = s.counts = [0] * 6
    ui.chart(counts, kind="bar", labels=["1", "2", "3", "4", "5", "6"])
    with ui.row():
        for number, count in enumerate(counts, start=1):
            ui.text(f"{number}: {count}")
    ui.text(f"Rolls: {sum(counts)}", bold=True)
