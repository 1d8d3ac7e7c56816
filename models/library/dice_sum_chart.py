import random


def app(ui):
    ui.title("Sums of two dice")
    s = ui.state
    if ui.button("Roll 100 times"):
        sums = [random.randint(1, 6) + random.randint(1, 6) for _ in range(100)]
        s.counts = [sums.count(total) for total in range(2, 13)]
    counts = s.get("counts", [0] * 11)
    ui.chart(counts, kind="bar", labels=[str(total) for total in range(2, 13)])
    ui.text(f"Rolls: {sum(counts)}", color="muted")
    if sum(counts):
        ui.text(f"Most often: {counts.index(max(counts)) + 2}", size=24, bold=True)
