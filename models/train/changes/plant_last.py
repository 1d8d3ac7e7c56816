def app(ui):
    ui.title("My sunflower")
    s = ui.state
    log = s.get("log", [])
    with ui.row():
        height = ui.number("Height in cm", 20.0, min=0, step=0.5)
        if ui.button("Add"):
            log.append([ui.now.strftime("%d %b"), height])
    if not log:
        ui.text("Nothing measured yet", color="muted")
        return
    heights = [height for day, height in log]
    ui.chart(heights, kind="line", labels=[day for day, height in log])
    ui.text(f"Grown since the first day: {heights[-1] - heights[0]:.1f} cm", size=24)
    if len(heights) > 1:
        ui.text(f"Since last time: {heights[-1] - heights[-2]:.1f} cm")
    ui.text(f"Average: {sum(heights) / len(heights):.1f} cm")
    if ui.button("Delete last"):
        log.pop()
