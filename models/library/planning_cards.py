def app(ui):
    ui.title("Estimate")
    points = []
    with ui.row():
        for name in ["Kai", "Lou", "Mo"]:
            points.append(int(ui.choice(name, ["1", "2", "3", "5", "8", "13"])))
    if ui.switch("Show", False):
        ui.text(f"Average: {sum(points) / 3:.1f}", size=32, bold=True)
        if max(points) > 2 * min(points):
            ui.text("Talk about it", color="warn")
