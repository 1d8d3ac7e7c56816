def app(ui):
    ui.title("Slides")
    s = ui.state
    with ui.row():
        slides = int(ui.number("Slides", 10, min=1, max=200))
        minutes = ui.number("Minutes", 20, min=1, max=180)
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    each = minutes * 60 / slides
    ui.text(f"{each:.0f} seconds per slide", color="muted")
    passed = ui.time - s.since if s.get("since") else 0
    if passed >= minutes * 60:
        ui.text("Time is up", size=48, bold=True, color="bad")
        return
    slide = int(passed // each) + 1
    ui.text(f"Slide {slide}", size=72, bold=True)
    left = math.ceil(minutes * 60 - passed)
    ui.text(f"{left // 60}:{left % 60:02d} left", size=28)
    ui.progress(slide / slides)
