def app(ui):
    ui.title("Practise the talk")
    s = ui.state
    slides = s.get("slides", [])
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
            slides.clear()
        if ui.button("Next slide") and s.get("since"):
            slides.append(int(ui.time - s.since))
            s.since = ui.time
        if ui.button("End") and s.get("since"):
            slides.append(int(ui.time - s.since))
            s.since = None
    if s.get("since"):
        ui.text(f"Slide {len(slides) + 1}: {int(ui.time - s.since)} s", size=48, bold=True)
    else:
        ui.text("Press Start with the first slide" if not slides else "The talk is over", size=28, bold=True)
    ui.table([[f"Slide {number}", f"{seconds} s"] for number, seconds in enumerate(slides, 1)], header=["Slide", "Time"])
    if slides:
        total = sum(slides)
        ui.text(f"Total {total // 60}:{total % 60:02d}, average {total / len(slides):.0f} s")
