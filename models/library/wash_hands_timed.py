STEPS = [
    ("Wet your hands", 3),
    ("Take soap", 3),
    ("Rub your palms", 5),
    ("Rub the backs", 5),
    ("Rub between the fingers", 5),
    ("Rub your thumbs", 5),
    ("Rinse with water", 6),
    ("Dry your hands", 8),
]


def app(ui):
    ui.title("Wash your hands")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if "start" not in s:
        ui.text(f"{sum(seconds for step, seconds in STEPS)} seconds in {len(STEPS)} steps", size=24)
        return
    end = s.start
    for number, (step, seconds) in enumerate(STEPS, 1):
        end += seconds
        if ui.time < end:
            ui.text(f"{number}. {step}", size=40, bold=True)
            ui.text(f"{math.ceil(end - ui.time)} s", size=32)
            return
    ui.text("Your hands are clean!", size=40, color="good")
