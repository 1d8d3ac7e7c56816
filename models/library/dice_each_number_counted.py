def app(ui):
    ui.title("Ten rolls")
    s = ui.state
    counts = s.get("counts", [0] * 6)
    with ui.row():
        if ui.button("Roll ten"):
            for _ in range(10):
                counts[random.randint(0, 5)] += 1
        if ui.button("Reset"):
            counts = s.counts = [0] * 6
    for number in range(6):
        ui.text(f"{number + 1}: {counts[number]} times")
    ui.text(f"Rolls: {sum(counts)}", bold=True)
